// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/outlook.h"

#include "decision/signalwords.h"
#include "statistics/normal.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr int curvePoints = 81;
constexpr double curveFrom = -3;
constexpr double curveTo = 3;
constexpr double daysInWeek = 7;
constexpr double calendarOfWork = 7.0 / 5;
constexpr double tenths = 1.2815515655446004;
constexpr double fifths = 0.8416212335729143;

struct OutlookText
{
    Q_DECLARE_TR_FUNCTIONS(Outlook)
};

double chanceOf(const SignalValues &values, Option option)
{
    return probabilities(weigh(values).utility)[std::size_t(option)];
}

/// Two halves of different width meet at the likely value with a step that nobody estimated; it is rounded off.
void roundOff(std::vector<std::pair<double, double>> &curve)
{
    constexpr int passes = 12;
    for (int pass = 0; pass < passes; ++pass) {
        double before = curve.front().second;
        for (std::size_t i = 1; i + 1 < curve.size(); ++i) {
            const double here = curve[i].second;
            curve[i].second = (before + 2 * here + curve[i + 1].second) / 4;
            before = here;
        }
    }
}

/// The spread of the effort times a factor.
EstimateSpread spreadOf(const ThreePoint &effort, double factor)
{
    EstimateSpread spread;
    spread.p10 = effort.at(-tenths) * factor;
    spread.p50 = effort.likely() * factor;
    spread.p80 = effort.at(fifths) * factor;
    spread.p90 = effort.at(tenths) * factor;
    // A certain estimate has no curve.
    if (spread.p90 - spread.p10 < 1e-9 * spread.p50)
        return spread;
    const double step = (effort.at(curveTo) - effort.at(curveFrom)) / (curvePoints - 1);
    for (int i = 0; i < curvePoints; ++i) {
        const double at = effort.at(curveFrom) + i * step;
        const double density = (effort.cdf(at + step / 2) - effort.cdf(std::max(at - step / 2, 1e-9))) / step;
        spread.curve.emplace_back(at * factor, density / factor);
    }
    roundOff(spread.curve);
    return spread;
}

double calendarFactor(const Undertaking &undertaking)
{
    return calendarOfWork / (undertaking.team * undertaking.focus);
}

int percent(double share)
{
    return int(std::lround(std::clamp(share, 0.01, 0.99) * 100)); // never a certainty
}

QString flipWords(const std::optional<Flip> &flip)
{
    if (!flip)
        return OutlookText::tr("No three answers together would change it.");
    QStringList names;
    for (const auto &[signal, extreme] : flip->answers) {
        const SignalWords words = signalWords(signal);
        names << u"%1 (%2)"_s.arg(words.name, extreme < 0 ? words.keeps : words.turns);
    }
    const QString list = names.join(u", "_s);
    const QString becomes = optionWords(flip->becomes);
    if (names.size() == 1)
        return OutlookText::tr("One answer turns it: %1. Then: %2.").arg(list, becomes);
    return OutlookText::tr("No single answer turns it. %n together do: %1. Then: %2.", nullptr, int(names.size()))
        .arg(list, becomes);
}

QString moneyWords(Option option, const Economics &economics)
{
    const auto chance = economics.forecasts[std::size_t(option)].withinRunway;
    if (chance < feasibleFrom)
        return OutlookText::tr("The money is likely to end first: it lasts in %1 of 100 cases.").arg(percent(chance));
    if (chance < comfortableFrom)
        return OutlookText::tr("The money lasts in %1 of 100 cases only.").arg(percent(chance));
    return OutlookText::tr("The money lasts in %1 of 100 cases.").arg(percent(chance));
}

bool leansTo(const DecisionFacts &facts, const char *id, bool positive)
{
    const auto &answer = facts.answers[*signalIndex(QString::fromLatin1(id))];
    return answer && answer->value && (positive ? *answer->value > 0.1 : *answer->value < -0.1);
}

bool isOpen(const DecisionFacts &facts, const char *id)
{
    return !facts.answers[*signalIndex(QString::fromLatin1(id))];
}

} // namespace

std::vector<TornadoBar> tornadoOf(const SignalValues &values, Option option)
{
    std::vector<TornadoBar> bars;
    for (std::size_t i = 0; i < signalCount; ++i) {
        if (!values.known[i])
            continue;
        SignalValues moved = values;
        TornadoBar bar{i, 0, 0};
        moved.value[i] = -1;
        bar.atKeeping = chanceOf(moved, option);
        moved.value[i] = 1;
        bar.atTurning = chanceOf(moved, option);
        bars.push_back(bar);
    }
    std::ranges::stable_sort(bars, std::ranges::greater(), &TornadoBar::swing);
    return bars;
}

EstimateSpread costSpread(const EconomicFacts &facts, Option option)
{
    const Undertaking &undertaking = facts.undertakings[std::size_t(option)];
    const double weeks = calendarFactor(undertaking) / daysInWeek;
    return spreadOf(undertaking.effort, facts.dayRate + undertaking.freeze * facts.opportunityPerWeek * weeks);
}

EstimateSpread durationSpread(const EconomicFacts &facts, Option option)
{
    const Undertaking &undertaking = facts.undertakings[std::size_t(option)];
    return spreadOf(undertaking.effort, calendarFactor(undertaking) / daysInWeek);
}

double runwayWeeks(const EconomicFacts &facts)
{
    return facts.runwayDays * (1 - facts.reserve) / daysInWeek;
}

DecisionWords decisionWords(const Recommendation &recommendation, const std::optional<Economics> &economics)
{
    DecisionWords words;
    if (!recommendation.verdict) {
        words.title = OutlookText::tr("Not enough is known");
        QStringList questions;
        for (const std::size_t signal : recommendation.nextQuestions)
            questions << signalWords(signal).question;
        words.reason =
            OutlookText::tr("The answers so far carry %1 % of what could be known, and no way is clearly better. "
                            "Worth asking next: %2")
                .arg(std::lround(recommendation.information * 100))
                .arg(questions.join(u' '));
    } else {
        words.title = optionWords(*recommendation.verdict);
        words.reason = OutlookText::tr("It is the better choice in %1 of 100 cases.")
                           .arg(percent(recommendation.simulated.probability[std::size_t(*recommendation.verdict)]));
        if (economics)
            words.reason += u' ' + moneyWords(*recommendation.verdict, *economics);
    }
    if (recommendation.robustness)
        words.turning = flipWords(recommendation.flip);
    return words;
}

ByOption<QStringList> failureModes(const DecisionCase &decisionCase, const std::optional<Economics> &economics)
{
    ByOption<QStringList> modes;
    auto &[harden, staged, rebuild] = modes;
    const DecisionFacts &facts = decisionCase.facts;
    if (economics)
        for (const auto &option : names<Option>())
            if (economics->forecasts[std::size_t(option.value)].withinRunway < comfortableFrom)
                modes[std::size_t(option.value)] << moneyWords(option.value, *economics);
    if (leansTo(facts, "arch.sound", true))
        harden << OutlookText::tr("The architecture stays, and it cannot carry the target: the work is done twice.");
    if (leansTo(facts, "tests.none", true))
        harden << OutlookText::tr(
            "Without tests every repair can break something else: write those of what users do first.");
    if (leansTo(facts, "team.around", true))
        harden << OutlookText::tr("Those who built it have left, so every change starts with reading.");
    harden << OutlookText::tr("Features push the hardening aside: give it an end and a share of every week.");
    if (isOpen(facts, "seams.exist") || leansTo(facts, "seams.exist", false))
        staged << OutlookText::tr("There may be no border where parts can be swapped; finding one is the first task.");
    if (leansTo(facts, "team.parallel", false))
        staged << OutlookText::tr("The team is small for two systems at once.");
    staged << OutlookText::tr("It stops half way and both systems stay: fix the day on which the old one goes.");
    if (decisionCase.economics && decisionCase.economics->undertakings[std::size_t(Option::Rebuild)].freeze > 0.5)
        rebuild << OutlookText::tr("Features stand still meanwhile, and the market does not.");
    if (leansTo(facts, "live.users", true))
        rebuild << OutlookText::tr("People depend on it every day: the change over on one day is the greatest risk.");
    if (leansTo(facts, "team.around", false))
        rebuild << OutlookText::tr("What the builders know of odd cases is lost unless it is written down before.");
    rebuild << OutlookText::tr("The second system takes on everything that the first left out, and never ends.");
    return modes;
}

} // namespace sextant
