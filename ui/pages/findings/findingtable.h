// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/findingsmodel.h"

#include <QTableView>

namespace sextant {

/// The list of findings and its keys.
class FindingTable : public QTableView
{
    Q_OBJECT

public:
    explicit FindingTable(FindingsModel *model, QWidget *parent = nullptr);

    QList<qint64> selectedIds() const; ///< the current one first
    qint64 currentId() const;
    void select(int row);
    void setExploitsKnown(bool known); ///< shows the column of them
    void copySelection() const;        ///< as a table

Q_SIGNALS:
    void currentFindingChanged();
    void decisionWanted(TriageDecision decision);
    void ownerWanted();
    void opened(bool withKeyboard);
    void groupToggled(const QString &head);
    void menuRequested(const QPoint &place); ///< on the screen, about the current finding
    void filterRequested();
    void closeRequested();

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    bool decisionKey(const QKeyEvent &event);
    bool commandKey(const QKeyEvent &event);
    void layOutColumns();
    void dress();

    FindingsModel *m_model;
    bool m_exploitsKnown = false;
};

} // namespace sextant
