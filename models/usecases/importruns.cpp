// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/importruns.h"

#include "delivery/runlists.h"
#include "importers/reportfile.h"
#include "storage/cistore.h"
#include "usecases/deliveryevidence.h"

#include <QDateTime>

namespace sextant {

Status importRuns(const Workspace &workspace, qint64 projectId, qint64 importId, const QString &file,
                  const QString &format, const Ticket &ticket)
{
    const bool tests = format == QLatin1StringView("junit-xml");
    if (!tests && !holdsRuns(format))
        return done();
    const auto bytes = ReportFile::open(file);
    if (!bytes)
        return bytes.error();
    CiStore store(workspace.database());
    if (tests) {
        const auto cases = readTestCases(bytes->bytes(), ticket);
        return cases ? store.putTests(importId, *cases) : Status(cases.error());
    }
    const auto lists = readRunLists(bytes->bytes(), format, ticket);
    if (!lists)
        return lists.error();
    for (const RunList &list : *lists)
        if (const auto merged = store.merge(projectId, list, QDateTime::currentMSecsSinceEpoch(), ticket); !merged)
            return merged.error();
    return lists->empty() ? done()
                          : keepDeliveryEvidence(workspace, projectId, QDateTime::currentDateTimeUtc(), ticket);
}

} // namespace sextant
