// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/goalstate.h"
#include "widgets/card.h"

#include <QDate>

class QCheckBox;
class QDateEdit;

namespace sextant {

class Button;
class ShareBar;
class StatePill;

/// One goal: whether it is met, what is missing, and by when it is wanted.
class GoalCard : public Card
{
    Q_OBJECT

public:
    explicit GoalCard(const GoalSet &goal, QWidget *parent = nullptr);

    void setState(const GoalState &state);
    /// An invalid day: none is set; then the field offers suggested.
    void setDate(const QDate &due, bool promised, const QDate &today);

Q_SIGNALS:
    void dateChosen(const QDate &due, bool promised); ///< invalid: take it away
    void missingRequested();
    void allRequested();

private:
    QWidget *makeDateRow();
    void tellDate();

    StatePill *m_pill;
    ShareBar *m_bar;
    TextLabel *m_headline;
    TextLabel *m_detail;
    TextLabel *m_left;
    QCheckBox *m_dated;
    QDateEdit *m_day;
    QCheckBox *m_promised;
    Button *m_missing;
    Button *m_all;
};

} // namespace sextant
