// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commands.h"

#include "base/jsontext.h"
#include "console.h"
#include "importers/report.h"
#include "reports/jsonfacts.h"
#include "storage/projectstore.h"
#include "usecases/importreports.h"
#include "usecases/mappings.h"
#include "usecases/owncatalogues.h"
#include "usecases/undoimport.h"

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;
using json = nlohmann::ordered_json;

const QStringList importFormats{u"text"_s, u"json"_s};

struct ImportCommandText
{
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)
};

json fileJson(const FileOutcome &outcome)
{
    if (outcome.notAReport)
        return {{"file", text(outcome.file)}, {"status", "not-a-report"}, {"note", text(outcome.note)}};
    if (!outcome.report)
        return {{"file", text(outcome.file)}, {"status", "refused"}, {"error", text(outcome.refusal->message())}};
    const Report &report = *outcome.report;
    json figures = json::object();
    for (const auto &[name, value] : report.figures.asKeyValueRange())
        figures[name.toStdString()] = value == double(qint64(value)) ? json(qint64(value)) : json(value);
    json warnings = json::array();
    for (const QString &warning : report.warnings)
        warnings.push_back(text(warning));
    const auto change = [&outcome](qint64 ImportChanges::*count) {
        return outcome.changes ? json((*outcome.changes).*count) : json();
    };
    return {{"file", text(outcome.file)},
            {"status", nameOf(report.status).id},
            {"format", text(report.format)},
            {"tool", text(report.tool)},
            {"tool_version", text(report.toolVersion)},
            {"scanned_at", report.scannedAt.isValid() ? text(report.scannedAt.toUTC().toString(Qt::ISODate)) : json()},
            {"findings", findingCountsJson(report.counts)},
            {"figures", figures},
            {"new", change(&ImportChanges::added)},
            {"fixed", change(&ImportChanges::fixed)},
            {"unchanged", change(&ImportChanges::unchanged)},
            {"moved", change(&ImportChanges::moved)},
            {"duplicates", change(&ImportChanges::duplicates)},
            {"already_imported", outcome.alreadyImported},
            {"warnings", warnings}};
}

QByteArray asJson(const QList<FileOutcome> &outcomes)
{
    json document{{"schema", "sextant.import/1"}, {"files", json::array()}};
    for (const FileOutcome &outcome : outcomes)
        document["files"].push_back(fileJson(outcome));
    return toBytes(document);
}

QString severityLine(const FindingCounts &counts)
{
    QStringList parts;
    for (const auto &name : names<Severity>())
        if (const qint64 count = counts.of(name.value))
            parts << u"%1 %2"_s.arg(labelOf(name.value)).arg(count);
    if (counts.suppressed)
        parts << ImportCommandText::tr("%n hidden by the tool", nullptr, int(counts.suppressed));
    return parts.join(u", "_s);
}

QByteArray asText(const QList<FileOutcome> &outcomes)
{
    QString lines;
    for (const FileOutcome &outcome : outcomes) {
        if (outcome.notAReport) {
            lines += ImportCommandText::tr("%1: not a report").arg(oneLine(outcome.file)) +
                     (outcome.note.isEmpty() ? QString() : u". "_s + oneLine(outcome.note)) + u'\n';
            continue;
        }
        if (!outcome.report) {
            lines += ImportCommandText::tr("%1: refused").arg(oneLine(outcome.file)) + u'\n';
            continue;
        }
        const Report &report = *outcome.report;
        lines += u"%1: %2 %3, %4\n"_s.arg(oneLine(outcome.file), report.tool, report.toolVersion, report.format);
        if (report.status == Report::Status::ScanFailed)
            lines +=
                u"  "_s +
                ImportCommandText::tr("The tool says that its scan failed. Nothing found is not a clean result here.") +
                u'\n';
        else
            lines +=
                u"  "_s + ImportCommandText::tr("%n open finding(s)", nullptr, int(report.counts.open())) +
                (report.counts.open() || report.counts.suppressed ? u": "_s + severityLine(report.counts) : QString()) +
                u'\n';
        if (outcome.changes)
            lines += u"  "_s +
                     ImportCommandText::tr("%1 new, %2 fixed, %3 unchanged, %4 duplicates")
                         .arg(outcome.changes->added)
                         .arg(outcome.changes->fixed)
                         .arg(outcome.changes->unchanged)
                         .arg(outcome.changes->duplicates) +
                     u'\n';
        if (outcome.changes && outcome.changes->moved > 0)
            lines += u"  "_s +
                     ImportCommandText::tr("%n finding(s) recognised in another place or version", nullptr,
                                           int(outcome.changes->moved)) +
                     u'\n';
        if (outcome.alreadyImported)
            lines += u"  "_s + ImportCommandText::tr("This very file was read before. Nothing was changed.") + u'\n';
        for (const QString &warning : report.warnings)
            lines += u"  "_s + oneLine(warning) + u'\n';
    }
    return lines.toUtf8();
}

void declareImport(QCommandLineParser &options)
{
    options.addOption(formatOption(importFormats));
    options.addOption(outputOption());
    options.addOption({u"dry-run"_s, ImportCommandText::tr("Reads and counts, stores nothing.")});
    options.addOption(
        {u"as"_s, ImportCommandText::tr("Takes the files for this format instead of recognising it."), u"FORMAT"_s});
    options.addOption(
        {u"mapping"_s,
         ImportCommandText::tr("Reads the files as this mapping of a table says, made in the window or by hand."),
         u"FILE"_s});
    options.addOption(
        {u"undo"_s, ImportCommandText::tr("Takes the newest import of this tool back instead."), u"TOOL"_s});
}

/// All files or, when the workspace fails or the work is stopped, none. The rules of the project's own catalogue count.
Result<QList<FileOutcome>> store(const Invocation &invocation, const QString &as, const QList<Mapping> &mappings)
{
    const auto workspace = Workspace::open(invocation.workspace);
    if (!workspace)
        return workspace.error();
    const auto project = ProjectStore(workspace->database()).find(invocation.options.value(u"project"_s));
    if (!project)
        return project.error();
    const auto catalogue = catalogueOfProject(*workspace, project->id);
    if (!catalogue)
        return catalogue.error();
    auto transaction = workspace->database().write();
    if (!transaction)
        return transaction.error();
    auto outcomes =
        importReports(*workspace, {project->id, invocation.arguments, as}, mappings, *catalogue, invocation.ticket);
    if (!outcomes)
        return outcomes;
    if (const Status committed = transaction->commit(); !committed)
        return committed.error();
    return outcomes;
}

int undoNewest(const Invocation &invocation)
{
    const auto workspace = Workspace::open(invocation.workspace);
    if (!workspace)
        return complain(workspace.error());
    const auto project = ProjectStore(workspace->database()).find(invocation.options.value(u"project"_s));
    if (!project)
        return complain(project.error());
    const QString tool = invocation.options.value(u"undo"_s);
    const auto imports = ImportStore(workspace->database()).list(project->id);
    if (!imports)
        return complain(imports.error());
    const auto newest = std::ranges::find_if(
        *imports, [&tool](const Import &one) { return one.tool.compare(tool, Qt::CaseInsensitive) == 0; });
    if (newest == imports->end())
        return complain(usageError(ImportCommandText::tr("%1 has no import of a tool “%2”.").arg(project->name, tool)));
    if (const Status undone = undoImports(*workspace, {newest->id}); !undone)
        return complain(undone.error());
    const Status written =
        writeResult(ImportCommandText::tr("%1 was taken back.").arg(oneLine(newest->fileName)).toUtf8() + '\n',
                    invocation.options.value(u"output"_s));
    return written ? exitCode(ExitCode::Done) : complain(written.error());
}

int runImport(const Invocation &invocation)
{
    const auto &options = invocation.options;
    const auto format = chosenFormat(options, importFormats);
    if (!format)
        return complain(format.error());
    if (options.isSet(u"undo"_s))
        return undoNewest(invocation);
    if (invocation.arguments.isEmpty())
        return complain(usageError(ImportCommandText::tr("import needs a report file.")));
    QString as = options.value(u"as"_s);
    if (!as.isEmpty() && !findImporter(as))
        return complain(usageError(ImportCommandText::tr("There is no format “%1”.").arg(as), {},
                                   ImportCommandText::tr("See: sextant formats")));
    QList<Mapping> mappings;
    if (options.isSet(u"mapping"_s)) {
        if (!as.isEmpty())
            return complain(usageError(ImportCommandText::tr("--as and --mapping exclude each other.")));
        const auto mapping = loadMapping(options.value(u"mapping"_s));
        if (!mapping)
            return complain(mapping.error());
        mappings << *mapping;
        as = mapping->format();
    }

    auto output = Output::open(options.value(u"output"_s));
    if (!output)
        return complain(output.error());
    const auto outcomes = options.isSet(u"dry-run"_s)
                              ? readReports(invocation.arguments, as, mappings, invocation.ticket)
                              : store(invocation, as, mappings);
    if (!outcomes)
        return complain(outcomes.error());
    Status written = output->write(*format == u"json"_s ? asJson(*outcomes) : asText(*outcomes));
    if (written)
        written = output->keep();
    if (!written)
        return complain(written.error());
    ExitCode code = ExitCode::Done;
    for (const FileOutcome &outcome : *outcomes)
        if (outcome.refusal) {
            complain(*outcome.refusal);
            code = ExitCode::Input;
        }
    return exitCode(code);
}

} // namespace

const Command importCommand{
    "import",      QT_TRANSLATE_NOOP("commands", "Reads reports of scanners into a project, or only counts them."),
    "FILE…",       "sextant import --dry-run scan.sarif --format json",
    declareImport, runImport};

} // namespace sextant
