// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/asifdone.h"
#include "widgets/card.h"

namespace sextant {

class RingGauge;
class ScoreBar;

/// What the product would be if the ticked checks were done: ring, figures as "before → after", and a bar a dimension.
class WhatIfResult : public Card
{
    Q_OBJECT

public:
    explicit WhatIfResult(QWidget *parent = nullptr);

    void setFigures(const WhatIfFigures &figures);

Q_SIGNALS:
    void listRequested();  ///< what is ticked, as a list to take along
    void resetRequested(); ///< nothing ticked any more

private:
    RingGauge *m_ring;
    TextLabel *m_headline;
    TextLabel *m_words;
    std::array<ScoreBar *, dimensionCount> m_bars{};
    std::array<TextLabel *, dimensionCount> m_figures{};
    Button *m_list;
    Button *m_reset;
};

} // namespace sextant
