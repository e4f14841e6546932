// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answer.h"
#include "repository/workflows/workflows.h"
#include "widgets/tone.h"

namespace sextant {

/// What a workflow file says, in words.
namespace WorkflowWords {

QString word(const WorkflowSign &sign);     ///< for a cell: "Tests run"
QString sentence(const WorkflowSign &sign); ///< for a row: "The job “test” runs tests for every pull request."
AnswerValue answer(const WorkflowSign &sign);
Tone tone(const WorkflowSign &sign);

} // namespace WorkflowWords

} // namespace sextant
