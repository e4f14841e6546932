// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/tokens.h"
#include "theme/typography.h"

#include <QWidget>

namespace sextant {

/// What charts over time have in common: points from left to right in every language, a point at hand that the mouse or
/// the arrow keys move, words for it, and Enter or a click to open it.
class TimeChart : public QWidget
{
    Q_OBJECT

public:
    explicit TimeChart(QWidget *parent = nullptr);

    /// Draws without what is at hand, for pictures and print.
    void paint(QPainter &painter, const QRectF &target);
    int selected() const { return m_selected; }
    /// What is at hand, in words; empty: nothing is.
    QString value() const { return m_selected >= 0 && m_selected < count() ? spoken(m_selected) : QString(); }
    QSize minimumSizeHint() const override { return {160, 120}; }

Q_SIGNALS:
    void pointActivated(int index);

protected:
    virtual int count() const = 0;
    virtual QRectF markAt(int index, const QRectF &plot) const = 0; ///< what the ring is drawn around
    virtual QString spoken(int index) const = 0;
    virtual void drawContent(QPainter &painter, const QRectF &plot, const Tokens &look) const = 0;
    virtual QMarginsF margins() const { return {36, 8, 44, 22}; }
    virtual int nearest(const QPointF &point) const; ///< index of what a mouse there means; -1: nothing
    void select(int index);
    void showSelected(); ///< says it to those who see, at its place

    void pointsChanged(const QString &summary); ///< to be called when the data is another
    /// The margins at the text size that is set, since they hold the words of the axes.
    QMarginsF room() const { return margins() * (scaled(100) / 100.0); }
    QRectF plotOf(const QRectF &all) const { return all.marginsRemoved(room()); }

    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    int m_selected = -1;
};

/// A grid line with its label at the start.
void drawGridLine(QPainter &painter, const QRectF &plot, qreal y, const QString &label, const Tokens &look);
/// First, middle and last day below the plot.
void drawDays(QPainter &painter, const QRectF &plot, double from, double until, const Tokens &look);

} // namespace sextant
