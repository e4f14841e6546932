// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "marks/figure.h"
#include "theme/tokens.h"

#include <QPolygonF>
#include <QRectF>

namespace sextant {

/// Where the parts of a score bar lie: solid 0 to low, stripes low to score, dotted score to high, needle, target.
struct ScoreBarLayout
{
    QRectF track, solid, stripes, dotted, needle;
    QPolygonF target; ///< triangle above the track; empty without a target
    QRectF targetLine;
    std::optional<QPointF> previous; ///< centre of its dot

    static ScoreBarLayout of(const Bounds &bounds, const QRectF &rect, qreal height,
                             Qt::LayoutDirection direction = Qt::LeftToRight);
};

/// The signature of the product: a score and what it rests on, in one line.
class ScoreBar : public Figure
{
    Q_OBJECT

public:
    explicit ScoreBar(QWidget *parent = nullptr);

    void setBarHeight(int height); ///< of the track; 8 by default

    /// Draws into the middle of rect; the same for window, delegate and export. A score that has no level brings its
    /// own colour.
    static void paint(QPainter &painter, const QRectF &rect, const Bounds &bounds, const Tokens &tokens,
                      Qt::LayoutDirection direction = Qt::LeftToRight, qreal height = 8, const QColor &own = {});

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_height = 8;
};

} // namespace sextant
