// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/decisiondraft.h"

#include <QDateTime>

namespace sextant {

/// A decision as it was taken. It never changes; a later one takes its place.
struct DecisionRecord
{
    DecisionDraft draft;
    Option chosen = Option::Harden;
    QString reason = {}; ///< needed where it goes against the evidence
    QDateTime at = {};
    QString methodVersion = {};
};

/// Why this choice cannot be recorded; empty when it can. One against the verdict, or without any, needs a reason.
QString whyNotRecorded(const Recommendation &recommendation, Option chosen, const QString &reason);

/// What was found then and is found otherwise now, one sentence each.
QStringList changesSince(const DecisionDraft &draft, const SignalReadings &readings);

/// An architecture decision record: Context, Decision, Consequences. Texts of people are escaped.
QString decisionMarkdown(const QString &product, int number, const DecisionRecord &record);

inline constexpr char decisionMethodVersion[] = "E 1";

} // namespace sextant
