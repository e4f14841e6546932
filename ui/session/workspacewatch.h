// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace sextant {

class Session;

/// Notices that another program, or another window's session, has changed the workspace, and reads the project again.
class WorkspaceWatch : public QObject
{
    Q_OBJECT

public:
    explicit WorkspaceWatch(Session *session, QObject *parent = nullptr);

    /// Asked when a window gets the keyboard; cheap when nothing has changed.
    void look();

Q_SIGNALS:
    void changedElsewhere();

private:
    void remember();
    qint64 counter() const;

    Session *m_session;
    qint64 m_seen = 0;
};

} // namespace sextant
