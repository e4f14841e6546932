// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/checklist/reasonform.h"

#include "assessment/acceptedrisk.h"
#include "widgets/button.h"
#include "widgets/textlabel.h"

#include <QComboBox>
#include <QDateEdit>
#include <QKeyEvent>
#include <QLineEdit>

namespace sextant {

namespace {

constexpr int longestReason = 500;
constexpr int longestOwner = 100;
constexpr int usualDays = 30;

} // namespace

ReasonForm::ReasonForm(QWidget *parent)
    : QWidget(parent)
    , m_kind(new QComboBox)
    , m_words(new QLineEdit)
    , m_risk(new QWidget)
    , m_owner(new QLineEdit)
    , m_until(new QDateEdit)
    , m_hint(wrappedLabel({}, Type::Small, Ink::Secondary))
    , m_done(new Button(tr("Leave it out"), ButtonKind::Secondary))
{
    m_kind->addItem(tr("Kind of reason"));
    for (const auto &name : names<ExclusionReason>())
        m_kind->addItem(labelOf(name.value), int(name.value));
    m_kind->setAccessibleName(tr("Kind of reason"));
    m_words->setPlaceholderText(tr("Why, in a few words"));
    m_words->setAccessibleName(tr("Why this check does not apply"));
    m_words->setMaxLength(longestReason);
    m_owner->setPlaceholderText(tr("Who answers for it"));
    m_owner->setAccessibleName(tr("Who answers for the risk"));
    m_owner->setMaxLength(longestOwner);
    m_until->setCalendarPopup(true);
    m_until->setAccessibleName(tr("Last day that the risk is accepted"));
    auto *risk = new QHBoxLayout(m_risk);
    risk->setContentsMargins({});
    risk->addWidget(m_owner, 1);
    risk->addWidget(new TextLabel(tr("until"), Type::Small));
    risk->addWidget(m_until);
    auto *cancel = new Button(tr("Cancel"), ButtonKind::Flat);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_done);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(6);
    column->addWidget(wrappedLabel(tr("Why does this check not apply? The reason stays with the answer."), Type::Small,
                                   Ink::Secondary));
    column->addWidget(m_kind);
    column->addWidget(m_words);
    column->addWidget(m_risk);
    column->addWidget(m_hint);
    column->addLayout(buttons);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ReasonForm::refresh);
    connect(m_words, &QLineEdit::textChanged, this, &ReasonForm::refresh);
    connect(m_owner, &QLineEdit::textChanged, this, &ReasonForm::refresh);
    connect(m_words, &QLineEdit::returnPressed, this, &ReasonForm::finish);
    connect(m_done, &QAbstractButton::clicked, this, &ReasonForm::finish);
    connect(cancel, &QAbstractButton::clicked, this, &ReasonForm::cancelled);
    refresh();
    hide();
}

bool ReasonForm::isRisk() const
{
    return m_kind->currentIndex() > 0 &&
           ExclusionReason(m_kind->currentData().toInt()) == ExclusionReason::AcceptedRisk;
}

void ReasonForm::refresh()
{
    const bool risk = isRisk();
    m_risk->setVisible(risk && m_whyNot.isEmpty());
    m_hint->setVisible(risk);
    m_hint->setText(!m_whyNot.isEmpty() ? m_whyNot
                                        : tr("The check stays in and earns nothing; its gate is lifted until that day, "
                                             "at most %n day(s) from now. Then it counts again.",
                                             nullptr, AcceptedRisk::longestDays));
    m_done->setText(risk ? tr("Accept the risk") : tr("Leave it out"));
    m_done->setEnabled(m_kind->currentIndex() > 0 && !m_words->text().trimmed().isEmpty() &&
                       (!risk || (m_whyNot.isEmpty() && !m_owner->text().trimmed().isEmpty())));
}

void ReasonForm::setRisk(const QString &owner, const QDate &today, const QString &whyNot)
{
    m_whyNot = whyNot;
    m_owner->setText(owner);
    m_until->setDateRange(today, today.addDays(AcceptedRisk::longestDays));
    m_until->setDate(today.addDays(usualDays));
    refresh();
}

void ReasonForm::ask()
{
    m_kind->setCurrentIndex(0);
    m_words->clear();
    show();
    m_kind->setFocus(Qt::OtherFocusReason);
}

void ReasonForm::finish()
{
    if (!m_done->isEnabled())
        return;
    if (isRisk())
        Q_EMIT riskAccepted(m_owner->text().trimmed(), m_words->text().trimmed(), m_until->date());
    else
        Q_EMIT given(ExclusionReason(m_kind->currentData().toInt()), m_words->text().trimmed());
}

void ReasonForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

} // namespace sextant
