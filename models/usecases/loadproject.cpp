// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/loadproject.h"

#include "assessment/evidencefromincidents.h"
#include "assessment/evidencefromscans.h"
#include "assessment/evidencefromsources.h"
#include "assessment/prefill.h"
#include "catalogue/ownruler.h"
#include "storage/answerstore.h"
#include "storage/evidencestore.h"
#include "storage/findinggroupstore.h"
#include "storage/incidentstore.h"
#include "storage/planstore.h"
#include "storage/waiverstore.h"
#include "usecases/reviewcitations.h"
#include "usecases/sourcename.h"

namespace sextant {

namespace {

Answer answerOf(const AnswerRevision &revision)
{
    Answer answer;
    answer.checkId = revision.checkId;
    answer.value = revision.value;
    answer.exclusion = revision.exclusion;
    answer.note = revision.note;
    answer.person = revision.author;
    answer.role = revision.role;
    // A note explains; only what can be looked at proves.
    const auto proof = std::ranges::find_if(revision.attachments,
                                            [](const Attachment &item) { return item.kind != Attachment::Kind::Note; });
    if (proof != revision.attachments.end())
        answer.proof = proof->location;
    answer.answeredAt = revision.at;
    answer.owner = revision.owner;
    answer.due = revision.due;
    return answer;
}

QList<SourceFacts> sourcesOf(const ProjectState &state)
{
    QList<SourceFacts> sources;
    for (const StoredInspection &inspection : state.inspections) {
        const auto repository = std::ranges::find(state.repositories, inspection.repositoryId, &Repository::id);
        sources << SourceFacts{repository == state.repositories.end() ? QString() : sourceName(*repository),
                               inspection.facts, inspection.inspectedAt};
    }
    return sources;
}

Scan scanOf(const Import &import, const QList<FindingGroup> &groups)
{
    Scan scan;
    scan.tool = import.tool;
    scan.toolVersion = import.toolVersion;
    scan.dateAssumed = import.dateAssumed;
    scan.date = import.dateAssumed ? import.fileDate : import.scannedAt;
    scan.classes = import.classes;
    scan.groups = groups;
    for (const FindingGroup &group : groups)
        if (!scan.classes.contains(group.findingClass))
            scan.classes << group.findingClass;
    return scan;
}

bool judgedByOtherRules(const QList<StoredInspection> &inspections, const Catalogue &catalogue)
{
    return std::ranges::any_of(inspections, [hash = publishedHash(catalogue)](const StoredInspection &inspection) {
        return inspection.catalogueHash != hash;
    });
}

Status loadInspections(const Workspace &workspace, ProjectState &state)
{
    const auto repositories = RepositoryStore(workspace.database()).list(state.project.id);
    if (!repositories)
        return repositories.error();
    state.repositories = *repositories;
    for (const Repository &repository : state.repositories) {
        const auto inspection = InspectionStore(workspace.database()).latest(repository.id);
        if (!inspection)
            return inspection.error();
        if (*inspection)
            state.inspections << **inspection;
    }
    return done();
}

Status loadEvidence(const Workspace &workspace, const Catalogue &catalogue, ProjectState &state)
{
    const auto stored = EvidenceStore(workspace.database()).current(state.project.id);
    if (!stored)
        return stored.error();
    // What each source says by itself is stored; what several say together is put together here.
    const bool rejudge = state.inspections.size() > 1 || judgedByOtherRules(state.inspections, catalogue);
    for (const StoredEvidence &item : *stored)
        if (isObserved(item.evidence.kind) && !(rejudge && item.origin.kind == EvidenceOrigin::Kind::Inspection))
            state.observed << item.evidence;
    if (rejudge)
        state.observed += evidenceFromSources(catalogue, sourcesOf(state));
    return done();
}

/// What scans say changes with time, with what people decide about findings and with the catalogue.
Status loadScans(const Workspace &workspace, const Catalogue &catalogue, const QDateTime &now, ProjectState &state)
{
    const auto grouped = FindingGroupStore(workspace.database()).current(state.project.id);
    if (!grouped)
        return grouped.error();
    QList<Scan> scans;
    for (const GroupedScan &scan : *grouped) {
        const auto import = std::ranges::find(state.imports, scan.importId, &Import::id);
        if (import != state.imports.end())
            scans << scanOf(*import, scan.groups);
    }
    state.observed += evidenceFromScans(catalogue, scans, now.date());
    return done();
}

Status loadPeoplesWord(const Workspace &workspace, const QDateTime &now, ProjectState &state)
{
    const auto answers = AnswerStore(workspace.database()).current(state.project.id);
    if (!answers)
        return answers.error();
    state.revisions = *answers;
    for (const AnswerRevision &revision : *answers)
        state.answers << answerOf(revision);
    const auto waivers = WaiverStore(workspace.database()).list(state.project.id);
    if (!waivers)
        return waivers.error();
    for (const Waiver &waiver : *waivers)
        if (!waiver.endedAt.isValid() && waiver.from <= now.date())
            state.risks << AcceptedRisk{waiver.checkId, waiver.owner, waiver.reason,
                                        waiver.from,    waiver.until, waiver.id};
    const auto citations = citationReviews(workspace, state.project.id);
    if (!citations)
        return citations.error();
    state.citations = *citations;
    const auto profile = ProjectStore(workspace.database()).profile(state.project.id);
    if (!profile)
        return profile.error();
    state.answered = *profile;
    return done();
}

/// When somebody last said that a check holds, or finished its work.
Result<QHash<QString, QDateTime>> lastMended(const Workspace &workspace, const ProjectState &state)
{
    QHash<QString, QDateTime> mended;
    for (const AnswerRevision &revision : state.revisions)
        if (revision.value == AnswerValue::Yes)
            mended.insert(revision.checkId, revision.at);
    const auto edits = PlanStore(workspace.database()).edits(state.project.id);
    if (!edits)
        return edits.error();
    for (const TaskEdit &edit : *edits)
        if (edit.status == TaskStatus::Done && edit.doneOn.isValid())
            mended[edit.name] = std::max(mended.value(edit.name), edit.doneOn.endOfDay(Qt::UTC));
    return mended;
}

Status loadIncidents(const Workspace &workspace, const QDateTime &now, ProjectState &state)
{
    const auto incidents = IncidentStore(workspace.database()).list(state.project.id);
    if (!incidents)
        return incidents.error();
    const auto mended = lastMended(workspace, state);
    if (!mended)
        return mended.error();
    state.observed += evidenceFromIncidents(*incidents, *mended, now);
    return done();
}

Status loadHistory(const Workspace &workspace, ProjectState &state)
{
    const auto imports = ImportStore(workspace.database()).list(state.project.id);
    if (!imports)
        return imports.error();
    state.imports = *imports;
    const auto snapshots = SnapshotStore(workspace.database()).list(state.project.id);
    if (!snapshots)
        return snapshots.error();
    state.snapshots = *snapshots;
    return done();
}

} // namespace

Result<ProjectState> loadProject(const Workspace &workspace, qint64 projectId, const Catalogue &catalogue,
                                 const QDateTime &now)
{
    ProjectState state;
    const auto project = ProjectStore(workspace.database()).load(projectId);
    if (!project)
        return project.error();
    state.project = *project;
    if (const Status loaded = loadInspections(workspace, state); !loaded)
        return loaded.error();
    if (const Status loaded = loadEvidence(workspace, catalogue, state); !loaded)
        return loaded.error();
    if (const Status loaded = loadPeoplesWord(workspace, now, state); !loaded)
        return loaded.error();
    if (const Status loaded = loadIncidents(workspace, now, state); !loaded)
        return loaded.error();
    if (const Status loaded = loadHistory(workspace, state); !loaded)
        return loaded.error();
    if (const Status loaded = loadScans(workspace, catalogue, now, state); !loaded)
        return loaded.error();
    state.prefilled = prefillProfile(catalogue, factTable(sourcesOf(state)));
    return state;
}

AssessmentInput inputOf(const ProjectState &state, const QDateTime &now)
{
    AssessmentInput input;
    input.profile = mergedProfile(state.prefilled, state.answered);
    input.target = state.project.stageTarget;
    input.now = now;
    input.evidence = state.observed;
    input.answers = state.answers;
    input.risks = state.risks;
    input.citations = state.citations;
    input.declared = state.project.stageDeclared;
    input.seen = state.prefilled;
    for (const StoredInspection &inspection : state.inspections)
        if (!input.codeAt.isValid() || inspection.committedAt > input.codeAt)
            input.codeAt = inspection.committedAt;
    return input;
}

} // namespace sextant
