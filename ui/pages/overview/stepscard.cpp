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
    for (int i = 0; i < int(m_rows.size()); ++i) {
        if (i < int(steps.size()))
            m_rows[i]->setStep(i + 1, steps[i]);
        m_rows[i]->setVisible(i < int(steps.size()));
    }
    m_none->setText(whyNone);
    m_none->setVisible(steps.isEmpty());
}

const NextStepRow *StepsCard::focusedRow() const
{
    const auto row = std::ranges::find_if(m_rows, &QWidget::hasFocus);
    return row == m_rows.end() ? nullptr : *row;
}

} // namespace sextant
