// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace sextant {

/// One bar of two parts: all of it, and how much of it is striped.
struct StackedBar
{
    QString label;  ///< below the axis; empty: none there
    QString spoken; ///< tip, and what screen readers hear
    double whole = 0;
    double striped = 0;

    bool operator==(const StackedBar &) const = default;
};

/// Upright bars over time with a striped part at their foot. Time runs from left to right in every language. Arrow keys
/// walk the bars.
class StackedBars : public QWidget
{
    Q_OBJECT

public:
    explicit StackedBars(QWidget *parent = nullptr);

    void setBars(const QList<StackedBar> &bars);
    int current() const { return m_current; }

    QSize sizeHint() const override { return {304, 176}; }
    QSize minimumSizeHint() const override { return {200, 120}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QRectF plot() const;
    void select(int index);
    void paintAxis(QPainter &painter, const QRectF &area, double top) const;

    QList<StackedBar> m_bars;
    int m_current = -1;
};

} // namespace sextant
