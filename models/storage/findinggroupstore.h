// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ticket.h"
#include "domain/scandigest.h"
#include "storage/database.h"

namespace sextant {

/// What is open in one scan.
struct GroupedScan
{
    qint64 importId = 0; ///< the latest that counts
    QList<FindingGroup> groups;
};

/// The open findings of each scan, gathered as the checks need them. Whatever changes findings or decisions about them
/// gathers them again in the same transaction, so that a score never waits for a million rows. What people called a
/// false alarm or a duplicate does not count; an accepted risk does: it was decided to live with it, not mended.
class FindingGroupStore
{
public:
    explicit FindingGroupStore(Database database);

    /// Of a scan whose open findings were all read just now.
    Status put(qint64 scanId, const QList<FindingGroup> &groups);
    Result<bool> isGathered(qint64 scanId) const;
    /// Whether any decision of the project keeps findings from counting.
    Result<bool> hasDismissals(qint64 projectId) const;
    /// From the findings as they are kept.
    Status gather(qint64 scanId, const Ticket &ticket = {});
    /// All scans that were gathered before; every project: 0.
    Status gatherAgain(qint64 projectId, const Ticket &ticket = {});
    /// Not those whose latest import is from before there were groups: what it says about the checks was kept with it.
    Result<QList<GroupedScan>> current(qint64 projectId) const;

private:
    Database m_database;
};

} // namespace sextant
