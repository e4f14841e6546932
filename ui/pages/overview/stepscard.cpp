// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/overview/stepscard.h"

#include "widgets/textlabel.h"

namespace sextant {

StepsCard::StepsCard(QWidget *parent)
    : Card(tr("Next best steps"), parent)
    , m_none(wrappedLabel({}, Type::Body, Ink::Secondary))
{
    setNote(tr("ship-stoppers first, most gain a day"));
    for (int i = 0; i < mostSteps; ++i) {
        auto *row = new NextStepRow;
        row->hide();
        body()->addWidget(row);
        m_rows << row;
        connect(row, &QAbstractButton::clicked, this, [this, row] { Q_EMIT stepActivated(row->step().id); });
    }
    body()->addWidget(m_none);
    body()->addStretch();
}

void StepsCard::setSteps(const QList<NextStep> &steps, const QString &whyNone)
{
    m_steps = std::min(int(steps.size()), mostSteps);
    const bool owned = std::ranges::any_of(steps, [](const NextStep &step) { return !step.ownerInitials.isEmpty(); });
    for (int i = 0; i < m_steps; ++i) {
        m_rows[i]->setStep(i + 1, steps[i]);
        m_rows[i]->setOwnerColumn(owned);
    }
    m_none->setText(whyNone);
    m_none->setVisible(steps.isEmpty());
    showRows();
}

void StepsCard::setMost(int most)
{
    if (std::exchange(m_most, most) != most)
        showRows();
}

void StepsCard::showRows()
{
    for (int i = 0; i < int(m_rows.size()); ++i)
        m_rows[i]->setVisible(i < std::min(m_steps, m_most));
}

const NextStepRow *StepsCard::focusedRow() const
{
    const auto row = std::ranges::find_if(m_rows, &QWidget::hasFocus);
    return row == m_rows.end() ? nullptr : *row;
}

} // namespace sextant
