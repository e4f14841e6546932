// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QSet>
#include <QWidget>

namespace sextant {

/// One line of the schedule: a bar, or the head of the lines below it.
struct GanttRow
{
    QString id; ///< empty: a head
    QString label;
    QString note; ///< at the end of the label: who, or how long
    QString spoken;
    QDate start;
    QDate end;      ///< the last day
    QDate couldEnd; ///< the last day if it takes long
    bool stops = false;
    bool waits = false;
    bool critical = false;

    bool operator==(const GanttRow &) const = default;
};

/// A day that the plan is held against.
struct GanttFlag
{
    QDate day;
    QString label;

    bool operator==(const GanttFlag &) const = default;
};

/// A schedule over weeks. Time runs from left to right in every language. Up and Down walk the lines, Enter opens one,
/// Alt with Left or Right moves it by a working day, and so does dragging it.
class GanttChart : public QWidget
{
    Q_OBJECT

public:
    explicit GanttChart(QWidget *parent = nullptr);

    void setRows(const QList<GanttRow> &rows, const QList<GanttFlag> &flags);
    /// Days on which nobody works; drawn behind the bars.
    void setFreeDays(const QSet<QDate> &days);
    const QList<GanttRow> &rows() const { return m_rows; }
    int current() const { return m_current; }
    void setCurrent(int row);
    /// Of a line's bar, in the widget.
    QRectF barRect(int row) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged(const QString &id);
    void activated(const QString &id);
    void moved(const QString &id, const QDate &start);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    qreal xOf(const QDate &day) const;
    int labelWidth() const;
    int rowAt(qreal y) const;
    void paintFreeDays(QPainter &painter) const;
    void paintWeeks(QPainter &painter) const;
    void paintFlags(QPainter &painter) const;
    void paintRow(QPainter &painter, int row) const;
    void step(int direction);

    QList<GanttRow> m_rows;
    QList<GanttFlag> m_flags;
    QSet<QDate> m_freeDays;
    QDate m_from;
    QDate m_until;
    int m_current = -1;
    std::optional<qreal> m_dragFrom;
    int m_dragDays = 0;
};

} // namespace sextant
