// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/score/whatifview.h"

#include "items/whatifmodel.h"
#include "theme/typography.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/whatifbanner.h"
#include "widgets/whatifresult.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr int resultWidth = 340;
constexpr int rowHeight = 32;

/// Rows that a finger or an unsteady hand can hit too.
class RoomyDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width(), std::max(size.height(), scaled(rowHeight))};
    }
};

} // namespace

WhatIfView::WhatIfView(QWidget *parent)
    : QWidget(parent)
    , m_model(new WhatIfModel(this))
    , m_shown(new QSortFilterProxyModel(this))
    , m_banner(new WhatIfBanner)
    , m_result(new WhatIfResult)
{
    m_shown->setSourceModel(m_model);
    m_shown->setSortRole(WhatIfModel::SortRole);
    m_shown->setFilterRole(WhatIfModel::SearchTextRole);
    m_shown->setFilterKeyColumn(WhatIfModel::TitleColumn);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_result->setFixedWidth(scaled(resultWidth));
    auto *parts = new QHBoxLayout;
    parts->setSpacing(16);
    parts->addWidget(makeList(), 1);
    parts->addWidget(m_result);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 24);
    column->setSpacing(16);
    column->addWidget(m_banner);
    column->addLayout(parts, 1);
    connect(m_model, &WhatIfModel::scoreChanged, this, &WhatIfView::showResult);
    connect(m_result, &WhatIfResult::listRequested, this, &WhatIfView::copyList);
    connect(m_result, &WhatIfResult::resetRequested, this, &WhatIfView::clear);
    showResult();
}

QWidget *WhatIfView::makeList()
{
    auto *filter = new QLineEdit;
    filter->setPlaceholderText(tr("Filter the open checks"));
    filter->setAccessibleName(tr("Filter the open checks"));
    filter->setClearButtonEnabled(true);
    m_list = new QTreeView;
    m_list->setModel(m_shown);
    m_list->setItemDelegate(new RoomyDelegate(m_list));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setSortingEnabled(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Open checks"));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(WhatIfModel::TitleColumn, QHeaderView::Stretch);
    for (const int column :
         {WhatIfModel::DimensionColumn, WhatIfModel::ClassColumn, WhatIfModel::EffortColumn, WhatIfModel::GainColumn})
        m_list->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    // In the order in which closing them pays, until a head is pressed.
    m_list->header()->setSortIndicator(-1, Qt::AscendingOrder);
    auto *card = new Card(tr("As if these were done"));
    auto *stoppers = new Button(tr("Tick all ship-stoppers"), ButtonKind::Flat);
    stoppers->setCompact(true);
    card->addHeaderWidget(stoppers);
    card->body()->setSpacing(8);
    card->body()->addWidget(filter);
    card->body()->addWidget(m_list, 1);
    connect(filter, &QLineEdit::textChanged, m_shown, &QSortFilterProxyModel::setFilterFixedString);
    connect(stoppers, &QAbstractButton::clicked, this,
            [this] { m_model->setDone(m_model->done() + m_model->stoppers()); });
    connect(m_list, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        if (index.column() != WhatIfModel::TitleColumn)
            Q_EMIT checkRequested(index.siblingAtColumn(0).data(WhatIfModel::CheckIdRole).toString());
    });
    return card;
}

void WhatIfView::setAssessment(const Catalogue &catalogue, const Assessment &assessment)
{
    m_model->setAssessment(catalogue, assessment);
}

void WhatIfView::clear()
{
    m_model->setDone({});
}

void WhatIfView::showResult()
{
    m_banner->setFigures(m_model->figures());
    m_result->setFigures(m_model->figures());
}

void WhatIfView::copyList()
{
    QGuiApplication::clipboard()->setText(m_model->listText());
    m_banner->say(tr("The list is on the clipboard."));
}

} // namespace sextant
