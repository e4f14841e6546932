// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/scratch.h"
#include "storage/evidencestore.h"
#include "storage/repositorystore.h"
#include "support/gitfixture.h"
#include "support/smallcatalogue.h"
#include "usecases/loadproject.h"
#include "usecases/rescan.h"
#include "usecases/saveassessment.h"
#include "usecases/sourcename.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace sextant;
using sextant::test::GitFixture;

namespace {

const QString tests = u"rel.tests"_s;

QDateTime day(int number)
{
    return QDateTime(QDate(2026, 3, number), QTime(12, 0), Qt::UTC);
}

QList<Evidence> of(const QString &check, const QList<Evidence> &evidence)
{
    QList<Evidence> own;
    for (const Evidence &one : evidence)
        if (one.checkId == check)
            own << one;
    return own;
}

} // namespace

/// One product in several places.
class TestSources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        test::isolateGit();
        m_catalogue = test::smallCatalogue();
        m_catalogue.fileSets[u"CI"_s].globs = QStringList{u"ci.yml"_s};
        m_catalogue.textSets[u"KEY"_s].pattern = u"topsecret"_s;
        m_catalogue.textSets[u"TESTS"_s] = {u"tests"_s, {u"code"_s}, u"test\\("_s, {}, false};
    }

    void servicesAndRepositoriesOfOneProject()
    {
        const GitFixture shop;
        shop.write(u"services/api/ci.yml"_s, "on: push\n");
        shop.write(u"services/api/main.js"_s, "test(1)\n");
        shop.write(u"services/web/main.js"_s, "render()\n");
        shop.commit(u"one"_s, day(1));
        const GitFixture site;
        site.write(u"ci.yml"_s, "on: push\n");
        site.commit(u"one"_s, day(1));

        Scratch scratch;
        AssessRequest request;
        request.name = u"Shop"_s;
        request.repositories = QStringList{shop.path()};
        request.components = QStringList{u"services/api"_s, u"services/web"_s};
        request.now = day(2);
        auto product = assessProduct(request, m_catalogue, {});
        QVERIFY(product);
        QCOMPARE(product->inspections.size(), 2);
        const auto assessed = of(tests, product->input.evidence);
        QCOMPARE(assessed.size(), 1);
        QCOMPARE(assessed.front().value, 0.5);

        for (const Inspection &inspection : product->inspections)
            VERIFY_DONE(saveInspection(*scratch.workspace, scratch.project, inspection, m_catalogue, day(2)));
        const qint64 project = scratch.project;
        RepositoryStore store(scratch.database);
        auto sources = store.list(project);
        QVERIFY(sources);
        QCOMPARE(sources->size(), 2);
        QCOMPARE((*sources)[0].component, u"services/api"_s);
        QVERIFY(sourceName((*sources)[0]).endsWith(u"/services/api"_s));

        // What is stored says the same as what was assessed.
        const auto stored = [&] {
            const auto state = loadProject(*scratch.workspace, project, m_catalogue, day(2));
            return state ? of(tests, state->observed) : QList<Evidence>();
        };
        QCOMPARE(stored(), assessed);

        // A second repository beside them, which has it.
        const auto inspection = inspectRepository({site.path(), u"HEAD"_s, day(2), 1, {}}, m_catalogue, {});
        QVERIFY(inspection);
        QVERIFY(bool(saveInspection(*scratch.workspace, project, *inspection, m_catalogue, day(2))));
        QCOMPARE(store.list(project)->size(), 3);
        QCOMPARE(stored().front().value, 0.5);

        // Without the part that lacks it, it is proven; taken back, it is not.
        const qint64 web = (*sources)[1].id;
        QVERIFY(bool(store.forget(web)));
        QCOMPARE(store.list(project)->size(), 2);
        QCOMPARE(stored().front().value, 1.0);
        QVERIFY(bool(store.takeBack(web)));
        QCOMPARE(store.list(project)->size(), 3);
        QCOMPARE(stored().front().value, 0.5);

        // A name that somebody gave outlives the next scan.
        QVERIFY(bool(store.rename(web, u"  Shop   front "_s)));
        QVERIFY(bool(saveInspection(*scratch.workspace, project, product->inspections[1], m_catalogue, day(3))));
        QCOMPARE(sourceName((*store.list(project))[1]), u"Shop front"_s);

        // Each part is read again only when something is new for it.
        const auto same = unchangedInspection(*scratch.workspace, project, product->inspections[0].repository.path,
                                              m_catalogue, day(2), u"services/none"_s);
        QVERIFY(same);
        QVERIFY(!*same);
    }

private:
    Catalogue m_catalogue;
};

QTEST_GUILESS_MAIN(TestSources)
#include "tst_sources.moc"
