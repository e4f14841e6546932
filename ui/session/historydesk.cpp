// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/historydesk.h"

#include "base/job.h"
#include "session/session.h"
#include "session/undocommands.h"
#include "storage/auditlog.h"
#include "storage/trendstore.h"
#include "usecases/saveassessment.h"

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

} // namespace

HistoryDesk::HistoryDesk(Session *session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{}

HistoryDesk::~HistoryDesk()
{
    m_work.waitForFinished();
}

const QList<Snapshot> &HistoryDesk::snapshots() const
{
    static const QList<Snapshot> none;
    return m_session->hasProject() ? m_session->state().snapshots : none;
}

void HistoryDesk::compare(qint64 one, qint64 other)
{
    const int number = ++m_wanted;
    m_work = startJob<SnapshotComparison>(
        this,
        [path = m_session->workspacePath(), one, other](const Ticket &) -> Result<SnapshotComparison> {
            const auto workspace = Workspace::open(path, Access::ReadOnly);
            if (!workspace)
                return workspace.error();
            return compareSnapshots(*workspace, one, other);
        },
        [this, number](const Result<SnapshotComparison> &comparison) {
            if (number != m_wanted)
                return;
            if (comparison)
                Q_EMIT compared(*comparison);
            else
                Q_EMIT m_session->failed(comparison.error());
        });
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

QList<HistoryEvent> HistoryDesk::events(int most) const
{
    if (!m_session->hasProject())
        return {};
    const auto entries = AuditLog(m_session->workspace().database()).list(m_session->state().project.id, most);
    if (!entries)
        return {};
    const QMap<QString, QString> sentences{{u"answer"_s, tr("Answer")},
                                           {u"import"_s, tr("Report imported")},
                                           {u"inspection"_s, tr("Repository scanned")},
                                           {u"snapshot"_s, tr("Snapshot kept")},
                                           {u"waiver"_s, tr("Accepted risk")},
                                           {u"goal_date"_s, tr("Dates of goals")},
                                           {u"project_profile"_s, tr("Kind of product")},
                                           {u"task_edit"_s, tr("Task of the plan")},
                                           {u"alarm_snooze"_s, tr("Alarm put off")},
                                           {u"decision"_s, tr("Decision")},
                                           {u"person"_s, tr("People")},
                                           {u"project"_s, tr("Project")}};
    QList<HistoryEvent> events;
    for (const AuditEntry &entry : *entries) {
        const QString what = sentences.value(entry.entity);
        if (what.isEmpty())
            continue;
        const Check *check = m_session->catalogue().find(entry.entityId);
        events << HistoryEvent{entry.at, entry.author, check ? u"%1: %2"_s.arg(what, textOf(*check).title) : what};
    }
    return events;
}

QList<ScoreAt> HistoryDesk::trendOf(Dimension dimension) const
{
    if (!m_session->hasProject())
        return {};
    const auto trend = TrendStore(m_session->workspace().database()).of(m_session->state().project.id, dimension);
    return trend ? *trend : QList<ScoreAt>();
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
