// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace sextant {

/// A folder of a repository as trees name it: "./services/api/" is "services/api". Errors: a path that is absolute or
/// leads out of the repository.
Result<QString> componentFolder(const QString &text);

} // namespace sextant
