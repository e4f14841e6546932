// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/runrecord.h"
#include "network/httpclient.h"

#include <QMap>
#include <QSet>

#include <optional>
#include <span>

namespace sextant {

/// Where the runs of a project come from. Holds no secret: the token is in the keychain or the environment.
struct Connection
{
    QString provider;   ///< id of a Provider
    QString address;    ///< "https://github.com", "https://ci.example/jenkins"
    QString repository; ///< "owner/name", "group/subgroup/project", "folder/job"

    bool isEmpty() const { return provider.isEmpty(); }
    bool operator==(const Connection &) const = default;
};

/// What to ask for, by what is stored already.
struct FetchPlan
{
    Moment floor = 0;   ///< runs that began earlier are not asked for
    bool joins = false; ///< what is older than the floor is stored
    Moment now = 0;
    QStringList open;      ///< runs that had not ended when last looked
    QSet<QString> settled; ///< runs after the floor whose end is stored
    Moment deploymentsSince = 0;
    QMap<QString, QString> etags; ///< of lists, as they were answered the last time
    std::size_t mostRuns = 200'000;
};

/// What came of it, all of it in memory: nothing is stored before everything is there.
struct Fetched
{
    RunList list;
    QMap<QString, QString> etags;
    bool unchanged = false;   ///< the provider says that it has no new run
    Moment completeSince = 0; ///< earlier runs were not asked for or are cut off; 0: there are none
    int requests = 0;
    QStringList notes; ///< what could not be read beside the runs, and why
};

struct ProviderTask
{
    Connection connection;
    FetchPlan plan;
    Token token;
    NetworkTime time = NetworkTime::system();
    HttpLimits limits = {};
};

/// One kind of server. A new one is one file and one line in provider.cpp.
struct Provider
{
    const char *id;              ///< as RunSource::provider
    const char *name;            ///< a proper name
    const char *usualAddress;    ///< empty: everybody has their own
    const char *repositoryHint;  ///< QT_TRANSLATE_NOOP("providers", …)
    const char *scopes;          ///< likewise: which rights of a token are enough
    QList<QByteArray> variables; ///< of the environment that may hold a token, the first one wins
    /// Whether addresses of this host or of this path look like it.
    bool (*looksLike)(const QUrl &address);
    /// Runs and the rest, or why not.
    Result<Fetched> (*fetch)(const ProviderTask &task, const Ticket &ticket);
    /// One small question, to see whether address, repository and token go together.
    Status (*test)(const ProviderTask &task, const Ticket &ticket);
};

std::span<const Provider> providers();
const Provider *findProvider(QStringView id);

/// As it is stored; the same place read from a file has the same.
RunSource sourceOf(const Connection &connection);
/// What the keychain keeps the token under.
QString keychainName(const Connection &connection);
QString scopesText(const Provider &provider);
QString hintText(const Provider &provider);

} // namespace sextant
