// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/overview/dimensiongrid.h"

#include "pages/overview/overviewfigures.h"
#include "theme/icons.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

DimensionGrid::DimensionGrid(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(16);
    for (const auto &name : names<Dimension>()) {
        auto *card = new DimensionCard;
        card->setObjectName(QString::fromLatin1(name.id));
        card->setContextMenuPolicy(Qt::CustomContextMenu);
        m_cards[std::size_t(name.value)] = card;
        connect(card, &QAbstractButton::clicked, this, [this, dimension = name.value] { Q_EMIT opened(dimension); });
        connect(card, &DimensionCard::explainRequested, this, &DimensionGrid::explainRequested);
        connect(card, &QWidget::customContextMenuRequested, this,
                [this, dimension = name.value](const QPoint &position) { showMenu(dimension, position); });
    }
    setColumns(3);
}

void DimensionGrid::setSummary(const DimensionSummary &summary)
{
    card(summary.dimension)->setSummary(summary);
}

void DimensionGrid::setColumns(int columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (auto *each : m_cards)
        m_grid->removeWidget(each);
    for (int i = 0; i < dimensionCount; ++i)
        m_grid->addWidget(m_cards[std::size_t(i)], i / columns, i % columns);
    for (int column = 0; column < 3; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    updateGeometry();
}

std::optional<Dimension> DimensionGrid::focused() const
{
    const auto card = std::ranges::find_if(m_cards, &QWidget::hasFocus);
    if (card == m_cards.end())
        return std::nullopt;
    return (*card)->summary().dimension;
}

void DimensionGrid::showMenu(Dimension dimension, const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(Icons::icon(u"checklist"_s), tr("Open checklist"), this,
                    [this, dimension] { Q_EMIT opened(dimension); });
    auto *explain = menu->addAction(Icons::icon(u"info"_s), tr("Explain"), this,
                                    [this, dimension] { Q_EMIT explainRequested(dimension); });
    explain->setShortcut(Qt::Key_W);
    menu->addSeparator();
    menu->addAction(Icons::icon(u"copy"_s), tr("Copy as text"), this, [this, dimension] {
        QGuiApplication::clipboard()->setText(OverviewFigures::plainText(card(dimension)->summary()));
    });
    menu->popup(card(dimension)->mapToGlobal(position));
}

} // namespace sextant
