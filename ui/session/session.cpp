// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session.h"

#include "session/projectload.h"
#include "session/undocommands.h"
#include "usecases/demo.h"

#include <QDir>
#include <QFileInfo>
#include <QUndoStack>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int undoSteps = 500;

} // namespace

Session::Session(Catalogue catalogue, QObject *parent)
    : QObject(parent)
    , m_builtIn(std::move(catalogue))
    , m_catalogue(m_builtIn)
    , m_undoStack(new QUndoStack(this))
    , m_jobs(new JobQueue(this))
{
    m_undoStack->setUndoLimit(undoSteps);
    qApp->installEventFilter(this);
}

/// What an assessment says in words is said in the language of the moment that it was made in.
bool Session::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qApp && event->type() == QEvent::LanguageChange && m_state) {
        m_assessment = assess(m_catalogue, inputOf(*m_state, now()));
        Q_EMIT assessmentChanged();
    }
    return QObject::eventFilter(watched, event);
}

Session::~Session()
{
    m_jobs->cancelAllAndWait();
}

QDateTime Session::now() const
{
    return m_fixedNow.isValid() ? m_fixedNow : QDateTime::currentDateTimeUtc();
}

Status Session::openWorkspace(const QString &path)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    auto workspace = Workspace::openOrCreate(path);
    if (!workspace)
        return workspace.error();
    m_jobs->cancelAllAndWait();
    closeProject();
    m_workspace = std::move(*workspace);
    m_catalogueId = 0; // ids are the workspace's own
    m_catalogue = m_builtIn;
    setPerson(m_person);
    Q_EMIT projectsChanged();
    const auto all = projects();
    if (all && !all->isEmpty())
        openProject(all->front().id);
    return done();
}

QString Session::workspacePath() const
{
    return m_workspace ? m_workspace->path() : QString();
}

Result<QList<Project>> Session::projects() const
{
    return m_workspace ? ProjectStore(m_workspace->database()).list() : Result<QList<Project>>(QList<Project>());
}

void Session::setPerson(const Person &person)
{
    m_person = person;
    if (m_workspace)
        m_workspace->database().setAuthor(person.name);
}

void Session::openProject(qint64 id)
{
    if (!m_workspace)
        return;
    readCatalogueOf(id);
    const auto loaded = loadForWindow(*m_workspace, id, m_catalogue, now());
    if (!loaded) {
        Q_EMIT failed(loaded.error());
        return;
    }
    ++m_writes;
    m_undoStack->clear();
    show(*loaded);
    Q_EMIT projectChanged();
    Q_EMIT assessmentChanged();
}

void Session::closeProject()
{
    if (!m_state)
        return;
    m_undoStack->clear();
    m_state.reset();
    m_assessment = {};
    Q_EMIT projectChanged();
}

void Session::refresh()
{
    if (m_state)
        reload();
}

bool Session::reload()
{
    readCatalogueOf(m_state->project.id);
    ++m_writes;
    auto loaded = loadForWindow(*m_workspace, m_state->project.id, m_catalogue, now());
    if (!loaded) {
        Q_EMIT failed(loaded.error());
        return false;
    }
    show(*loaded);
    Q_EMIT assessmentChanged();
    return true;
}

bool Session::take(const LoadedProject &loaded, int writesBefore)
{
    // Somebody edited meanwhile: what the job has read may be older than the edit.
    if (m_writes != writesBefore)
        return reload();
    show(loaded);
    Q_EMIT assessmentChanged();
    return true;
}

void Session::show(const LoadedProject &loaded)
{
    m_state = loaded.state;
    m_assessment = loaded.assessment;
}

void Session::addProject(const QString &folder)
{
    if (!m_workspace)
        return;
    ProjectStore store(m_workspace->database());
    const QString name = QFileInfo(QDir(folder).absolutePath()).fileName();
    const auto all = store.list();
    const auto known =
        all ? std::ranges::find_if(*all,
                                   [&name](const Project &p) { return p.name.compare(name, Qt::CaseInsensitive) == 0; })
            : decltype(all->begin())();
    if (all && known != all->end()) {
        openProject(known->id);
        scan(known->id, {folder}, false);
        return;
    }
    const auto project = store.create(name.isEmpty() ? tr("Project") : name);
    if (!project) {
        Q_EMIT failed(project.error());
        return;
    }
    Q_EMIT projectsChanged();
    openProject(project->id);
    scan(project->id, {folder}, true);
}

void Session::rescan()
{
    if (!m_state)
        return;
    QStringList paths;
    for (const Repository &repository : m_state->repositories)
        paths << repository.path;
    if (!paths.isEmpty())
        scan(m_state->project.id, paths, false);
}

void Session::createDemo()
{
    if (!m_workspace)
        return;
    const auto work = [path = workspacePath(), catalogue = m_builtIn,
                       now = now()](const Ticket &ticket) -> Result<QList<qint64>> {
        const auto workspace = Workspace::open(path);
        if (!workspace)
            return workspace.error();
        return sextant::createDemo(*workspace, catalogue, now, ticket);
    };
    m_jobs->start<QList<qint64>>(tr("Demonstration"), work, [this](const Result<QList<qint64>> &projects) {
        if (!projects) {
            Q_EMIT failed(projects.error());
            return;
        }
        Q_EMIT projectsChanged();
        openProject(projects->front());
    });
}

void Session::scan(qint64 projectId, const QStringList &paths, bool first)
{
    const auto work = [path = workspacePath(), projectId, paths, catalogue = m_catalogue,
                       now = now()](const Ticket &ticket) {
        return scanRepositories(path, projectId, paths, catalogue, now, ticket);
    };
    m_jobs->start<LoadedProject>(tr("Scan"), work,
                                 [this, projectId, first, writes = m_writes](const Result<LoadedProject> &loaded) {
                                     if (!loaded) {
                                         Q_EMIT failed(loaded.error());
                                         return;
                                     }
                                     if (m_state && m_state->project.id == projectId && take(*loaded, writes))
                                         Q_EMIT scanFinished(first);
                                 });
}

void Session::importFiles(const QStringList &files)
{
    if (!m_state)
        return;
    const ImportRequest request{m_state->project.id, files, {}};
    const auto work = [path = workspacePath(), request, catalogue = m_catalogue, now = now()](const Ticket &ticket) {
        return importInto(path, request, catalogue, now, ticket);
    };
    m_jobs->start<ImportedProject>(
        tr("Import"), work, [this, id = request.projectId, writes = m_writes](const Result<ImportedProject> &imported) {
            if (!imported) {
                Q_EMIT failed(imported.error());
                return;
            }
            if (!m_state || m_state->project.id != id)
                return;
            m_productBeforeImport = m_assessment.product;
            if (take(imported->loaded, writes))
                Q_EMIT importFinished(imported->outcomes);
        });
}

AnswerRevision Session::revisionFor(const QString &checkId, const AnswerDraft &draft) const
{
    const auto known = std::ranges::find(m_state->revisions, checkId, &AnswerRevision::checkId);
    AnswerRevision revision = known == m_state->revisions.end() ? AnswerRevision() : *known;
    revision.checkId = checkId;
    revision.author = m_person.name;
    revision.role = m_person.role;
    revision.value = draft.value.value_or(revision.value);
    if (draft.value)
        revision.exclusion = draft.exclusion;
    revision.note = draft.note.value_or(revision.note);
    if (draft.proof)
        revision.attachments = draft.proof->isEmpty()
                                   ? QList<Attachment>()
                                   : QList<Attachment>{{Attachment::Kind::Link, {}, *draft.proof, {}}};
    revision.owner = draft.owner.value_or(revision.owner);
    revision.due = draft.due.value_or(revision.due);
    return revision;
}

Result<QList<AnswerRevision>> Session::answerHistory(const QString &checkId) const
{
    if (!m_state)
        return QList<AnswerRevision>();
    return AnswerStore(m_workspace->database()).history(m_state->project.id, checkId);
}

void Session::answer(const QStringList &checkIds, const AnswerDraft &draft)
{
    if (!m_state || checkIds.isEmpty())
        return;
    QList<AnswerRevision> revisions;
    for (const QString &id : checkIds)
        revisions << revisionFor(id, draft);
    const Check *check = m_catalogue.find(checkIds.front());
    const QString title = check ? textOf(*check).title : checkIds.front();
    const QString name = checkIds.size() > 1 ? tr("Answer %n check(s)", nullptr, int(checkIds.size()))
                         : draft.value       ? tr("Answer “%1” with %2").arg(title, labelOf(*draft.value))
                                             : tr("Change “%1”").arg(title);
    m_undoStack->push(new AnswerCommand(this, name, revisions));
}

void Session::answerProfile(const QString &questionId, Truth value)
{
    if (!m_state)
        return;
    const ProfileAnswer before = m_state->answered.value(questionId);
    if (before.value == value && m_state->answered.contains(questionId))
        return;
    m_undoStack->push(new PutCommand<Profile>(this, tr("Answer about the product"), {{questionId, before}},
                                              {{questionId, {value, m_person.name}}}, &Session::putProfile));
}

void Session::setTarget(Stage target)
{
    if (m_state && m_state->project.stageTarget != target)
        m_undoStack->push(new PutCommand<Stage>(this, tr("Aim at %1").arg(labelOf(target)),
                                                m_state->project.stageTarget, target, &Session::putTarget));
}

void Session::setDeclared(std::optional<Stage> declared)
{
    if (!m_state || m_state->project.stageDeclared == declared)
        return;
    const QString name = declared ? tr("Call it %1").arg(labelOf(*declared)) : tr("Leave its stage open");
    m_undoStack->push(new PutCommand<std::optional<Stage>>(this, name, m_state->project.stageDeclared, declared,
                                                           &Session::putDeclared));
}

Status Session::putAnswers(const QList<AnswerRevision> &revisions)
{
    if (const Status put = AnswerStore(m_workspace->database()).putAll(m_state->project.id, revisions); !put)
        return put.error();
    reload();
    return done();
}

Status Session::undoAnswers(const QStringList &checkIds)
{
    auto transaction = m_workspace->database().write();
    if (!transaction)
        return transaction.error();
    AnswerStore store(m_workspace->database());
    for (const QString &id : checkIds)
        if (const Status undone = store.undo(m_state->project.id, id); !undone)
            return undone.error();
    if (const Status committed = transaction->commit(); !committed)
        return committed.error();
    reload();
    return done();
}

Status Session::putProfile(const Profile &answers)
{
    if (const Status put = ProjectStore(m_workspace->database()).updateProfile(m_state->project.id, answers); !put)
        return put.error();
    reload();
    return done();
}

Status Session::putTarget(Stage target)
{
    if (const Status put = ProjectStore(m_workspace->database())
                               .setStages(m_state->project.id, m_state->project.stageDeclared, target);
        !put)
        return put.error();
    reload();
    return done();
}

Status Session::putDeclared(std::optional<Stage> declared)
{
    if (const Status put = ProjectStore(m_workspace->database())
                               .setStages(m_state->project.id, declared, m_state->project.stageTarget);
        !put)
        return put.error();
    reload();
    return done();
}

Result<QByteArray> Session::snapshotReport(qint64 snapshotId) const
{
    return SnapshotStore(m_workspace->database()).result(snapshotId);
}

Scorecard Session::scorecard() const
{
    Scorecard scorecard;
    scorecard.project = m_state->project.name;
    for (const StoredInspection &stored : m_state->inspections)
        scorecard.inspections << inspectionOf(stored, m_state->repositories);
    for (const Import &import : m_state->imports)
        scorecard.imports << ImportedFile{import.fileName, import.format, import.tool, idOf(import.status),
                                          import.counts};
    scorecard.assessment = m_assessment;
    scorecard.catalogue = m_catalogue;
    scorecard.programVersion = QStringLiteral(SEXTANT_VERSION);
    return scorecard;
}

} // namespace sextant
