// SPDX-License-Identifier: GPL-3.0-or-later
// The same question for a part of the code, since replacing piece by piece needs to know which pieces. Pure.
#pragma once

#include "decision/decisiondraft.h"

namespace sextant {

/// A part of the code and what was found of it alone.
struct ComponentReading
{
    QString path;
    qint64 lines = 0; ///< of code beside tests
    SignalReadings readings;
};

struct ComponentOutlook
{
    QString path;
    qint64 lines = 0;
    double replacementNeeded = 0; ///< probability, by its own readings and the product's other answers
    QStringList apart;            ///< what sets it apart from the whole, one sentence each
};

/// answers are those of the whole product. What was found of the part takes the place of its answer.
ComponentOutlook outlookOf(const ComponentReading &component, const DecisionFacts &product);

/// What its chance alone speaks for; open between the two bounds.
Scope leanOf(double replacementNeeded);

/// Lines of the parts that are to be replaced for each line of all; none while every part is open.
std::optional<double> replacedShare(const QList<ComponentReading> &components, const QList<ComponentChoice> &choices);

Scope scopeOf(const QList<ComponentChoice> &choices, const QString &path);

namespace method {
inline constexpr double keepBelow = 0.4;
inline constexpr double replaceAbove = 0.6;
inline constexpr double setsApart = 0.3; ///< least difference of an answer, on the scale from -1 to 1
} // namespace method

} // namespace sextant
