// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/decision/situationstep.h"

#include "widgets/textlabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr int longestText = 200;

/// The three positions from which somebody answers.
enum Speaker { Builder, NewTeam, Assessor };

Speaker speakerOf(const DecisionDraft &draft)
{
    return draft.speaker == AnswerSource::Assessor ? Assessor : draft.builderAnswers ? Builder : NewTeam;
}

} // namespace

SituationStep::SituationStep(DecisionWizard *wizard)
    : DecisionStep(wizard, tr("Situation"),
                   tr("Who answers matters: people who built it lean towards keeping it, a new team towards "
                      "replacing it. The method takes that out."))
{
    auto *person = new QLineEdit(wizard->draft().person);
    person->setObjectName(u"personField"_s);
    person->setMaxLength(longestText);
    auto *speaker = new QComboBox;
    speaker->addItems({tr("Somebody who built it"), tr("Somebody of a new team"),
                       tr("An assessor from outside, who has looked at the code")});
    speaker->setCurrentIndex(speakerOf(wizard->draft()));
    auto *form = new QFormLayout(this);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->addRow(tr("Who answers"), person);
    form->addRow(QString(), troubleLabel(u"person"_s));
    form->addRow(tr("From which side"), speaker);
    if (wizard->purpose() == DecisionWizard::Purpose::Decide)
        addTarget(form);
    else
        form->addRow(wrappedLabel(tr("You do not see what the others answered, and they have not seen yours. What was "
                                     "found in the repository is the same for all."),
                                  Type::Body, Ink::Secondary));
    connect(person, &QLineEdit::textChanged, this,
            [this](const QString &text) { decision()->change([&](DecisionDraft &draft) { draft.person = text; }); });
    connect(speaker, &QComboBox::activated, this, [this](int index) {
        decision()->change([index](DecisionDraft &draft) {
            draft.builderAnswers = index != NewTeam;
            draft.speaker = index == Assessor ? AnswerSource::Assessor : AnswerSource::Insider;
        });
    });
    connect(wizard, &DecisionWizard::draftChanged, this, &QWizardPage::completeChanged);
}

void SituationStep::addTarget(QFormLayout *form)
{
    auto *stage = new QComboBox;
    for (const auto &name : names<Stage>())
        stage->addItem(labelOf(name.value));
    stage->setCurrentIndex(int(decision()->draft().stage));
    auto *goal = new QLineEdit(decision()->draft().goal);
    goal->setMaxLength(longestText);
    goal->setPlaceholderText(tr("Ten times the customers within a year"));
    form->addRow(tr("Where the product stands"), stage);
    form->addRow(tr("What it must reach"), goal);
    connect(stage, &QComboBox::activated, this,
            [this](int index) { decision()->change([index](DecisionDraft &draft) { draft.stage = Stage(index); }); });
    connect(goal, &QLineEdit::textChanged, this,
            [this](const QString &text) { decision()->change([&](DecisionDraft &draft) { draft.goal = text; }); });
}

bool SituationStep::isComplete() const
{
    return decision()->troubleWith(u"person"_s).isEmpty();
}

} // namespace sextant
