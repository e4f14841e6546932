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
    enum class Kind : quint8 { Deed, Scan, Import, Snapshot, Decision, Incident };

    QDateTime at;
    Kind kind = Kind::Deed;
    QString who;
    QString what;
};

/// The memory of the open project: its snapshots, what lies between two of them, and what was done when.
class HistoryDesk : public QObject
{
    Q_OBJECT

public:
    explicit HistoryDesk(Session *session, QObject *parent = nullptr);
    ~HistoryDesk() override;

    const QList<Snapshot> &snapshots() const; ///< oldest first
    /// Answers with compared().
    void compare(qint64 one, qint64 other);
    /// Keeps what is shown now under a name. Undoable.
    void takeSnapshot(const QString &name);
    /// Takes one out of the list. Undoable.
    void remove(const Snapshot &snapshot);
    /// Newest first.
    Result<QList<HistoryEvent>> events(int most) const;
    /// Of one dimension, oldest first.
    Result<QList<ScoreAt>> trendOf(Dimension dimension) const;
    /// What spoke newly about a check between two moments: fact, commit, import or person.
    QString causeOf(const QString &checkId, const QDateTime &from, const QDateTime &until) const;

Q_SIGNALS:
    void compared(const sextant::SnapshotComparison &comparison);
    void notCompared(const sextant::Error &error);

private:
    Session *m_session;
    int m_wanted = 0;
    QFuture<Result<SnapshotComparison>> m_work;
};

} // namespace sextant
