// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/decisiondraft.h"
#include "repository/codefigures.h"
#include "usecases/loadproject.h"

namespace sextant {

/// What repositories, scans and checks say of the signals of the decision (the column "pre-filled from" of method E1).
/// What nobody has looked at stays empty. figures are those of the first repository, if they are kept.
SignalReadings readSignals(const ProjectState &state, const Assessment &assessment, const Catalogue &catalogue,
                           const CodeFigures *figures = nullptr);

} // namespace sextant
