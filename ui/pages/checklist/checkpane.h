// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/assessment.h"
#include "session/session.h"

#include <QWidget>

class QLineEdit;
class QToolButton;
class QScrollArea;
class QVBoxLayout;

namespace sextant {

class AnswerBar;
class AssignmentBar;
class Button;
class Notice;
class PaneSection;
class ReasonForm;
class RiskDesk;
class StatePill;
class TextLabel;
class CheckFacts;
class ChecklistDesk;
class ProofList;

/// Everything about one check: what is asked and why, the answer, what speaks for and against it, and the way to fix
/// it. Changes go through the session, as undo steps.
class CheckPane : public QWidget
{
    Q_OBJECT

public:
    explicit CheckPane(Session *session, QWidget *parent = nullptr);

    /// Shows the first; an answer counts for all of them. None: an empty pane.
    void showChecks(const QString &first, const QStringList &all);
    void refresh();
    void askReason(); ///< answers "not applicable" once a reason is given
    void addProof();  ///< puts the keyboard into the field
    void editNote();
    void editOwner();
    void editDue();
    void takeKeyboard();

Q_SIGNALS:
    void answered(AnswerValue answer, bool stay);
    void excluded(); ///< a reason was given and the answer is in
    void closeRequested();
    void explainRequested(const QString &checkId);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeHead();
    void makeBody(QVBoxLayout *column);
    void connectForms();
    void showHead(const Check &check, const CheckResult &result);
    void showProof(const Check &check, const CheckResult &result);
    void commit(const AnswerDraft &draft);
    void commitProof();
    void commitNote();

    void showEvidence(const Check &check, const CheckResult &result);
    void chooseProofs();

    Session *m_session;
    RiskDesk *m_risks;
    ChecklistDesk *m_desk;
    QString m_id;
    QStringList m_all;
    QScrollArea *m_scroll;
    StatePill *m_idPill;
    QWidget *m_dimension;
    TextLabel *m_class;
    TextLabel *m_question;
    TextLabel *m_why;
    TextLabel *m_several;
    AnswerBar *m_answers;
    ReasonForm *m_reason;
    Notice *m_notice;
    QLineEdit *m_note;
    PaneSection *m_evidence;
    PaneSection *m_settle;
    QLineEdit *m_proof;
    Button *m_add;
    QToolButton *m_files;
    ProofList *m_proofs;
    CheckFacts *m_facts;
    AssignmentBar *m_foot;
    QWidget *m_content;
    QWidget *m_empty;
};

} // namespace sextant
