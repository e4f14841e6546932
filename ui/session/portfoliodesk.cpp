// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/portfoliodesk.h"

#include "session/session.h"

#include <QUndoStack>

#include <algorithm>

namespace sextant {

namespace {

using Step = std::function<Status(const Workspace &)>;

/// A step that cannot be done says so and takes itself off.
class PortfolioCommand : public QUndoCommand
{
public:
    PortfolioCommand(PortfolioDesk *desk, const QString &name, Step redo, Step undo)
        : QUndoCommand(name)
        , m_desk(desk)
        , m_redo(std::move(redo))
        , m_undo(std::move(undo))
    {}
    void redo() override { perform(m_redo); }
    void undo() override { perform(m_undo); }

private:
    void perform(const Step &step)
    {
        if (m_desk && !m_desk->perform(step))
            setObsolete(true);
    }

    QPointer<PortfolioDesk> m_desk;
    Step m_redo;
    Step m_undo;
};

Status write(const Workspace &workspace, qint64 projectId, const ProjectDetails &details, const QList<GoalDate> &goals)
{
    const Database database = workspace.database();
    auto transaction = database.write();
    if (!transaction)
        return transaction.error();
    ProjectStore projects(database);
    const auto project = projects.load(projectId);
    if (!project)
        return project.error();
    if (project->name != details.name)
        if (const Status kept = projects.rename(projectId, details.name); !kept)
            return kept;
    if (project->client != details.client)
        if (const Status kept = projects.setClient(projectId, details.client); !kept)
            return kept;
    if (const Status kept = PortfolioStore(database).setTags(projectId, details.tags); !kept)
        return kept;
    const auto known = projects.goalDates(projectId);
    if (!known)
        return known.error();
    if (*known != goals)
        if (const Status kept = projects.setGoalDates(projectId, goals); !kept)
            return kept;
    return transaction->commit();
}

/// The same step for several projects: all or none.
Step each(const QList<qint64> &ids, const std::function<Status(ProjectStore &, qint64)> &step)
{
    return [ids, step](const Workspace &workspace) -> Status {
        auto transaction = workspace.database().write();
        if (!transaction)
            return transaction.error();
        ProjectStore store(workspace.database());
        for (const qint64 id : ids)
            if (const Status done = step(store, id); !done)
                return done;
        return transaction->commit();
    };
}

} // namespace

PortfolioDesk *PortfolioDesk::of(Session *session)
{
    auto *desk = session->findChild<PortfolioDesk *>({}, Qt::FindDirectChildrenOnly);
    return desk ? desk : new PortfolioDesk(session);
}

PortfolioDesk::PortfolioDesk(Session *session)
    : QObject(session)
    , m_session(session)
{
    connect(session, &Session::projectsChanged, this, &PortfolioDesk::markStale);
    connect(session, &Session::projectChanged, this, &PortfolioDesk::markStale);
    connect(session, &Session::assessmentChanged, this, &PortfolioDesk::markStale);
}

void PortfolioDesk::markStale()
{
    m_stale = true;
    Q_EMIT changed();
}

void PortfolioDesk::setArchivedShown(bool shown)
{
    if (m_archived == shown)
        return;
    m_archived = shown;
    markStale();
}

const QList<ProjectSummary> &PortfolioDesk::summaries()
{
    if (!m_stale || !m_session)
        return m_summaries;
    m_stale = false;
    m_summaries.clear();
    if (!m_session->hasWorkspace())
        return m_summaries;
    const auto include = m_archived ? ProjectStore::Include::Archived : ProjectStore::Include::Active;
    auto read = PortfolioStore(m_session->workspace().database()).list(include, m_session->now().addYears(-1));
    if (read)
        m_summaries = std::move(*read);
    else
        Q_EMIT m_session->failed(read.error());
    return m_summaries;
}

const ProjectSummary *PortfolioDesk::find(qint64 projectId) const
{
    const auto found = std::ranges::find_if(
        m_summaries, [projectId](const ProjectSummary &summary) { return summary.project.id == projectId; });
    return found == m_summaries.end() ? nullptr : &*found;
}

ProjectDetails PortfolioDesk::detailsOf(const ProjectSummary &summary) const
{
    ProjectDetails details{summary.project.name, summary.project.client, summary.tags, {}};
    if (const GoalDateState state = goalDateStateOf(summary, m_session->now().date());
        state.kind != GoalDateState::Kind::None)
        details.goal = state.goal;
    return details;
}

void PortfolioDesk::change(qint64 projectId, const ProjectDetails &details)
{
    const ProjectSummary *summary = find(projectId);
    if (!summary)
        return;
    const ProjectDetails before = detailsOf(*summary);
    if (before == details)
        return;
    const QList<GoalDate> goals = summary->goals;
    QList<GoalDate> wanted = goals;
    if (before.goal)
        wanted.removeOne(*before.goal);
    if (details.goal)
        wanted << *details.goal;
    std::ranges::stable_sort(wanted, {}, &GoalDate::due);
    push(
        before.name == details.name ? tr("Change “%1”").arg(details.name)
                                    : tr("Rename “%1” to “%2”").arg(before.name, details.name),
        [=](const Workspace &workspace) { return write(workspace, projectId, details, wanted); },
        [=](const Workspace &workspace) { return write(workspace, projectId, before, goals); });
}

QString PortfolioDesk::nameOf(const QList<qint64> &projectIds) const
{
    const ProjectSummary *summary = projectIds.size() == 1 ? find(projectIds.front()) : nullptr;
    return summary ? tr("“%1”").arg(summary->project.name) : tr("%n project(s)", nullptr, int(projectIds.size()));
}

void PortfolioDesk::leave(const QList<qint64> &projectIds)
{
    // Closing empties the undo stack, so it comes before the step that is to be undone.
    if (m_session->hasProject() && projectIds.contains(m_session->state().project.id))
        m_session->closeProject();
}

void PortfolioDesk::setArchived(const QList<qint64> &projectIds, bool archived)
{
    if (projectIds.isEmpty())
        return;
    const QString name = nameOf(projectIds);
    if (archived)
        leave(projectIds);
    const auto step = [&projectIds](bool away) {
        return each(projectIds, [away](ProjectStore &store, qint64 id) { return store.setArchived(id, away); });
    };
    push(archived ? tr("Archive %1").arg(name) : tr("Bring back %1").arg(name), step(archived), step(!archived));
}

void PortfolioDesk::remove(const QList<qint64> &projectIds)
{
    if (projectIds.isEmpty())
        return;
    const QString name = nameOf(projectIds);
    leave(projectIds);
    push(tr("Remove %1").arg(name), each(projectIds, [](ProjectStore &store, qint64 id) { return store.remove(id); }),
         each(projectIds, [](ProjectStore &store, qint64 id) { return store.restore(id); }));
}

void PortfolioDesk::push(const QString &name, const Step &redo, const Step &undo)
{
    m_session->undoStack()->push(new PortfolioCommand(this, name, redo, undo));
}

Status PortfolioDesk::perform(const Step &step)
{
    if (!m_session || !m_session->hasWorkspace())
        return done();
    const Status performed = step(m_session->workspace());
    if (!performed) {
        Q_EMIT m_session->failed(performed.error());
        return performed;
    }
    Q_EMIT m_session->projectsChanged();
    m_session->refresh();
    return performed;
}

Result<QList<Compared>> PortfolioDesk::compare(const QList<qint64> &projectIds) const
{
    QList<Compared> compared;
    const SnapshotStore store(m_session->workspace().database());
    for (const qint64 id : projectIds) {
        const ProjectSummary *summary = find(id);
        if (!summary)
            continue;
        Compared one{*summary, {}};
        if (summary->latest) {
            const auto report = store.result(summary->latest->id);
            if (!report)
                return report.error();
            auto stoppers = openStoppersIn(*report);
            if (!stoppers)
                return stoppers.error();
            one.stoppers = std::move(*stoppers);
        }
        compared << one;
    }
    return compared;
}

} // namespace sextant
