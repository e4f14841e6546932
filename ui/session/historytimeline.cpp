// SPDX-License-Identifier: GPL-3.0-or-later
// What happened to a project over time, from what the stores and the repositories tell.
#include "base/job.h"
#include "decision/signalwords.h"
#include "session/historydesk.h"
#include "session/session.h"
#include "storage/decisionstore.h"
#include "storage/importstore.h"
#include "storage/incidentstore.h"
#include "storage/repositorystore.h"
#include "usecases/changehistory.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

using Kind = HistoryEvent::Kind;

constexpr int mostReleases = 1000; ///< of a repository, the newest

void addSnapshots(const QList<Snapshot> &snapshots, QList<HistoryEvent> &events)
{
    for (qsizetype at = 0; at < snapshots.size(); ++at) {
        const Snapshot &snapshot = snapshots[at];
        if (!snapshot.name.isEmpty())
            events << HistoryEvent{snapshot.at, Kind::Snapshot, {}, snapshot.name, snapshot.name, snapshot.id, {}};
        const QStringList changes = at > 0 ? rulerChangesBetween(snapshots[at - 1], snapshot) : QStringList();
        if (!changes.isEmpty())
            events << HistoryEvent{snapshot.at,
                                   Kind::Rules,
                                   {},
                                   HistoryDesk::tr("Measured otherwise from here on: %1").arg(changes.join(u", "_s)),
                                   changes.join(u", "_s),
                                   snapshot.id,
                                   {}};
    }
}

void addImports(const QList<Import> &imports, QList<HistoryEvent> &events)
{
    for (const Import &import : imports) {
        const QString tool = import.tool.isEmpty() ? import.format : import.tool;
        events << HistoryEvent{import.importedAt,
                               Kind::Import,
                               {},
                               HistoryDesk::tr("%1 of %2: %3 new, %4 fixed")
                                   .arg(import.fileName, tool, QString::number(import.changes.added),
                                        QString::number(import.changes.fixed)),
                               tool,
                               import.id,
                               {}};
    }
}

/// The tags of one repository as events.
Result<QList<HistoryEvent>> releasesOf(const QString &path, const Ticket &ticket)
{
    auto tags = readTags(path, ticket);
    if (!tags)
        return tags.error();
    std::ranges::sort(*tags, {}, &TagRecord::tagged);
    QList<HistoryEvent> events;
    for (const TagRecord &tag : tags->last(std::min<qsizetype>(tags->size(), mostReleases)))
        events << HistoryEvent{QDateTime::fromMSecsSinceEpoch(tag.tagged, Qt::UTC),
                               Kind::Release,
                               {},
                               HistoryDesk::tr("Release %1").arg(tag.name.simplified()),
                               tag.name.simplified(),
                               0,
                               tag.commit};
    return events;
}

} // namespace

void HistoryDesk::readReleases()
{
    QStringList paths;
    if (m_session->hasProject())
        if (const auto known = RepositoryStore(m_session->workspace().database()).list(m_session->state().project.id))
            for (const Repository &repository : *known)
                if (!paths.contains(repository.path)) // folders of one share its tags
                    paths << repository.path;
    if (paths.isEmpty()) {
        m_releases.clear();
        m_releasesOf.clear();
        return;
    }
    if (m_releasesOf != paths)
        m_releases.clear();
    m_releasesOf = paths;
    m_releaseWork.cancel();
    m_releaseWork = startJob<QList<HistoryEvent>>(
        this,
        [paths](const Ticket &ticket) -> Result<QList<HistoryEvent>> {
            QList<HistoryEvent> all;
            for (const QString &path : paths) {
                // A folder that has moved has no releases to tell of; what else there is says so.
                const auto releases = releasesOf(path, ticket);
                if (ticket.cancelled())
                    return cancelledError();
                if (releases)
                    all << *releases;
            }
            return all;
        },
        [this, paths](const Result<QList<HistoryEvent>> &releases) {
            if (!releases || paths != m_releasesOf)
                return;
            m_releases = *releases;
            Q_EMIT timelineChanged();
        });
}

Result<QList<HistoryEvent>> HistoryDesk::timeline() const
{
    QList<HistoryEvent> events;
    if (!m_session->hasProject())
        return events;
    const qint64 project = m_session->state().project.id;
    const Database database = m_session->workspace().database();
    const auto imports = ImportStore(database).list(project);
    if (!imports)
        return imports.error();
    const auto decisions = DecisionStore(database).list(project);
    if (!decisions)
        return decisions.error();
    const auto incidents = IncidentStore(database).list(project);
    if (!incidents)
        return incidents.error();
    addSnapshots(snapshots(), events);
    addImports(*imports, events);
    for (const StoredDecision &decision : *decisions) {
        const auto chosen = fromId<Option>(decision.chosen);
        const QString option = chosen ? optionWords(*chosen) : decision.chosen;
        events << HistoryEvent{
            decision.at, Kind::Decision, decision.author, tr("Decided: %1").arg(option), option, decision.id, {}};
    }
    for (const Incident &incident : *incidents)
        events << HistoryEvent{incident.startedAt,
                               Kind::Incident,
                               labelOf(incident.detection),
                               incident.title,
                               incident.title,
                               incident.id,
                               {}};
    events << m_releases;
    events.removeIf([](const HistoryEvent &event) { return !event.at.isValid(); });
    std::ranges::stable_sort(events, {}, &HistoryEvent::at);
    return events;
}

std::optional<SinceMeeting> HistoryDesk::sinceMeeting(const QList<HistoryEvent> &timeline) const
{
    const QList<Snapshot> &all = snapshots();
    for (qsizetype at = all.size() - 2; at >= 0; --at) {
        if (all[at].name.isEmpty())
            continue;
        SinceMeeting since{all[at], all.back(), {}};
        for (const HistoryEvent &event : timeline)
            if (event.at > since.meeting.at && event.kind != Kind::Snapshot)
                ++since.happened[event.kind];
        return since;
    }
    return std::nullopt;
}

} // namespace sextant
