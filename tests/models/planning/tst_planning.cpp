// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/plancase.h"
#include "planning/taskorder.h"
#include "planning/workdays.h"
#include "support/referencecases.h"

using namespace sextant;
using namespace Qt::Literals::StringLiterals;

namespace {

PlanTask task(const QString &id, const QStringList &prerequisites, double days)
{
    PlanTask made;
    made.id = id;
    made.prerequisites = prerequisites;
    made.effort = ThreePoint(days, days, days);
    return made;
}

} // namespace

class TestPlanning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalsReference_data()
    {
        QVERIFY(addReferenceCases(u"" SEXTANT_TEST_DATA "/planning/cases.json"_s));
        QVERIFY(addReferenceCases(u"" SEXTANT_TEST_DATA "/planning/random.json"_s, false));
    }

    void equalsReference()
    {
        QFETCH(QByteArray, given);
        QFETCH(QByteArray, expected);
        const auto planCase = readPlanCase(given, u"case"_s);
        QVERIFY2(bool(planCase), planCase ? "" : qPrintable(planCase.error().message()));
        const auto plan = makePlan(*planCase, {});
        QVERIFY2(bool(plan), plan ? "" : qPrintable(plan.error().message()));
        const QStringList found = differencesOf(expected, writePlanAnswer(*plan), "sextant.plan/1");
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void sizeFactors()
    {
        for (const auto &[lines, factor] :
             {std::pair(1.0, 0.6), {5.0, 0.6598}, {20.0, 1.0}, {100.0, 1.6207}, {1000.0, 2.5}})
            QVERIFY(std::abs(sizeFactor(lines) - factor) < 5e-5);
    }

    void countsWorkingDays()
    {
        const QDate monday(2026, 6, 1);
        QCOMPARE(addWorkdays(monday, 0), monday);
        QCOMPARE(addWorkdays(monday, 0.5), QDate(2026, 6, 2));
        QCOMPARE(addWorkdays(monday, 5), QDate(2026, 6, 8));
        QCOMPARE(addWorkdays(monday, 13.5), QDate(2026, 6, 19));
        QCOMPARE(addWorkdays(QDate(2026, 6, 6), 0), QDate(2026, 6, 8));
        QVERIFY(!addWorkdays(monday, 1e9).isValid());
    }

    void namesTheTasksOfACycle()
    {
        const auto network =
            TaskNetwork::from({task(u"before"_s, {}, 1), task(u"a"_s, {u"before"_s, u"c"_s}, 1),
                               task(u"b"_s, {u"a"_s}, 1), task(u"c"_s, {u"b"_s}, 1), task(u"after"_s, {u"c"_s}, 1)});
        QVERIFY(!network);
        QVERIFY(network.error().what.contains(u"a, b, c"_s) || network.error().what.contains(u"b, c, a"_s) ||
                network.error().what.contains(u"c, a, b"_s));
        QVERIFY(!network.error().what.contains(u"before"_s));
        QVERIFY(!network.error().what.contains(u"after"_s));
        QVERIFY(!TaskNetwork::from({task(u"alone"_s, {u"alone"_s}, 1)}));
        QVERIFY(!TaskNetwork::from({task(u"twice"_s, {}, 1), task(u"twice"_s, {}, 1)}));
    }

    void longChainsNeedNoStack()
    {
        PlanFacts facts;
        for (int i = 0; i < 5000; ++i)
            facts.tasks.push_back(
                task(u"t%1"_s.arg(i, 4, 10, QChar(u'0')), {u"t%1"_s.arg(i + 1, 4, 10, QChar(u'0'))}, 0.35));
        facts.team = {{u"one"_s, true}};
        facts.start = QDate(2026, 6, 1);
        facts.base = {1, 0};
        facts.draws = 1;
        const auto plan = makePlan(facts, {});
        QVERIFY(bool(plan));
        QCOMPARE(plan->chain.size(), std::size_t(5000));
        QCOMPARE(plan->path.length, 2500.0);
    }

    void stopsWhenCancelled()
    {
        PlanFacts facts;
        facts.tasks = {task(u"a"_s, {}, 1)};
        facts.team = {{u"one"_s, true}};
        facts.start = QDate(2026, 6, 1);
        facts.base = {1, 0};
        Ticket ticket;
        ticket.cancelled = [] { return true; };
        const auto plan = makePlan(facts, ticket);
        QVERIFY(!plan);
        QCOMPARE(plan.error().kind, Error::Kind::Cancelled);
    }

    void refusesCasesThatDoNotFit_data()
    {
        QTest::addColumn<QByteArray>("given");
        QTest::addColumn<QString>("place");
        const QByteArray frame =
            R"({"tasks":%t,"team":%m,"kloc":20,"goals":{},"start":"%s","base_w":%w,"base_kv":0,"n":2,"seed":1})";
        const auto with = [&](const QByteArray &tasks, const QByteArray &team = R"([{"name":"a","senior":true}])",
                              const QByteArray &start = "2026-06-01", const QByteArray &weight = "10") {
            return QByteArray(frame)
                .replace("%t", tasks)
                .replace("%m", team)
                .replace("%s", start)
                .replace("%w", weight);
        };
        const auto one = [](const QByteArray &id, const QByteArray &pre, const QByteArray &effort = "[1,2,3]",
                            const QByteArray &cls = "S") {
            return QByteArray(R"({"id":"%i","cat":"C1","phase":"H","cls":"%c","w":5,"value":0,"pre":[%p],"effort":%e})")
                .replace("%i", id)
                .replace("%p", pre)
                .replace("%e", effort)
                .replace("%c", cls);
        };
        const QByteArray sound = '[' + one("a", "") + ']';
        QVERIFY(bool(readPlanCase(with(sound), u"case"_s)));
        QTest::newRow("no JSON") << QByteArray("nothing") << u"case"_s;
        QTest::newRow("no tasks") << with("[]") << u"case#/tasks"_s;
        QTest::newRow("team of nobody") << with(sound, "[]") << u"case#/team"_s;
        QTest::newRow("out of order") << with('[' + one("a", "", "[2,1,3]") + ']') << u"case#/tasks/0/effort"_s;
        QTest::newRow("below nothing") << with('[' + one("a", "", "[-1,1,3]") + ']') << u"case#/tasks/0/effort/0"_s;
        QTest::newRow("no effort") << with('[' + one("a", "", "null") + ']') << u"case#/tasks/0/effort"_s;
        QTest::newRow("unknown class") << with('[' + one("a", "", "[1,2,3]", "X") + ']') << u"case#/tasks/0/cls"_s;
        QTest::newRow("same id") << with('[' + one("a", "") + ',' + one("a", "") + ']') << u"case#/tasks/1/id"_s;
        QTest::newRow("no id") << with('[' + one("", "") + ']') << u"case#/tasks/0/id"_s;
        QTest::newRow("cycle") << with('[' + one("a", "\"b\"") + ',' + one("b", "\"a\"") + ']') << u"case#/tasks"_s;
        QTest::newRow("no such day") << with(sound, R"([{"senior":true}])", "2026-02-30") << u"case#/start"_s;
        QTest::newRow("no weight") << with(sound, R"([{"senior":true}])", "2026-06-01", "0") << u"case#/base_w"_s;
    }

    void refusesCasesThatDoNotFit()
    {
        QFETCH(QByteArray, given);
        QFETCH(QString, place);
        const auto refused = readPlanCase(given, u"case"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().where, place);
        QCOMPARE(refused.error().kind, Error::Kind::Input);
        QVERIFY(!refused.error().what.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPlanning)
#include "tst_planning.moc"
