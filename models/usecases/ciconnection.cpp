// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/ciconnection.h"

#include "providers/addresses.h"
#include "storage/cistore.h"
#include "storage/repositorystore.h"
#include "storage/settingstore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

const QString key = u"ci.connection"_s;
constexpr int longestWatch = 24 * 60;
constexpr int mostFurther = 50;

} // namespace

Result<CiConnection> ciConnection(const Workspace &workspace, qint64 projectId)
{
    const auto stored = SettingStore(workspace.database(), projectId).value(key);
    if (!stored)
        return stored.error();
    const QJsonObject object = QJsonDocument::fromJson(stored->toUtf8()).object();
    if (object.isEmpty())
        return CiConnection();
    // A workspace may come from anybody, so what it says is looked at like an entry.
    const auto connection =
        tidied({object[u"provider"].toString(), object[u"address"].toString(), object[u"repository"].toString()});
    if (!connection)
        return CiConnection();
    QStringList further;
    for (const QJsonValue &repository : object[u"further"].toArray())
        if (const auto place = tidied({connection->provider, connection->address, repository.toString()});
            place && further.size() < mostFurther && !further.contains(place->repository))
            further << place->repository;
    return CiConnection{*connection, std::clamp(object[u"watch_minutes"].toInt(), 0, longestWatch), further};
}

Status setCiConnection(const Workspace &workspace, qint64 projectId, const CiConnection &connection)
{
    SettingStore settings(workspace.database(), projectId);
    if (connection.connection.isEmpty())
        return settings.remove(key);
    const QJsonObject object{{u"provider"_s, connection.connection.provider},
                             {u"address"_s, connection.connection.address},
                             {u"repository"_s, connection.connection.repository},
                             {u"watch_minutes"_s, connection.watchMinutes},
                             {u"further"_s, QJsonArray::fromStringList(connection.furtherRepositories)}};
    return settings.set(key, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

QList<Connection> allPlaces(const CiConnection &connection)
{
    QList<Connection> places{connection.connection};
    for (const QString &repository : connection.furtherRepositories)
        places << Connection{connection.connection.provider, connection.connection.address, repository};
    return places;
}

Result<QList<Connection>> offeredConnections(const Workspace &workspace, qint64 projectId)
{
    const auto repositories = RepositoryStore(workspace.database()).list(projectId);
    const auto sources = CiStore(workspace.database()).sources(projectId);
    if (!repositories || !sources)
        return !repositories ? repositories.error() : sources.error();
    QList<Connection> offered;
    const auto offer = [&offered](const Connection &connection) {
        if (!offered.contains(connection))
            offered << connection;
    };
    for (const Repository &repository : *repositories)
        if (const auto connection = connectionFromRemote(repository.remote))
            offer(*connection);
    for (const StoredSource &stored : *sources)
        if (const auto connection = tidied({stored.source.provider, stored.source.host, stored.source.repository}))
            offer(*connection);
    return offered;
}

} // namespace sextant
