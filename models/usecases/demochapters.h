// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/workspace.h"
#include "usecases/demoscript.h"

namespace sextant {

/// What people wrote about an invented product, through the stores that the window writes with.
Status keepDemoChapters(const Workspace &workspace, qint64 projectId, const DemoScript &script, const QDateTime &now);

} // namespace sextant
