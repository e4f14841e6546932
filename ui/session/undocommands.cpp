// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/undocommands.h"

namespace sextant {

SessionCommand::SessionCommand(Session *session, const QString &name)
    : QUndoCommand(name)
    , m_session(session)
{}

void SessionCommand::perform(const std::function<Status(Session &)> &step)
{
    if (!m_session)
        return;
    if (const Status done = step(*m_session); !done) {
        setObsolete(true);
        Q_EMIT m_session->failed(done.error());
    }
}

AnswerCommand::AnswerCommand(Session *session, const QString &name, QList<AnswerRevision> revisions)
    : SessionCommand(session, name)
    , m_revisions(std::move(revisions))
{}

void AnswerCommand::redo()
{
    perform([this](Session &session) { return session.putAnswers(m_revisions); });
}

void AnswerCommand::undo()
{
    QStringList checkIds;
    for (const AnswerRevision &revision : m_revisions)
        checkIds << revision.checkId;
    perform([&checkIds](Session &session) { return session.undoAnswers(checkIds); });
}

} // namespace sextant
