// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarms/alarmcase.h"
#include "support/referencecases.h"

using namespace sextant;
using namespace Qt::Literals::StringLiterals;

class TestAlarms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalsReference_data()
    {
        QVERIFY(addReferenceCases(u"" SEXTANT_TEST_DATA "/alarms/cases.json"_s));
        QVERIFY(addReferenceCases(u"" SEXTANT_TEST_DATA "/alarms/random.json"_s, false));
    }

    void equalsReference()
    {
        QFETCH(QByteArray, given);
        QFETCH(QByteArray, expected);
        const auto facts = readAlarmCase(given, u"case"_s);
        QVERIFY2(bool(facts), facts ? "" : qPrintable(facts.error().message()));
        const QStringList found = differencesOf(expected, answerAlarmCase(*facts), "sextant.alarms/1");
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void nothingKnownIsNotQuiet()
    {
        const auto judged = judgeAlarms({});
        QCOMPARE(judged.size(), std::size_t(19));
        for (const JudgedAlarm &alarm : judged)
            QCOMPARE(alarm.state, AlarmState::NotJudged);
    }

    void refusesCasesThatDoNotFit_data()
    {
        QTest::addColumn<QByteArray>("given");
        QTest::addColumn<QString>("place");
        QTest::newRow("no JSON") << QByteArray("}") << u"case"_s;
        QTest::newRow("a list") << QByteArray("[]") << u"case#"_s;
        QTest::newRow("text for a number") << QByteArray(R"({"overclaim":"much"})") << u"case#/overclaim"_s;
        QTest::newRow("number for a yes") << QByteArray(R"({"ai":1})") << u"case#/ai"_s;
        QTest::newRow("unknown stage") << QByteArray(R"({"stage_declared":"later"})") << u"case#/stage_declared"_s;
        QTest::newRow("unknown decision") << QByteArray(R"({"decision":"wait"})") << u"case#/decision"_s;
        QTest::newRow("task without reviewer") << QByteArray(R"({"senior_tasks_open":[{"assignee":"junior"}]})")
                                               << u"case#/senior_tasks_open/0/senior_reviewer"_s;
        QTest::newRow("missing checks as text") << QByteArray(R"({"obs_missing":"all"})") << u"case#/obs_missing"_s;
    }

    void refusesCasesThatDoNotFit()
    {
        QFETCH(QByteArray, given);
        QFETCH(QString, place);
        const auto refused = readAlarmCase(given, u"case"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().where, place);
        QVERIFY(!refused.error().what.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAlarms)
#include "tst_alarms.moc"
