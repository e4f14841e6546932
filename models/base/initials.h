// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sextant {

/// Of the first two words of a name, as on a badge: "ML" for "Mara Lindqvist".
QString initialsOf(const QString &name);

} // namespace sextant
