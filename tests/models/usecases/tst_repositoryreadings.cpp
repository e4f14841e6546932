// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/repositoryreadings.h"

#include <QTest>

using namespace sextant;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate today(2026, 11, 20);

CodeFigures::File file(const QString &path, int lines, bool test = false)
{
    CodeFigures::File made;
    made.path = path;
    made.lines = lines;
    made.test = test;
    return made;
}

StackItem item(const QString &id, StackKind kind, Support support, const QDate &ends)
{
    StackItem made;
    made.id = id;
    made.title = id;
    made.kind = kind;
    made.version = u"1"_s;
    made.support = support;
    made.supportEnds = ends;
    made.newest = u"9"_s;
    return made;
}

bool close(double a, double b)
{
    return std::abs(a - b) < 1e-9;
}

} // namespace

class TestRepositoryReadings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    // A test that changes with its code is no sign of tangled modules.
    void testsAreNoCoupling()
    {
        CodeFigures figures;
        figures.files = {file(u"src/api/a.py"_s, 100), file(u"src/api/b.py"_s, 100), file(u"src/web/c.py"_s, 100),
                         file(u"test/a.py"_s, 100, true)};
        for (int i = 0; i < 3; ++i)
            figures.pairs << CodeFigures::Pair{u"src/api/a.py"_s, u"src/api/b.py"_s, 50, 9, 9};
        for (int i = 0; i < 2; ++i)
            figures.pairs << CodeFigures::Pair{u"src/api/a.py"_s, u"src/web/c.py"_s, 50, 9, 9};
        for (int i = 0; i < 20; ++i)
            figures.pairs << CodeFigures::Pair{u"src/api/a.py"_s, u"test/a.py"_s, 50, 9, 9};
        QCOMPARE(moduleRoot(figures), u"src/"_s);
        QVERIFY(close(readCoupling(figures)->value, 2 * 0.4 - 1));
        figures.pairs.removeFirst();
        QVERIFY(!readCoupling(figures)); // four pairs tell nothing
    }

    // An old version is an upgrade, what its makers gave up is a reason to leave.
    void supportFadesWithTheYears()
    {
        const auto value = [](const StackItem &one) { return readSupport({{one}, today, {}}, today); };
        QVERIFY(close(value(item(u"next"_s, StackKind::Framework, Support::Supported, today.addYears(3)))->value, -1));
        QVERIFY(std::abs(value(item(u"py"_s, StackKind::Runtime, Support::Ended, today.addDays(-20)))->value) < 0.02);
        QVERIFY(close(value(item(u"py"_s, StackKind::Runtime, Support::Ended, today.addYears(-7)))->value, 1));
        StackItem gone = item(u"angularjs"_s, StackKind::Framework, Support::Ended, today.addDays(-1));
        gone.newest.clear(); // nothing to go to
        QCOMPARE(value(gone)->value, 1.0);
        QVERIFY(value(gone)->evidence.contains(u"look after no version"));
        QVERIFY(!value(item(u"koa"_s, StackKind::Framework, Support::Unknown, {})));
        QVERIFY(!value(item(u"k8s"_s, StackKind::Infrastructure, Support::Ended, today.addYears(-9))));
    }

    void frameworkIsOnlyThere()
    {
        Stack stack;
        stack.items = {item(u"django"_s, StackKind::Framework, Support::Unknown, {})};
        QCOMPARE(readFramework(stack, {})->value, -0.5);
        QVERIFY(!readFramework(stack, u"django"_s)); // of Django itself
        stack.items.front() = item(u"xamarin"_s, StackKind::Framework, Support::EndsSoon, today.addDays(90));
        stack.items.front().newest.clear();
        QVERIFY(!readFramework(stack, {}));
    }

    // Only a product that came whole from a generator, untested and unreviewed, speaks for rebuilding.
    void originIsNoVerdictOnItsOwn()
    {
        QCOMPARE(readOrigin(true, false, 0.9, 0.01, {}).value, 1.0);
        QCOMPARE(readOrigin(true, false, 0.9, 0.3, {}).value, 0.0);
        QCOMPARE(readOrigin(true, false, 0.9, 0.01, 0.5).value, 0.0);
        QCOMPARE(readOrigin(false, true, 0.9, 0.0, {}).value, 0.0);
        QCOMPARE(readOrigin(true, false, 0.1, 0.0, {}).value, 0.0);
        QCOMPARE(readOrigin(true, false, {}, 0.0, {}).value, 0.0);
    }

    void partsAreReadOnTheirOwn()
    {
        CodeFigures figures;
        figures.people = {{u"Ann"_s, false, 30, 3}, {u"Bob"_s, false, 30, 0}};
        figures.files = {file(u"src/api/a.py"_s, 600), file(u"src/api/a_test.py"_s, 60, true),
                         file(u"src/web/c.py"_s, 300), file(u"src/tiny/t.py"_s, 20)};
        figures.files[0].shares = {{1, 9, true}, {0, 3, false}};
        const QList<ComponentReading> parts = readComponents(figures);
        QCOMPARE(parts.size(), 2); // twenty lines are no part
        QCOMPARE(parts[0].path, u"src/api"_s);
        QCOMPARE(parts[0].lines, 600);
        // Ten lines of tests for a hundred: 1 - 0.1 / 0.2.
        QVERIFY(close(parts[0].readings[*signalIndex(u"tests.none")]->value, 0.5));
        QCOMPARE(parts[1].readings[*signalIndex(u"tests.none")]->value, 1.0);
        // Three of twelve changes are by Ann, who is still here: 1 - 2 * 3 / 12.
        QVERIFY(close(parts[0].readings[*signalIndex(u"team.around")]->value, 0.5));
        QVERIFY(!parts[1].readings[*signalIndex(u"team.around")]);
    }
};

QTEST_GUILESS_MAIN(TestRepositoryReadings)
#include "tst_repositoryreadings.moc"
