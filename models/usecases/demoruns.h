// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/runrecord.h"
#include "usecases/demorepository.h"

namespace sextant {

/// The invented pipeline of a demonstration over its last ninety days: builds that fail now and then, weekly
/// deployments, one of them taken back. The same commits and moment give the same runs.
RunList demoRuns(const DemoScript &script, const QList<MadeCommit> &commits, const QDateTime &now);

} // namespace sextant
