// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace sextant {

/// One tile: its size is a weight, its colour a heat from 0 to 1.
struct TreemapTile
{
    QString id;
    QString title;
    QString detail; ///< a short figure below the title: "9.8k lines"
    QString note;   ///< what makes it hot; only on large tiles, and in the tip
    double weight = 0;
    double heat = 0;
    bool opens = true;

    bool operator==(const TreemapTile &) const = default;
};

/// Squarified treemap (Bruls, Huizing, van Wijk 2000). Arrow keys walk the tiles, Enter opens one, Backspace goes up.
class Treemap : public QWidget
{
    Q_OBJECT

public:
    explicit Treemap(QWidget *parent = nullptr);

    void setTiles(const QList<TreemapTile> &tiles);
    const QList<TreemapTile> &tiles() const { return m_tiles; }
    int current() const { return m_current; }
    QRectF tileRect(int index) const { return m_rects.value(index); }

    /// Areas in proportion to the weights, in their order, as close to squares as can be.
    static QList<QRectF> squarify(const QList<double> &weights, const QRectF &box);
    static void paint(QPainter &painter, const QList<TreemapTile> &tiles, const QList<QRectF> &rects, int current);

    QSize sizeHint() const override { return {480, 240}; }
    QSize minimumSizeHint() const override { return {240, 200}; }

Q_SIGNALS:
    void tileActivated(const QString &id);
    void upRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    int tileAt(const QPointF &position) const;
    int neighbour(int key) const;
    void select(int index);
    void activate(int index);
    QString spoken(int index) const;

    QList<TreemapTile> m_tiles;
    QList<QRectF> m_rects;
    int m_current = -1;
};

} // namespace sextant
