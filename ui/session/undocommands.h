// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"
#include "storage/answerstore.h"

#include <QUndoCommand>

namespace sextant {

/// Each change of data is one command with a plain name. A step that cannot be done says so and takes itself off.
class SessionCommand : public QUndoCommand
{
public:
    SessionCommand(Session *session, const QString &name);

protected:
    void perform(const std::function<Status(Session &)> &step);

private:
    QPointer<Session> m_session;
};

class AnswerCommand : public SessionCommand
{
public:
    AnswerCommand(Session *session, const QString &name, QList<AnswerRevision> revisions);
    void redo() override;
    void undo() override;

private:
    QList<AnswerRevision> m_revisions;
};

class ProfileCommand : public SessionCommand
{
public:
    ProfileCommand(Session *session, const QString &name, Profile before, Profile after);
    void redo() override;
    void undo() override;

private:
    Profile m_before;
    Profile m_after;
};

class TargetCommand : public SessionCommand
{
public:
    TargetCommand(Session *session, const QString &name, Stage before, Stage after);
    void redo() override;
    void undo() override;

private:
    Stage m_before;
    Stage m_after;
};

class DeclaredCommand : public SessionCommand
{
public:
    DeclaredCommand(Session *session, const QString &name, std::optional<Stage> before, std::optional<Stage> after);
    void redo() override;
    void undo() override;

private:
    std::optional<Stage> m_before;
    std::optional<Stage> m_after;
};

} // namespace sextant
