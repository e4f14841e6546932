// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/assessment.h"
#include "base/result.h"

namespace sextant {

/// What was seen, and the profile that decides what applies: the member evidence.json.
QByteArray writeEvidence(const AssessmentInput &input);
/// What people said, the risks that they accepted, and how the lines stand that they cite: the member answers.json.
QByteArray writeAnswers(const AssessmentInput &input);

/// Both together are everything that an assessment is worked out from.
Result<AssessmentInput> readInput(const QByteArray &evidence, const QByteArray &answers);

} // namespace sextant
