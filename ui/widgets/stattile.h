// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/tokens.h"
#include "widgets/paintedbutton.h"

namespace sextant {

/// One figure of a whole with the words that make it understood. Pressing it shows only what it counts.
class StatTile : public PaintedButton
{
    Q_OBJECT

public:
    explicit StatTile(const QString &caption, QWidget *parent = nullptr);

    void setFigure(const QString &figure, const QString &unit, const QString &detail, Ink ink = Ink::Secondary);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_figure;
    QString m_unit;
    QString m_detail;
    Ink m_ink = Ink::Secondary;
};

} // namespace sextant
