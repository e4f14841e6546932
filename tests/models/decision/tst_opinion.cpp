// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/outlook.h"
#include "decision/scopesplit.h"

#include <QTest>

using namespace sextant;
using namespace Qt::Literals::StringLiterals;

namespace {

std::size_t at(const char *id)
{
    return *signalIndex(QString::fromLatin1(id));
}

Opinion opinion(const QString &person, AnswerSource speaker, bool builder,
                const QList<std::pair<const char *, double>> &answers)
{
    Opinion made{person, speaker, builder, QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC), {}};
    for (const auto &[id, value] : answers)
        made.answers[at(id)] = Opinion::Answer{value, u"because"_s};
    return made;
}

bool close(double a, double b)
{
    return std::abs(a - b) < 1e-9;
}

/// The example of the published method.
EconomicFacts example()
{
    EconomicFacts facts;
    facts.undertakings = {Undertaking{ThreePoint(20, 40, 80), 2, 0.7, 0.2},
                          Undertaking{ThreePoint(70, 130, 280), 3, 0.7, 0.3},
                          Undertaking{ThreePoint(120, 220, 520), 3, 0.7, 1.0}};
    facts.interestPerMonth = {6000, 3500, 2500};
    facts.dayRate = 700;
    facts.runwayDays = 360;
    facts.reserve = 0.2;
    facts.incidentCostPerMonth = 15000;
    facts.opportunityPerWeek = 4000;
    facts.replacementNeeded = 0.25;
    return facts;
}

} // namespace

class TestOpinion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    // Opposite ends on a weight of 1.6, the same on one of 1.2: 1.2 / 2.8.
    void agreementIsByWeight()
    {
        const QList<Opinion> both{
            opinion(u"Ann"_s, AnswerSource::Insider, true, {{"arch.sound", -1}, {"tests.none", 1}, {"team.docs", 0}}),
            opinion(u"Noor"_s, AnswerSource::Assessor, false, {{"arch.sound", 1}, {"tests.none", 1}})};
        const OpinionComparison comparison = compareOpinions(both, {});
        QVERIFY(close(*comparison.agreement, 1.2 / 2.8));
        QCOMPARE(comparison.shared.size(), std::size_t(2)); // nobody else said anything of the documents
        QVERIFY(comparison.shared[0].signal == at("arch.sound") && comparison.shared[0].opposed);
        QVERIFY(close(comparison.shared[0].distance, 2));
        QVERIFY(!comparison.shared[1].opposed);
        QCOMPARE(comparison.toTalkAbout, std::vector<std::size_t>{at("arch.sound")});
        QVERIFY(comparison.chances[0][0] > comparison.chances[1][0]);
        QVERIFY(!compareOpinions(both.first(1), {}).agreement);
        QVERIFY(!compareOpinions({}, {}).agreement);
    }

    // Three people at -1, 0 and 1: their pairs lie 1, 1 and 2 apart.
    void distanceIsTheMeanOfAllPairs()
    {
        QList<Opinion> three;
        for (const double value : {-1.0, 0.0, 1.0})
            three << opinion(QString::number(value), AnswerSource::Assessor, false, {{"sec.retrofit", value}});
        QVERIFY(close(compareOpinions(three, {}).shared[0].distance, 4.0 / 3));
    }

    // What moves the result most comes first: the architecture weighs 1.6, the documents 0.6.
    void talksFirstAboutWhatMovesTheResult()
    {
        const QList<Opinion> both{
            opinion(u"A"_s, AnswerSource::Assessor, false, {{"arch.sound", -0.5}, {"team.docs", -1}}),
            opinion(u"B"_s, AnswerSource::Assessor, false, {{"arch.sound", 0.5}, {"team.docs", 1}})};
        QCOMPARE(compareOpinions(both, {}).toTalkAbout, (std::vector<std::size_t>{at("arch.sound"), at("team.docs")}));
    }

    // 0.9 of an assessor at -0.5 and 0.6 of a builder at 0.5, whose bias of 0.1 is taken out: (-0.45 + 0.36) / 1.5.
    void assessorWeighsMore()
    {
        const QList<Opinion> both{opinion(u"Ann"_s, AnswerSource::Insider, true, {{"arch.sound", 0.5}}),
                                  opinion(u"Noor"_s, AnswerSource::Assessor, false, {{"arch.sound", -0.5}})};
        const auto answer = combined(both, true, {})[at("arch.sound")];
        QVERIFY(close(*answer->value, -0.06));
        QCOMPARE(answer->source, AnswerSource::Assessor);
    }

    // A builder's 0 counts as 0.1, a newcomer's as -0.1; together they are 0 after the correction of the decision.
    void biasIsTakenOutOnce()
    {
        const QList<Opinion> both{opinion(u"Ann"_s, AnswerSource::Insider, true, {{"arch.sound", 0}}),
                                  opinion(u"Bob"_s, AnswerSource::Insider, false, {{"arch.sound", 0}})};
        DecisionFacts facts;
        facts.answers = combined(both, facts.builderAnswers, {});
        QVERIFY(close(*facts.answers[at("arch.sound")]->value, -0.1));
        QVERIFY(std::abs(prepare(facts).value[at("arch.sound")]) < 1e-12);
        // Of one person alone nothing changes.
        QVERIFY(close(*combined(both.first(1), true, 0.4)[at("arch.sound")]->value, 0));
    }

    void documentComesBack()
    {
        const QList<Opinion> both{opinion(u"Ann “x”"_s, AnswerSource::Insider, false, {{"arch.sound", 0.25}}),
                                  opinion(u"Noor"_s, AnswerSource::Assessor, true, {{"live.users", -1}})};
        const auto back = opinionsOf(toDocument(both));
        QVERIFY2(bool(back), back ? "" : qPrintable(back.error().message()));
        QVERIFY(*back == both);
        for (const char *bad : {"", "[]", "{\"schema\": \"sextant.decision/1\", \"opinions\": []}",
                                "{\"schema\": \"sextant.opinions/1\", \"opinions\": [{\"person\": 3}]}"})
            QVERIFY2(!opinionsOf(bad), bad);
    }

    // -1.6 of the architecture and 1.2 of the missing tests: L = -0.4, so 1 / (1 + e^0.2).
    void partIsAskedTheSameQuestion()
    {
        DecisionFacts product;
        product.answers[at("arch.sound")] = SignalAnswer{-1.0, AnswerSource::Observed};
        ComponentReading part{u"src/api"_s, 300, {}};
        part.readings[at("tests.none")] =
            SignalReading{1, AnswerSource::Observed, u"No test file lies in it"_s, {}, {}};
        const ComponentOutlook outlook = outlookOf(part, product);
        QVERIFY(close(outlook.replacementNeeded, 1 / (1 + std::exp(0.2))));
        QCOMPARE(outlook.apart, QStringList{u"No test file lies in it"_s});
        QCOMPARE(leanOf(outlook.replacementNeeded), Scope::Open);
        QCOMPARE(leanOf(0.39), Scope::Keep);
        QCOMPARE(leanOf(0.61), Scope::Replace);
        const QList<ComponentReading> parts{part, {u"src/web"_s, 100, {}}};
        QVERIFY(!replacedShare(parts, {}));
        QVERIFY(close(*replacedShare(parts, {{u"src/api"_s, Scope::Replace, {}}}), 0.75));
        QVERIFY(close(*replacedShare(parts, {{u"src/web"_s, Scope::Keep, {}}}), 0));
    }

    // Regrets of 128,603 and 268,765, a threshold of 0.6764 and 76.79 months, as the published example has them.
    void wrongChoicesAreSaidInWords()
    {
        const EconomicFacts facts = example();
        const Economics economics = weighEconomics(facts, method::decisionDraws, 20260602);
        const QList<MoneyLine> lines = wrongChoiceLines(facts, economics, Option::Harden);
        QCOMPARE(lines.size(), 5);
        QCOMPARE(lines[0].figure, u"129000"_s);
        QVERIFY(lines[0].words.contains(u"six months of incidents"));
        QCOMPARE(lines[1].figure, u"269000"_s);
        QCOMPARE(lines[2].figure, u"68 %"_s);
        QVERIFY(lines[2].words.contains(u"25 %") && lines[2].words.contains(u"not above it"));
        QVERIFY(lines[3].figure.startsWith(u"77 "));
        // 137,945 / 85,578 / 307,367: piece by piece is the cheapest on average, the answers speak for hardening.
        QCOMPARE(lines[4].figure, u"85600"_s);
        QVERIFY(lines[4].words.contains(u"both stand"));
        QVERIFY(!wrongChoiceLines(facts, economics, Option::Staged)[4].words.contains(u"both stand"));
    }

    void missingUpkeepIsSaid()
    {
        EconomicFacts facts = example();
        facts.interestPerMonth = {};
        facts.incidentCostPerMonth = 0;
        const auto lines = wrongChoiceLines(facts, weighEconomics(facts, 400, 1), Option::Harden);
        QVERIFY(lines[0].words.contains(u"was not said"));
        QCOMPARE(lines[3].figure, u"–"_s);
        facts.interestPerMonth = {100, 100, 200};
        QCOMPARE(wrongChoiceLines(facts, weighEconomics(facts, 400, 1), Option::Harden)[3].figure, u"never"_s);
    }
};

QTEST_GUILESS_MAIN(TestOpinion)
#include "tst_opinion.moc"
