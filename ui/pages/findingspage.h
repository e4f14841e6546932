// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/findings/findingmenu.h"
#include "pages/page.h"
#include "reports/findingwriters.h"
#include "storage/triagestore.h"

class QSplitter;
class QStackedWidget;

namespace sextant {

class EmptyState;
class FacetPanel;
class FindingFilters;
class FindingPane;
class FindingsDesk;
class FindingTable;
class ScanScoreDesk;
class ScanScorePanel;
class TextLabel;

/// What the scanners found, and whether it is handled.
class FindingsPage : public Page
{
    Q_OBJECT

public:
    FindingsPage(Session *session, QWidget *parent = nullptr);

    QString subtitle() const override;
    void goTo(const Destination &destination) override;
    QWidget *filterField() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeList();
    QWidget *makeSide();
    void placeScore();
    void connectTable();
    void connectPane();
    void connectFilters();
    void connectScore();
    void showList();
    void showCurrent();
    void goToFinding(const StoredFinding &finding);
    void showFoot();
    void narrow(const struct FindingCriteria &criteria);
    void decide(const TriageDraft &draft);
    void begin(TriageDecision decision);
    void showSameRule(const QString &rule);
    void showSameFile(const QString &path);
    QList<FindingMenu::Check> checksOf(const StoredFinding &finding) const;
    void showMenu(const QPoint &place);
    void chooseExport(FindingExport format, bool selectionOnly);
    void placePane();
    void openPane(bool takeKeyboard);
    void closePane();
    void explainScore();
    bool isWide() const;

    FindingsDesk *m_desk;
    ScanScoreDesk *m_scoreDesk;
    FindingFilters *m_filters;
    FacetPanel *m_facets;
    QWidget *m_side;
    ScanScorePanel *m_score;
    FindingTable *m_table;
    FindingPane *m_pane;
    QSplitter *m_splitter;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    TextLabel *m_foot;
    qint64 m_wanted = 0; ///< to be shown once it is in the list
    qint64 m_current = 0;
    bool m_closed = false; ///< the pane beside the list, by the user
    bool m_sheet = false;  ///< the pane over the list, in a narrow window
};

} // namespace sextant
