// SPDX-License-Identifier: GPL-3.0-or-later
// What is drawn and said of a recommendation. Pure, and fast enough for every move of a slider.
#pragma once

#include "decision/decisioncase.h"

#include <QList>
#include <QString>

namespace sextant {

/// How the chance of one option moves when one answer alone goes to its extremes.
struct TornadoBar
{
    std::size_t signal = 0;
    double atKeeping = 0; ///< answer -1
    double atTurning = 0; ///< answer +1

    double swing() const { return std::abs(atTurning - atKeeping); }
};

/// The known signals, widest first. By the tempered probabilities, without the simulation.
std::vector<TornadoBar> tornadoOf(const SignalValues &values, Option option);

/// A cost or a time of one option as the estimate spreads it.
struct EstimateSpread
{
    double p10 = 0;
    double p50 = 0;
    double p80 = 0;
    double p90 = 0;
    std::vector<std::pair<double, double>> curve; ///< value and density
};

/// In the currency of the day rate; exact, since the cost is proportional to the effort.
EstimateSpread costSpread(const EconomicFacts &facts, Option option);
/// In calendar weeks.
EstimateSpread durationSpread(const EconomicFacts &facts, Option option);
/// Calendar weeks after which the money, but for the reserve, has ended.
double runwayWeeks(const EconomicFacts &facts);

/// Below it the money is likely to end first, and the way is not open whatever the answers say.
inline constexpr double feasibleFrom = 0.5;
inline constexpr double comfortableFrom = 0.8;

/// What a founder can say in a meeting.
struct DecisionWords
{
    QString title;
    QString reason;
    QString turning; ///< what would change it
};

DecisionWords decisionWords(const Recommendation &recommendation, const std::optional<Economics> &economics);

/// A figure of money and what it says, in words.
struct MoneyLine
{
    QString figure;
    QString words;
};

/// What each wrong choice costs, from which chance on rebuilding pays, when it has paid for itself, and what each way
/// costs on average with what goes wrong counted in. The verdict of the answers is compared, never mixed in.
QList<MoneyLine> wrongChoiceLines(const EconomicFacts &facts, const Economics &economics, Option best);

/// A share in whole percent.
QString percentText(double share);

/// To three figures: the estimates carry no more.
QString moneyText(double amount);

/// What threatens each way, the most pressing first; never empty.
ByOption<QStringList> failureModes(const DecisionCase &decisionCase, const std::optional<Economics> &economics);

} // namespace sextant
