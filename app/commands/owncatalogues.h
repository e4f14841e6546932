// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline.h"

#include <optional>

namespace sextant {

/// The verbs of "catalogue" that work on the workspace or on several catalogues: own, export, import, diff, use, goals,
/// frameworks. None for any other verb.
std::optional<Result<QByteArray>> ownCatalogueAnswer(const Invocation &invocation, bool asJson);

} // namespace sextant
