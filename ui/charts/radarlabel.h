// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "marks/bounds.h"
#include "theme/tokens.h"
#include "widgets/paintedbutton.h"

namespace sextant {

/// One corner of the radar in words: name, score and bounds.
class RadarLabel : public PaintedButton
{
    Q_OBJECT

public:
    RadarLabel(Dimension dimension, QWidget *parent);

    void setBounds(const Bounds &bounds);
    void paint(QPainter &painter, const QRectF &rect) const;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString figures() const;

    Dimension m_dimension;
    Bounds m_bounds;
};

} // namespace sextant
