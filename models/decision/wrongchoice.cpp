// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/outlook.h"

#include "decision/signalwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

struct WrongChoiceText
{
    Q_DECLARE_TR_FUNCTIONS(Outlook)
};

MoneyLine regretOfHardening(const EconomicFacts &facts, const Economics &economics)
{
    return {moneyText(economics.regretOfHardening),
            facts.incidentCostPerMonth > 0
                ? WrongChoiceText::tr(
                      "is lost if you harden and it has to be replaced after all: the hardening itself, and six "
                      "months of incidents.")
                : WrongChoiceText::tr(
                      "is lost if you harden and it has to be replaced after all: the hardening itself. What "
                      "incidents cost a month was not said, so they count nothing.")};
}

MoneyLine regretOfRebuilding(const Economics &economics)
{
    if (economics.regretOfRebuilding <= 0)
        return {moneyText(0),
                WrongChoiceText::tr("is lost if you rebuild and hardening would have done: by these estimates the "
                                    "rebuild costs no more. Look at them again, that is rare.")};
    return {moneyText(economics.regretOfRebuilding),
            WrongChoiceText::tr("is lost if you rebuild and hardening would have done: what the rebuild costs more.")};
}

MoneyLine threshold(const EconomicFacts &facts, const Economics &economics)
{
    const double from = economics.rebuildThreshold.value_or(1);
    const QString now = percentText(facts.replacementNeeded);
    if (from >= 1)
        return {percentText(1),
                WrongChoiceText::tr("Rebuilding never pays by these figures, however likely it is that the code "
                                    "must be replaced. The answers give it %1.")
                    .arg(now)};
    return {percentText(from),
            facts.replacementNeeded > from
                ? WrongChoiceText::tr(
                      "is the chance from which on rebuilding pays. The answers give %1 that the code must be "
                      "replaced, which is above it.")
                      .arg(now)
                : WrongChoiceText::tr(
                      "is the chance from which on rebuilding pays. The answers give %1 that the code must be "
                      "replaced, which is not above it.")
                      .arg(now)};
}

MoneyLine breakEven(const EconomicFacts &facts, const Economics &economics)
{
    if (std::ranges::all_of(facts.interestPerMonth, [](double upkeep) { return upkeep == 0; }))
        return {u"–"_s, WrongChoiceText::tr(
                            "When a rebuild has paid for itself cannot be told: nobody said what upkeep costs a "
                            "month afterwards.")};
    if (!economics.breakEvenMonths)
        return {WrongChoiceText::tr("never"),
                WrongChoiceText::tr("A rebuild does not pay for itself: upkeep is no lower after it.")};
    const double months = std::max(0.0, *economics.breakEvenMonths);
    return {WrongChoiceText::tr("%n month(s)", nullptr, int(std::lround(months))),
            WrongChoiceText::tr("after its end a rebuild has paid for itself by lower upkeep.")};
}

MoneyLine onAverage(const Economics &economics, Option best)
{
    const auto cheapest = Option(std::ranges::min_element(economics.expectedCost) - economics.expectedCost.begin());
    QStringList costs;
    for (const auto &option : names<Option>())
        costs << WrongChoiceText::tr("%1: %2").arg(optionWords(option.value),
                                                   moneyText(economics.expectedCost[std::size_t(option.value)]));
    const QString all =
        WrongChoiceText::tr("on average for the cheapest way, with what goes wrong counted in. %1. Piece by piece "
                            "can stop after its first part, which is why it is worth more than its price.")
            .arg(costs.join(u"; "_s));
    const QString figure = moneyText(economics.expectedCost[std::size_t(cheapest)]);
    if (cheapest == best)
        return {figure, all};
    return {figure,
            all + u' ' +
                WrongChoiceText::tr("The answers speak for “%1”, the money for “%2”: both stand, and you weigh them.")
                    .arg(optionWords(best), optionWords(cheapest))};
}

} // namespace

QString percentText(double share)
{
    return WrongChoiceText::tr("%1 %").arg(QLocale().toString(share * 100, 'f', 0));
}

QString moneyText(double amount)
{
    const double size = std::max(std::abs(amount), 1.0);
    const double unit = std::pow(10, std::max(0.0, std::floor(std::log10(size)) - 2));
    return QLocale().toString(std::round(amount / unit) * unit, 'f', 0);
}

QList<MoneyLine> wrongChoiceLines(const EconomicFacts &facts, const Economics &economics, Option best)
{
    return {regretOfHardening(facts, economics), regretOfRebuilding(economics), threshold(facts, economics),
            breakEven(facts, economics), onAverage(economics, best)};
}

} // namespace sextant
