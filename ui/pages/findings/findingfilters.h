// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/findingsearch.h"
#include "reports/findingwriters.h"
#include "storage/savedviewstore.h"

#include <QWidget>

class QLineEdit;
class QMenu;
class QTimer;

namespace sextant {

class Button;
class SeverityBar;
class TextLabel;

/// The line above the list: the filter as text, severities, groups, how many match, views, exports.
class FindingFilters : public QWidget
{
    Q_OBJECT

public:
    explicit FindingFilters(QWidget *parent = nullptr);

    QLineEdit *field() const { return m_field; }
    void setCriteria(const FindingCriteria &criteria); ///< shows it; nothing is emitted
    void setFacets(const FindingFacets &facets);
    void setMatches(qint64 found, bool reading);
    void setGrouping(FindingGrouping grouping);
    void setViews(const QList<SavedView> &views);

Q_SIGNALS:
    void criteriaChanged(const FindingCriteria &criteria); ///< by the user
    void groupingChosen(FindingGrouping grouping);
    void leaveRequested();
    void saveViewRequested();
    void removeViewRequested(const QString &name);
    void importsRequested();
    void exportRequested(FindingExport format, bool selectionOnly);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void takeText();

    FindingCriteria m_criteria;
    QLineEdit *m_field;
    QTimer *m_typing;
    SeverityBar *m_severities;
    Button *m_group;
    Button *m_views;
    Button *m_imports;
    Button *m_export;
    QMenu *m_viewMenu;
    TextLabel *m_matches;
};

} // namespace sextant
