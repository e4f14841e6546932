// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/inspector.h"
#include "support/gitfixture.h"

#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace sextant;
using sextant::test::GitFixture;

namespace {

Catalogue smallCatalogue()
{
    Catalogue catalogue;
    catalogue.fileSets[u"README"_s] = {u"a README"_s, {u"README*"_s}};
    catalogue.textSets[u"HEALTH"_s] = {u"a health page"_s, {u"code"_s}, u"healthz"_s, {}, false};
    catalogue.dependencySets[u"ORM"_s] = {u"an ORM"_s, {{u"npm"_s, {u"pg"_s}}}};
    return catalogue;
}

/// Everything that an inspection says, in words.
QStringList saidBy(const Inspection &inspection)
{
    QStringList lines;
    for (const Fact &fact : inspection.facts) {
        QStringList places;
        for (const Place &place : fact.places)
            places << place.path + u':' + QString::number(place.line) + u'@' + place.commit;
        lines << u"%1 %2 %3 %4 %5 %6"_s.arg(fact.id)
                     .arg(int(fact.outcome))
                     .arg(fact.count)
                     .arg(fact.value.value_or(-1))
                     .arg(fact.note, places.join(u' '));
    }
    for (const NotObserved &gap : inspection.notObserved)
        lines << gap.what + u' ' + QString::number(gap.count);
    lines << u"%1 %2 %3"_s.arg(inspection.filesRead).arg(inspection.commitsRead).arg(inspection.linesOfCode);
    return lines;
}

} // namespace

/// A repository that is looked at again after something in it changed.
class TestRescan : public QObject
{
    Q_OBJECT

    const Catalogue m_catalogue = smallCatalogue();
    const QDateTime m_now = GitFixture::defaultDate().addDays(10);

    Result<Inspection> fresh(const GitFixture &fixture) const
    {
        return inspectRepository({fixture.path(), u"HEAD"_s, m_now}, m_catalogue, {});
    }
    Result<Inspection> again(const GitFixture &fixture, RepositoryMemory &memory) const
    {
        return inspectRepository({fixture.path(), u"HEAD"_s, m_now}, m_catalogue, memory, {});
    }
    /// Takes an object away that is not packed.
    static void forget(const GitFixture &fixture, const QString &revision)
    {
        const QString id = QString::fromLatin1(fixture.git({u"rev-parse"_s, revision})).trimmed();
        QFile object(fixture.file(u".git/objects/"_s + id.left(2) + u'/' + id.mid(2)));
        object.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(object.remove());
    }
    static void begin(const GitFixture &fixture)
    {
        fixture.write(u"src/old.ts"_s, "export const old = 1;\n");
        fixture.write(u"package.json"_s, R"({"dependencies": {"pg": "8"}})");
        fixture.commit(u"First"_s, GitFixture::defaultDate());
        fixture.write(u"README.md"_s, "# Product\n");
        fixture.commit(u"Describe"_s, GitFixture::defaultDate().addSecs(60));
    }

private Q_SLOTS:
    void initTestCase() { test::isolateGit(); }

    void saysWhatAFirstLookWouldSay()
    {
        const GitFixture fixture;
        begin(fixture);
        RepositoryMemory memory;
        QVERIFY(again(fixture, memory));
        const auto compare = [&] {
            const auto first = fresh(fixture);
            const auto later = again(fixture, memory);
            QVERIFY(first && later);
            QCOMPARE(saidBy(*later), saidBy(*first));
            QVERIFY(later->code == first->code);
        };
        compare(); // nothing changed

        fixture.write(u"src/new.ts"_s, "app.get('/healthz', ok);\n");
        fixture.git({u"rm"_s, u"-q"_s, u"README.md"_s});
        fixture.commit(u"Add a health page"_s, GitFixture::defaultDate().addSecs(120), u"Bob"_s);
        compare();

        fixture.git({u"checkout"_s, u"-q"_s, u"-b"_s, u"side"_s, u"HEAD~2"_s});
        fixture.write(u"side.ts"_s, "// aside\n");
        fixture.commit(u"Aside"_s, GitFixture::defaultDate().addSecs(90), u"Cleo"_s);
        compare(); // elsewhere, with fewer commits

        fixture.git({u"checkout"_s, u"-q"_s, u"main"_s});
        fixture.git({u"merge"_s, u"-q"_s, u"--no-ff"_s, u"-m"_s, u"Join"_s, u"side"_s});
        compare();

        fixture.git({u"commit"_s, u"-q"_s, u"--amend"_s, u"-m"_s, u"Join (#3)"_s});
        compare(); // history that was written anew
    }

    void seesWhatWasFetchedLater()
    {
        const GitFixture fixture;
        begin(fixture);
        const QString clone = fixture.root() + u"/clone"_s;
        fixture.git({u"clone"_s, u"-q"_s, u"--depth"_s, u"1"_s, u"file://"_s + fixture.path(), clone});
        RepositoryMemory memory;
        const InspectionRequest request{clone, u"HEAD"_s, m_now};
        const auto cut = inspectRepository(request, m_catalogue, memory, {});
        QVERIFY(cut);
        QCOMPARE(cut->commitsRead, 1);
        fixture.git({u"-C"_s, clone, u"fetch"_s, u"-q"_s, u"--unshallow"_s});
        const auto whole = inspectRepository(request, m_catalogue, memory, {});
        const auto first = inspectRepository(request, m_catalogue, {});
        QVERIFY(whole && first);
        QCOMPARE(whole->commitsRead, 2);
        QCOMPARE(saidBy(*whole), saidBy(*first));
    }

    void readsOnlyWhatIsNew()
    {
        const GitFixture fixture;
        begin(fixture);
        RepositoryMemory memory;
        QVERIFY(again(fixture, memory));
        const QString firstTree = u"HEAD~1^{tree}"_s;
        forget(fixture, firstTree);            // compared with its followers already
        forget(fixture, u"HEAD:src/old.ts"_s); // read already
        QVERIFY(!fresh(fixture));
        fixture.write(u"src/new.ts"_s, "app.get('/healthz', ok);\n");
        fixture.git({u"update-index"_s, u"--add"_s, u"src/new.ts"_s});
        const QString tree = QString::fromLatin1(fixture.git({u"write-tree"_s, u"--missing-ok"_s})).trimmed();
        const QString commit =
            QString::fromLatin1(fixture.git({u"commit-tree"_s, tree, u"-p"_s, u"HEAD"_s, u"-m"_s, u"More"_s}))
                .trimmed();
        fixture.git({u"update-ref"_s, u"HEAD"_s, commit});
        const auto later = again(fixture, memory);
        QVERIFY2(bool(later), later ? "" : qPrintable(later.error().message()));
        QCOMPARE(later->commitsRead, 3);
        const auto health = std::ranges::find(later->facts, u"text:HEALTH"_s, &Fact::id);
        QVERIFY(health != later->facts.end());
        QCOMPARE(health->outcome, Fact::Outcome::Found);
        QVERIFY(!fresh(fixture));
    }
};

QTEST_GUILESS_MAIN(TestRescan)
#include "tst_rescan.moc"
