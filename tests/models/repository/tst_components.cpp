// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/component.h"
#include "repository/inspection.h"
#include "support/gitfixture.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace sextant;
using sextant::test::GitFixture;

namespace {

Fact factOf(const Inspection &inspection, const QString &id)
{
    const auto found = std::ranges::find(inspection.facts, id, &Fact::id);
    return found == inspection.facts.end() ? Fact{} : *found;
}

QStringList pathsOf(const Fact &fact)
{
    QStringList paths;
    for (const Place &place : fact.places)
        paths << place.path;
    return paths;
}

Catalogue smallCatalogue()
{
    Catalogue catalogue;
    catalogue.fileSets[u"README"_s] = {u"a README"_s, {u"README*"_s}};
    catalogue.fileSets[u"CI"_s] = {u"a pipeline"_s, {u".github/workflows/*.yml"_s}};
    catalogue.fileSets[u"IMAGE"_s] = {u"an image"_s, {u"**/Dockerfile"_s}};
    catalogue.dependencySets[u"ORM"_s] = {u"an ORM"_s, {{u"npm"_s, {u"pg"_s}}}};
    catalogue.textSets[u"HEALTH"_s] = {u"a health page"_s, {u"code"_s}, u"healthz"_s, {}, false};
    TextSet job{u"a job"_s, {u"config"_s}, u"npm test"_s, {}, false};
    job.within = QStringList{u".github/workflows/*"_s};
    catalogue.textSets[u"JOB"_s] = job;
    DocumentSet restart;
    restart.title = u"a restart"_s;
    restart.of = u"compose"_s;
    restart.each = QStringList{u"services.*"_s};
    restart.has = {{{u"restart"_s}, DocumentCondition::Test::Exists, {}, 0, false}};
    catalogue.documentSets[u"RESTART"_s] = restart;
    return catalogue;
}

} // namespace

/// One repository with two services, a library that both use, and a submodule in one of them.
class TestComponents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        test::isolateGit();
        m_git = std::make_unique<GitFixture>();
        const QDateTime start = GitFixture::defaultDate();
        m_git->write(u".github/workflows/ci.yml"_s, "on: push\njobs:\n  a:\n    steps:\n      - run: npm test\n");
        m_git->write(u"README.md"_s, "all of it\n");
        m_git->write(u"services/api/package.json"_s, "{\"dependencies\": {\"pg\": \"8\"}}\n");
        m_git->write(u"services/api/main.js"_s, "route('/healthz')\n");
        m_git->write(u"services/api/docker-compose.yml"_s, "services:\n  api:\n    restart: always\n");
        m_git->write(u"services/web/package.json"_s, "{\"dependencies\": {\"react\": \"18\"}}\n");
        m_git->write(u"services/web/main.js"_s, "render()\n");
        m_git->write(u"services/apiary/bee.js"_s, "buzz()\n");
        m_git->commit(u"start"_s, start, u"Ann"_s);
        m_git->write(u"services/web/main.js"_s, "render(1)\n");
        m_git->commit(u"web alone"_s, start.addDays(1), u"Ben"_s);
        m_git->write(u"services/api/main.js"_s, "route('/healthz')\nx()\n");
        m_git->write(u"services/web/main.js"_s, "render(2)\n");
        m_git->commit(u"both"_s, start.addDays(2), u"Cem"_s);
        m_git->git({u"checkout"_s, u"-q"_s, u"-b"_s, u"topic"_s, u"HEAD~1"_s});
        m_git->write(u"services/web/page.js"_s, "page()\n");
        m_git->commit(u"a page"_s, start.addDays(3), u"Ben"_s);
        m_git->git({u"checkout"_s, u"-q"_s, u"-"_s});
        m_git->git({u"merge"_s, u"-q"_s, u"--no-ff"_s, u"-m"_s, u"Merge topic"_s, u"topic"_s});
        m_git->write(u".gitmodules"_s, "[submodule \"theme\"]\n\tpath = services/web/theme\n"
                                       "\turl = https://me:secret@example.org/theme.git\n");
        m_git->git({u"add"_s, u"-A"_s});
        m_git->git({u"update-index"_s, u"--add"_s, u"--cacheinfo"_s,
                    u"160000,"_s + QString(40, u'1') + u",services/web/theme"_s});
        m_git->git({u"commit"_s, u"-q"_s, u"-m"_s, u"a theme"_s});
        m_git->git({u"remote"_s, u"add"_s, u"origin"_s, u"https://me:secret@example.org/shop.git"_s});
        m_catalogue = smallCatalogue();
    }

    void factsAreOnlyFromTheFolder()
    {
        const auto api = inspect(u"services/api"_s);
        const auto web = inspect(u"./services/web/"_s);
        QVERIFY(api && web);
        QCOMPARE(api->repository.component, u"services/api"_s);
        QCOMPARE(web->repository.component, u"services/web"_s);
        QCOMPARE(pathsOf(factOf(*api, u"text:HEALTH"_s)), QStringList{u"services/api/main.js"_s});
        QCOMPARE(factOf(*web, u"text:HEALTH"_s).outcome, Fact::Outcome::NotFound);
        QCOMPARE(pathsOf(factOf(*api, u"dep:ORM"_s)), QStringList{u"services/api/package.json"_s});
        QCOMPARE(factOf(*web, u"dep:ORM"_s).outcome, Fact::Outcome::NotFound);
        QCOMPARE(pathsOf(factOf(*api, u"doc:RESTART"_s)), QStringList{u"services/api/docker-compose.yml"_s});
        QCOMPARE(factOf(*web, u"doc:RESTART"_s).outcome, Fact::Outcome::NotObservable);
        QCOMPARE(api->filesRead, 3);
        QCOMPARE(api->linesOfCode, 2);
        QCOMPARE(web->linesOfCode, 2);
    }

    void whatStandsAtTheRootIsNotMissing()
    {
        const auto api = inspect(u"services/api"_s);
        QVERIFY(api);
        QCOMPARE(factOf(*api, u"file:CI"_s).outcome, Fact::Outcome::NotObservable);
        QVERIFY(factOf(*api, u"file:CI"_s).note.contains(u".github/workflows/ci.yml"_s));
        QCOMPARE(factOf(*api, u"text:JOB"_s).outcome, Fact::Outcome::NotObservable);
        QCOMPARE(factOf(*api, u"file:README"_s).outcome, Fact::Outcome::NotObservable);
        QCOMPARE(factOf(*api, u"file:IMAGE"_s).outcome, Fact::Outcome::NotFound);
        const auto gap = std::ranges::find(api->notObserved, u"Files outside of services/api"_s, &NotObserved::what);
        QVERIFY(gap != api->notObserved.end());
        // The workflow, the README, .gitmodules, three files of web and one of the apiary.
        QCOMPARE(gap->count, 7);
    }

    void historyIsThatOfTheFolder()
    {
        const auto whole = inspect({});
        const auto api = inspect(u"services/api"_s);
        const auto web = inspect(u"services/web"_s);
        QVERIFY(whole && api && web);
        QCOMPARE(whole->commitsRead, 6);
        QCOMPARE(api->commitsRead, 2); // start, both
        // start, web alone, both, a page and its merge; the theme is a submodule, which changes its folder.
        QVERIFY(web->commitsRead >= 5);
        QStringList people;
        for (const CodeFigures::Person &person : api->code.people)
            if (person.commits > 0)
                people << person.name;
        people.sort();
        QCOMPARE(people, (QStringList{u"Ann"_s, u"Cem"_s}));
        QStringList files;
        for (const CodeFigures::File &file : api->code.files)
            files << file.path + u' ' + QString::number(file.changes);
        QCOMPARE(files, QStringList{u"services/api/main.js 2"_s});
    }

    void submodulesAndRemotesAreNamedOnly()
    {
        const auto web = inspect(u"services/web"_s);
        const auto api = inspect(u"services/api"_s);
        QVERIFY(web && api);
        QCOMPARE(web->repository.remote, u"https://example.org/shop.git"_s);
        const auto theme = std::ranges::find(web->notObserved, u"Submodule services/web/theme"_s, &NotObserved::what);
        QVERIFY(theme != web->notObserved.end());
        QVERIFY(theme->why.startsWith(u"Not read"_s));
        QVERIFY(theme->why.contains(u"https://example.org/theme.git"_s));
        QVERIFY(theme->why.contains(u"111111111111"_s));
        QVERIFY(!theme->why.contains(u"secret"_s));
        QVERIFY(std::ranges::find(api->notObserved, u"Submodule services/web/theme"_s, &NotObserved::what) ==
                api->notObserved.end());
    }

    void foldersThatAreNone_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::newRow("missing") << u"services/none"_s;
        QTest::newRow("a file") << u"README.md"_s;
        QTest::newRow("a submodule") << u"services/web/theme"_s;
        QTest::newRow("outside") << u"../shop"_s;
        QTest::newRow("absolute") << u"/etc"_s;
        QTest::newRow("control") << u"a\nb"_s;
    }
    void foldersThatAreNone()
    {
        QFETCH(QString, folder);
        const auto inspection = inspect(folder);
        QVERIFY(!inspection);
        QCOMPARE(inspection.error().kind, Error::Kind::Input);
    }

private:
    Result<Inspection> inspect(const QString &component) const
    {
        InspectionRequest request;
        request.path = m_git->path();
        request.now = GitFixture::defaultDate().addDays(30);
        request.component = component;
        return inspectRepository(request, m_catalogue, {});
    }

    std::unique_ptr<GitFixture> m_git;
    Catalogue m_catalogue;
};

QTEST_GUILESS_MAIN(TestComponents)
#include "tst_components.moc"
