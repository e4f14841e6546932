// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/comparesnapshots.h"

#include "reports/snapshotrecords.h"
#include "usecases/owncatalogues.h"

namespace sextant {

namespace {

Result<SnapshotRecord> recordOf(const Workspace &workspace, const Snapshot &snapshot)
{
    const auto report = SnapshotStore(workspace.database()).result(snapshot.id);
    if (!report)
        return report.error();
    return snapshotRecordIn(*report);
}

} // namespace

Result<SnapshotComparison> compareSnapshots(const Workspace &workspace, qint64 one, qint64 other)
{
    const SnapshotStore store(workspace.database());
    auto before = store.load(one);
    if (!before)
        return before.error();
    auto after = store.load(other);
    if (!after)
        return after.error();
    if (std::pair(after->at, after->id) < std::pair(before->at, before->id))
        std::swap(*before, *after);
    const auto old = recordOf(workspace, *before);
    if (!old)
        return old.error();
    const auto recent = recordOf(workspace, *after);
    if (!recent)
        return recent.error();
    const auto rules = catalogueByRules(workspace, recent->catalogueHash);
    if (!rules)
        return rules.error();
    return SnapshotComparison{*before, *after, differenceOf(*old, *recent, *rules ? &**rules : nullptr)};
}

} // namespace sextant
