// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/decisioncase.h"
#include "support/referencecases.h"

using namespace sextant;
using namespace Qt::Literals::StringLiterals;

namespace {

std::size_t at(const char *id)
{
    return *signalIndex(QString::fromLatin1(id));
}

DecisionFacts facts(std::initializer_list<std::tuple<const char *, double, AnswerSource>> answers)
{
    DecisionFacts given;
    for (const auto &[id, value, source] : answers)
        given.answers[at(id)] = SignalAnswer{value, source};
    return given;
}

} // namespace

class TestDecision : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalsReference_data() { QVERIFY(addReferenceCases(u"" SEXTANT_TEST_DATA "/decision/cases.json"_s)); }

    void equalsReference()
    {
        QFETCH(QByteArray, given);
        QFETCH(QByteArray, expected);
        const auto decisionCase = readDecisionCase(given, u"case"_s);
        QVERIFY2(bool(decisionCase), decisionCase ? "" : qPrintable(decisionCase.error().message()));
        const QStringList found = differencesOf(expected, answerDecisionCase(*decisionCase), "sextant.decide/1");
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void equalsReferenceOnRandomCases_data()
    {
        QVERIFY(addReferenceCases(u"" SEXTANT_TEST_DATA "/decision/random.json"_s));
    }

    void equalsReferenceOnRandomCases() { equalsReference(); }

    void groupsAreNeighboursAndIdsRise()
    {
        for (std::size_t i = 1; i < signalCount; ++i) {
            QVERIFY(i == replacementSignalCount ||
                    std::string_view(decisionSignals[i - 1].id) < std::string_view(decisionSignals[i].id));
            QVERIFY(decisionSignals[i - 1].group <= decisionSignals[i].group);
            QCOMPARE(decisionSignals[i].group == SignalGroup::Staging, i >= replacementSignalCount);
        }
    }

    // The examples of the published method.
    void correctsForBias()
    {
        QCOMPARE(correctedForBias(-1, AnswerSource::Insider, true, 0.4), -0.7);
        QCOMPARE(correctedForBias(0, AnswerSource::Insider, true, {}), 0.1);
        QCOMPARE(correctedForBias(0.5, AnswerSource::Insider, false, 0.4), 0.4);
        QCOMPARE(correctedForBias(0.5, AnswerSource::Observed, true, 0.4), 0.5);
    }

    void secondWitnessCountsHalf()
    {
        const DecisionFacts given = facts({{"tests.none", 1, AnswerSource::Observed},
                                           {"team.docs", 1, AnswerSource::Observed},
                                           {"team.around", 1, AnswerSource::Observed}});
        const Weighing weighing = weigh(prepare(given));
        QCOMPARE(weighing.contribution[at("team.around")], 1.2);
        QCOMPARE(weighing.contribution[at("team.docs")], 0.3);
        QCOMPARE(weighing.contribution[at("tests.none")], 1.2);
        QCOMPARE(weighing.replacement, 2.7);
    }

    void turningValueIsWhereTheBestChanges()
    {
        // L = 1.6 x alone: harden leads while -L/2 is at least -0.5 + L/2, which is up to x = 0.3125.
        const SignalValues values = prepare(facts({{"arch.sound", -1, AnswerSource::Observed}}));
        const auto turning = turningValue(values, at("arch.sound"));
        QVERIFY(turning);
        QVERIFY(std::abs(*turning - 0.3125) < 1e-12);
        // L = 0.48 x alone is too little: at x = 1 harden has -0.24 and rebuild -0.26.
        const SignalValues weak = prepare(facts({{"sec.retrofit", 0, AnswerSource::Insider}}));
        QVERIFY(!turningValue(weak, at("sec.retrofit")));
    }

    void sameSeedSameAnswer()
    {
        const SignalValues values = prepare(facts({{"arch.sound", 0.2, AnswerSource::Insider}}));
        const SimulatedShares first = simulateDecision(values, 200, 7);
        QCOMPARE(simulateDecision(values, 200, 7).probability, first.probability);
        QVERIFY(simulateDecision(values, 200, 8).probability != first.probability);
        QVERIFY(std::abs(first.probability[0] + first.probability[1] + first.probability[2] - 1) < 1e-12);
    }

    void refusesCasesThatDoNotFit_data()
    {
        QTest::addColumn<QByteArray>("given");
        QTest::addColumn<QString>("place");
        const QByteArray economics =
            R"({"answers":{},"economics":{"harden":%h,"staged":%g,"rebuild":%g,"day_rate":700,"runway_days":360,
                "reserve":0.2,"incident_cost_month":1,"opportunity_per_week":1,"interest":{"harden":1,"rebuild":1},
                "p":0.5,"first_stage":0.3}})";
        const QByteArray good = R"({"effort":[1,2,3],"team":2,"focus":0.7})";
        const auto with = [&](const QByteArray &harden) {
            return QByteArray(economics).replace("%h", harden).replace("%g", good);
        };
        QVERIFY(bool(readDecisionCase(with(good), u"case"_s)));
        const auto estimate = [](const QByteArray &points) {
            return QByteArray(R"({"effort":%e,"team":2,"focus":0.7})").replace("%e", points);
        };
        QTest::newRow("no JSON") << QByteArray("[") << u"case"_s;
        QTest::newRow("no answers") << QByteArray("{}") << u"case#/answers"_s;
        QTest::newRow("answers as a list") << QByteArray(R"({"answers":[]})") << u"case#/answers"_s;
        QTest::newRow("unknown signal") << QByteArray(R"({"answers":{"mood":{"x":1,"source":"insider"}}})")
                                        << u"case#/answers/mood"_s;
        QTest::newRow("beyond the scale") << QByteArray(R"({"answers":{"tests.none":{"x":2,"source":"insider"}}})")
                                          << u"case#/answers/tests.none/x"_s;
        QTest::newRow("no source") << QByteArray(R"({"answers":{"tests.none":{"x":1}}})")
                                   << u"case#/answers/tests.none/source"_s;
        QTest::newRow("no draws") << QByteArray(R"({"answers":{},"n":0})") << u"case#/n"_s;
        QTest::newRow("half a draw") << QByteArray(R"({"answers":{},"n":1.5})") << u"case#/n"_s;
        QTest::newRow("seed beyond 64 bits")
            << QByteArray(R"({"answers":{},"seed":18446744073709551615})") << u"case#/seed"_s;
        QTest::newRow("estimate out of order") << with(estimate("[3,2,4]")) << u"case#/economics/harden/effort"_s;
        QTest::newRow("estimate of two") << with(estimate("[3,4]")) << u"case#/economics/harden/effort"_s;
        QTest::newRow("estimate of nothing") << with(estimate("[0,1,2]")) << u"case#/economics/harden/effort/0"_s;
        QTest::newRow("team of nobody") << with(R"({"effort":[1,2,3],"team":0,"focus":0.7})")
                                        << u"case#/economics/harden/team"_s;
        QTest::newRow("a way without estimate") << with("null") << u"case#/economics/harden/effort"_s;
    }

    void refusesCasesThatDoNotFit()
    {
        QFETCH(QByteArray, given);
        QFETCH(QString, place);
        const auto refused = readDecisionCase(given, u"case"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().where, place);
        QCOMPARE(refused.error().kind, Error::Kind::Input);
        QVERIFY(!refused.error().what.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDecision)
#include "tst_decision.moc"
