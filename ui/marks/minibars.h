// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "marks/bounds.h"
#include "theme/tokens.h"

#include <QRectF>
#include <QWidget>

namespace sextant {

/// The six dimensions as upright bars, in their fixed order. A dimension without a score is an empty outline.
using SixBounds = std::array<Bounds, dimensionCount>;

class MiniBars : public QWidget
{
    Q_OBJECT

public:
    explicit MiniBars(QWidget *parent = nullptr);

    void setBounds(const SixBounds &bounds);

    static QRectF barRect(const QRectF &rect, int at, Qt::LayoutDirection direction = Qt::LeftToRight);
    static void paint(QPainter &painter, const QRectF &rect, const SixBounds &bounds, const Tokens &tokens,
                      Qt::LayoutDirection direction = Qt::LeftToRight);

    QSize sizeHint() const override { return {124, 40}; }
    QSize minimumSizeHint() const override { return {64, 24}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    SixBounds m_bounds;
};

} // namespace sextant
