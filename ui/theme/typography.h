// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/tokens.h"

#include <QFont>

namespace sextant {

/// The font of a role at the text size that is set. Inter and JetBrains Mono where installed, else the system's.
QFont typeFont(Type type);

/// The same for another scale than the window's, for slides and exports.
QFont typeFont(Type type, qreal scale);

/// Distance of two lines of that role at the text size that is set, in pixels.
int lineHeight(Type type);

/// Height of a row of a list or table with one line of that role; follows the density too.
int rowHeight(Type type = Type::Body);

/// Space above and below texts in a row; half of it when the window is to be compact.
int rowPadding(int comfortable);

/// A length that has to grow with the text, such as the height of a row.
int scaled(int length);

} // namespace sextant
