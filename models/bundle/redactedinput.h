// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/assessment.h"
#include "reports/redaction.h"

namespace sextant {

/// The names in what people said and accepted, beyond those that a report knows.
QList<SensitiveName> namesIn(const AssessmentInput &input);

/// The same input without what was chosen to be left out, and without lines of code. Only texts and names change, none
/// of them to or from empty, so that it comes to the very same scores.
AssessmentInput redactedInput(AssessmentInput input, Redactor &redactor);

/// Places likewise; a commit names its repository to whoever can search for it.
QList<Place> redactedPlaces(QList<Place> places, Redactor &redactor);

} // namespace sextant
