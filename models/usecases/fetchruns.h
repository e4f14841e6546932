// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/provider.h"
#include "storage/cistore.h"
#include "storage/workspace.h"

namespace sextant {

inline constexpr double usualFetchDays = 400; ///< a year to look at, and what comes before it to compare with

struct FetchRequest
{
    qint64 projectId = 0;
    Connection connection;
    Token token = {};
    Moment now = 0;
    double days = usualFetchDays; ///< how far back a first fetch goes
    NetworkTime time = NetworkTime::system();
    HttpLimits limits = {};
};

struct FetchOutcome
{
    RunSource source;
    CiChanges changes;
    bool unchanged = false;   ///< the provider said that nothing is new
    Moment completeSince = 0; ///< earlier runs are not there; 0: all are
    int requests = 0;
    QStringList notes;
};

/// Asks a provider for what is not stored yet and keeps it. Everything is read before anything is written, and it is
/// written in one step: whatever goes wrong, what was stored stays as it was.
Result<FetchOutcome> fetchRuns(const Workspace &workspace, const FetchRequest &request, const Ticket &ticket);

/// What came of several places, one after another. One that fails leaves the others as they are.
struct FetchedPlaces
{
    QList<FetchOutcome> outcomes;
    std::optional<Error> failure; ///< the first one
    QString failed;               ///< the repository that it is about

    /// All outcomes as one; none without any.
    std::optional<FetchOutcome> joined() const;
};

/// request says how, places say where. A cancelled one ends all.
FetchedPlaces fetchPlaces(const Workspace &workspace, FetchRequest request, const QList<Connection> &places,
                          const Ticket &ticket);

} // namespace sextant
