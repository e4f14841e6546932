// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/decision/moneycard.h"

#include "widgets/clearlayout.h"
#include "widgets/textlabel.h"

#include <QGridLayout>

namespace sextant {

MoneyCard::MoneyCard(QWidget *parent)
    : Card(tr("What a wrong choice costs"), parent)
    , m_grid(new QGridLayout)
{
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(10);
    m_grid->setColumnStretch(1, 1);
    body()->addLayout(m_grid);
}

void MoneyCard::setFigures(const DecisionFigures &figures)
{
    setVisible(figures.economics.has_value());
    clearLayout(m_grid);
    if (!figures.economics)
        return;
    const auto lines =
        wrongChoiceLines(*figures.decisionCase.economics, *figures.economics, figures.recommendation.weighing.best());
    for (int row = 0; row < int(lines.size()); ++row) {
        auto *figure = new TextLabel(lines[row].figure, Type::H2);
        figure->setAlignment(Qt::AlignTrailing | Qt::AlignTop);
        m_grid->addWidget(figure, row, 0, Qt::AlignTop | Qt::AlignTrailing);
        m_grid->addWidget(wrappedLabel(lines[row].words), row, 1);
    }
}

} // namespace sextant
