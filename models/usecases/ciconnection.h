// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/provider.h"
#include "storage/workspace.h"

namespace sextant {

/// How a project is connected to the server of its pipelines. Its token is never part of it.
struct CiConnection
{
    Connection connection;
    int watchMinutes = 0;                 ///< while the window is open; 0: only when asked
    QStringList furtherRepositories = {}; ///< of the same server, read with the same token

    bool operator==(const CiConnection &) const = default;
};

/// Every place that is asked: the first one and the further ones.
QList<Connection> allPlaces(const CiConnection &connection);

/// An empty connection when there is none.
Result<CiConnection> ciConnection(const Workspace &workspace, qint64 projectId);
/// An empty connection takes it out.
Status setCiConnection(const Workspace &workspace, qint64 projectId, const CiConnection &connection);

/// Where the runs of a project may be: by where its repositories were cloned from and what was imported, best first.
/// Nothing is asked on the network.
Result<QList<Connection>> offeredConnections(const Workspace &workspace, qint64 projectId);

} // namespace sextant
