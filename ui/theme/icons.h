// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/tokens.h"

#include <QIcon>

class QPainter;

namespace sextant {

/// Icons by the name of their drawing under :/icons, tinted with a colour of the tokens when they are painted, so that
/// one QIcon is right in every look.
namespace Icons {

QIcon icon(const QString &name, Ink ink = Ink::Secondary);
QIcon icon(Dimension dimension); ///< in the hue of the dimension
QString nameOf(Dimension dimension);

/// Draws into rect; mirrored drawings follow the painter's layout direction.
void draw(QPainter &painter, const QString &name, const QRectF &rect, const QColor &colour,
          Qt::LayoutDirection direction = Qt::LeftToRight);

QPixmap pixmap(const QString &name, int size, qreal ratio, const QColor &colour, bool mirrored = false);

} // namespace Icons

} // namespace sextant
