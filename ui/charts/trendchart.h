// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "marks/bounds.h"

#include <QDate>
#include <QWidget>

namespace sextant {

class TrendView;

/// One snapshot of the readiness.
struct TrendPoint
{
    QDate date;
    Bounds bounds;
};

/// Readiness over time with the band of what it could have been, and the target. Time runs from left to right in every
/// language. Arrow keys walk the points, Enter opens one.
class TrendChart : public QWidget
{
    Q_OBJECT

public:
    explicit TrendChart(QWidget *parent = nullptr);

    static constexpr int mostPoints = 5000;
    /// Ordered by date; of more than mostPoints the newest are drawn.
    void setPoints(const QList<TrendPoint> &points, std::optional<double> target);

    /// Marks the point; -1: none.
    void setCurrent(int index);

    void paint(QPainter &painter, const QRectF &target);

    QSize sizeHint() const override { return {304, 192}; }
    QSize minimumSizeHint() const override { return {160, 120}; }

Q_SIGNALS:
    void pointActivated(int index);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void select(int index);
    QString spoken(int index) const;

    QList<TrendPoint> m_points;
    TrendView *m_view;
};

} // namespace sextant
