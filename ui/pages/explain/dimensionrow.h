// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "marks/bounds.h"
#include "theme/tokens.h"
#include "widgets/paintedbutton.h"

namespace sextant {

/// One dimension as a part of the product's score: its bar, its figures, and how much it pulls. A press opens it.
class DimensionRow : public PaintedButton
{
    Q_OBJECT

public:
    DimensionRow(Dimension dimension, const Bounds &bounds, double pull, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Dimension m_dimension;
    Bounds m_bounds;
    QString m_pull;
};

} // namespace sextant
