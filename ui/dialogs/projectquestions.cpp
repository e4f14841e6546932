// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/projectquestions.h"

#include "dialogs/choicerow.h"
#include "dialogs/dialogsize.h"
#include "dialogs/productprofile.h"
#include "dialogs/truthchoice.h"
#include "session/profiledesk.h"
#include "widgets/button.h"
#include "widgets/textlabel.h"

#include <QScrollArea>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

QStringList stageLabels()
{
    QStringList labels;
    for (const auto &stage : names<Stage>())
        labels << labelOf(stage.value);
    return labels;
}

} // namespace

ProjectQuestions::ProjectQuestions(Session *session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_scroll(new QScrollArea)
{
    setAttribute(Qt::WA_DeleteOnClose);
    const QString name = session->state().project.name;
    setWindowTitle(tr("About %1 – Sextant").arg(name));
    setAccessibleName(tr("Questions about %1").arg(name));
    auto *content = new QWidget;
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(24, 8, 24, 16);
    rows->setSpacing(8);
    addStages(rows);
    const auto &open = session->assessment().openQuestions;
    if (!open.isEmpty())
        addHeading(rows, tr("What settles most checks"));
    for (const OpenQuestion &question : open.first(std::min<qsizetype>(mostQuestions, open.size())))
        addQuestion(rows, question.questionId, tr("Settles %n check(s).", nullptr, question.settles));
    const Profile &seen = session->state().prefilled;
    if (!seen.isEmpty())
        addHeading(rows, tr("Seen in the repository"));
    for (const QString &id : seen.keys())
        addQuestion(rows, id, ProfileDesk(session).seenText(id));
    rows->addStretch();
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);

    auto *head = new QVBoxLayout;
    head->setContentsMargins(24, 20, 24, 8);
    head->setSpacing(4);
    head->addWidget(wrappedLabel(tr("A few questions about %1").arg(name), Type::Title));
    head->addWidget(wrappedLabel(tr("Each answer takes checks away or brings them in, and narrows the score. Keys 1 to "
                                    "3 answer, S skips one. You can change everything later."),
                                 Type::Body, Ink::Secondary));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addLayout(head);
    all->addWidget(m_scroll, 1);
    all->addWidget(makeButtons());
    fitIntoWindow(this, {820, 680}, {640, 400});
    // A project that goes away takes its questions with it.
    connect(session, &Session::projectChanged, this, &QDialog::reject);
    connect(session, &Session::assessmentChanged, this, &ProjectQuestions::showAnswers);
    showAnswers();
    if (!m_rows.isEmpty())
        m_rows.front()->setFocus();
}

void ProjectQuestions::addHeading(QVBoxLayout *rows, const QString &text)
{
    rows->addSpacing(8);
    rows->addWidget(new TextLabel(text, Type::H2));
}

void ProjectQuestions::add(QVBoxLayout *rows, ChoiceRow *row)
{
    rows->addWidget(row);
    m_rows << row;
    connect(row, &ChoiceRow::left, this, [this, row] { goOnFrom(row); });
}

void ProjectQuestions::addStages(QVBoxLayout *rows)
{
    auto *declared = new ChoiceRow(tr("What do you call it today?"),
                                   tr("What you say; the score says what it has earned."), stageLabels());
    declared->setObjectName(u"declared"_s);
    connect(declared, &ChoiceRow::chosen, m_session, [this](int choice) { m_session->setDeclared(Stage(choice)); });
    add(rows, declared);
    auto *target =
        new ChoiceRow(tr("What is it to become next?"), tr("The score is held against this stage."), stageLabels());
    target->setObjectName(u"target"_s);
    connect(target, &ChoiceRow::chosen, m_session, [this](int choice) { m_session->setTarget(Stage(choice)); });
    add(rows, target);
}

void ProjectQuestions::addQuestion(QVBoxLayout *rows, const QString &questionId, const QString &detail)
{
    const ProfileQuestion *question = m_session->catalogue().findQuestion(questionId);
    if (!question)
        return;
    auto *row = new ChoiceRow(questionTextOf(*question), detail, {tr("Yes"), tr("No"), tr("Not sure")});
    row->setObjectName(questionId);
    row->setToolTip(helpTextOf(*question));
    connect(row, &ChoiceRow::chosen, m_session, [this, questionId](int choice) {
        m_session->answerProfile(questionId, truthChoices[std::size_t(choice)]);
    });
    add(rows, row);
}

/// Undoing and redoing show here too.
void ProjectQuestions::showAnswers()
{
    const ProjectState &state = m_session->state();
    for (ChoiceRow *row : m_rows) {
        const QString id = row->objectName();
        if (id == u"declared"_s)
            row->setChoice(state.project.stageDeclared ? int(*state.project.stageDeclared) : -1);
        else if (id == u"target"_s)
            row->setChoice(int(state.project.stageTarget));
        else if (const Truth known = m_session->assessment().profile.value(id).value; known != Truth::Unknown)
            row->setChoice(placeOf(known));
        else
            row->setChoice(row->choice() == placeOf(Truth::Unknown) ? row->choice() : -1);
    }
}

void ProjectQuestions::goOnFrom(ChoiceRow *row)
{
    const qsizetype next = m_rows.indexOf(row) + 1;
    if (next >= m_rows.size()) {
        m_done->setFocus(Qt::TabFocusReason);
        return;
    }
    m_rows.at(next)->setFocus(Qt::TabFocusReason);
    m_scroll->ensureWidgetVisible(m_rows.at(next), 0, 16);
}

QWidget *ProjectQuestions::makeButtons()
{
    auto *skip = new Button(tr("Skip"), ButtonKind::Flat);
    skip->setObjectName(u"skip"_s);
    connect(skip, &QAbstractButton::clicked, this, &QDialog::reject);
    auto *all = new Button(tr("All questions"), ButtonKind::Link);
    all->setObjectName(u"all"_s);
    connect(all, &QAbstractButton::clicked, this, [this] {
        showProductProfile(m_session, parentWidget());
        accept();
    });
    auto *finish = new Button(tr("Done"), ButtonKind::Primary);
    finish->setObjectName(u"done"_s);
    connect(finish, &QAbstractButton::clicked, this, &QDialog::accept);
    m_done = finish;
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(24, 12, 24, 16);
    row->setSpacing(8);
    row->addWidget(all);
    row->addStretch();
    row->addWidget(skip);
    row->addWidget(finish);
    return buttons;
}

void offerProjectQuestions(Session *session, QWidget *parent)
{
    if (!session->hasProject() || (parent && parent->findChild<ProjectQuestions *>()))
        return;
    auto *questions = new ProjectQuestions(session, parent);
    questions->show();
}

} // namespace sextant
