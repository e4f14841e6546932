// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/checklist/checkpane.h"

#include "assessment/verdict.h"
#include "dialogs/ask.h"
#include "pages/checklist/assignmentbar.h"
#include "pages/checklist/checkfacts.h"
#include "pages/checklist/checkwords.h"
#include "pages/checklist/evidencerow.h"
#include "pages/checklist/paneparts.h"
#include "pages/checklist/prooflist.h"
#include "pages/checklist/reasonform.h"
#include "session/checklistdesk.h"
#include "session/riskdesk.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "theme/typography.h"
#include "widgets/answerbar.h"
#include "widgets/button.h"
#include "widgets/emptystate.h"
#include "widgets/notice.h"
#include "widgets/statepill.h"
#include "widgets/textlabel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QToolButton>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int longestNote = 2000;
constexpr int longestProof = 1000;

/// Icon and name of the dimension.
class DimensionLabel : public QWidget
{
public:
    explicit DimensionLabel(QWidget *parent = nullptr)
        : QWidget(parent)
        , m_name(new TextLabel({}, Type::Small, Ink::Secondary))
    {
        auto *line = new QHBoxLayout(this);
        line->setContentsMargins(0, 0, 0, 0);
        line->addSpacing(22);
        line->addWidget(m_name);
    }
    void setDimension(Dimension dimension)
    {
        m_dimension = dimension;
        m_name->setText(labelOf(dimension));
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QRect box = QStyle::visualRect(layoutDirection(), rect(), QRect(0, (height() - 16) / 2, 16, 16));
        Icons::draw(painter, Icons::nameOf(m_dimension), QRectF(box), tokens().of(m_dimension));
    }

private:
    TextLabel *m_name;
    Dimension m_dimension = Dimension::Reliability;
};

} // namespace

CheckPane::CheckPane(Session *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_risks(new RiskDesk(session))
    , m_desk(ChecklistDesk::of(session))
    , m_scroll(new QScrollArea)
    , m_idPill(new StatePill)
    , m_dimension(new DimensionLabel)
    , m_class(new TextLabel({}, Type::Small))
    , m_question(selectableLabel({}, Type::H3, Ink::Primary))
    , m_why(selectableLabel({}))
    , m_several(wrappedLabel({}, Type::Small, Ink::Info))
    , m_answers(new AnswerBar)
    , m_reason(new ReasonForm)
    , m_notice(new Notice)
    , m_note(new QLineEdit)
    , m_evidence(new PaneSection(tr("Evidence")))
    , m_settle(new PaneSection(tr("What would settle it")))
    , m_proof(new QLineEdit)
    , m_add(new Button(tr("Add proof"), ButtonKind::Secondary, u"plus"_s))
    , m_files(iconButton(u"file"_s, tr("Choose files as proofs…")))
    , m_proofs(new ProofList(m_desk))
    , m_facts(new CheckFacts(session))
    , m_foot(new AssignmentBar)
    , m_content(new QWidget)
    , m_empty(new EmptyState(u"checklist"_s, tr("No check is chosen"),
                             tr("Choose one to see what it asks, what speaks for it, and how to fix it.")))
{
    setAccessibleName(tr("Check"));
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(24, 14, 24, 24);
    column->setSpacing(0);
    column->addWidget(makeHead());
    makeBody(column);
    column->addStretch();
    m_scroll->setWidget(body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    auto *stacked = new QVBoxLayout(m_content);
    stacked->setContentsMargins({});
    stacked->setSpacing(0);
    stacked->addWidget(m_scroll, 1);
    stacked->addWidget(m_foot);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(1, 0, 0, 0);
    whole->addWidget(m_content);
    whole->addWidget(m_empty);
    setMinimumWidth(scaled(320));
    connectForms();
    showChecks({}, {});
}

QWidget *CheckPane::makeHead()
{
    auto *head = new QWidget;
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins({});
    line->setSpacing(8);
    line->addWidget(m_idPill);
    line->addWidget(m_dimension);
    line->addWidget(m_class);
    line->addStretch();
    auto *close = iconButton(u"close"_s, tr("Close (Esc)"));
    connect(close, &QAbstractButton::clicked, this, &CheckPane::closeRequested);
    line->addWidget(close);
    return head;
}

void CheckPane::makeBody(QVBoxLayout *column)
{
    m_note->setPlaceholderText(tr("Note: what do you know about it?"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setToolTip(tr("Kept with the answer (key N)"));
    m_note->setMaxLength(longestNote);
    m_proof->setPlaceholderText(tr("File path, link or note"));
    m_proof->setAccessibleName(tr("File path, link or note that proves it"));
    m_proof->setToolTip(tr("Key E"));
    m_proof->setMaxLength(longestProof);
    m_add->setCompact(true);
    column->addSpacing(6);
    column->addWidget(m_question);
    column->addSpacing(4);
    column->addWidget(m_why);
    column->addSpacing(12);
    column->addWidget(m_several);
    column->addWidget(m_answers);
    column->addSpacing(10);
    column->addWidget(m_reason);
    column->addWidget(m_note);
    column->addSpacing(10);
    column->addWidget(m_notice);
    m_evidence->setNote(tr("newest first"));
    column->addWidget(m_evidence);
    column->addWidget(m_settle);
    auto *proof = new QHBoxLayout;
    proof->setContentsMargins(0, 6, 0, 0);
    proof->setSpacing(8);
    proof->addWidget(m_proof, 1);
    proof->addWidget(m_files);
    proof->addWidget(m_add);
    column->addLayout(proof);
    column->addWidget(m_proofs);
    column->addWidget(m_facts);
}

void CheckPane::connectForms()
{
    connect(m_answers, &AnswerBar::answered, this, &CheckPane::answered);
    connect(m_reason, &ReasonForm::given, this, [this](ExclusionReason reason, const QString &words) {
        m_reason->hide();
        commit({.value = AnswerValue::NotApplicable, .exclusion = reason, .note = words});
        Q_EMIT excluded();
    });
    connect(m_reason, &ReasonForm::riskAccepted, this,
            [this](const QString &owner, const QString &words, const QDate &until) {
                m_reason->hide();
                m_risks->accept(m_all, owner, words, until);
                Q_EMIT excluded();
            });
    connect(m_notice, &Notice::actionTriggered, this, [this] { m_risks->takeBack(m_id); });
    connect(m_reason, &ReasonForm::cancelled, this, [this] {
        m_reason->hide();
        refresh();
        m_answers->setFocus();
    });
    connect(m_note, &QLineEdit::editingFinished, this, &CheckPane::commitNote);
    connect(m_files, &QAbstractButton::clicked, this, &CheckPane::chooseProofs);
    connect(m_proof, &QLineEdit::returnPressed, this, &CheckPane::commitProof);
    connect(m_add, &QAbstractButton::clicked, this, [this] {
        if (m_proof->text().trimmed().isEmpty())
            addProof();
        else
            commitProof();
    });
    connect(m_foot, &AssignmentBar::ownerEntered, this, [this](const QString &owner) { commit({.owner = owner}); });
    connect(m_foot, &AssignmentBar::dueEntered, this, [this](const QDate &due) {
        const CheckResult *result = m_session->assessment().find(m_id);
        if (result && (m_all.size() > 1 || due != (result->answer ? result->answer->due : QDate())))
            commit({.due = due});
    });
    connect(m_foot, &AssignmentBar::explainRequested, this, [this] { Q_EMIT explainRequested(m_id); });
}

void CheckPane::showChecks(const QString &first, const QStringList &all)
{
    if (first != m_id) {
        m_reason->hide();
        m_proof->clear();
        m_note->setModified(false);
        m_scroll->ensureVisible(0, 0);
    }
    m_id = first;
    m_all = all.isEmpty() && !first.isEmpty() ? QStringList{first} : all;
    refresh();
}

void CheckPane::refresh()
{
    const Check *check = m_session->hasProject() ? m_session->catalogue().find(m_id) : nullptr;
    const CheckResult *result = check ? m_session->assessment().find(m_id) : nullptr;
    m_content->setVisible(result);
    m_empty->setVisible(!result);
    if (!result)
        return;
    showHead(*check, *result);
    showEvidence(*check, *result);
    m_proofs->showProofs(m_id);
    showProof(*check, *result);
    m_facts->showCheck(*check, *result);
    QStringList people;
    for (const Answer &answer : m_session->state().answers)
        people << answer.owner << answer.person;
    people.removeAll(QString());
    people.removeDuplicates();
    m_foot->setPeople(people);
    m_foot->setAssignment(result->answer ? result->answer->owner : QString(),
                          result->answer ? result->answer->due : QDate(), m_session->now().date());
}

void CheckPane::showHead(const Check &check, const CheckResult &result)
{
    const CheckText text = textOf(check);
    const RiskClass risk = riskAt(check.risk, m_session->assessment().target);
    m_idPill->setText(check.id);
    static_cast<DimensionLabel *>(m_dimension)->setDimension(check.dimension);
    m_class->setText(labelOf(risk));
    m_class->setInk(risk == RiskClass::ShipStopper ? Ink::Bad : Ink::Secondary);
    m_question->setText(text.question);
    m_why->setText(text.why);
    m_several->setText(
        tr("%n check(s) are chosen. Answer, note, owner and day count for all of them.", nullptr, int(m_all.size())));
    m_several->setVisible(m_all.size() > 1);
    m_answers->setAnswer(result.answer ? std::optional(result.answer->value) : std::nullopt);
    if (!m_note->isModified())
        m_note->setText(result.answer ? result.answer->note : QString());
    const CheckNotice notice = noticeOf(check, result);
    m_notice->setVisible(!notice.lead.isEmpty());
    m_notice->setMessage(notice.tone, notice.lead, notice.text);
    m_notice->setAction(result.risk && result.risk->id > 0 ? tr("Take it back") : QString());
}

/// What was seen stands beside what was said, so that nobody takes one for the other.
void CheckPane::showEvidence(const Check &check, const CheckResult &result)
{
    m_evidence->clear();
    for (const bool observed : {true, false}) {
        bool first = true;
        for (const Evidence &evidence : result.evidence) {
            if (isObserved(evidence.kind) != observed)
                continue;
            if (std::exchange(first, false))
                m_evidence->body()->addWidget(
                    new TextLabel(observed ? tr("Seen") : tr("Said"), Type::Micro, Ink::Tertiary));
            m_evidence->body()->addWidget(new EvidenceRow(evidence, check, m_session->now().date()));
        }
    }
    if (result.evidence.isEmpty())
        m_evidence->body()->addWidget(wrappedLabel(tr("Nothing was seen or said yet."), Type::Small, Ink::Tertiary));
}

void CheckPane::showProof(const Check &check, const CheckResult &result)
{
    m_settle->clear();
    const CheckText text = textOf(check);
    m_settle->setVisible(!text.doneWhen.isEmpty());
    m_settle->body()->addWidget(selectableLabel(text.doneWhen));
    // A document backs an answer; on its own it would say nothing.
    const bool backs = result.answer && result.answer->value != AnswerValue::Unknown &&
                       result.answer->value != AnswerValue::NotApplicable;
    m_add->setToolTip(backs ? tr("Keeps it with your answer") : tr("Answers Yes, with this as the proof"));
}

void CheckPane::commit(const AnswerDraft &draft)
{
    if (!m_all.isEmpty())
        m_session->answer(m_all, draft);
}

void CheckPane::commitProof()
{
    const QString proof = m_proof->text().trimmed();
    const CheckResult *result = m_session->assessment().find(m_id);
    if (proof.isEmpty() || !result)
        return;
    m_proof->clear();
    // Proof is of one check, also while several are chosen.
    m_desk->attach(m_id, proof);
}

void CheckPane::chooseProofs()
{
    const QStringList files = Ask::instance().openFiles(this, tr("Which files prove it?"), tr("All files (*)"));
    for (const QString &file : files)
        m_desk->attach(m_id, file);
}

void CheckPane::commitNote()
{
    const CheckResult *result = m_session->assessment().find(m_id);
    const QString note = m_note->text().trimmed();
    // The field also loses the keyboard without a change, to another check's answer for instance.
    if (!m_note->isModified())
        return;
    m_note->setModified(false);
    if (result && note != (result->answer ? result->answer->note : QString()))
        commit({.note = note});
}

void CheckPane::askReason()
{
    m_reason->setRisk(m_session->person().name, m_session->now().date(), m_risks->whyNot(m_all));
    m_reason->ask();
    m_scroll->ensureWidgetVisible(m_reason);
}

void CheckPane::addProof()
{
    m_proof->setFocus(Qt::ShortcutFocusReason);
    m_scroll->ensureWidgetVisible(m_proof);
}

void CheckPane::editNote()
{
    m_note->setFocus(Qt::ShortcutFocusReason);
    m_scroll->ensureWidgetVisible(m_note);
}

void CheckPane::editOwner()
{
    m_foot->editOwner();
}

void CheckPane::editDue()
{
    m_foot->editDue();
}

void CheckPane::takeKeyboard()
{
    if (auto *first = m_answers->findChild<QAbstractButton *>())
        first->setFocus(Qt::TabFocusReason);
}

void CheckPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else
        QWidget::keyPressEvent(event);
}

void CheckPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().bg.surface);
    const QRect edge = QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 1, height()));
    painter.fillRect(edge, tokens().line.border);
}

} // namespace sextant
