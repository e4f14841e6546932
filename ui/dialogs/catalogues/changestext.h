// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/owncatalogues.h"

namespace sextant {

/// "3 checks more, 1 less, 7 changed. …"
QString changesSummary(const CatalogueChanges &changes);
/// What becomes of the answers of the project, in whole sentences.
QString answersSummary(const AnswerUpgrade &answers);
/// One line a difference, for a list that can be copied.
QString changesDetail(const CatalogueChanges &changes);

} // namespace sextant
