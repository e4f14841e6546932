// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace sextant {

/// Whether Workspace::open() would take the file; changes nothing. Whoever opens the file soon after is spared looking
/// for damage again, so that a program may ask on another thread while it starts.
Status probeWorkspace(const QString &path);

} // namespace sextant
