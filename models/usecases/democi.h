// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/demoscript.h"

namespace sextant {

/// The runs of an invented pipeline, newest first, as GitHub Actions exports them.
QByteArray writeDemoRuns(const DemoScript &script, const QDateTime &now);

} // namespace sextant
