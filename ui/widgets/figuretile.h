// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/stage.h"
#include "theme/texture.h"
#include "widgets/paintedbutton.h"

#include <optional>

namespace sextant {

/// One figure with what it rests on, how sure it is, and where it stands among published ones.
struct TileFigure
{
    QString title;
    QString figure; ///< "2.1"; a dash when there is none
    QString unit;   ///< "a week"
    Fill rests = Fill::Solid;
    std::optional<Level> rank; ///< bars beside the band, as many as the level says
    QString band;              ///< "High (2024)", or why there is none
    QString interval;          ///< "1.4 to 3.0"
    QString hint;              ///< what pressing it opens
};

/// A card that is one button: press it to see how the figure was worked out.
class FigureTile : public PaintedButton
{
    Q_OBJECT

public:
    explicit FigureTile(QWidget *parent = nullptr);

    void setFigure(const TileFigure &figure);
    const TileFigure &figure() const { return m_figure; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {176, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TileFigure m_figure;
};

} // namespace sextant
