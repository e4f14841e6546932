// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/frameworks/standingdelegate.h"

#include "assessment/standing.h"
#include "items/crosswalkmodel.h"
#include "items/frameworklistmodel.h"
#include "marks/glyphs.h"
#include "marks/sharebar.h"
#include "theme/drawing.h"
#include "theme/theme.h"
#include "theme/typography.h"

#include <QPainter>

namespace sextant {

namespace {

constexpr int pad = 16;
constexpr int glyphSide = 14;
constexpr int barHeight = 8;

void paintGround(QPainter &painter, const QStyleOptionViewItem &option)
{
    if (option.state & QStyle::State_Selected)
        painter.fillRect(option.rect, tokens().bg.selected);
    else if (option.state & QStyle::State_MouseOver)
        painter.fillRect(option.rect, tokens().bg.hover);
}

void drawStanding(QPainter &painter, const QRectF &rect, Standing standing)
{
    switch (standing) {
    case Standing::Evidenced:
        return Glyphs::drawEvidence(painter, rect, Fill::Solid, tokens());
    case Standing::Claimed:
        return Glyphs::drawEvidence(painter, rect, Fill::Stripes, tokens());
    case Standing::Unknown:
        return Glyphs::drawAnswer(painter, rect, AnswerValue::Unknown, tokens());
    case Standing::Open:
        return Glyphs::drawAnswer(painter, rect, AnswerValue::No, tokens());
    case Standing::NotApplicable:
        return Glyphs::drawAnswer(painter, rect, AnswerValue::NotApplicable, tokens());
    }
}

} // namespace

void FrameworkDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintGround(*painter, option);
    const QRect content = option.rect.adjusted(pad, 10, -pad, -10);
    const auto line = [&](int top, Type type, Ink ink, const QString &text) {
        painter->setFont(typeFont(type));
        painter->setPen(tokens().ink(ink));
        drawElided(*painter, QRectF(content.left(), top, content.width(), lineHeight(type)),
                   QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter), text);
        return top + lineHeight(type);
    };
    int top = line(content.top(), Type::BodyStrong, Ink::Primary, index.data().toString());
    const Shares shares{index.data(FrameworkListModel::EvidencedRole).toDouble(),
                        index.data(FrameworkListModel::PassingRole).toDouble(),
                        index.data(FrameworkListModel::PossibleRole).toDouble()};
    ShareBar::paint(*painter, QRectF(content.left(), top + 4, content.width(), barHeight), shares, tokens(),
                    option.direction);
    line(top + 4 + barHeight + 4, Type::Small, Ink::Secondary, index.data(FrameworkListModel::DetailRole).toString());
    painter->fillRect(QRectF(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens().line.hair);
    if (option.state & QStyle::State_HasFocus)
        drawFocusRing(*painter, QRectF(option.rect), 2, tokens());
    painter->restore();
}

QSize FrameworkDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, 20 + lineHeight(Type::BodyStrong) + 4 + barHeight + 4 + lineHeight(Type::Small)};
}

void StandingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintGround(*painter, option);
    const auto standing = Standing(index.data(CrosswalkModel::StandingRole).toInt());
    const QRect cell = option.rect;
    const auto place = [&](int x, int width) {
        return QRectF(
            QStyle::visualRect(option.direction, cell, QRect(cell.left() + x, cell.top(), width, cell.height())));
    };
    const QRectF box = place(4, glyphSide);
    drawStanding(*painter, QRectF(box.left(), box.center().y() - glyphSide / 2.0, glyphSide, glyphSide), standing);
    painter->setFont(typeFont(Type::Small));
    painter->setPen(tokens().ink(standing == Standing::NotApplicable ? Ink::Tertiary : Ink::Secondary));
    drawElided(*painter, place(4 + glyphSide + 8, cell.width() - glyphSide - 16),
               QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter), index.data().toString());
    painter->restore();
}

QSize StandingDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int words = QFontMetrics(typeFont(Type::Small)).horizontalAdvance(index.data().toString());
    return {words + glyphSide + 24, std::max(scaled(tokens().size.rowCompact), lineHeight(Type::Small) + 8)};
}

} // namespace sextant
