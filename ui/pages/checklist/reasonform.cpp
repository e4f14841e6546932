// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/checklist/reasonform.h"

#include "widgets/button.h"
#include "widgets/textlabel.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>

namespace sextant {

namespace {

constexpr int longestReason = 500;

} // namespace

ReasonForm::ReasonForm(QWidget *parent)
    : QWidget(parent)
    , m_kind(new QComboBox)
    , m_words(new QLineEdit)
    , m_done(new Button(tr("Leave it out"), ButtonKind::Secondary))
{
    m_kind->addItem(tr("Kind of reason"));
    for (const auto &name : names<ExclusionReason>())
        m_kind->addItem(labelOf(name.value), int(name.value));
    m_kind->setAccessibleName(tr("Kind of reason"));
    m_words->setPlaceholderText(tr("Why, in a few words"));
    m_words->setAccessibleName(tr("Why this check does not apply"));
    m_words->setMaxLength(longestReason);
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
    column->addLayout(buttons);
    const auto refresh = [this] {
        m_done->setEnabled(m_kind->currentIndex() > 0 && !m_words->text().trimmed().isEmpty());
    };
    connect(m_kind, &QComboBox::currentIndexChanged, this, refresh);
    connect(m_words, &QLineEdit::textChanged, this, refresh);
    connect(m_words, &QLineEdit::returnPressed, this, &ReasonForm::finish);
    connect(m_done, &QAbstractButton::clicked, this, &ReasonForm::finish);
    connect(cancel, &QAbstractButton::clicked, this, &ReasonForm::cancelled);
    refresh();
    hide();
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
    if (m_done->isEnabled())
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
