// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "storage/workspace.h"
#include "usecases/demoscript.h"

namespace sextant {

/// What people wrote about an invented product, through the stores that the window writes with.
Status keepDemoChapters(const Workspace &workspace, qint64 projectId, const DemoScript &script, const QDateTime &now);

/// What they decided, from what is in the workspace by then: it rests on the last inspection and snapshot.
Status keepDemoDecision(const Workspace &workspace, qint64 projectId, const DemoScript &script,
                        const Catalogue &catalogue, const QDateTime &now);

} // namespace sextant
