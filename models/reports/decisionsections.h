// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/decisionrecord.h"
#include "reports/reportbuilder.h"

namespace sextant {

/// The recorded decision between hardening and rebuilding, worked out again from what it rests on; none while the
/// record is not whole.
std::optional<ReportDecision> reportDecisionOf(const DecisionRecord &record, const QStringList &changes);

/// What was decided, by whom and why; says so when nothing was.
ReportSection decisionSection(const ReportSource &source);
/// The three ways with their chances, cost and time. This and the others have nothing to say without a decision.
ReportSection waysSection(const ReportSource &source);
/// The answers, those first that move the result most.
ReportSection signalsSection(const ReportSource &source);
ReportSection partsSection(const ReportSource &source);
/// What would change the verdict, what threatens the chosen way, and what the wrong one costs.
ReportSection turningSection(const ReportSource &source);

} // namespace sextant
