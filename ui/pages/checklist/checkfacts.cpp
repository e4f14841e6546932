// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/checklist/checkfacts.h"

#include "assessment/verdict.h"
#include "catalogue/condition.h"
#include "marks/mark.h"
#include "pages/checklist/checkwords.h"
#include "pages/checklist/paneparts.h"
#include "session/checklistdesk.h"
#include "storage/answerstore.h"
#include "widgets/button.h"
#include "widgets/flowlayout.h"
#include "widgets/statepill.h"
#include "widgets/textlabel.h"

#include <QToolButton>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int mostRevisions = 20;

/// A reference with a long title is a sentence; only short ones are chips.
constexpr int longestChip = 44;

QString saidBy(const AnswerRevision &revision)
{
    return CheckFacts::tr("%1, %2", "person and date").arg(revision.author, dayWords(revision.at.date()));
}

} // namespace

CheckFacts::CheckFacts(Session *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_fix(new PaneSection(tr("How to fix")))
    , m_smaller(new PaneSection(tr("With one or two people")))
    , m_references(new PaneSection(tr("Asked for by")))
    , m_questions(new PaneSection(tr("Applies because of")))
    , m_history(new PaneSection(tr("What was said")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    for (auto *section : {m_fix, m_smaller, m_references, m_questions, m_history})
        column->addWidget(section);
}

void CheckFacts::showCheck(const Check &check, const CheckResult &result)
{
    showFix(check, result);
    showReferences(check);
    showQuestions(check, result);
    showHistory(check.id);
}

void CheckFacts::showFix(const Check &check, const CheckResult &result)
{
    const CheckText text = textOf(check);
    m_fix->clear();
    const QString effort = effortText(check.effortDays[1]);
    m_fix->setNote(result.gain >= 0.5 ? tr("%1, %2 +%3").arg(effort, labelOf(check.dimension), scoreText(result.gain))
                                      : effort);
    int number = 0;
    for (const QString &step : text.howToFix)
        m_fix->body()->addWidget(
            selectableLabel(tr("%1. %2", "number and step").arg(QLocale().toString(++number), step)));
    if (check.needsSenior)
        m_fix->body()->addWidget(selectableLabel(tr("Somebody senior should do it."), Type::Micro, Ink::Tertiary));
    m_fix->setVisible(!text.howToFix.isEmpty());
    m_smaller->clear();
    m_smaller->body()->addWidget(selectableLabel(text.smallTeam));
    m_smaller->setVisible(!text.smallTeam.isEmpty());
}

void CheckFacts::showReferences(const Check &check)
{
    m_references->clear();
    m_references->setVisible(!check.references.isEmpty());
    auto *chips = new QWidget;
    auto *flow = new FlowLayout(chips, 4);
    QStringList sentences;
    for (const QString &reference : check.references) {
        if (reference.size() <= longestChip)
            flow->addWidget(new StatePill(reference));
        else
            sentences << reference;
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    chips->setSizePolicy(policy);
    m_references->body()->addWidget(chips);
    chips->setVisible(flow->count() > 0);
    for (const QString &sentence : std::as_const(sentences))
        m_references->body()->addWidget(selectableLabel(sentence, Type::Micro));
}

void CheckFacts::showQuestions(const Check &check, const CheckResult &result)
{
    m_questions->clear();
    const QStringList ids = questionsIn(check.applies);
    m_questions->setVisible(!ids.isEmpty());
    m_questions->setNote(result.undecidedBy.isEmpty() ? QString() : tr("not decided yet"));
    for (const QString &id : ids) {
        const ProfileQuestion *question = m_session->catalogue().findQuestion(id);
        if (!question)
            continue;
        const QString words = questionTextOf(*question);
        const Truth value = m_session->assessment().profile.value(id).value;
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins({});
        row->setSpacing(4);
        row->addWidget(selectableLabel(words), 1);
        for (const auto &[truth, label] : {std::pair(Truth::Yes, tr("Yes")), std::pair(Truth::No, tr("No"))}) {
            auto *button = new Button(label, value == truth ? ButtonKind::Secondary : ButtonKind::Flat);
            button->setCompact(true);
            button->setCheckable(true);
            button->setChecked(value == truth);
            button->setAccessibleName(tr("%1 %2", "question and answer").arg(words, label));
            connect(button, &QAbstractButton::clicked, this,
                    [this, id, truth = truth] { m_session->answerProfile(id, truth); });
            row->addWidget(button, 0, Qt::AlignTop);
        }
        m_questions->body()->addWidget(line);
    }
}

void CheckFacts::showHistory(const QString &checkId)
{
    m_history->clear();
    const auto revisions = m_session->answerHistory(checkId);
    m_history->setVisible(revisions && !revisions->isEmpty());
    if (!revisions)
        return;
    m_history->setNote(tr("newest first"));
    for (const AnswerRevision &revision : revisions->mid(0, mostRevisions)) {
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins({});
        row->setSpacing(8);
        auto *mark = new Mark(revision.value);
        mark->setSide(16);
        row->addWidget(mark, 0, Qt::AlignTop);
        QString words = labelOf(revision.value);
        if (!revision.note.isEmpty())
            words = tr("%1: “%2”").arg(words, revision.note);
        if (revision.restores > 0)
            words = tr("%1 (put back)").arg(words);
        row->addWidget(selectableLabel(words), 1);
        row->addWidget(new TextLabel(saidBy(revision), Type::Micro, Ink::Tertiary), 0, Qt::AlignTop);
        if (revision.id != revisions->front().id) {
            auto *back = iconButton(u"undo"_s, tr("Put back: %1").arg(words));
            back->setObjectName(u"putBack"_s);
            connect(back, &QAbstractButton::clicked, this,
                    [this, checkId, revision] { ChecklistDesk::of(m_session)->restore(checkId, revision); });
            row->addWidget(back, 0, Qt::AlignTop);
        }
        m_history->body()->addWidget(line);
    }
}

} // namespace sextant
