// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/frameworks/goalcard.h"

#include "marks/sharebar.h"
#include "widgets/button.h"
#include "widgets/statepill.h"
#include "widgets/textlabel.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int daysAhead = 90; ///< offered where no day is set

std::pair<QString, Tone> pillOf(GoalState::Verdict verdict)
{
    switch (verdict) {
    case GoalState::Verdict::Met:
        return {GoalCard::tr("Met"), Tone::Good};
    case GoalState::Verdict::NotMet:
        return {GoalCard::tr("Not met"), Tone::Bad};
    case GoalState::Verdict::NotKnown:
        return {GoalCard::tr("Not known"), Tone::Warn};
    case GoalState::Verdict::Empty:
        break;
    }
    return {GoalCard::tr("Does not apply"), Tone::Neutral};
}

} // namespace

GoalCard::GoalCard(const GoalSet &goal, QWidget *parent)
    : Card(titleOf(goal), parent)
    , m_pill(new StatePill)
    , m_bar(new ShareBar)
    , m_headline(wrappedLabel({}, Type::BodyStrong))
    , m_detail(wrappedLabel({}, Type::Body, Ink::Secondary))
    , m_left(new TextLabel({}, Type::Small, Ink::Secondary))
    , m_dated(new QCheckBox(tr("Wanted by")))
    , m_day(new QDateEdit)
    , m_promised(new QCheckBox(tr("Promised")))
    , m_missing(new Button(tr("Show what is missing")))
    , m_all(new Button(tr("All its checks"), ButtonKind::Flat))
{
    setObjectName(goal.id);
    m_missing->setObjectName(u"missing"_s);
    addHeaderWidget(m_pill);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_missing);
    buttons->addWidget(m_all);
    buttons->addStretch();
    body()->setSpacing(8);
    body()->addWidget(wrappedLabel(aboutOf(goal), Type::Small, Ink::Tertiary));
    body()->addWidget(m_bar);
    body()->addWidget(m_headline);
    body()->addWidget(m_detail);
    body()->addStretch();
    body()->addWidget(makeDateRow());
    body()->addLayout(buttons);
    connect(m_missing, &QAbstractButton::clicked, this, &GoalCard::missingRequested);
    connect(m_all, &QAbstractButton::clicked, this, &GoalCard::allRequested);
}

QWidget *GoalCard::makeDateRow()
{
    m_dated->setObjectName(u"dated"_s);
    m_day->setObjectName(u"day"_s);
    m_promised->setObjectName(u"promised"_s);
    m_dated->setAccessibleName(tr("%1 is wanted by a day").arg(accessibleName()));
    m_day->setAccessibleName(tr("Day by which %1 is wanted").arg(accessibleName()));
    m_promised->setToolTip(tr("Somebody outside was told this day."));
    m_day->setCalendarPopup(true);
    // One step of undo for a day, not one for each digit.
    m_day->setKeyboardTracking(false);
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(8);
    line->addWidget(m_dated);
    line->addWidget(m_day);
    line->addWidget(m_promised);
    line->addWidget(m_left, 1);
    connect(m_dated, &QCheckBox::toggled, this, &GoalCard::tellDate);
    connect(m_day, &QDateEdit::dateChanged, this, &GoalCard::tellDate);
    connect(m_promised, &QCheckBox::toggled, this, &GoalCard::tellDate);
    return row;
}

void GoalCard::tellDate()
{
    Q_EMIT dateChosen(m_dated->isChecked() ? m_day->date() : QDate(), m_promised->isChecked());
}

void GoalCard::setState(const GoalState &state)
{
    const auto [word, tone] = pillOf(state.verdict);
    m_pill->setText(word);
    m_pill->setTone(tone);
    m_headline->setText(state.headline());
    m_detail->setText(state.detail());
    m_detail->setVisible(!state.detail().isEmpty());
    m_bar->setVisible(state.verdict != GoalState::Verdict::Empty);
    m_bar->setShares({state.evidencedShare, state.passingShare, state.possibleShare}, state.counts.words());
    m_missing->setEnabled(!state.open.isEmpty() || !state.unknown.isEmpty());
    m_all->setEnabled(state.counts.total() > 0);
}

void GoalCard::setDate(const QDate &due, bool promised, const QDate &today)
{
    // What is shown here was stored before; telling it again would make a second step of undo.
    const QSignalBlocker quietDated(m_dated), quietDay(m_day), quietPromised(m_promised);
    m_dated->setChecked(due.isValid());
    m_day->setDate(due.isValid() ? due : today.addDays(daysAhead));
    m_day->setEnabled(due.isValid());
    m_promised->setEnabled(due.isValid());
    m_promised->setChecked(due.isValid() && promised);
    const int days = int(today.daysTo(due));
    m_left->setText(!due.isValid() ? QString()
                    : days < 0     ? tr("%n day(s) ago", nullptr, -days)
                                   : tr("in %n day(s)", nullptr, days));
    m_left->setInk(due.isValid() && days < 0 ? Ink::Bad : Ink::Secondary);
}

} // namespace sextant
