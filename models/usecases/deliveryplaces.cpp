// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/deliveryplaces.h"

#include "providers/addresses.h"
#include "usecases/changehistory.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr int commitsAsked = 50;

/// Folders of the repositories as places without a source, in their order.
QList<DeliveryPlace> placesOf(const QList<Repository> &repositories)
{
    QList<DeliveryPlace> places;
    for (const Repository &repository : repositories) {
        const auto known = std::ranges::find(places, repository.path, &DeliveryPlace::folder);
        if (known != places.end()) {
            known->repositories << repository.id;
            continue;
        }
        const QString name = repository.alias.isEmpty() ? QFileInfo(repository.path).fileName() : repository.alias;
        places << DeliveryPlace{u"repository %1"_s.arg(repository.id), name, {}, {repository.id}, repository.path};
    }
    return places;
}

bool isClonedFrom(const Repository &repository, const RunSource &source)
{
    const auto connection = connectionFromRemote(repository.remote);
    if (!connection)
        return false;
    const RunSource own = sourceOf(*connection);
    return own.provider == source.provider && own.host.compare(source.host, Qt::CaseInsensitive) == 0 &&
           own.repository.compare(source.repository, Qt::CaseInsensitive) == 0;
}

DeliveryPlace *placeByRemote(QList<DeliveryPlace> &places, const QList<Repository> &repositories,
                             const RunSource &source)
{
    for (const Repository &repository : repositories)
        if (isClonedFrom(repository, source))
            return &*std::ranges::find(places, repository.path, &DeliveryPlace::folder);
    return nullptr;
}

DeliveryPlace *placeByCommits(QList<DeliveryPlace> &places, const ChangeHistories &histories,
                              const QStringList &commits)
{
    DeliveryPlace *best = nullptr;
    qsizetype most = 0;
    for (DeliveryPlace &place : places) {
        const auto history = histories.constFind(place.folder);
        if (history == histories.constEnd())
            continue;
        const qsizetype known = std::ranges::count_if(
            commits, [&history](const QString &commit) { return history->commits.times.contains(commit); });
        if (known > most) {
            most = known;
            best = &place;
        }
    }
    return best;
}

bool hasVersions(const ChangeHistory &history)
{
    return std::ranges::any_of(history.tags, [](const TagRecord &tag) { return isVersionTag(tag.name); });
}

/// As its source calls it, which is what people know; two of one name are told apart by their server.
void nameAll(QList<DeliveryPlace> &places)
{
    for (DeliveryPlace &place : places)
        if (place.sources.size() == 1 && !place.sources.front().repository.isEmpty())
            place.name = place.sources.front().repository;
    for (DeliveryPlace &place : places) {
        const auto same = std::ranges::count(places, place.name, &DeliveryPlace::name);
        if (same > 1 || place.name.isEmpty())
            place.name = place.sources.isEmpty()
                             ? place.folder
                             : u"%1 %2"_s.arg(place.sources.front().provider, place.sources.front().repository);
    }
}

} // namespace

ChangeHistories changeHistories(const QList<Repository> &repositories, const Ticket &ticket)
{
    ChangeHistories histories;
    for (const Repository &repository : repositories)
        if (!histories.contains(repository.path) && !ticket.cancelled())
            if (auto history = readChangeHistory(repository.path, ticket))
                histories.insert(repository.path, std::move(*history));
    return histories;
}

Result<QList<DeliveryPlace>> deliveryPlaces(const Workspace &workspace, const QList<Repository> &repositories,
                                            const QList<StoredSource> &sources, const ChangeHistories &histories)
{
    QList<DeliveryPlace> places = placesOf(repositories);
    const bool oneOfEach = places.size() == 1 && sources.size() == 1;
    QList<DeliveryPlace> alone;
    for (const StoredSource &stored : sources) {
        DeliveryPlace *place = placeByRemote(places, repositories, stored.source);
        if (!place && !histories.isEmpty()) {
            const auto commits = CiStore(workspace.database()).newestCommits(stored.source.id, commitsAsked);
            if (!commits)
                return commits.error();
            place = placeByCommits(places, histories, *commits);
        }
        if (!place && oneOfEach)
            place = &places.front();
        if (place)
            place->sources << stored.source;
        else
            alone << DeliveryPlace{u"source %1"_s.arg(stored.source.id), {}, {stored.source}, {}, {}};
    }
    // A repository without runs tells of delivery by its version tags, if it has any.
    const QList<DeliveryPlace> all = places + alone;
    QList<DeliveryPlace> told;
    std::ranges::copy_if(all, std::back_inserter(told), [&histories](const DeliveryPlace &place) {
        return !place.sources.isEmpty() || hasVersions(histories.value(place.folder));
    });
    if (told.isEmpty())
        told << (places.isEmpty() ? DeliveryPlace() : places.front());
    nameAll(told);
    return told;
}

} // namespace sextant
