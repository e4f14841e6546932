// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/timechart.h"
#include "marks/bounds.h"

#include <QDate>

namespace sextant {

/// What the product and its dimensions came to at one moment.
struct TrendMoment
{
    QString name; ///< "A, 20 Aug 2026"
    QDateTime at;
    std::array<std::optional<Bounds>, dimensionCount + 1> figures; ///< the product first
    bool otherRuler = false;                                       ///< than the moment before
};

/// One small trend for the product and for each dimension, all over the same moments and the same range, so that they
/// can be held against each other: the line is what is shown, the band what it could have been. A dashed line across
/// marks where the rules changed. Left and Right walk the moments in all of them at once.
class DimensionTrends : public TimeChart
{
    Q_OBJECT

public:
    explicit DimensionTrends(QWidget *parent = nullptr);

    void setMoments(const QList<TrendMoment> &moments); ///< oldest first
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    int count() const override { return int(m_moments.size()); }
    QRectF markAt(int index, const QRectF &plot) const override;
    QString spoken(int index) const override;
    void drawContent(QPainter &painter, const QRectF &plot, const Tokens &look) const override;
    QMarginsF margins() const override { return {0, 0, 0, 0}; }
    int nearest(const QPointF &point) const override;

private:
    QRectF panel(int which, const QRectF &plot) const;
    qreal xOf(int index, const QRectF &panel) const;
    void drawPanel(QPainter &painter, const QRectF &all, int which, const Tokens &look) const;
    void drawRun(QPainter &painter, const QRectF &area, int which, int first, int last, const Tokens &look) const;

    QList<TrendMoment> m_moments;
};

} // namespace sextant
