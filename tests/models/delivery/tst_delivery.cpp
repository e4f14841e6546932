// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/deliverycase.h"
#include "support/referencecases.h"

using namespace sextant;
using namespace Qt::Literals::StringLiterals;

class TestDelivery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalsReference_data() { QVERIFY(addReferenceCases(u"" SEXTANT_TEST_DATA "/delivery/cases.json"_s)); }

    void equalsReference()
    {
        QFETCH(QByteArray, given);
        QFETCH(QByteArray, expected);
        const auto facts = readDeliveryCase(given, u"case"_s);
        QVERIFY2(bool(facts), facts ? "" : qPrintable(facts.error().message()));
        const QStringList found = differencesOf(expected, answerDeliveryCase(*facts), "sextant.ci-metrics/1");
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void deploymentAtTheEdgeOfTheWindow()
    {
        // The age of the older one rounds up to the whole twelve weeks.
        const double now = 1e9 + 0.1;
        const double edge = std::nextafter(now - 84 * 86400.0, now);
        const std::vector<Deployment> deployments{{1, u"a"_s, edge}, {2, u"b"_s, now}};
        QCOMPARE(deploymentFrequency(deployments, now).deployments, 2);
    }

    void refusesCasesThatDoNotFit_data()
    {
        QTest::addColumn<QByteArray>("given");
        QTest::addColumn<QString>("place");
        const QByteArray frame = R"({"now":1000,"runs":[%r],"deployments":[%d],"commits":{%c},"parents":{%p}})";
        const auto with = [&](const QByteArray &runs, const QByteArray &deployments = {},
                              const QByteArray &commits = {}, const QByteArray &parents = {}) {
            return QByteArray(frame)
                .replace("%r", runs)
                .replace("%d", deployments)
                .replace("%c", commits)
                .replace("%p", parents);
        };
        QVERIFY(bool(readDeliveryCase(with({}), u"case"_s)));
        QTest::newRow("no JSON") << QByteArray("") << u"case"_s;
        QTest::newRow("no clock") << QByteArray(R"({"runs":[]})") << u"case#/now"_s;
        QTest::newRow("no runs") << QByteArray(R"({"now":1})") << u"case#/runs"_s;
        QTest::newRow("run without end")
            << with(R"({"id":1,"workflow":"ci","sha":"a","conclusion":"success","start":1})") << u"case#/runs/0/end"_s;
        QTest::newRow("conclusion as a number")
            << with(R"({"id":1,"workflow":"ci","sha":"a","conclusion":1,"start":1,"end":2})")
            << u"case#/runs/0/conclusion"_s;
        QTest::newRow("id as text") << with({}, R"({"id":"x","sha":"a","end":1})") << u"case#/deployments/0/id"_s;
        QTest::newRow("time beyond any clock") << with({}, {}, R"("a":1e30)") << u"case#/commits/a"_s;
        QTest::newRow("parents as text") << with({}, {}, {}, R"("a":"b")") << u"case#/parents/a"_s;
    }

    void refusesCasesThatDoNotFit()
    {
        QFETCH(QByteArray, given);
        QFETCH(QString, place);
        const auto refused = readDeliveryCase(given, u"case"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().where, place);
        QVERIFY(!refused.error().what.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDelivery)
#include "tst_delivery.moc"
