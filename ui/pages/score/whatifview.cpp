// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/score/whatifview.h"

#include "assessment/verdict.h"
#include "items/whatifmodel.h"
#include "marks/ringgauge.h"
#include "marks/scorebar.h"
#include "pages/score/scorebounds.h"
#include "theme/typography.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/notice.h"
#include "widgets/textlabel.h"

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

Bounds boundsAfter(Bounds after, const Bounds &before)
{
    if (before.known && after.known && before.score != after.score)
        after.previous = before.score;
    return after;
}

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

/// "40 → 52", or the figure alone where it does not move.
QString moveText(const QString &before, const QString &after)
{
    return before == after ? after : u"%1 → %2"_s.arg(before, after);
}

} // namespace

WhatIfView::WhatIfView(QWidget *parent)
    : QWidget(parent)
    , m_model(new WhatIfModel(this))
    , m_shown(new QSortFilterProxyModel(this))
    , m_banner(new Notice)
{
    m_shown->setSourceModel(m_model);
    m_shown->setSortRole(WhatIfModel::SortRole);
    m_shown->setFilterRole(WhatIfModel::SearchTextRole);
    m_shown->setFilterKeyColumn(WhatIfModel::TitleColumn);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_banner->setDismissible(false);
    auto *parts = new QHBoxLayout;
    parts->setSpacing(16);
    parts->addWidget(makeList(), 1);
    parts->addWidget(makeResult());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 24);
    column->setSpacing(16);
    column->addWidget(m_banner);
    column->addLayout(parts, 1);
    connect(m_model, &WhatIfModel::scoreChanged, this, &WhatIfView::showResult);
    showResult();
}

QWidget *WhatIfView::makeList()
{
    m_filter = new QLineEdit;
    m_filter->setPlaceholderText(tr("Filter the open checks"));
    m_filter->setAccessibleName(tr("Filter the open checks"));
    m_filter->setClearButtonEnabled(true);
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
    m_stoppers = new Button(tr("Tick all ship-stoppers"), ButtonKind::Flat);
    m_stoppers->setCompact(true);
    card->addHeaderWidget(m_stoppers);
    card->body()->setSpacing(8);
    card->body()->addWidget(m_filter);
    card->body()->addWidget(m_list, 1);
    connect(m_filter, &QLineEdit::textChanged, m_shown, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_stoppers, &QAbstractButton::clicked, this,
            [this] { m_model->setDone(m_model->done() + m_model->stoppers()); });
    connect(m_list, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        if (index.column() != WhatIfModel::TitleColumn)
            Q_EMIT checkRequested(index.siblingAtColumn(0).data(WhatIfModel::CheckIdRole).toString());
    });
    return card;
}

QWidget *WhatIfView::makeResult()
{
    auto *card = new Card(tr("Would be"));
    card->setFixedWidth(scaled(resultWidth));
    m_ring = new RingGauge;
    m_ring->setName(tr("Readiness, if this were done"));
    m_headline = new TextLabel({}, Type::H2);
    m_words = wrappedLabel({}, Type::Small, Ink::Secondary);
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(m_ring);
    auto *words = new QVBoxLayout;
    words->addWidget(m_headline);
    words->addWidget(m_words);
    words->addStretch();
    head->addLayout(words, 1);
    card->body()->addLayout(head);
    card->body()->addSpacing(12);
    for (const auto &name : names<Dimension>()) {
        auto *bar = new ScoreBar;
        bar->setName(labelOf(name.value));
        auto *figure = new TextLabel({}, Type::SmallStrong);
        auto *line = new QHBoxLayout;
        line->addWidget(new TextLabel(labelOf(name.value), Type::Small), 1);
        line->addWidget(figure);
        card->body()->addLayout(line);
        card->body()->addWidget(bar);
        card->body()->addSpacing(8);
        m_bars[std::size_t(name.value)] = bar;
        m_figures[std::size_t(name.value)] = figure;
    }
    card->body()->addStretch();
    m_copy = new Button(tr("Make a list of these"), ButtonKind::Primary, u"copy"_s);
    m_clear = new Button(tr("Untick all"), ButtonKind::Secondary);
    card->body()->addWidget(m_copy);
    card->body()->addSpacing(8);
    card->body()->addWidget(m_clear);
    connect(m_copy, &QAbstractButton::clicked, this, &WhatIfView::copyList);
    connect(m_clear, &QAbstractButton::clicked, this, &WhatIfView::clear);
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
    m_banner->setMessage(Tone::Info, tr("What if: nothing here is stored."),
                         tr("Ticks show what the score would be with these checks done and their proof seen."));
    const ProductScore &before = m_model->before();
    const ProductScore &after = m_model->after();
    m_ring->setBounds(boundsAfter(boundsOf(after), boundsOf(before)));
    m_headline->setText(moveText(scoreWithBounds(before), scoreWithBounds(after)));
    const QStringList lines{
        tr("Level: %1").arg(moveText(labelOf(before.level), labelOf(after.level))),
        tr("Stage earned: %1").arg(moveText(labelOf(before.stageEarned), labelOf(after.stageEarned))),
        tr("Open ship-stoppers: %1")
            .arg(moveText(QString::number(before.stoppersOpen), QString::number(after.stoppersOpen))),
        m_model->done().isEmpty() ? tr("Nothing is ticked yet.")
                                  : tr("%n check(s) ticked, likely %1.", nullptr, int(m_model->done().size()))
                                        .arg(effortText(m_model->effortDays()))};
    m_words->setText(lines.join(u'\n'));
    for (const auto &name : names<Dimension>()) {
        const auto at = std::size_t(name.value);
        m_bars[at]->setBounds(boundsAfter(boundsOf(after, name.value), boundsOf(before, name.value)));
        m_figures[at]->setText(moveText(scoreWithBounds(before, name.value), scoreWithBounds(after, name.value)));
    }
    const bool any = !m_model->done().isEmpty();
    m_copy->setEnabled(any);
    m_clear->setEnabled(any);
}

void WhatIfView::copyList()
{
    QGuiApplication::clipboard()->setText(m_model->listText());
    m_banner->setMessage(Tone::Info, tr("What if: nothing here is stored."), tr("The list is on the clipboard."));
}

} // namespace sextant
