// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/snapshotstore.h"
#include "usecases/comparesnapshots.h"

#include <QFuture>
#include <QObject>

namespace sextant {

class Session;

/// Something that somebody or the program did to the open project.
struct HistoryEvent
{
    enum class Kind : quint8 { Deed, Scan, Import, Snapshot, Decision, Incident, Release, Rules };

    QDateTime at = {};
    Kind kind = Kind::Deed;
    QString who = {};
    QString what = {};
    QString label = {}; ///< short: a name, a version
    qint64 id = 0;      ///< of the snapshot, import, decision or incident
    QString commit = {};
};

/// What happened since the last snapshot that has a name: since the last meeting.
struct SinceMeeting
{
    Snapshot meeting;
    Snapshot newest;
    QMap<HistoryEvent::Kind, int> happened;
};

/// The memory of the open project: its snapshots, what lies between two of them, and what was done when.
class HistoryDesk : public QObject
{
    Q_OBJECT

public:
    explicit HistoryDesk(Session *session, QObject *parent = nullptr);
    ~HistoryDesk() override;

    const QList<Snapshot> &snapshots() const; ///< oldest first
    /// Two of them or more. Answers with compared() or notCompared(), unless others are asked for before.
    void compare(const QList<qint64> &ids);
    /// What is being compared is not wanted any more.
    void forgetComparison();
    /// Keeps what is shown now under a name. Undoable.
    void takeSnapshot(const QString &name);
    /// Takes one out of the list. Undoable.
    void remove(const Snapshot &snapshot);
    /// Newest first.
    Result<QList<HistoryEvent>> events(int most) const;
    /// What the timeline is made of, oldest first: named snapshots, changes of the rules, releases, imports, decisions,
    /// incidents. Releases come a little later, with timelineChanged(): they are read from the repositories.
    Result<QList<HistoryEvent>> timeline() const;
    /// Nothing without an earlier snapshot that has a name.
    std::optional<SinceMeeting> sinceMeeting(const QList<HistoryEvent> &timeline) const;
    /// Of one dimension, oldest first.
    Result<QList<ScoreAt>> trendOf(Dimension dimension) const;
    /// What spoke newly about a check between two moments: fact, commit, import or person.
    QString causeOf(const QString &checkId, const QDateTime &from, const QDateTime &until) const;

Q_SIGNALS:
    void compared(const sextant::SnapshotComparison &comparison);
    void notCompared(const sextant::Error &error);
    void timelineChanged();

private:
    void readReleases();

    Session *m_session;
    int m_wanted = 0;
    QFuture<Result<SnapshotComparison>> m_work;
    QStringList m_releasesOf; ///< paths that the releases were read from
    QList<HistoryEvent> m_releases;
    QFuture<Result<QList<HistoryEvent>>> m_releaseWork;
};

} // namespace sextant
