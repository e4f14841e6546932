// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/codeareas.h"
#include "repository/inspection.h"
#include "repository/pathlog.h"
#include "support/gitfixture.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace sextant;
using sextant::test::GitFixture;

class TestCodeFigures : public QObject
{
    Q_OBJECT

    /// Ann knows two of three files and everything in src, Bob one.
    static CodeFigures figures()
    {
        CodeFigures figures;
        figures.people = {{u"Ann Brown"_s, false, 5, 1}, {u"Bob Clark"_s, false, 2, 2}, {u"ci[bot]"_s, true, 9, 9}};
        figures.files = {{u"src/a.py"_s, 100, false, 4, 1, 50, 0, {{0, 3, true}, {1, 1, false}}},
                         {u"src/b.py"_s, 60, false, 1, 0, 10, 0, {{0, 1, true}}},
                         {u"tests/test_a.py"_s, 40, true, 2, 0, 10, 0, {{1, 2, true}}}};
        return figures;
    }

    static Result<Inspection> inspect(const GitFixture &fixture)
    {
        return inspectRepository({fixture.path(), u"HEAD"_s, QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC), 2},
                                 {}, {});
    }

    static StackItem item(const Inspection &inspection, const QString &id)
    {
        const auto found = std::ranges::find(inspection.stack.items, id, &StackItem::id);
        return found == inspection.stack.items.end() ? StackItem() : *found;
    }

private Q_SLOTS:
    void initTestCase() { test::isolateGit(); }

    void areasAddUp()
    {
        const auto areas = areasIn(figures(), {}, 2);
        QCOMPARE(areas.size(), 2);
        QCOMPARE(areas[0].path, u"src"_s);
        QCOMPARE(areas[0].lines, 160);
        QCOMPARE(areas[0].changes, 5);
        QCOMPARE(areas[0].heat, 1.0);
        // 2 of 5 changes, 10 of 60 levels.
        QCOMPARE(areas[1].heat, 2.0 / 5 * 10 / 60);
        QCOMPARE(*testRatio(figures()), 40.0 / 160);
        QVERIFY(!testRatio(figures(), u"tests"_s));
        // A folder is opened while there is room for what is in it.
        QCOMPARE(areasIn(figures(), {}, 3).size(), 3);
    }

    void whoLeavesTakesWhatTheyKnow()
    {
        const CodeFigures all = figures();
        const BusFactor factor = busFactor(all);
        QCOMPARE(factor.files, 3);
        QCOMPARE(factor.value, 1); // without Ann one file of three is left, which is less than half
        QCOMPARE(factor.people, QList<int>{0});
        const Departure departure = departureOf(all, {0}, areasIn(all, {}, 2));
        QCOMPARE(departure.known, 3);
        QCOMPARE(departure.lost, 2);
        QCOMPARE(departure.files, (QStringList{u"src/a.py"_s, u"src/b.py"_s}));
        QCOMPARE(departure.areas, (QList<std::pair<QString, int>>{{u"src"_s, 2}}));
        QCOMPARE(departureOf(all, {}, {}).lost, 0);
    }

    void namesCanBeHidden()
    {
        QCOMPARE(initialsOf(figures()), (QStringList{u"AB"_s, u"BC"_s, u"Bot"_s}));
        QCOMPARE(pseudonymsOf(figures()), (QStringList{u"Person 1"_s, u"Person 2"_s, u"Bot"_s}));
    }

    void documentsAreWholeOrRefused()
    {
        const QByteArray document = toDocument(figures());
        const auto again = codeFiguresOf(document);
        QVERIFY(bool(again));
        QCOMPARE(*again, figures());
        for (qsizetype length = 0; length < document.size(); length += 7)
            QVERIFY(!codeFiguresOf(document.left(length)));
        QVERIFY(!codeFiguresOf(QByteArray("\x7f\xff\xff\xff", 4) + document.mid(4)));
    }

    void inspectionCounts()
    {
        const GitFixture fixture;
        const QDateTime day(QDate(2026, 11, 2), QTime(12, 0), Qt::UTC); // a Monday
        fixture.write(u"src/a.py"_s, "def a():\n    if x:\n        return 1\n");
        fixture.commit(u"Add a"_s, day, u"Ann"_s);
        fixture.write(u"src/a.py"_s, "def a():\n    if x:\n        return 2\n");
        fixture.write(u"tests/test_a.py"_s, "def test_a():\n    assert a() == 2\n");
        fixture.commit(u"Fix a"_s, day.addDays(1), u"Bob"_s);
        const auto inspection = inspect(fixture);
        QVERIFY(bool(inspection));
        const CodeFigures &code = inspection->code;
        QCOMPARE(code.files.size(), 2);
        QCOMPARE(code.files[0].path, u"src/a.py"_s);
        QCOMPARE(code.files[0].lines, 3);
        QCOMPARE(code.files[0].changes, 2);
        QCOMPARE(code.files[0].indentation, 0 + 1 + 2);
        QVERIFY(code.files[1].test);
        QCOMPARE(code.weeks.size(), 26);
        QCOMPARE(code.weeks[23].first, QDate(2026, 11, 2));
        QCOMPARE(code.weeks[23].commits, 2);
        QCOMPARE(code.weeks[23].fixes, 1);
        QCOMPARE(code.months.size(), 1);
        QCOMPARE(code.months.front().testFiles, 1);
        QCOMPARE(code.months.front().codeFiles, 1);
        QCOMPARE(code.languages.front().name, u"Python"_s);
        QCOMPARE(code.languages.front().lines, 5);
    }

    void commitsBehindAPath()
    {
        const GitFixture fixture;
        fixture.write(u"src/a.py"_s, "1\n");
        const QString first = fixture.commit(u"First"_s);
        fixture.write(u"other.py"_s, "1\n");
        fixture.commit(u"Elsewhere"_s);
        fixture.write(u"src/a.py"_s, "2\n");
        const QString third = fixture.commit(u"Change it"_s);
        const auto ids = [&fixture](const QString &path) {
            QStringList commits;
            const auto log = commitsBehind(fixture.path(), u"HEAD"_s, path, 50, {});
            for (const PathCommit &commit : log->commits)
                commits << commit.commit;
            return commits;
        };
        QCOMPARE(ids(u"src/a.py"_s), (QStringList{third, first}));
        QCOMPARE(ids(u"src"_s), (QStringList{third, first}));
        QCOMPARE(ids(u"../src"_s), QStringList());
        const auto one = commitsBehind(fixture.path(), u"HEAD"_s, u"src"_s, 1, {});
        QVERIFY(one->more);
    }

    void recognisesTheStack()
    {
        const GitFixture fixture;
        fixture.write(u"package.json"_s,
                      "{\n \"engines\": {\"node\": \"18\"},\n \"dependencies\": {\n  \"next\": \"^14.1.0\",\n"
                      "  \"pg\": \"^8.0.0\"\n }\n}\n");
        fixture.write(u"worker/pyproject.toml"_s, "[project]\nname = \"worker\"\nrequires-python = \">=3.8\"\n"
                                                  "dependencies = [\"Django==4.2.1\", \"celery\"]\n");
        fixture.write(u"Dockerfile"_s, "FROM --platform=linux/amd64 node:20-alpine AS build\nRUN true\n");
        fixture.write(u"docker-compose.yml"_s, "services:\n  db:\n    image: postgres:11\n");
        fixture.write(u"vercel.json"_s, "{}\n");
        fixture.write(u"tests/fixtures/Gemfile"_s, "gem 'rails', '4.0'\n");
        const QString commit = fixture.commit(u"First"_s);
        const auto inspection = inspect(fixture);
        QVERIFY(bool(inspection));
        QCOMPARE(inspection->stack.tableDate, QDate(2026, 8, 22));
        const StackItem node = item(*inspection, u"nodejs"_s);
        QCOMPARE(node.version, u"18"_s); // the older of two
        QCOMPARE(node.support, Support::Ended);
        QCOMPARE(node.supportEnds, QDate(2025, 4, 30));
        QCOMPARE(node.places.front(), (Place{u"Dockerfile"_s, 1, commit, u"node:20-alpine"_s}));
        QCOMPARE(item(*inspection, u"python"_s).support, Support::Unknown); // a range with no upper end
        const StackItem postgres = item(*inspection, u"postgresql"_s);
        QCOMPARE(postgres.version, u"11"_s);
        QCOMPARE(postgres.support, Support::Ended);
        QCOMPARE(item(*inspection, u"django"_s).version, u"==4.2.1"_s);
        QCOMPARE(item(*inspection, u"django"_s).support, Support::Ended); // 4.2 until April 2026
        QCOMPARE(item(*inspection, u"nextjs"_s).kind, StackKind::Framework);
        QCOMPARE(item(*inspection, u"celery"_s).kind, StackKind::Queue);
        QCOMPARE(item(*inspection, u"vercel"_s).kind, StackKind::Hosting);
        QCOMPARE(item(*inspection, u"rails"_s).count, 0); // only in a test's data
        QStringList packages;
        for (const StackItem &one : inspection->stack.items)
            if (one.kind == StackKind::Package)
                packages << one.title;
        QCOMPARE(packages, (QStringList{u"."_s, u"worker"_s}));
        const auto again = stackOf(toDocument(inspection->stack));
        QVERIFY(bool(again));
        QCOMPARE(*again, inspection->stack);
    }
};

QTEST_GUILESS_MAIN(TestCodeFigures)
#include "tst_codefigures.moc"
