// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/findingsmodel.h"
#include "storage/triagestore.h"
#include "widgets/listrow.h"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace sextant {

class Button;
class CodeView;
class FindingsDesk;
class Mark;
class Notice;
class PaneSection;
class Session;
class StatePill;
class TextLabel;
class TriageForm;

/// One finding in full: what its tool says, the code, which checks it speaks about, its way through the imports, and
/// what was decided. With several chosen, decisions count for all of them.
class FindingPane : public QWidget
{
    Q_OBJECT

public:
    FindingPane(Session *session, FindingsDesk *desk, QWidget *parent = nullptr);

    void showFinding(const std::optional<StoredFinding> &finding, qsizetype chosen);
    /// Asks for what the decision needs, or decides at once.
    void begin(TriageDecision decision);
    void beginOwner();
    void takeKeyboard();

Q_SIGNALS:
    void decided(const TriageDraft &draft);
    void sameRuleRequested(const QString &rule);
    void sameFileRequested(const QString &path);
    void checkRequested(const QString &checkId);
    void taskRequested(const QString &checkId);
    void findingRequested(const StoredFinding &finding);
    void closeRequested();
    void doneWithForm();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeFoot();
    void fill(QVBoxLayout *column);
    void showCode(const StoredFinding &finding);
    void showChecks(const StoredFinding &finding);
    void showTask(const QString &checkId);
    void showTrail(const StoredFinding &finding);
    void showDecision(const StoredFinding &finding);
    void showFacts(const StoredFinding &finding);
    void showOthers(qint64 finding, const QList<StoredFinding> &others);

    Session *m_session;
    FindingsDesk *m_desk;
    std::optional<StoredFinding> m_finding;
    QList<ListEntry> m_told; ///< by other scans
    qsizetype m_chosen = 0;
    Mark *m_mark = nullptr;
    TextLabel *m_severity, *m_title, *m_place, *m_several, *m_message, *m_codeNote;
    StatePill *m_tool, *m_overdue;
    CodeView *m_code;
    PaneSection *m_decision, *m_others, *m_checks, *m_facts, *m_trail;
    TriageForm *m_form;
    QScrollArea *m_scroll;
    QWidget *m_content;
    QWidget *m_foot = nullptr;
    Button *m_confirm = nullptr;
};

} // namespace sextant
