// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/timemachinedesk.h"

#include "session/session.h"

namespace sextant {

namespace {

/// On a worker thread with a connection of its own. Nothing is kept of a walk that was stopped.
Result<StoredTimeline> scoreAndSave(const QString &workspacePath, const Repository &repository,
                                    const TimelineRequest &request, const Catalogue &catalogue, const QDateTime &now,
                                    const Ticket &ticket)
{
    const auto points = timelineOf(request, catalogue, ticket);
    if (!points)
        return points.error();
    const StoredTimeline timeline{now, catalogue.hash, request.step, *points};
    const auto workspace = Workspace::open(workspacePath);
    if (!workspace)
        return workspace.error();
    if (const Status kept = saveTimeline(*workspace, repository.id, timeline); !kept)
        return kept.error();
    return timeline;
}

} // namespace

TimeMachineDesk::TimeMachineDesk(Session *session, RepositoryDesk *repositories)
    : QObject(repositories)
    , m_session(session)
    , m_repositories(repositories)
{
    connect(repositories, &RepositoryDesk::changed, this, &TimeMachineDesk::load);
    load();
}

const Catalogue &TimeMachineDesk::catalogue() const
{
    return m_session->catalogue();
}

bool TimeMachineDesk::isOutdated() const
{
    return m_timeline && m_timeline->rulerHash != catalogue().hash;
}

void TimeMachineDesk::load()
{
    const Repository *repository = m_repositories->repository();
    const qint64 wanted = repository ? repository->id : 0;
    if (wanted == m_loaded)
        return;
    m_loaded = wanted;
    m_timeline.reset();
    Q_EMIT changed();
    if (!repository)
        return;
    using Loaded = std::optional<StoredTimeline>;
    startJob<Loaded>(
        this,
        [path = m_session->workspacePath(), wanted](const Ticket &) -> Result<Loaded> {
            const auto workspace = Workspace::open(path, Access::ReadOnly);
            return workspace ? loadTimeline(*workspace, wanted) : workspace.error();
        },
        [this, wanted](const Result<Loaded> &loaded) {
            if (wanted != m_loaded)
                return;
            if (loaded)
                m_timeline = *loaded;
            else
                Q_EMIT failed(loaded.error());
            Q_EMIT changed();
        });
}

void TimeMachineDesk::scorePast(TimelineStep step)
{
    const Repository *repository = m_repositories->repository();
    if (!repository || isBusy())
        return;
    const TimelineRequest request{repository->path, step, {}, QThread::idealThreadCount(), repository->component};
    m_job = m_session->jobs()->start<StoredTimeline>(
        tr("Score the past"),
        [path = m_session->workspacePath(), repository = *repository, request, catalogue = m_session->catalogue(),
         now = m_session->now()](const Ticket &ticket) {
            return scoreAndSave(path, repository, request, catalogue, now, ticket);
        },
        [desk = QPointer<TimeMachineDesk>(this), id = repository->id](const Result<StoredTimeline> &scored) {
            if (desk)
                desk->take(id, scored);
        });
    Q_EMIT changed();
}

void TimeMachineDesk::take(qint64 repositoryId, const Result<StoredTimeline> &scored)
{
    m_job = 0;
    if (scored && repositoryId == m_loaded)
        m_timeline = *scored;
    if (!scored && scored.error().kind != Error::Kind::Cancelled)
        Q_EMIT failed(scored.error());
    Q_EMIT changed();
}

void TimeMachineDesk::findTurn(const QString &checkId, int newerPoint)
{
    const Repository *repository = m_repositories->repository();
    if (!repository || !m_timeline || isBusy() || newerPoint < 1 || newerPoint >= m_timeline->points.size())
        return;
    const TurnRequest request{repository->path,
                              checkId,
                              m_timeline->points[newerPoint - 1].commit,
                              m_timeline->points[newerPoint].commit,
                              QThread::idealThreadCount(),
                              repository->component};
    m_job = m_session->jobs()->start<CheckTurn>(
        tr("Look for the commit"),
        [request, catalogue = m_session->catalogue()](const Ticket &ticket) {
            return sextant::findTurn(request, catalogue, ticket);
        },
        [desk = QPointer<TimeMachineDesk>(this), checkId](const Result<CheckTurn> &turn) {
            if (!desk)
                return;
            desk->m_job = 0;
            Q_EMIT desk->changed();
            if (turn)
                Q_EMIT desk->turnFound(checkId, *turn);
            else if (turn.error().kind != Error::Kind::Cancelled)
                Q_EMIT desk->failed(turn.error());
        });
    Q_EMIT changed();
}

void TimeMachineDesk::cancel()
{
    if (isBusy())
        m_session->jobs()->cancel(m_job);
}

} // namespace sextant
