// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/personstore.h"

#include <QObject>

namespace sextant {

class Session;

/// The people of the open project. Each change is one step to undo.
class PeopleDesk : public QObject
{
    Q_OBJECT

public:
    explicit PeopleDesk(Session *session, QObject *parent = nullptr);

    /// By name; those who left come last.
    const QList<TeamMember> &members() const { return m_members; }
    void add(const TeamMember &member);
    void change(const TeamMember &member);
    void setLeft(qint64 id, const QDate &day); ///< invalid: is back

Q_SIGNALS:
    void membersChanged();

private:
    void reload();
    const TeamMember *find(qint64 id) const;

    Session *m_session;
    QList<TeamMember> m_members;
};

} // namespace sextant
