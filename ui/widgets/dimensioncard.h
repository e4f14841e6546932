// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "marks/bounds.h"
#include "theme/tokens.h"
#include "widgets/paintedbutton.h"

namespace sextant {

/// One dimension with everything that a founder asks about it.
struct DimensionSummary
{
    Dimension dimension = Dimension::Reliability;
    Bounds bounds;
    int seen = 0; ///< checks that rest on observation
    int claimed = 0;
    int missing = 0;
    int shipStoppers = 0; ///< open
    bool weakest = false;

    bool operator==(const DimensionSummary &) const = default;
};

/// Where the lines of the card lie, from left to right; the card mirrors them.
struct DimensionCardLayout
{
    QRect icon, title, change, score, bounds, level, bar, evidence, stoppers, target;

    static DimensionCardLayout of(const QRect &rect);
    static QSize smallest();
};

class DimensionCard : public PaintedButton
{
    Q_OBJECT

public:
    explicit DimensionCard(QWidget *parent = nullptr);

    const DimensionSummary &summary() const { return m_summary; }
    void setSummary(const DimensionSummary &summary);

    static void paint(QPainter &painter, const QRect &rect, const DimensionSummary &summary, const Tokens &tokens,
                      Qt::LayoutDirection direction = Qt::LeftToRight, bool hovered = false);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void explainRequested(Dimension dimension); ///< the bar or the figure was clicked, or W pressed

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    DimensionSummary m_summary;
};

} // namespace sextant
