// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/decisiondesk.h"
#include "widgets/card.h"

class QGridLayout;

namespace sextant {

/// What a wrong choice costs, from when rebuilding pays, and what each way costs on average.
class MoneyCard : public Card
{
    Q_OBJECT

public:
    explicit MoneyCard(QWidget *parent = nullptr);

    void setFigures(const DecisionFigures &figures); ///< hides without economics

private:
    QGridLayout *m_grid;
};

} // namespace sextant
