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

/// A value that replaces another one as a whole, and that one again when undone. It outlives the page whose desk pushed
/// it, so put stores through the session, whose signals tell every desk that shows the value.
template <class Value>
class PutCommand : public SessionCommand
{
public:
    using Put = std::function<Status(Session &session, const Value &value)>;

    PutCommand(Session *session, const QString &name, Value before, Value after, Put put)
        : SessionCommand(session, name)
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_put(std::move(put))
    {}

    void redo() override
    {
        perform([this](Session &session) { return m_put(session, m_after); });
    }
    void undo() override
    {
        perform([this](Session &session) { return m_put(session, m_before); });
    }

private:
    Value m_before;
    Value m_after;
    Put m_put;
};

} // namespace sextant
