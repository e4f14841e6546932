// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/portfolio/projectdelegates.h"

#include "items/portfoliomodel.h"
#include "pages/portfolio/projectmarks.h"
#include "theme/drawing.h"
#include "theme/theme.h"
#include "theme/typography.h"

#include <QPainter>
#include <QStyle>

namespace sextant {

namespace {

using namespace ProjectMarks;

constexpr int projectHeight = 76;
constexpr int clientHeight = 40;
constexpr int cardHeight = 236;
constexpr int gap = 16; ///< between cards

const PortfolioModel &modelOf(const QModelIndex &index)
{
    return *static_cast<const PortfolioModel *>(index.model());
}

} // namespace

void paintClientRow(QPainter &painter, const QRect &rect, const QString &text, Qt::LayoutDirection direction)
{
    const Canvas canvas{painter, direction};
    canvas.write(canvas.place(rect, 16, rect.width() - 32), Type::SmallStrong, Ink::Secondary, text);
}

QSize ProjectRowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {40, scaled(index.data(PortfolioModel::GroupRole).toBool() ? clientHeight : projectHeight)};
}

void ProjectRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ProjectSummary *summary = modelOf(index).summaryAt(index);
    if (!summary)
        return;
    painter->save();
    const Canvas canvas{*painter, option.direction};
    const QRectF box = canvas.place(QRectF(option.rect), index.column() == 0 ? 20 : 8, option.rect.width() - 16);
    switch (index.column()) {
    case PortfolioModel::ProjectColumn:
        drawName(canvas, box, *summary);
        break;
    case PortfolioModel::ReadinessColumn:
        drawReadiness(canvas, box, *summary);
        break;
    case PortfolioModel::DimensionsColumn: {
        const qreal height = std::min<qreal>(box.height() - 24, 40);
        MiniBars::paint(*painter, {box.left(), std::round(box.center().y() - height / 2), box.width() - 8, height},
                        sixBoundsOf(*summary), tokens(), option.direction);
        break;
    }
    case PortfolioModel::VerdictColumn:
        drawVerdict(canvas, box, *summary);
        break;
    case PortfolioModel::TrendColumn:
        drawTrend(canvas, box, *summary);
        break;
    case PortfolioModel::DateColumn:
        drawDate(canvas, box, *summary, modelOf(index).today());
        break;
    case PortfolioModel::SnapshotColumn:
        drawScan(canvas, box, *summary);
        break;
    default:
        drawHeat(canvas, QRectF(option.rect),
                 summary->dimensions[std::size_t(index.column() - PortfolioModel::FirstDimensionColumn)]);
    }
    painter->restore();
}

void ProjectCardDelegate::setWidths(int card, int line)
{
    m_card = card;
    m_line = line;
}

QSize ProjectCardDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    if (index.data(PortfolioModel::GroupRole).toBool())
        return {m_line, scaled(clientHeight)};
    return {m_card, scaled(cardHeight)};
}

void ProjectCardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ProjectSummary *summary = modelOf(index).summaryAt(index);
    painter->save();
    if (!summary) {
        paintClientRow(*painter, option.rect, modelOf(index).groupAt(index), option.direction);
        painter->restore();
        return;
    }
    const Tokens &look = tokens();
    const Canvas canvas{*painter, option.direction};
    const QRectF card = QRectF(option.rect).adjusted(0, 0, -gap, -gap);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    drawBox(*painter, card, look.radius.card, selected ? look.bg.selected : look.bg.surface,
            selected ? look.bg.accent : look.line.hair, look.borderWidth());
    if (option.state.testFlag(QStyle::State_HasFocus))
        drawFocusRing(*painter, card, look.radius.card, look);
    const QRectF inner = card.adjusted(gap, 12, -gap, -12);
    const auto strip = [&inner](qreal top, qreal height) {
        return QRectF(inner.left(), inner.top() + scaled(int(top)), inner.width(), scaled(int(height)));
    };
    drawName(canvas, strip(0, 40), *summary);
    drawReadiness(canvas, canvas.place(strip(44, 64), 0, inner.width() - scaled(116)), *summary);
    const QRectF bars = canvas.place(strip(56, 40), inner.width() - scaled(108), scaled(108));
    MiniBars::paint(*painter, bars, sixBoundsOf(*summary), look, option.direction);
    drawVerdict(canvas, strip(112, 44), *summary);
    drawDate(canvas, canvas.place(strip(160, 40), 0, inner.width() * 0.6), *summary, modelOf(index).today());
    drawTrend(canvas, canvas.place(strip(160, 40), inner.width() * 0.62, inner.width() * 0.38), *summary);
    painter->restore();
}

} // namespace sextant
