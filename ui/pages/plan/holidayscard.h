// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/card.h"

class QDateEdit;
class QListWidget;

namespace sextant {

class Button;
class PlanDesk;

/// Days on which nobody works, as stretches from one day to another.
class HolidaysCard : public Card
{
    Q_OBJECT

public:
    HolidaysCard(PlanDesk *desk, const QDate &today, QWidget *parent = nullptr);

private:
    void refresh();
    void add();
    void removeChosen();

    PlanDesk *m_desk;
    QListWidget *m_list;
    QDateEdit *m_from;
    QDateEdit *m_until;
    Button *m_remove;
};

} // namespace sextant
