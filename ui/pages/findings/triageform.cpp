// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/findings/triageform.h"

#include "widgets/button.h"
#include "widgets/textlabel.h"

#include <QDateEdit>
#include <QKeyEvent>
#include <QLineEdit>

namespace sextant {

namespace {

constexpr int longestReason = 500;
constexpr int longestOwner = 80;
constexpr int usualDays = 90;
constexpr int mostDays = 365;

} // namespace

TriageForm::TriageForm(QWidget *parent)
    : QWidget(parent)
    , m_title(wrappedLabel({}, Type::SmallStrong))
    , m_reason(new QLineEdit)
    , m_owner(new QLineEdit)
    , m_untilLine(new QWidget)
    , m_until(new QDateEdit)
    , m_done(new Button(tr("Keep it"), ButtonKind::Primary))
{
    m_reason->setPlaceholderText(tr("Why, in a few words"));
    m_reason->setAccessibleName(tr("Reason of the decision"));
    m_reason->setMaxLength(longestReason);
    m_owner->setPlaceholderText(tr("Who answers for it"));
    m_owner->setAccessibleName(tr("Owner"));
    m_owner->setMaxLength(longestOwner);
    m_until->setCalendarPopup(true);
    m_until->setAccessibleName(tr("Last day of the acceptance"));
    auto *until = new QHBoxLayout(m_untilLine);
    until->setContentsMargins({});
    until->addWidget(new TextLabel(tr("until"), Type::Small, Ink::Secondary));
    until->addWidget(m_until, 1);
    auto *cancel = new Button(tr("Cancel"), ButtonKind::Flat);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_done);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_title);
    column->addWidget(m_reason);
    column->addWidget(m_owner);
    column->addWidget(m_untilLine);
    column->addLayout(buttons);
    const auto refresh = [this] { m_done->setEnabled(isWhole()); };
    connect(m_reason, &QLineEdit::textChanged, this, refresh);
    connect(m_owner, &QLineEdit::textChanged, this, refresh);
    connect(m_reason, &QLineEdit::returnPressed, this, &TriageForm::finish);
    connect(m_owner, &QLineEdit::returnPressed, this, &TriageForm::finish);
    connect(m_done, &QAbstractButton::clicked, this, &TriageForm::finish);
    connect(cancel, &QAbstractButton::clicked, this, &TriageForm::cancelled);
    hide();
}

void TriageForm::ask(std::optional<TriageDecision> decision, int findings, QDate today)
{
    m_decision = decision;
    m_reason->clear();
    m_owner->clear();
    m_until->setDateRange(today, today.addDays(mostDays));
    m_until->setDate(today.addDays(usualDays));
    const QString what = decision ? labelOf(*decision) : tr("Owner");
    m_title->setText(findings == 1 ? what : tr("%1, for %n finding(s)", nullptr, findings).arg(what));
    const bool accepted = decision == TriageDecision::Accepted;
    m_reason->setVisible(decision.has_value());
    m_owner->setVisible(accepted || !decision);
    m_untilLine->setVisible(accepted);
    m_done->setEnabled(isWhole());
    show();
    (decision ? m_reason : m_owner)->setFocus(Qt::OtherFocusReason);
}

bool TriageForm::isWhole() const
{
    if (!m_decision)
        return true;
    const bool owned = m_decision != TriageDecision::Accepted || !m_owner->text().trimmed().isEmpty();
    return owned && !m_reason->text().trimmed().isEmpty();
}

void TriageForm::finish()
{
    if (!isWhole())
        return;
    TriageDraft draft;
    draft.decision = m_decision;
    draft.reason = m_reason->text().trimmed();
    if (m_decision == TriageDecision::Accepted)
        draft.until = m_until->date();
    if (m_decision == TriageDecision::Accepted || !m_decision)
        draft.owner = m_owner->text().trimmed();
    hide();
    Q_EMIT given(draft);
}

void TriageForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    hide();
    Q_EMIT cancelled();
}

} // namespace sextant
