// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/goaldesk.h"

#include "session/undocommands.h"

#include <QUndoStack>

namespace sextant {

namespace {

Status putGoalDates(Session &session, const QList<GoalDate> &dates)
{
    const Status put = ProjectStore(session.workspace().database()).setGoalDates(session.state().project.id, dates);
    if (put)
        Q_EMIT session.kept(Kept::GoalDates);
    return put;
}

} // namespace

GoalDesk::GoalDesk(Session *session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(session, &Session::projectChanged, this, &GoalDesk::read);
    connect(session, &Session::assessmentChanged, this, &GoalDesk::read);
    connect(session, &Session::kept, this, [this](Kept what) {
        if (what == Kept::GoalDates)
            read();
    });
    read();
}

const QList<GoalSet> &GoalDesk::goals() const
{
    return builtInGoalSets();
}

GoalState GoalDesk::stateOf(const GoalSet &goal) const
{
    return goalState(goal, goals(), m_session->catalogue(), m_session->assessment());
}

/// Kept by the letter of the catalogue, as dates of the plan are.
std::optional<GoalDate> GoalDesk::dateOf(const GoalSet &goal) const
{
    const auto date = std::ranges::find(m_dates, goal.letter, &GoalDate::goal);
    return date == m_dates.end() ? std::nullopt : std::optional(*date);
}

void GoalDesk::setDate(const GoalSet &goal, const QDate &due, bool promised)
{
    if (!m_session->hasProject())
        return;
    QList<GoalDate> dates = m_dates;
    const auto old = std::ranges::find(dates, goal.letter, &GoalDate::goal);
    if (!due.isValid() && old != dates.end()) {
        dates.erase(old);
    } else if (due.isValid() && old != dates.end()) {
        old->due = due;
        old->promised = promised;
    } else if (due.isValid()) {
        dates << GoalDate{goal.letter, goal.title, due, promised, {}};
    }
    if (dates == m_dates)
        return;
    const QString name = due.isValid()
                             ? tr("%1 by %2").arg(titleOf(goal), QLocale().toString(due, QLocale::ShortFormat))
                             : tr("No date for %1").arg(titleOf(goal));
    m_session->undoStack()->push(new PutCommand<QList<GoalDate>>(m_session, name, m_dates, dates, &putGoalDates));
}

void GoalDesk::read()
{
    QList<GoalDate> dates;
    if (m_session->hasProject()) {
        const auto stored = ProjectStore(m_session->workspace().database()).goalDates(m_session->state().project.id);
        if (!stored) {
            Q_EMIT m_session->failed(stored.error());
            return;
        }
        dates = *stored;
    }
    if (std::exchange(m_dates, dates) != dates)
        Q_EMIT datesChanged();
}

} // namespace sextant
