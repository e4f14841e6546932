// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answer.h"
#include "domain/dimension.h"

#include <QSet>
#include <QTreeView>

namespace sextant {

/// The list of the checklist and its keys. What a dimension's row was folded to outlives filters and new figures.
class CheckTree : public QTreeView
{
    Q_OBJECT

public:
    explicit CheckTree(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    QString currentId() const;
    QStringList selectedIds() const; ///< checks only, from top to bottom
    void select(const QModelIndex &index);
    /// The check below or above, over the borders of dimensions; only unanswered ones when asked so.
    QModelIndex next(int step, bool unanswered = false) const;
    QModelIndex firstCheck() const;
    void restoreFolds();

Q_SIGNALS:
    void currentCheckChanged();
    void answered(AnswerValue answer, bool stay);
    void opened(bool withKeyboard); ///< the check under the cursor is to be shown; Enter takes the keyboard there
    void proofRequested();
    void noteRequested();
    void ownerRequested();
    void dueRequested();
    void tickRequested(const QStringList &checkIds); ///< of rows that have a tick
    void filterRequested();
    void closeRequested();

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void drawBranches(QPainter *, const QRect &, const QModelIndex &) const override {}
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    bool answerKey(const QKeyEvent &event);
    bool hasTick(const QModelIndex &index) const;
    bool tickAt(const QMouseEvent &event);
    bool moveKey(const QKeyEvent &event);
    bool commandKey(const QKeyEvent &event);
    void remember(const QModelIndex &index, bool folded);
    void layOutColumns();

    QSet<QString> m_folded; ///< keys of groups
    bool m_restoring = false;
};

} // namespace sextant
