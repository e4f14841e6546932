// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace sextant {

/// One bar that reaches to both sides of where things stand now. Shares from 0 to 1.
struct TornadoRow
{
    QString id;
    QString label;
    QString spoken;  ///< tip, and what screen readers hear
    double low = 0;  ///< solid part's end: if it spoke fully for keeping
    double high = 0; ///< striped part's end: fully against
};

/// What an answer hangs on: one row a signal, widest first. Up and Down walk the rows, Return opens what is behind one.
class TornadoChart : public QWidget
{
    Q_OBJECT

public:
    explicit TornadoChart(QWidget *parent = nullptr);

    void setRows(double now, const QList<TornadoRow> &rows);
    const QList<TornadoRow> &rows() const { return m_rows; }
    QRectF rowRect(int row) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void rowActivated(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Scale;
    Scale scale() const;
    void select(int row);
    void paintRow(QPainter &painter, const Scale &scale, int row) const;

    double m_now = 0;
    QList<TornadoRow> m_rows;
    int m_current = -1;
};

} // namespace sextant
