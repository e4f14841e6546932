// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/exportfindings.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace sextant {

namespace {

constexpr qsizetype atOnce = 500;

struct ExportFindingsText
{
    Q_DECLARE_TR_FUNCTIONS(ExportFindings)
};

Error writeError(const QSaveFile &file)
{
    return environmentError(ExportFindingsText::tr("The findings cannot be written: %1.").arg(file.errorString()),
                            file.fileName(),
                            ExportFindingsText::tr("Choose another folder, or make room on the disk."));
}

} // namespace

Result<qint64> exportFindings(const Workspace &workspace, const FindingExportRequest &request, const Ticket &ticket)
{
    QSaveFile file(request.file);
    if (!file.open(QIODevice::WriteOnly))
        return writeError(file);
    const FindingStore store(workspace.database());
    const auto writer = findingWriterFor(request.format, file);
    qint64 written = 0;
    writer->begin();
    for (qsizetype at = 0; at < request.findings.size(); at += atOnce) {
        if (ticket.cancelled())
            return cancelledError();
        ticket.report(int(at), int(request.findings.size()), {});
        const auto findings = store.load(request.findings.mid(at, atOnce));
        if (!findings)
            return findings.error();
        for (const StoredFinding &finding : *findings)
            writer->add(finding);
        written += findings->size();
        if (file.error() != QFileDevice::NoError)
            return writeError(file);
    }
    writer->end();
    if (!file.commit())
        return writeError(file);
    return written;
}

} // namespace sextant
