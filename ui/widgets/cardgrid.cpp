// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/cardgrid.h"

#include "theme/typography.h"

#include <QGridLayout>

namespace sextant {

namespace {

constexpr int gap = 16;

} // namespace

CardGrid::CardGrid(int leastCardWidth, int mostColumns, QWidget *parent)
    : QWidget(parent)
    , m_least(leastCardWidth)
    , m_most(mostColumns)
    , m_columns(mostColumns)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(gap);
    // The grid may become narrower than its columns; it then takes fewer.
    m_grid->setSizeConstraint(QLayout::SetNoConstraint);
}

int CardGrid::columnsFor(int width, int leastCardWidth, int mostColumns)
{
    return std::clamp((width + gap) / (leastCardWidth + gap), 1, mostColumns);
}

void CardGrid::addCard(QWidget *card)
{
    m_cards << card;
    arrange();
}

void CardGrid::arrange()
{
    for (auto *card : std::as_const(m_cards))
        m_grid->removeWidget(card);
    for (int i = 0; i < int(m_cards.size()); ++i)
        m_grid->addWidget(m_cards[i], i / m_columns, i % m_columns);
    for (int column = 0; column < m_most; ++column)
        m_grid->setColumnStretch(column, column < m_columns ? 1 : 0);
    updateGeometry();
}

QSize CardGrid::minimumSizeHint() const
{
    return {m_least, m_grid->minimumSize().height()};
}

void CardGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int columns = columnsFor(width(), scaled(m_least), m_most);
    if (columns == m_columns)
        return;
    m_columns = columns;
    arrange();
}

} // namespace sextant
