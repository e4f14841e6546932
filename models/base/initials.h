// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sextant {

/// Of the first and the last word of a name, as on a badge: "ML" for "Mara Lindqvist"; the first two letters of one
/// word.
QString initialsOf(const QString &name);

} // namespace sextant
