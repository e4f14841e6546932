// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/saveassessment.h"

#include "assessment/evidencefromfacts.h"
#include "catalogue/ownruler.h"
#include "reports/reportformats.h"
#include "repository/workflows/readworkflows.h"
#include "storage/answerstore.h"
#include "storage/documentstore.h"
#include "storage/evidencestore.h"
#include "storage/inspectionstore.h"
#include "storage/projectstore.h"
#include "storage/repositorystore.h"
#include "storage/snapshotstore.h"
#include "usecases/importreports.h"
#include "usecases/owncatalogues.h"
#include "usecases/reviewcitations.h"
#include "usecases/savesecrets.h"
#include "usecases/sourcename.h"

namespace sextant {

namespace {

struct SaveAssessmentText
{
    Q_DECLARE_TR_FUNCTIONS(SaveAssessment)
};

StoredInspection storedOf(const Inspection &inspection, qint64 repositoryId, const Catalogue &catalogue,
                          const QDateTime &inspectedAt)
{
    StoredInspection stored;
    stored.repositoryId = repositoryId;
    stored.commit = inspection.repository.commit;
    stored.committedAt = inspection.repository.committedAt;
    stored.branch = inspection.repository.branch;
    stored.shallow = inspection.repository.shallow;
    stored.inspectedAt = inspectedAt;
    stored.programVersion = QStringLiteral(SEXTANT_VERSION);
    stored.catalogueHash = publishedHash(catalogue);
    stored.filesRead = inspection.filesRead;
    stored.commitsRead = inspection.commitsRead;
    stored.linesOfCode = inspection.linesOfCode;
    stored.facts = inspection.facts;
    stored.notObserved = inspection.notObserved;
    return stored;
}

AnswerRevision revisionOf(const Answer &answer)
{
    AnswerRevision revision;
    revision.checkId = answer.checkId;
    revision.value = answer.value;
    revision.exclusion = answer.exclusion;
    revision.note = answer.note;
    revision.author = answer.person;
    revision.role = answer.role;
    if (!answer.proof.isEmpty())
        revision.attachments = {{Attachment::Kind::Link, {}, answer.proof, {}}};
    return revision;
}

/// Whether the product's first repository belongs to the project: by its path, or by where it was cloned from, since
/// CI clones into another folder each time. A project without repositories takes any.
Result<bool> isOf(const Workspace &workspace, qint64 projectId, const AssessedProduct &product)
{
    const auto repositories = RepositoryStore(workspace.database()).list(projectId);
    if (!repositories)
        return repositories.error();
    if (repositories->isEmpty() || product.inspections.isEmpty())
        return true;
    const RepositoryState &first = product.inspections.front().repository;
    return std::ranges::any_of(*repositories, [&first](const Repository &known) {
        return known.path == first.path || (!first.remote.isEmpty() && known.remote == first.remote);
    });
}

/// Two products whose folders have one name are two projects, unless the name was given.
Result<qint64> projectOf(const Workspace &workspace, const AssessedProduct &product)
{
    ProjectStore store(workspace.database());
    const auto projects = store.list(ProjectStore::Include::Archived);
    if (!projects)
        return projects.error();
    QString name = product.name;
    for (int number = 2;; ++number) {
        const auto taken = std::ranges::find_if(*projects, [&name](const Project &project) {
            return project.name.compare(name.simplified(), Qt::CaseInsensitive) == 0;
        });
        if (taken == projects->end())
            break;
        const auto same = product.nameIsGiven ? Result<bool>(true) : isOf(workspace, taken->id, product);
        if (!same)
            return same.error();
        if (*same)
            return taken->id;
        name = QStringLiteral("%1 %2").arg(product.name).arg(number);
    }
    const auto created = store.create(name);
    if (!created)
        return created.error();
    return created->id;
}

/// What a project with rules of its own is worth by others would mix two rulers in one history.
Status refuseOtherRules(const Workspace &workspace, qint64 projectId, const Catalogue &catalogue)
{
    const auto own = catalogueOfProject(workspace, projectId);
    if (!own)
        return own.error();
    if (own->hash == catalogue.hash)
        return done();
    return inputError(SaveAssessmentText::tr("The project has rules of its own, and others judged here."), {},
                      SaveAssessmentText::tr("Name the project: --project NAME"));
}

Status saveReports(const Workspace &workspace, qint64 projectId, const QList<ReadScan> &scans,
                   const Catalogue &catalogue, const Ticket &ticket)
{
    ImportRequest request{projectId, {}, {}};
    for (const ReadScan &scan : scans)
        request.files << scan.file;
    const auto imported = importReports(workspace, request, catalogue, ticket);
    if (!imported)
        return imported.error();
    for (const FileOutcome &outcome : *imported)
        if (outcome.refusal)
            return *outcome.refusal;
    return done();
}

Status savePeoplesWord(const Workspace &workspace, qint64 projectId, const AssessedProduct &product)
{
    ProjectStore projects(workspace.database());
    if (const Status kept = projects.setStages(projectId, product.declared, product.input.target); !kept)
        return kept.error();
    if (const Status kept = projects.updateProfile(projectId, product.answeredProfile); !kept)
        return kept.error();
    QList<AnswerRevision> revisions;
    for (const Answer &answer : product.input.answers)
        revisions << revisionOf(answer);
    return AnswerStore(workspace.database()).putAll(projectId, revisions);
}

SixFigures figuresOf(const ProductScore &product)
{
    SixFigures figures;
    for (const auto &name : names<Dimension>())
        if (const auto &score = product.of(name.value))
            figures[std::size_t(name.value)] = DimensionFigures{score->evidenced, product.lowOf(name.value).value_or(0),
                                                                score->ceiling, score->level, score->stoppersOpen()};
    return figures;
}

/// What each workflow file says. Where they cannot be read, the page says why in their place.
Status saveWorkflows(const Database &database, qint64 inspectionId, const Inspection &inspection,
                     const Catalogue &catalogue)
{
    const auto workflows = readWorkflows(inspection.repository.path, inspection.repository.commit, catalogue, {});
    return DocumentStore(database).putOfInspection(
        inspectionId, workflowsDocument,
        toDocument(workflows ? *workflows : Workflows{{}, workflows.error().message()}));
}

} // namespace

Status saveInspection(const Workspace &workspace, qint64 projectId, const Inspection &inspection,
                      const Catalogue &catalogue, const QDateTime &inspectedAt)
{
    const Database database = workspace.database();
    auto transaction = database.write();
    if (!transaction)
        return transaction.error();
    Repository repository;
    repository.projectId = projectId;
    repository.path = inspection.repository.path;
    repository.component = inspection.repository.component;
    repository.remote = inspection.repository.remote;
    repository.alias = sourceName(inspection.repository);
    // The name that somebody gave it stays.
    const auto known = RepositoryStore(database).list(projectId);
    if (!known)
        return known.error();
    for (const Repository &one : *known)
        if (one.path == repository.path && one.component == repository.component && !one.alias.isEmpty())
            repository.alias = one.alias;
    const auto repositoryId = RepositoryStore(database).put(repository);
    if (!repositoryId)
        return repositoryId.error();
    const auto secrets = rememberedSecrets(workspace, *repositoryId, inspection.repository.commit);
    if (!secrets)
        return secrets.error();
    StoredInspection stored = storedOf(inspection, *repositoryId, catalogue, inspectedAt);
    if (*secrets) {
        stored.facts.append(**secrets);
        std::ranges::sort(stored.facts, {}, &Fact::id);
    }
    const auto inspectionId = InspectionStore(database).save(stored);
    if (!inspectionId)
        return inspectionId.error();
    if (const Status kept =
            DocumentStore(database).putOfInspection(*inspectionId, codeFiguresDocument, toDocument(inspection.code));
        !kept)
        return kept.error();
    if (const Status kept =
            DocumentStore(database).putOfInspection(*inspectionId, stackDocument, toDocument(inspection.stack));
        !kept)
        return kept.error();
    if (const Status kept = saveWorkflows(database, *inspectionId, inspection, catalogue); !kept)
        return kept.error();
    const QList<Evidence> evidence = evidenceFromFacts(catalogue, factTable(stored.facts), inspectedAt);
    if (const Status kept =
            EvidenceStore(database).replace(projectId, {EvidenceOrigin::Kind::Inspection, *inspectionId}, evidence);
        !kept)
        return kept.error();
    if (const Status reviewed = reviewCitations(workspace, projectId, *repositoryId, inspection.repository.path,
                                                inspection.repository.commit);
        !reviewed)
        return reviewed.error();
    return transaction->commit();
}

Result<qint64> saveSnapshot(const Workspace &workspace, qint64 projectId, const QString &name,
                            const Scorecard &scorecard)
{
    const Assessment &assessment = scorecard.assessment;
    Snapshot snapshot;
    snapshot.projectId = projectId;
    snapshot.name = name;
    snapshot.at = assessment.now;
    if (!scorecard.inspections.isEmpty())
        snapshot.commit = scorecard.inspections.front().repository.commit;
    snapshot.catalogueVersion = assessment.catalogueVersion;
    snapshot.catalogueHash = assessment.catalogueHash;
    snapshot.ruler = assessment.product.ruler;
    snapshot.methodVersion = QString::number(assessment.methodVersion);
    snapshot.stageTarget = assessment.target;
    snapshot.headline = assessment.product.headline;
    snapshot.ceiling = assessment.product.ceiling;
    snapshot.low = assessment.product.low;
    snapshot.coverage = assessment.product.coverage;
    snapshot.level = assessment.product.level;
    snapshot.stageEarned = assessment.product.stageEarned;
    return SnapshotStore(workspace.database()).add(snapshot, writeJsonReport(scorecard), figuresOf(assessment.product));
}

Result<qint64> saveAssessment(const Workspace &workspace, const AssessedProduct &product, const Catalogue &catalogue,
                              const Ticket &ticket)
{
    auto transaction = workspace.database().write();
    if (!transaction)
        return transaction.error();
    const auto projectId = projectOf(workspace, product);
    if (!projectId)
        return projectId.error();
    if (const Status judges = refuseOtherRules(workspace, *projectId, catalogue); !judges)
        return judges.error();
    for (const Inspection &inspection : product.inspections)
        if (const Status kept = saveInspection(workspace, *projectId, inspection, catalogue, product.input.now); !kept)
            return kept.error();
    if (const Status kept = saveReports(workspace, *projectId, product.scans, catalogue, ticket); !kept)
        return kept.error();
    if (const Status kept = savePeoplesWord(workspace, *projectId, product); !kept)
        return kept.error();
    const auto snapshot =
        saveSnapshot(workspace, *projectId, SaveAssessmentText::tr("Assessment"), scorecardOf(product, catalogue));
    if (!snapshot)
        return snapshot.error();
    if (const Status committed = transaction->commit(); !committed)
        return committed.error();
    return *projectId;
}

} // namespace sextant
