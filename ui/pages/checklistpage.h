// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answer.h"
#include "items/checklistmodel.h"
#include "pages/page.h"

#include <QSet>

class QSplitter;

namespace sextant {

class CheckFilters;
class CheckPane;
class CheckWhatIf;
class ChecklistFilter;
class CheckTree;

/// What exactly is wrong, who fixes it, and what proves it: the checks as a tree, and one of them in full beside it.
class ChecklistPage : public Page
{
    Q_OBJECT

public:
    ChecklistPage(Session *session, QWidget *parent = nullptr);

    QString subtitle() const override;
    void goTo(const Destination &destination) override;
    QWidget *filterField() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void connectTree();
    void connectPane();
    void connectWhatIf();
    void read(); ///< the session's figures, with selection and place kept
    void showProject();
    void showCounts();
    void showCurrent();
    void answer(AnswerValue value, bool stay);
    void setGrouping(ChecklistModel::Grouping grouping);
    void connectViews();
    QString viewQuery() const; ///< filter, grouping and order as one text
    void showView(const QString &query);
    void moveOn(const QString &nextId);
    QString idAfterCurrent() const;
    void selectId(const QString &id);
    void select(const QStringList &ids, const QString &current);
    void placePane();
    bool isWide() const;
    void openPane(bool takeKeyboard);
    void closePane();

    ChecklistModel *m_model;
    ChecklistFilter *m_filter;
    CheckFilters *m_filters;
    CheckTree *m_tree;
    CheckPane *m_pane;
    CheckWhatIf *m_whatIf;
    QSplitter *m_splitter;
    bool m_closed = false; ///< the pane beside the list, by the user
    bool m_sheet = false;  ///< the pane over the list, in a narrow window
    bool m_reading = false;
};

} // namespace sextant
