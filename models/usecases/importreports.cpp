// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/importreports.h"

#include "assessment/evidencefromscans.h"
#include "importers/identity.h"
#include "storage/evidencestore.h"
#include "storage/findingwriter.h"
#include "usecases/importruns.h"
#include "usecases/importscan.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace sextant {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ImportReports)
};

Result<QString> sha256Of(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return inputError(Text::tr("This file cannot be read: %1.").arg(file.errorString()), fileName);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!hash.addData(&file))
        return inputError(Text::tr("This file cannot be read: %1.").arg(file.errorString()), fileName);
    return QString::fromLatin1(hash.result().toHex());
}

Import importOf(qint64 projectId, const QString &file, const QString &sha256, const Report &report)
{
    Import import;
    import.projectId = projectId;
    import.fileName = QFileInfo(file).fileName();
    import.sha256 = sha256;
    import.bytes = QFileInfo(file).size();
    import.format = report.format;
    import.tool = report.tool;
    import.toolVersion = report.toolVersion;
    import.status = *fromId<ImportStatus>(idOf(report.status));
    import.scannedAt = report.scannedAt;
    import.counts = report.counts;
    import.figures = report.figures;
    import.warnings = report.warnings;
    return import;
}

/// What reading these bytes again comes to: all that they brought the first time is there already.
ImportChanges changesOf(const ImportOutcome &stored)
{
    ImportChanges changes = stored.import.changes;
    if (!stored.alreadyImported)
        return changes;
    return {0, 0, changes.added + changes.unchanged + changes.reopened, 0, changes.duplicates};
}

/// Refusals belong to the file; everything else ends the whole.
bool endsAll(const Error &error)
{
    return error.kind == Error::Kind::Cancelled;
}

Result<FileOutcome> importOne(const Workspace &workspace, const ImportRequest &request, const QString &file,
                              const Catalogue &catalogue, const Ticket &ticket)
{
    FileOutcome outcome{file, {}, {}, {}, false, 0};
    const auto sha256 = sha256Of(file);
    if (!sha256) {
        outcome.refusal = sha256.error();
        return outcome;
    }
    FindingWriter writer(workspace.database());
    KeyNumbering numbering;
    ScanDigest digest;
    const auto report = readReport(
        file,
        [&](Finding &&finding) {
            digest.add(finding);
            const std::string key = numbering.next(findingKey(finding));
            return writer.add(std::move(finding), key);
        },
        ticket, request.asFormat);
    if (!report) {
        if (endsAll(report.error()))
            return report.error();
        outcome.refusal = report.error();
        return outcome;
    }

    auto transaction = workspace.database().write();
    if (!transaction)
        return transaction.error();
    const auto stored = writer.commit(importOf(request.projectId, file, *sha256, *report), ticket);
    if (!stored)
        return stored.error();
    if (!stored->alreadyImported) {
        const QList<Evidence> evidence = evidenceFromScans(catalogue, {scanOf(*report, file, digest.groups())});
        if (const Status kept =
                EvidenceStore(workspace.database())
                    .replace(request.projectId, {EvidenceOrigin::Kind::Import, stored->import.id}, evidence);
            !kept)
            return kept.error();
    }
    // Also of a file that is known: it may have been read before runs were kept.
    if (const Status kept = importRuns(workspace, request.projectId, stored->import.id, file, report->format, ticket);
        !kept)
        return kept.error();
    if (const Status committed = transaction->commit(); !committed)
        return committed.error();
    outcome.report = *report;
    outcome.changes = changesOf(*stored);
    outcome.alreadyImported = stored->alreadyImported;
    outcome.importId = stored->import.id;
    return outcome;
}

} // namespace

Result<QList<FileOutcome>> readReports(const QStringList &files, const QString &asFormat, const Ticket &ticket)
{
    QList<FileOutcome> outcomes;
    for (const QString &file : files) {
        FileOutcome outcome{file, {}, {}, {}, false, 0};
        const auto report = readReport(file, {}, ticket, asFormat);
        if (report)
            outcome.report = *report;
        else if (endsAll(report.error()))
            return report.error();
        else
            outcome.refusal = report.error();
        outcomes << outcome;
    }
    return outcomes;
}

Result<QList<FileOutcome>> importReports(const Workspace &workspace, const ImportRequest &request,
                                         const Catalogue &catalogue, const Ticket &ticket)
{
    QList<FileOutcome> outcomes;
    for (const QString &file : request.files) {
        const auto outcome = importOne(workspace, request, file, catalogue, ticket);
        if (!outcome)
            return outcome.error();
        outcomes << *outcome;
    }
    return outcomes;
}

} // namespace sextant
