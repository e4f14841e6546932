// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/projectreport.h"

#include "base/oneline.h"
#include "reports/decisionsections.h"
#include "reports/reportformats.h"
#include "reports/snapshotrecords.h"
#include "storage/documentstore.h"
#include "storage/findingstore.h"
#include "storage/personstore.h"
#include "usecases/decisionprefill.h"
#include "usecases/loadproject.h"
#include "usecases/owncatalogues.h"
#include "usecases/recorddecision.h"
#include "usecases/saveassessment.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSaveFile>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype longestText = 300;
constexpr int stepsTried = 7;
constexpr qint64 findingsBetweenLooks = 500;

struct ProjectReportText
{
    Q_DECLARE_TR_FUNCTIONS(ProjectReport)
};

/// In one line: some tools write theirs one below the other.
QString firstOf(const std::string &text)
{
    static const QRegularExpression lineEnds(u"\\s*[\\r\\n]\\s*"_s);
    QString shown = QString::fromStdString(
        text.size() > 4 * std::size_t(longestText) ? text.substr(0, 4 * std::size_t(longestText)) : text);
    if (shown.contains(u'\n') || shown.contains(u'\r'))
        shown = shown.trimmed().replace(lineEnds, u"; "_s);
    return oneLine(shown).left(longestText);
}

/// Nobody has to repair it: its tool or a person says so.
bool isSettled(const StoredFinding &stored)
{
    return stored.finding.suppressed || isDismissed(stored.triage.decision);
}

QStringList rowOf(const StoredFinding &stored)
{
    const Finding &finding = stored.finding;
    QString title = firstOf(finding.title.empty() ? finding.rule : finding.title);
    const QString message = firstOf(finding.message);
    if (!message.isEmpty() && message != title)
        title += u": "_s + message;
    QString place = firstOf(finding.path.empty() ? finding.package : finding.path);
    if (finding.line > 0 && !finding.path.empty())
        place += u':' + QString::number(finding.line);
    return {labelOf(finding.severity), title, place, stored.tool,
            stored.triage.decision == TriageDecision::None ? QString() : labelOf(stored.triage.decision)};
}

Status readFindings(const Workspace &workspace, const ProjectReportRequest &request, const Ticket &ticket,
                    ReportSource &source)
{
    source.findings = findingTable();
    FindingFilter filter;
    filter.projectId = request.projectId;
    const qsizetype most = request.mostFindings > 0 ? request.mostFindings : std::numeric_limits<qsizetype>::max();
    qint64 seen = 0;
    std::array<QList<QStringList>, severityCount> rows;
    const Status read = FindingStore(workspace.database()).forEach(filter, [&](StoredFinding &&stored) -> Status {
        if (++seen % findingsBetweenLooks == 0 && ticket.cancelled())
            return cancelledError();
        if (isSettled(stored))
            return done();
        source.counts.add(stored.finding);
        if (auto &alike = rows[std::size_t(stored.finding.severity)]; alike.size() < most)
            alike.append(rowOf(stored));
        return done();
    });
    if (!read)
        return read;
    for (int severity = 0; severity < severityCount; ++severity)
        for (QStringList &row : rows[std::size_t(severity)]) {
            if (source.findings.rows.size() == most)
                break;
            source.findings.rows.append(std::move(row));
            source.findings.severities.append(Severity(severity));
        }
    return done();
}

Result<Scorecard> scorecardOf(const Workspace &workspace, const ProjectState &state, const Catalogue &catalogue,
                              const QDateTime &now, QStringList &people)
{
    Scorecard scorecard;
    scorecard.project = state.project.name;
    for (const StoredInspection &stored : state.inspections) {
        Inspection inspection;
        const auto repository = std::ranges::find(state.repositories, stored.repositoryId, &Repository::id);
        if (repository != state.repositories.end()) {
            inspection.repository.path = repository->path;
            inspection.repository.remote = repository->remote;
            inspection.repository.name =
                repository->alias.isEmpty() ? repository->path.section(u'/', -1) : repository->alias;
            if (repository->alias.isEmpty()) // a name that somebody gave stands for the folder as well
                inspection.repository.component = repository->component;
        }
        inspection.repository.commit = stored.commit;
        inspection.facts = stored.facts;
        inspection.notObserved = stored.notObserved;
        inspection.filesRead = stored.filesRead;
        inspection.commitsRead = stored.commitsRead;
        inspection.linesOfCode = stored.linesOfCode;
        const auto document = DocumentStore(workspace.database()).ofInspection(stored.id, codeFiguresDocument);
        if (!document)
            return document.error();
        if (!document->isEmpty()) {
            const auto figures = codeFiguresOf(*document);
            if (!figures)
                return figures.error();
            for (const CodeFigures::Person &person : figures->people)
                people << person.name;
        }
        scorecard.inspections << inspection;
    }
    for (const Import &import : state.imports)
        scorecard.imports << ImportedFile{import.fileName, import.format, import.tool, idOf(import.status),
                                          import.counts};
    scorecard.assessment = assess(catalogue, inputOf(state, now));
    scorecard.catalogue = catalogue;
    scorecard.programVersion = QStringLiteral(SEXTANT_VERSION);
    return scorecard;
}

/// What the product would come to with the next steps proven, one after the other.
QList<ProductScore> afterSteps(const Assessment &present, const Catalogue &catalogue, AssessmentInput input)
{
    QList<ProductScore> scores{present.product};
    for (const Gap &step : present.nextSteps.mid(0, stepsTried)) {
        input.evidence.removeIf([&step](const Evidence &evidence) { return evidence.checkId == step.checkId; });
        input.answers.removeIf([&step](const Answer &answer) { return answer.checkId == step.checkId; });
        Evidence proof;
        proof.checkId = step.checkId;
        proof.kind = EvidenceKind::Ci;
        proof.value = 1;
        proof.date = input.now;
        input.evidence << proof;
        scores << assess(catalogue, input).product;
    }
    return scores;
}

bool isAboutDecision(const QString &section)
{
    static const QStringList sections{u"decision"_s, u"ways"_s, u"signals"_s, u"parts"_s, u"turning"_s};
    return sections.contains(section);
}

/// The newest decision, with what is found otherwise since; nothing where there is none.
Status readDecision(const Workspace &workspace, const ProjectState &state, ReportSource &source)
{
    const auto kept = decisionsOf(workspace, state.project.id);
    if (!kept)
        return kept.error();
    if (kept->isEmpty())
        return done();
    RepositoryDocuments documents;
    if (const StoredInspection *largest = largestInspection(state)) {
        const auto read = readRepositoryDocuments(workspace, largest->id);
        if (!read)
            return read.error();
        documents = *read;
    }
    const DecisionRecord &record = kept->front().record;
    const SignalReadings readings =
        readSignals(state, source.scorecard.assessment, source.scorecard.catalogue, documents);
    source.decision = reportDecisionOf(record, changesSince(record.draft, readings));
    return done();
}

/// The present against a snapshot, or nothing where there is none.
Status compare(const Workspace &workspace, const ProjectState &state, qint64 since, ReportSource &source)
{
    const Snapshot *before = nullptr;
    for (const Snapshot &snapshot : state.snapshots)
        if (since > 0 ? snapshot.id == since : snapshot.at < source.scorecard.assessment.now)
            before = &snapshot;
    if (!before)
        return done();
    const auto report = SnapshotStore(workspace.database()).result(before->id);
    if (!report)
        return report.error();
    const auto old = snapshotRecordIn(*report);
    if (!old)
        return old.error();
    const auto present = snapshotRecordIn(writeJsonReport(source.scorecard));
    if (!present)
        return present.error();
    source.since = before->name.isEmpty()
                       ? QLocale().toString(before->at.date(), QLocale::ShortFormat)
                       : ProjectReportText::tr("“%1” of %2")
                             .arg(before->name, QLocale().toString(before->at.date(), QLocale::ShortFormat));
    source.difference = differenceOf(*old, *present, &source.scorecard.catalogue);
    return done();
}

} // namespace

Result<ProjectReportBasis> reportBasis(const Workspace &workspace, const ProjectReportRequest &request,
                                       const Ticket &ticket)
{
    auto catalogue = catalogueOfProject(workspace, request.projectId);
    if (!catalogue)
        return catalogue.error();
    auto state = loadProject(workspace, request.projectId, *catalogue, request.now);
    if (!state)
        return state.error();
    ProjectReportBasis basis{*std::move(catalogue), *std::move(state), {}};
    ReportSource &source = basis.source;
    source.people = request.people;
    auto scorecard = scorecardOf(workspace, basis.state, basis.catalogue, request.now, source.people);
    if (!scorecard)
        return scorecard.error();
    source.scorecard = std::move(*scorecard);
    if (request.audience.sections.contains(u"steps"_s))
        source.afterSteps = afterSteps(source.scorecard.assessment, basis.catalogue, inputOf(basis.state, request.now));
    if (std::ranges::any_of(request.audience.sections, isAboutDecision))
        if (const Status read = readDecision(workspace, basis.state, source); !read)
            return read.error();
    const auto people = PersonStore(workspace.database()).list(request.projectId);
    if (!people)
        return people.error();
    for (const auto &person : *people)
        source.people << person.name;
    if (const Status read = readFindings(workspace, request, ticket, source); !read)
        return read.error();
    if (request.audience.sections.contains(u"changes"_s))
        if (const Status compared = compare(workspace, basis.state, request.since, source); !compared)
            return compared.error();
    if (ticket.cancelled())
        return cancelledError();
    return basis;
}

ReportDocument wholeReport(const ProjectReportBasis &basis, const ProjectReportRequest &request)
{
    ReportControl control = request.control;
    if (control.client.isEmpty())
        control.client = basis.state.project.client;
    return buildReport(basis.source, request.audience, control);
}

Result<ReportDocument> reportOfProject(const Workspace &workspace, const ProjectReportRequest &request,
                                       const Ticket &ticket)
{
    const auto basis = reportBasis(workspace, request, ticket);
    if (!basis)
        return basis.error();
    return redacted(wholeReport(*basis, request), request.redaction);
}

Result<qint64> findSnapshot(const Workspace &workspace, qint64 projectId, const QString &nameOrNumber)
{
    const auto snapshots = SnapshotStore(workspace.database()).list(projectId);
    if (!snapshots)
        return snapshots.error();
    QStringList known;
    for (const Snapshot &snapshot : *snapshots) {
        if (snapshot.name.compare(nameOrNumber, Qt::CaseInsensitive) == 0 ||
            QString::number(snapshot.id) == nameOrNumber)
            return snapshot.id;
        known << (snapshot.name.isEmpty() ? QString::number(snapshot.id) : snapshot.name);
    }
    return usageError(ProjectReportText::tr("The project has no snapshot “%1”.").arg(nameOrNumber), {},
                      known.isEmpty() ? ProjectReportText::tr("It has none at all.")
                                      : ProjectReportText::tr("It has: %1.").arg(known.join(u", "_s)));
}

Status saveReport(const QString &fileName, const QByteArray &bytes)
{
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return environmentError(ProjectReportText::tr("The report cannot be written: %1.").arg(file.errorString()),
                                fileName, ProjectReportText::tr("Choose another folder, or make room on the disk."));
    return done();
}

} // namespace sextant
