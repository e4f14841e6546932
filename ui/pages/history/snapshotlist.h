// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/snapshotstore.h"

#include <QListWidget>

namespace sextant {

/// The snapshots of a project, newest first, as they are picked to be compared: A is the oldest picked. A click picks
/// one; on its circle, with Ctrl, or with the space bar it joins those that are picked.
class SnapshotList : public QListWidget
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole + 1, NameRole, DayRole, FigureRole, LetterRole, ImpliedRole };

    explicit SnapshotList(QWidget *parent = nullptr);

    /// Oldest first; what was picked stays picked.
    void setSnapshots(const QList<Snapshot> &snapshots);
    QList<qint64> chosen() const; ///< oldest first
    /// What is compared: those that are picked, or the one that is and the one before it. Oldest first.
    QList<qint64> compared() const;
    void choose(const QList<qint64> &ids);

Q_SIGNALS:
    void chosenChanged();

protected:
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                         const QEvent *event = nullptr) const override;

private:
    void updateLetters();

    bool m_filling = false;
};

} // namespace sextant
