// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/historydesk.h"

#include "base/job.h"
#include "session/session.h"
#include "session/undocommands.h"
#include "storage/auditlog.h"
#include "storage/incidentstore.h"
#include "storage/trendstore.h"
#include "usecases/saveassessment.h"

#include <QCoreApplication>
#include <QUndoStack>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

/// Hides a snapshot or shows it. A new one is kept at the first redo; nothing about it ever changes.
class SnapshotCommand : public SessionCommand
{
public:
    enum class Does : quint8 { Take, Remove };

    SnapshotCommand(Session *session, const QString &name, Does does, qint64 id, const QString &title)
        : SessionCommand(session, name)
        , m_does(does)
        , m_id(id)
        , m_title(title)
    {}

    void redo() override { run(m_does == Does::Take); }
    void undo() override { run(m_does != Does::Take); }

private:
    void run(bool shown)
    {
        perform([this, shown](Session &session) -> Status {
            if (m_id == 0) {
                const auto id =
                    saveSnapshot(session.workspace(), session.state().project.id, m_title, session.scorecard());
                if (!id)
                    return id.error();
                m_id = *id;
            } else if (const Status set = SnapshotStore(session.workspace().database()).setRemoved(m_id, !shown);
                       !set) {
                return set;
            }
            session.refresh();
            return done();
        });
    }

    Does m_does;
    qint64 m_id;
    QString m_title;
};

struct SaidDeed
{
    HistoryEvent::Kind kind = HistoryEvent::Kind::Deed;
    QString what; ///< empty: nothing that people want to read
};

SaidDeed deedOf(const QString &entity)
{
    using enum HistoryEvent::Kind;
    static const QMap<QString, std::pair<HistoryEvent::Kind, const char *>> deeds{
        {u"answer"_s, {Deed, QT_TRANSLATE_NOOP("HistoryDesk", "Answer")}},
        {u"import"_s, {Import, QT_TRANSLATE_NOOP("HistoryDesk", "Report imported")}},
        {u"inspection"_s, {Scan, QT_TRANSLATE_NOOP("HistoryDesk", "Repository scanned")}},
        {u"snapshot"_s, {Snapshot, QT_TRANSLATE_NOOP("HistoryDesk", "Snapshot kept")}},
        {u"waiver"_s, {Deed, QT_TRANSLATE_NOOP("HistoryDesk", "Accepted risk")}},
        {u"goal_date"_s, {Deed, QT_TRANSLATE_NOOP("HistoryDesk", "Dates of goals")}},
        {u"project_profile"_s, {Deed, QT_TRANSLATE_NOOP("HistoryDesk", "Kind of product")}},
        {u"task_edit"_s, {Deed, QT_TRANSLATE_NOOP("HistoryDesk", "Task of the plan")}},
        {u"alarm_snooze"_s, {Deed, QT_TRANSLATE_NOOP("HistoryDesk", "Alarm put off")}},
        {u"decision"_s, {Decision, QT_TRANSLATE_NOOP("HistoryDesk", "Decision")}},
        {u"incident"_s, {Deed, QT_TRANSLATE_NOOP("HistoryDesk", "Register of incidents")}},
        {u"person"_s, {Deed, QT_TRANSLATE_NOOP("HistoryDesk", "People")}},
        {u"project"_s, {Deed, QT_TRANSLATE_NOOP("HistoryDesk", "Project")}}};
    const auto found = deeds.constFind(entity);
    if (found == deeds.cend())
        return {};
    return {found->first, QCoreApplication::translate("HistoryDesk", found->second)};
}

} // namespace

HistoryDesk::HistoryDesk(Session *session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(session, &Session::projectChanged, this, &HistoryDesk::readReleases);
    connect(session, &Session::assessmentChanged, this, &HistoryDesk::readReleases);
    readReleases();
}

HistoryDesk::~HistoryDesk()
{
    m_work.cancel();
    m_releaseWork.cancel();
    m_work.waitForFinished();
    m_releaseWork.waitForFinished();
}

const QList<Snapshot> &HistoryDesk::snapshots() const
{
    static const QList<Snapshot> none;
    return m_session->hasProject() ? m_session->state().snapshots : none;
}

void HistoryDesk::compare(const QList<qint64> &ids)
{
    const int number = ++m_wanted;
    m_work.cancel();
    m_work = startJob<SnapshotComparison>(
        this,
        [path = m_session->workspacePath(), ids](const Ticket &ticket) -> Result<SnapshotComparison> {
            const auto workspace = Workspace::open(path, Access::ReadOnly);
            if (!workspace)
                return workspace.error();
            return compareSnapshots(*workspace, ids, ticket);
        },
        [this, number](const Result<SnapshotComparison> &comparison) {
            if (number != m_wanted)
                return;
            if (comparison)
                Q_EMIT compared(*comparison);
            else
                Q_EMIT notCompared(comparison.error());
        });
}

void HistoryDesk::forgetComparison()
{
    ++m_wanted;
    m_work.cancel();
}

void HistoryDesk::takeSnapshot(const QString &name)
{
    if (m_session->hasProject())
        m_session->undoStack()->push(new SnapshotCommand(m_session, tr("Snapshot “%1”").arg(name.trimmed()),
                                                         SnapshotCommand::Does::Take, 0, name.trimmed()));
}

void HistoryDesk::remove(const Snapshot &snapshot)
{
    m_session->undoStack()->push(new SnapshotCommand(m_session, tr("Take a snapshot out of the list"),
                                                     SnapshotCommand::Does::Remove, snapshot.id, snapshot.name));
}

Result<QList<HistoryEvent>> HistoryDesk::events(int most) const
{
    QList<HistoryEvent> events;
    if (!m_session->hasProject())
        return events;
    const qint64 project = m_session->state().project.id;
    const auto entries = AuditLog(m_session->workspace().database()).list(project, most);
    const auto incidents = IncidentStore(m_session->workspace().database()).list(project);
    if (!entries || !incidents)
        return entries ? incidents.error() : entries.error();
    for (const AuditEntry &entry : *entries) {
        const SaidDeed deed = deedOf(entry.entity);
        if (deed.what.isEmpty())
            continue;
        const Check *check = m_session->catalogue().find(entry.entityId);
        events << HistoryEvent{entry.at, deed.kind, entry.author,
                               check ? u"%1: %2"_s.arg(deed.what, textOf(*check).title) : deed.what};
    }
    // Those happened when they happened, whenever somebody wrote them down.
    for (const Incident &incident : *incidents)
        events << HistoryEvent{incident.startedAt, HistoryEvent::Kind::Incident, labelOf(incident.detection),
                               tr("Incident: %1").arg(incident.title)};
    std::ranges::stable_sort(events, std::ranges::greater(), &HistoryEvent::at);
    return events;
}

Result<QList<ScoreAt>> HistoryDesk::trendOf(Dimension dimension) const
{
    if (!m_session->hasProject())
        return QList<ScoreAt>();
    return TrendStore(m_session->workspace().database()).of(m_session->state().project.id, dimension);
}

QString HistoryDesk::causeOf(const QString &checkId, const QDateTime &from, const QDateTime &until) const
{
    const CheckResult *check = m_session->assessment().find(checkId);
    if (!check)
        return {};
    for (const Evidence &evidence : check->evidence) {
        if (evidence.date <= from || evidence.date > until)
            continue;
        QStringList parts{evidence.summary.isEmpty() ? evidence.source : evidence.summary, labelOf(evidence.kind)};
        for (const Place &place : evidence.places.mid(0, 1))
            parts << placeText(place) << shortCommit(place.commit);
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    }
    return tr("what was known has aged, or was taken back");
}

} // namespace sextant
