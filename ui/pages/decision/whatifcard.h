// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/decisioncase.h"
#include "widgets/card.h"

class QSlider;

namespace sextant {

/// Sliders to try what would be if answers were different. Nothing of it is kept.
class WhatIfCard : public Card
{
    Q_OBJECT

public:
    explicit WhatIfCard(QWidget *parent = nullptr);

    void setCase(const DecisionCase &decisionCase);
    const DecisionCase &tried() const { return m_tried; }
    bool isChanged() const;

    static constexpr int steps = 20; ///< of a slider to each side

Q_SIGNALS:
    void triedChanged();

private:
    void addSlider(std::size_t signal, double value);
    void reset();

    DecisionCase m_given;
    DecisionCase m_tried;
    QWidget *m_content;
    QVBoxLayout *m_rows;
    std::vector<std::pair<std::size_t, QSlider *>> m_sliders;
};

} // namespace sextant
