// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/comparesnapshots.h"

#include "reports/snapshotrecords.h"
#include "storage/trendstore.h"
#include "usecases/owncatalogues.h"

namespace sextant {

namespace {

struct CompareSnapshotsText
{
    Q_DECLARE_TR_FUNCTIONS(CompareSnapshots)
};

Result<SnapshotRecord> recordOf(const Workspace &workspace, const Snapshot &snapshot)
{
    const auto report = SnapshotStore(workspace.database()).result(snapshot.id);
    if (!report)
        return report.error();
    return snapshotRecordIn(*report);
}

Result<SnapshotDifference> differenceBetween(const Workspace &workspace, const Snapshot &before, const Snapshot &after)
{
    const auto old = recordOf(workspace, before);
    if (!old)
        return old.error();
    const auto recent = recordOf(workspace, after);
    if (!recent)
        return recent.error();
    const auto rules = catalogueByRules(workspace, recent->catalogueHash, recent->ruler);
    if (!rules)
        return rules.error();
    return differenceOf(*old, *recent, *rules ? &**rules : nullptr);
}

/// Oldest first.
Result<QList<Snapshot>> snapshotsOf(const Workspace &workspace, const QList<qint64> &ids)
{
    const SnapshotStore store(workspace.database());
    const auto first = store.load(ids.front());
    if (!first)
        return first.error();
    const auto listed = store.list(first->projectId); // at once; what was taken out of the list comes one by one
    if (!listed)
        return listed.error();
    QHash<qint64, Snapshot> known;
    for (const Snapshot &snapshot : *listed)
        known.insert(snapshot.id, snapshot);
    QList<Snapshot> snapshots;
    for (const qint64 id : ids) {
        const auto snapshot = known.contains(id) ? Result<Snapshot>(known.value(id)) : store.load(id);
        if (!snapshot)
            return snapshot.error();
        snapshots << *snapshot;
    }
    std::ranges::sort(snapshots, {}, [](const Snapshot &snapshot) { return std::pair(snapshot.at, snapshot.id); });
    return snapshots;
}

/// A check that a column does not have stands otherwise there, since its rules are others.
QStringList movedIn(const QList<SnapshotColumn> &columns)
{
    QStringList ids;
    QSet<QString> seen;
    for (auto column = columns.crbegin(); column != columns.crend(); ++column)
        for (auto state = column->states.cbegin(); state != column->states.cend(); ++state)
            if (!seen.contains(state.key())) {
                seen << state.key();
                ids << state.key();
            }
    ids.removeIf([&columns](const QString &id) {
        std::optional<CheckState> first;
        for (const SnapshotColumn &column : columns) {
            if (!column.unread.isEmpty())
                continue;
            const auto state = column.states.constFind(id);
            if (state == column.states.cend() || (first && *first != *state))
                return false;
            first = *state;
        }
        return true;
    });
    return ids;
}

Result<SnapshotSeries> seriesOf(const Workspace &workspace, const QList<Snapshot> &snapshots, const Ticket &ticket)
{
    const auto figures = TrendStore(workspace.database()).figures(snapshots.front().projectId);
    if (!figures)
        return figures.error();
    SnapshotSeries series;
    for (const Snapshot &snapshot : snapshots) {
        if (ticket.cancelled())
            return cancelledError();
        SnapshotColumn column;
        column.snapshot = snapshot;
        column.figures = figures->value(snapshot.id);
        if (!series.columns.isEmpty())
            column.rulerChanges = rulerChangesBetween(series.columns.back().snapshot, snapshot);
        const auto report = SnapshotStore(workspace.database()).result(snapshot.id);
        const auto states = report ? snapshotStatesIn(*report) : Result<QMap<QString, CheckState>>(report.error());
        if (states)
            column.states = *states;
        else
            column.unread = states.error().what;
        series.columns << column;
    }
    series.moved = movedIn(series.columns);
    return series;
}

} // namespace

int SnapshotColumn::shipStoppers() const
{
    int open = 0;
    for (const auto &dimension : figures)
        open += dimension ? dimension->shipStoppers : 0;
    return open;
}

QStringList rulerChangesBetween(const Snapshot &before, const Snapshot &after)
{
    QStringList changes;
    if (before.catalogueHash != after.catalogueHash)
        changes << (before.ruler != after.ruler
                        ? (after.ruler.isPublished() ? CompareSnapshotsText::tr("published weights")
                                                     : CompareSnapshotsText::tr("own weights"))
                    : before.catalogueVersion == after.catalogueVersion
                        ? CompareSnapshotsText::tr("other rules")
                        : CompareSnapshotsText::tr("rules %1").arg(after.catalogueVersion));
    if (before.methodVersion != after.methodVersion)
        changes << CompareSnapshotsText::tr("method %1").arg(after.methodVersion);
    if (before.stageTarget != after.stageTarget)
        changes << CompareSnapshotsText::tr("aims at %1").arg(labelOf(after.stageTarget));
    return changes;
}

Result<SnapshotComparison> compareSnapshots(const Workspace &workspace, const QList<qint64> &ids, const Ticket &ticket)
{
    if (ids.size() < 2)
        return usageError(CompareSnapshotsText::tr("It takes two snapshots to compare."));
    const auto snapshots = snapshotsOf(workspace, ids);
    if (!snapshots)
        return snapshots.error();
    const auto difference = differenceBetween(workspace, snapshots->front(), snapshots->back());
    if (!difference)
        return difference.error();
    const auto series = seriesOf(workspace, *snapshots, ticket);
    if (!series)
        return series.error();
    return SnapshotComparison{snapshots->front(), snapshots->back(), *difference, *series};
}

Result<SnapshotComparison> compareSnapshots(const Workspace &workspace, qint64 one, qint64 other)
{
    return compareSnapshots(workspace, {one, other}, {});
}

} // namespace sextant
