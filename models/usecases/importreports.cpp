// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/importreports.h"

#include "assessment/evidencefromscans.h"
#include "importers/exploitlists.h"
#include "importers/identity.h"
#include "importers/reportfile.h"
#include "storage/evidencestore.h"
#include "storage/exploitstore.h"
#include "storage/findinggroupstore.h"
#include "storage/findingwriter.h"
#include "usecases/contenthash.h"
#include "usecases/importruns.h"
#include "usecases/importscan.h"
#include "usecases/mappings.h"
#include "usecases/reportfiles.h"

#include <QFileInfo>
#include <QLocale>

#include <future>

namespace sextant {

namespace {

struct ImportReportsText
{
    Q_DECLARE_TR_FUNCTIONS(ImportReports)
};

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
    import.fileDate = QFileInfo(file).lastModified().toUTC();
    import.dateAssumed = !import.scannedAt.isValid();
    import.classes = report.classes;
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

/// What would differ if somebody wrote to a file between hashing and reading it.
std::pair<qint64, QDateTime> stampOf(const QString &file)
{
    const QFileInfo info(file);
    return {info.size(), info.lastModified()};
}

Result<FileOutcome> refused(FileOutcome outcome, const Error &error)
{
    if (endsAll(error))
        return error;
    outcome.refusal = error;
    return outcome;
}

QString wordsOf(const KeptExploitList &list)
{
    // Worked out before: lupdate 6.4 never returns from template brackets in the number of a plural.
    const int findings = int(std::min<qint64>(list.findings, INT_MAX));
    const QString about = ImportReportsText::tr("It names %n finding(s) of this workspace.", nullptr, findings);
    const int entries = int(std::min<qint64>(list.entries, INT_MAX));
    return ImportReportsText::tr("%1: %n entry(s) are kept.", nullptr, entries).arg(labelOf(list.kind)) + u' ' + about;
}

/// A list of what is exploited is about all projects, and no report.
Result<FileOutcome> keepExploits(const Workspace &workspace, FileOutcome outcome, const Ticket &ticket)
{
    const auto list = readExploitList(outcome.file, ticket);
    if (!list)
        return refused(outcome, list.error());
    const auto kept = ExploitStore(workspace.database()).keep(*list, ticket);
    if (!kept)
        return refused(outcome, kept.error());
    outcome.notAReport = true;
    outcome.note = wordsOf(*kept);
    return outcome;
}

/// Whether these bytes were read before. Their hash is worked out on a thread of its own while the file is read, and
/// asked for when the first finding comes, so that a known file is not read in vain.
class EarlierImport
{
public:
    EarlierImport(const Workspace &workspace, qint64 projectId, const QString &file, const Ticket &ticket)
        : m_workspace(workspace)
        , m_projectId(projectId)
        , m_hash(std::async(sha256Of, file, ticket))
    {}

    /// Waits for the hash the first time.
    const Status &look()
    {
        if (!m_looked)
            m_looked = find();
        return *m_looked;
    }
    const std::optional<Import> &found() const { return m_import; }
    const QString &sha256() const { return m_sha256; }

private:
    Status find()
    {
        const auto hash = m_hash.get();
        if (!hash)
            return hash.error();
        m_sha256 = *hash;
        auto same = ImportStore(m_workspace.database()).findSame(m_projectId, *hash, {});
        if (!same)
            return same.error();
        m_import = std::move(*same);
        return done();
    }

    const Workspace &m_workspace;
    qint64 m_projectId;
    std::future<Result<QString>> m_hash;
    std::optional<Status> m_looked;
    QString m_sha256;
    std::optional<Import> m_import;
};

/// Only the figures are read again of a file that is known byte by byte.
Result<FileOutcome> importAgain(FileOutcome outcome, const ImportOutcome &stored, const ImportRequest &request,
                                const QList<Mapping> &mappings, const Ticket &ticket)
{
    const auto report = readReport(outcome.file, {}, ticket, request.asFormat, mappings);
    if (!report)
        return refused(outcome, report.error());
    outcome.report = *report;
    outcome.changes = changesOf(stored);
    outcome.alreadyImported = true;
    outcome.importId = stored.import.id;
    return outcome;
}

/// What is open in the scan after the import. Where all of it is new, that is what was read.
Status gatherGroups(const Database &database, const ImportOutcome &stored, const QList<FindingGroup> &read,
                    const Ticket &ticket)
{
    FindingGroupStore store(database);
    const auto gathered = store.isGathered(stored.scanId);
    if (!gathered)
        return gathered.error();
    if (*gathered && !stored.changedFindings)
        return done();
    const ImportChanges &changes = stored.import.changes;
    const auto dismissals = store.hasDismissals(stored.import.projectId);
    if (!dismissals)
        return dismissals.error();
    const QDateTime seen = stored.import.scannedAt.isValid() ? stored.import.scannedAt : stored.import.importedAt;
    QList<FindingGroup> fresh = read;
    for (FindingGroup &group : fresh)
        group.firstSeen = seen.date();
    const bool allNew = stored.import.status != ImportStatus::ScanFailed && !*dismissals &&
                        changes.fixed + changes.unchanged + changes.reopened == 0;
    return allNew ? store.put(stored.scanId, fresh) : store.gather(stored.scanId, ticket);
}

/// Findings, evidence and pipeline runs, or nothing at all.
Result<ImportOutcome> storeReport(const Workspace &workspace, FindingWriter &writer, const QString &file,
                                  const Import &import, const QList<Evidence> &evidence,
                                  const QList<FindingGroup> &groups, const Ticket &ticket)
{
    auto transaction = workspace.database().write();
    if (!transaction)
        return transaction.error();
    auto stored = writer.commit(import, ticket);
    if (!stored)
        return stored;
    if (!stored->alreadyImported) {
        const Status kept = EvidenceStore(workspace.database())
                                .replace(import.projectId, {EvidenceOrigin::Kind::Import, stored->import.id}, evidence);
        if (!kept)
            return kept.error();
        if (const Status runs = importRuns(workspace, import.projectId, stored->import.id, file, import.format, ticket);
            !runs)
            return runs.error();
        if (const auto applied = ExploitStore(workspace.database()).apply(import.projectId); !applied)
            return applied.error();
        if (!stored->import.historic)
            if (const Status gathered = gatherGroups(workspace.database(), *stored, groups, ticket); !gathered)
                return gathered.error();
    }
    if (const Status committed = transaction->commit(); !committed)
        return committed.error();
    return stored;
}

Result<FileOutcome> importOne(const Workspace &workspace, const ImportRequest &request, const QList<Mapping> &mappings,
                              const QString &file, const Catalogue &catalogue, const Ticket &ticket)
{
    FileOutcome outcome;
    outcome.file = file;
    if (request.asFormat.isEmpty() && exploitListIn(file))
        return keepExploits(workspace, outcome, ticket);
    const auto stamp = stampOf(file);
    EarlierImport earlier(workspace, request.projectId, file, ticket);
    const auto exploited = ExploitStore(workspace.database()).known();
    if (!exploited)
        return exploited.error();
    FindingWriter writer(workspace.database());
    KeyNumbering numbering;
    ScanDigest digest;
    const auto report = readReport(
        file,
        [&](Finding &&finding) -> Status {
            if (const Status looked = earlier.look(); !looked || earlier.found())
                return looked ? cancelledError() : looked;
            digest.add(finding,
                       !exploited->isEmpty() && exploited->contains(QByteArray::fromStdString(finding.vulnerability)));
            const std::string key = findingKey(finding);
            const auto isNew = writer.addNew(finding, key);
            if (!isNew)
                return isNew.error();
            return *isNew ? done() : writer.add(finding, numbering.next(key));
        },
        ticket, request.asFormat, mappings);
    const Status &looked = earlier.look(); // there may have been no finding
    if (!report && !earlier.found())
        return refused(outcome, report.error());
    if (!looked)
        return refused(outcome, looked.error());
    if (earlier.found())
        return importAgain(outcome, {*earlier.found(), 0, true}, request, mappings, ticket);
    if (stampOf(file) != stamp)
        return refused(outcome, inputError(ImportReportsText::tr("The file changed while it was read."), file,
                                           ImportReportsText::tr("Wait until it is complete, then import it again.")));
    const auto rules = builtInFigureRules();
    if (!rules)
        return rules.error();
    // What its findings say about the checks is judged whenever the project is read: it changes with time.
    const QList<Evidence> evidence = evidenceFromFigures(catalogue, *rules, measuredOf(*report, file));
    const auto stored =
        storeReport(workspace, writer, file, importOf(request.projectId, file, earlier.sha256(), *report), evidence,
                    digest.groups(), ticket);
    if (!stored)
        return stored.error();
    outcome.report = *report;
    outcome.changes = changesOf(*stored);
    outcome.alreadyImported = stored->alreadyImported;
    outcome.importId = stored->import.id;
    return outcome;
}

/// One after the other; what is in a folder or archive and no report is only named.
template <class ReadOne>
Result<QList<FileOutcome>> readAll(const QStringList &paths, const QString &asFormat, const QList<Mapping> &mappings,
                                   const Ticket &ticket, ReadOne readOne)
{
    QList<FileOutcome> outcomes;
    for (const QString &path : paths) {
        const auto found = ReportFiles::gather({path}, ticket);
        if (!found) {
            if (endsAll(found.error()))
                return found.error();
            FileOutcome refused;
            refused.file = path;
            refused.refusal = found.error();
            outcomes << refused;
            continue;
        }
        int at = 0;
        for (const ReportFileName &file : found->files()) {
            ticket.report(at++, int(found->files().size()), QFileInfo(file.name).fileName());
            if (ticket.cancelled())
                return cancelledError();
            FileOutcome outcome;
            outcome.notAReport =
                !file.named && asFormat.isEmpty() && !isReport(file.file, mappings) && !exploitListIn(file.file);
            if (!outcome.notAReport) {
                const auto read = readOne(file.file);
                if (!read)
                    return read.error();
                outcome = *read;
                if (outcome.refusal && !file.named)
                    outcome.refusal->where.replace(file.file, file.name);
            }
            outcome.file = file.name;
            outcomes << outcome;
        }
        if (!found->notes().isEmpty() || found->files().isEmpty()) {
            FileOutcome about;
            about.file = path;
            about.notAReport = true;
            about.note =
                found->files().isEmpty() ? ImportReportsText::tr("There is no file in it.") : found->notes().join(u' ');
            outcomes << about;
        }
    }
    return outcomes;
}

} // namespace

Result<QList<FileOutcome>> readReports(const QStringList &files, const QString &asFormat, const Ticket &ticket)
{
    return readReports(files, asFormat, {}, ticket);
}

Result<QList<FileOutcome>> readReports(const QStringList &files, const QString &asFormat,
                                       const QList<Mapping> &mappings, const Ticket &ticket)
{
    return readAll(files, asFormat, mappings, ticket, [&](const QString &file) -> Result<FileOutcome> {
        FileOutcome outcome;
        outcome.file = file;
        const auto report = readReport(file, {}, ticket, asFormat, mappings);
        if (report)
            outcome.report = *report;
        else if (endsAll(report.error()))
            return report.error();
        else
            outcome.refusal = report.error();
        return outcome;
    });
}

Result<QList<FileOutcome>> importReports(const Workspace &workspace, const ImportRequest &request,
                                         const Catalogue &catalogue, const Ticket &ticket)
{
    return importReports(workspace, request, {}, catalogue, ticket);
}

Result<QList<FileOutcome>> importReports(const Workspace &workspace, const ImportRequest &request,
                                         const QList<Mapping> &mappings, const Catalogue &catalogue,
                                         const Ticket &ticket)
{
    const auto stored = storedMappings(workspace.database());
    if (!stored)
        return stored.error();
    const QList<Mapping> all = mappings + *stored;
    return readAll(request.files, request.asFormat, all, ticket,
                   [&](const QString &file) { return importOne(workspace, request, all, file, catalogue, ticket); });
}

} // namespace sextant
