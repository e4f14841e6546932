// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline.h"

namespace sextant {

/// The options of `ci fetch`, beside those of a case.
void declareCiFetch(QCommandLineParser &options);

/// Asks GitHub, GitLab or Jenkins for the runs of a project and keeps them. The exit code.
int fetchCi(const Invocation &invocation);

} // namespace sextant
