// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/importscan.h"

#include <QFileInfo>

namespace sextant {

Scan scanOf(const Report &report, const QString &file, const QList<FindingGroup> &groups)
{
    Scan scan;
    scan.tool = report.tool;
    scan.toolVersion = report.toolVersion;
    scan.failed = report.status == Report::Status::ScanFailed;
    scan.dateAssumed = !report.scannedAt.isValid();
    scan.date = scan.dateAssumed ? QFileInfo(file).lastModified().toUTC() : report.scannedAt;
    scan.classes = report.classes;
    scan.groups = groups;
    for (const FindingGroup &group : groups)
        if (!scan.classes.contains(group.findingClass))
            scan.classes << group.findingClass;
    for (FindingGroup &group : scan.groups)
        if (!group.firstSeen.isValid())
            group.firstSeen = scan.date.date();
    return scan;
}

MeasuredReport measuredOf(const Report &report, const QString &file)
{
    const bool assumed = !report.scannedAt.isValid();
    return {report.format,
            report.tool,
            report.toolVersion,
            assumed ? QFileInfo(file).lastModified().toUTC() : report.scannedAt,
            assumed,
            report.status == Report::Status::ScanFailed,
            report.figures};
}

Result<ReadScan> readScan(const QString &file, const Ticket &ticket, const QString &asFormat)
{
    ScanDigest digest;
    const auto report = readReport(
        file,
        [&digest](Finding &&finding) {
            digest.add(finding);
            return done();
        },
        ticket, asFormat);
    if (!report)
        return report.error();
    return ReadScan{file, *report, scanOf(*report, file, digest.groups())};
}

} // namespace sextant
