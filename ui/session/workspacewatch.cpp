// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/workspacewatch.h"

#include "session/session.h"

namespace sextant {

WorkspaceWatch::WorkspaceWatch(Session *session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(session, &Session::projectsChanged, this, &WorkspaceWatch::remember);
    connect(session, &Session::projectChanged, this, &WorkspaceWatch::remember);
    connect(session, &Session::assessmentChanged, this, &WorkspaceWatch::remember);
    remember();
}

qint64 WorkspaceWatch::counter() const
{
    const auto seen =
        m_session->hasWorkspace() ? m_session->workspace().database().changesOfOthers() : Result<qint64>(0);
    return seen ? *seen : m_seen;
}

void WorkspaceWatch::remember()
{
    m_seen = counter();
}

void WorkspaceWatch::look()
{
    // A job of this window writes through a connection of its own and says so itself when it is done.
    if (!m_session->hasWorkspace() || m_session->jobs()->isBusy() || counter() == m_seen)
        return;
    remember();
    m_session->refresh();
    Q_EMIT m_session->projectsChanged();
    Q_EMIT changedElsewhere();
}

} // namespace sextant
