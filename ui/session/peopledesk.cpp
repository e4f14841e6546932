// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/peopledesk.h"

#include "base/initials.h"
#include "session/session.h"
#include "session/undocommands.h"

#include <QUndoStack>

namespace sextant {

namespace {

/// Nobody before: the person is added. The same the other way round when undone. It outlives the desk, whose page may
/// be made anew; the desk hears of it as every page does.
class MemberCommand : public SessionCommand
{
public:
    MemberCommand(Session *session, const QString &name, std::optional<TeamMember> before, TeamMember after)
        : SessionCommand(session, name)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {}

    void redo() override
    {
        perform([this](Session &session) { return put(session, m_after); });
    }

    void undo() override
    {
        perform([this](Session &session) { return m_before ? put(session, *m_before) : remove(session); });
    }

private:
    static Status put(Session &session, TeamMember &member)
    {
        const auto id = PersonStore(session.workspace().database()).put(session.state().project.id, member);
        if (!id)
            return id.error();
        member.id = *id;
        session.refresh();
        return done();
    }

    Status remove(Session &session) const
    {
        const Status gone = PersonStore(session.workspace().database()).remove(session.state().project.id, m_after.id);
        if (gone)
            session.refresh();
        return gone;
    }

    std::optional<TeamMember> m_before;
    TeamMember m_after;
};

} // namespace

PeopleDesk::PeopleDesk(Session *session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(session, &Session::projectChanged, this, &PeopleDesk::reload);
    connect(session, &Session::assessmentChanged, this, &PeopleDesk::reload);
    reload();
}

const TeamMember *PeopleDesk::find(qint64 id) const
{
    const auto found = std::ranges::find(m_members, id, &TeamMember::id);
    return found == m_members.end() ? nullptr : &*found;
}

void PeopleDesk::add(const TeamMember &member)
{
    if (!m_session->hasProject())
        return;
    TeamMember added = member;
    added.id = 0;
    added.name = added.name.trimmed();
    if (added.initials.isEmpty())
        added.initials = initialsOf(added.name);
    m_session->undoStack()->push(new MemberCommand(m_session, tr("Add %1").arg(added.name), std::nullopt, added));
}

void PeopleDesk::change(const TeamMember &member)
{
    const TeamMember *before = find(member.id);
    if (before && *before != member)
        m_session->undoStack()->push(new MemberCommand(m_session, tr("Change %1").arg(before->name), *before, member));
}

void PeopleDesk::setLeft(qint64 id, const QDate &day)
{
    const TeamMember *before = find(id);
    if (!before || before->leftOn == day)
        return;
    TeamMember after = *before;
    after.leftOn = day;
    const QString name = day.isValid() ? tr("%1 has left").arg(before->name) : tr("%1 is back").arg(before->name);
    m_session->undoStack()->push(new MemberCommand(m_session, name, *before, after));
}

void PeopleDesk::reload()
{
    QList<TeamMember> members;
    if (m_session->hasProject()) {
        const auto read = PersonStore(m_session->workspace().database()).list(m_session->state().project.id);
        if (!read) {
            Q_EMIT m_session->failed(read.error());
            return;
        }
        members = *read;
    }
    if (members == m_members)
        return;
    m_members = members;
    Q_EMIT membersChanged();
}

} // namespace sextant
