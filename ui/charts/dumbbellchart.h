// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "marks/bounds.h"
#include "theme/tokens.h"

#include <QWidget>

namespace sextant {

/// A score at two moments, with what it could have been.
struct Dumbbell
{
    Dimension dimension = Dimension::Reliability;
    std::optional<Bounds> before;
    std::optional<Bounds> after;
    std::optional<double> rescored; ///< the older moment by the newer rules, where those are others
    QString note;                   ///< what moved, in a few words

    bool operator==(const Dumbbell &) const = default;
};

/// Six scores before and after: a hollow point, a full one, the line between them, and a dotted box from what was
/// observed to what it can still become; the thin line below is the box of before. Up and Down walk the lines, Enter
/// opens one.
class DumbbellChart : public QWidget
{
    Q_OBJECT

public:
    explicit DumbbellChart(QWidget *parent = nullptr);

    void setRows(const QList<Dumbbell> &rows);
    const QList<Dumbbell> &rows() const { return m_rows; }
    int current() const { return m_current; }
    QString value() const { return m_current >= 0 ? spoken(m_current) : QString(); }
    QString spoken(int row) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void activated(sextant::Dimension dimension);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QRectF lineAt(int row) const;
    QRectF plot() const;
    qreal nameWidth() const;
    bool hasFigures() const; ///< where they would leave no room for the chart, the tip and the table have them
    bool hasNotes() const;
    int rowAt(qreal y) const;
    void setCurrent(int row);
    void paintAxis(QPainter &painter, const QRectF &plot) const;
    void paintBounds(QPainter &painter, const QRectF &line, const QRectF &plot, const Dumbbell &row) const;
    void paintPoints(QPainter &painter, const QRectF &line, const QRectF &plot, const Dumbbell &row) const;
    void paintFigures(QPainter &painter, const QRectF &line, const Dumbbell &row) const;

    QList<Dumbbell> m_rows;
    int m_current = -1;
};

} // namespace sextant
