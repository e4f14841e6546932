// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/workspace.h"

#include <QObject>

namespace sextant {

class Session;

/// The workspace as a file: what is in it, a copy, a look for damage, and making it smaller. All but the first are
/// jobs.
class WorkspaceDesk : public QObject
{
    Q_OBJECT

public:
    explicit WorkspaceDesk(Session *session, QObject *parent = nullptr);

    Result<WorkspaceInfo> info() const;
    void copyTo(const QString &path);
    void check();
    void compact();

Q_SIGNALS:
    void copied(const QString &path);
    void checked(const QStringList &damage); ///< empty: it is whole
    void compacted(qint64 bytesBefore, qint64 bytesAfter);

private:
    Session *m_session;
};

} // namespace sextant
