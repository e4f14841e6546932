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

ProfileCommand::ProfileCommand(Session *session, const QString &name, Profile before, Profile after)
    : SessionCommand(session, name)
    , m_before(std::move(before))
    , m_after(std::move(after))
{}

void ProfileCommand::redo()
{
    perform([this](Session &session) { return session.putProfile(m_after); });
}

void ProfileCommand::undo()
{
    perform([this](Session &session) { return session.putProfile(m_before); });
}

TargetCommand::TargetCommand(Session *session, const QString &name, Stage before, Stage after)
    : SessionCommand(session, name)
    , m_before(before)
    , m_after(after)
{}

void TargetCommand::redo()
{
    perform([this](Session &session) { return session.putTarget(m_after); });
}

void TargetCommand::undo()
{
    perform([this](Session &session) { return session.putTarget(m_before); });
}

DeclaredCommand::DeclaredCommand(Session *session, const QString &name, std::optional<Stage> before,
                                 std::optional<Stage> after)
    : SessionCommand(session, name)
    , m_before(before)
    , m_after(after)
{}

void DeclaredCommand::redo()
{
    perform([this](Session &session) { return session.putDeclared(m_after); });
}

void DeclaredCommand::undo()
{
    perform([this](Session &session) { return session.putDeclared(m_before); });
}

} // namespace sextant
