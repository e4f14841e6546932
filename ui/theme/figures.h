// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace sextant {

/// Tabular figures for fonts whose digits differ in width: QFont::setFeature exists only from Qt 6.7.
namespace Figures {

/// Each digit stands in a cell as wide as the widest digit, so that numbers below each other line up.
void draw(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text);
qreal width(const QFont &font, const QString &text);

} // namespace Figures

} // namespace sextant
