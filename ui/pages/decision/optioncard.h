// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/decisiondesk.h"
#include "widgets/card.h"

namespace sextant {

/// One of the three ways: its chance, its cost and time, whether the money lasts, and what threatens it.
class OptionCard : public Card
{
    Q_OBJECT

public:
    explicit OptionCard(Option option, QWidget *parent = nullptr);

    void setFigures(const DecisionFigures &figures, std::optional<Option> chosen);
    void setChance(double chance);

private:
    void showMoney(const DecisionFigures &figures);

    Option m_option;
    TextLabel *m_badge;
    TextLabel *m_chance;
    TextLabel *m_cost;
    TextLabel *m_time;
    TextLabel *m_runway;
    TextLabel *m_modes;
};

} // namespace sextant
