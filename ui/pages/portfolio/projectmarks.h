// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "marks/minibars.h"
#include "storage/portfoliostore.h"

class QPainter;

namespace sextant {

/// How one project is drawn in rows and cards: each part fits itself into its box.
namespace ProjectMarks {

Bounds boundsOf(const ProjectSummary &summary);
Bounds boundsOf(const std::optional<DimensionFigures> &figures);
SixBounds sixBoundsOf(const ProjectSummary &summary);

struct Canvas
{
    QPainter &painter;
    Qt::LayoutDirection direction = Qt::LeftToRight;

    /// A box in reading order inside another one.
    QRectF place(const QRectF &box, qreal x, qreal width) const;
    void write(const QRectF &box, Type type, Ink ink, const QString &text, Qt::Alignment side = Qt::AlignLeft) const;
};

void drawName(const Canvas &canvas, const QRectF &box, const ProjectSummary &summary);
void drawReadiness(const Canvas &canvas, const QRectF &box, const ProjectSummary &summary);
void drawVerdict(const Canvas &canvas, const QRectF &box, const ProjectSummary &summary);
void drawTrend(const Canvas &canvas, const QRectF &box, const ProjectSummary &summary);
void drawDate(const Canvas &canvas, const QRectF &box, const ProjectSummary &summary, const QDate &today);
void drawScan(const Canvas &canvas, const QRectF &box, const ProjectSummary &summary);
/// Figure, bounds and level of one dimension on a ground in the colour of the level.
void drawHeat(const Canvas &canvas, const QRectF &box, const std::optional<DimensionFigures> &figures);

} // namespace ProjectMarks

} // namespace sextant
