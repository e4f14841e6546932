// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/scopesplit.h"

#include <cmath>

namespace sextant {

ComponentOutlook outlookOf(const ComponentReading &component, const DecisionFacts &product)
{
    ComponentOutlook outlook{component.path, component.lines, 0, {}};
    DecisionFacts facts = product;
    for (std::size_t i = 0; i < signalCount; ++i) {
        const auto &reading = component.readings[i];
        if (!reading)
            continue;
        const auto &whole = product.answers[i];
        if (!whole || !whole->value || std::abs(*whole->value - reading->value) >= method::setsApart)
            outlook.apart << reading->evidence;
        facts.answers[i] = SignalAnswer{reading->value, reading->source};
    }
    outlook.replacementNeeded = replacementProbability(weigh(prepare(facts)).replacement);
    return outlook;
}

Scope leanOf(double replacementNeeded)
{
    return replacementNeeded < method::keepBelow      ? Scope::Keep
           : replacementNeeded > method::replaceAbove ? Scope::Replace
                                                      : Scope::Open;
}

Scope scopeOf(const QList<ComponentChoice> &choices, const QString &path)
{
    const auto choice = std::ranges::find(choices, path, &ComponentChoice::path);
    return choice == choices.end() ? Scope::Open : choice->scope;
}

std::optional<double> replacedShare(const QList<ComponentReading> &components, const QList<ComponentChoice> &choices)
{
    qint64 all = 0;
    qint64 replaced = 0;
    bool chosen = false;
    for (const ComponentReading &component : components) {
        const Scope scope = scopeOf(choices, component.path);
        all += component.lines;
        replaced += scope == Scope::Replace ? component.lines : 0;
        chosen = chosen || scope != Scope::Open;
    }
    return chosen && all > 0 ? std::optional(double(replaced) / double(all)) : std::nullopt;
}

} // namespace sextant
