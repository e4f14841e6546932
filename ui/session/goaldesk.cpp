// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/goaldesk.h"

#include "session/undocommands.h"

#include <QUndoStack>

namespace sextant {

namespace {

class GoalDatesCommand : public SessionCommand
{
public:
    GoalDatesCommand(Session *session, GoalDesk *desk, const QString &name, QList<GoalDate> before,
                     QList<GoalDate> after)
        : SessionCommand(session, name)
        , m_desk(desk)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {}

    void redo() override { put(m_after); }
    void undo() override { put(m_before); }

private:
    void put(const QList<GoalDate> &dates)
    {
        // The page may be gone when the window was made anew; the workspace is still there.
        perform([this, &dates](Session &session) {
            if (m_desk)
                return m_desk->putDates(dates);
            return ProjectStore(session.workspace().database()).setGoalDates(session.state().project.id, dates);
        });
    }

    QPointer<GoalDesk> m_desk;
    QList<GoalDate> m_before;
    QList<GoalDate> m_after;
};

} // namespace

GoalDesk::GoalDesk(Session *session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(session, &Session::projectChanged, this, &GoalDesk::read);
    connect(session, &Session::assessmentChanged, this, &GoalDesk::read);
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
    m_session->undoStack()->push(new GoalDatesCommand(m_session, this, name, m_dates, dates));
}

Status GoalDesk::putDates(const QList<GoalDate> &dates)
{
    if (const Status put =
            ProjectStore(m_session->workspace().database()).setGoalDates(m_session->state().project.id, dates);
        !put)
        return put;
    read();
    return done();
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
