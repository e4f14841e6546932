// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/goalstate.h"
#include "session/session.h"

namespace sextant {

/// What the open project is to be ready for, and when.
class GoalDesk : public QObject
{
    Q_OBJECT

public:
    explicit GoalDesk(Session *session, QObject *parent = nullptr);

    const QList<GoalSet> &goals() const;
    GoalState stateOf(const GoalSet &goal) const; ///< only with a project
    std::optional<GoalDate> dateOf(const GoalSet &goal) const;
    /// An invalid day takes the date away. Undoable.
    void setDate(const GoalSet &goal, const QDate &due, bool promised);

Q_SIGNALS:
    void datesChanged();

private:
    void read();

    Session *m_session;
    QList<GoalDate> m_dates;
};

} // namespace sextant
