// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/checklist/checkdelegate.h"

#include "assessment/verdict.h"
#include "base/initials.h"
#include "items/checklistmodel.h"
#include "marks/glyphs.h"
#include "marks/scorebar.h"
#include "theme/drawing.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "theme/typography.h"

#include <QAbstractProxyModel>
#include <QApplication>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int margin = 16; ///< of the first and the last column
constexpr int pad = 4;     ///< of a column, as the header has it

QFont medium(Type type)
{
    QFont font = typeFont(type);
    font.setWeight(QFont::Medium);
    return font;
}

QRectF squareIn(const QRectF &rect, qreal side)
{
    return {rect.left(), std::round(rect.center().y() - side / 2), side, side};
}

struct Cell
{
    QPainter &painter;
    QRect rect;
    QModelIndex index;
    Qt::LayoutDirection direction;

    int number(int role) const { return index.data(role).toInt(); }
    QRectF place(int x, int width) const
    {
        return QRectF(QStyle::visualRect(direction, rect, QRect(rect.left() + x, rect.top(), width, rect.height())));
    }
    Qt::Alignment towards(Qt::Alignment side) const
    {
        return QStyle::visualAlignment(direction, side | Qt::AlignVCenter);
    }
    void write(const QFont &font, Ink ink, const QRectF &box, Qt::Alignment side = Qt::AlignLeft) const
    {
        painter.setFont(font);
        painter.setPen(tokens().ink(ink));
        drawElided(painter, box, towards(side), index.data().toString());
    }
};

void paintTick(const Cell &cell, Qt::CheckState tick)
{
    QStyleOptionViewItem box;
    box.rect = squareIn(cell.place(margin, 18), 18).toRect();
    box.direction = cell.direction;
    box.state = QStyle::State_Enabled | (tick == Qt::Checked ? QStyle::State_On : QStyle::State_Off);
    QApplication::style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, &cell.painter);
}

void paintTitle(const Cell &cell, bool selected)
{
    const QRectF glyph = squareIn(cell.place(margin, 18), 18);
    const QVariant answer = cell.index.data(ChecklistModel::AnswerRole);
    const QVariant tick = cell.index.data(Qt::CheckStateRole);
    if (tick.isValid())
        paintTick(cell, Qt::CheckState(tick.toInt()));
    else if (answer.isValid() && AnswerValue(answer.toInt()) != AnswerValue::Unknown)
        Glyphs::drawAnswer(cell.painter, glyph, AnswerValue(answer.toInt()), tokens());
    else
        Glyphs::drawState(cell.painter, glyph, CheckState(cell.number(ChecklistModel::StateRole)), tokens());
    const int begin = margin + 18 + 16;
    const bool out = CheckState(cell.number(ChecklistModel::StateRole)) == CheckState::NotApplicable;
    cell.write(selected ? medium(Type::Body) : typeFont(Type::Body), out ? Ink::Tertiary : Ink::Primary,
               cell.place(begin, cell.rect.width() - begin - 12));
}

void paintBasis(const Cell &cell)
{
    const int basis = cell.number(ChecklistModel::BasisRole);
    Glyphs::drawEvidence(cell.painter, squareIn(cell.place(pad, 14), 14), Fill(basis), tokens());
    const QFont font = typeFont(Type::Small);
    const int wide = QFontMetrics(font).horizontalAdvance(cell.index.data().toString()) + 2;
    cell.write(font, basis == int(EvidenceBasis::Missing) ? Ink::Tertiary : Ink::Secondary,
               cell.place(pad + 22, std::min(wide, cell.rect.width() - pad - 22)));
    const auto attention = ChecklistModel::Attention(cell.number(ChecklistModel::AttentionRole));
    if (attention == ChecklistModel::Attention::None)
        return;
    const QString icon = attention == ChecklistModel::Attention::Disputed ? u"alarm"_s : u"clock"_s;
    Icons::draw(cell.painter, icon, squareIn(cell.place(pad + 22 + wide + 6, 14), 14), tokens().ink(Ink::Warn));
}

void paintClass(const Cell &cell)
{
    const auto risk = RiskClass(cell.number(ChecklistModel::RiskRole));
    const bool stopper = risk == RiskClass::ShipStopper;
    const Ink ink = stopper ? Ink::Bad : risk == RiskClass::Debt ? Ink::Secondary : Ink::Tertiary;
    cell.write(stopper ? medium(Type::Small) : typeFont(Type::Small), ink, cell.place(pad, cell.rect.width() - pad));
}

void paintOwner(const Cell &cell)
{
    const QString owner = cell.index.data(ChecklistModel::OwnerRole).toString();
    if (owner.isEmpty())
        cell.write(typeFont(Type::Small), Ink::Tertiary, cell.place(pad, cell.rect.width() - pad));
    else
        Glyphs::drawAvatar(cell.painter, squareIn(cell.place(pad, 24), 24), initialsOf(owner), tokens());
}

void paintDue(const Cell &cell)
{
    const bool set = cell.index.data(ChecklistModel::DueRole).toDate().isValid();
    const bool late = cell.index.data(ChecklistModel::OverdueRole).toBool();
    cell.write(late ? medium(Type::Small) : typeFont(Type::Small),
               late  ? Ink::Bad
               : set ? Ink::Secondary
                     : Ink::Tertiary,
               cell.place(pad, cell.rect.width() - pad - 4));
}

} // namespace

Bounds boundsOfGroup(const QModelIndex &index)
{
    Bounds bounds;
    const QVariant score = index.data(ChecklistModel::ScoreRole);
    bounds.known = score.isValid();
    bounds.score = score.toDouble();
    bounds.low = index.data(ChecklistModel::LowRole).toDouble();
    bounds.high = index.data(ChecklistModel::HighRole).toDouble();
    bounds.level = Level(index.data(ChecklistModel::LevelRole).toInt());
    return bounds;
}

QString sumOfGroup(const QModelIndex &index)
{
    const auto *model = index.model();
    double gain = 0;
    const int shown = model->rowCount(index);
    for (int row = 0; row < shown; ++row)
        gain += model->index(row, 0, index).data(ChecklistModel::GainRole).toDouble();
    const bool scored = index.data(ChecklistModel::DimensionRole).isValid();
    const QString points = CheckDelegate::tr("+%1 points to gain").arg(scoreText(gain));
    const auto *proxy = qobject_cast<const QAbstractProxyModel *>(model);
    const int all = proxy ? proxy->sourceModel()->rowCount(proxy->mapToSource(index)) : shown;
    // Points are those of one dimension; over several they have no sum.
    if (!scored)
        return shown == all
                   ? CheckDelegate::tr("%n check(s)", nullptr, all)
                   : CheckDelegate::tr("%1 of %2 shown").arg(QLocale().toString(shown), QLocale().toString(all));
    if (shown == all)
        return CheckDelegate::tr("%n check(s), %1", nullptr, all).arg(points);
    return CheckDelegate::tr("%1 of %2 shown, %3").arg(QLocale().toString(shown), QLocale().toString(all), points);
}

bool CheckDelegate::isGroup(const QModelIndex &index)
{
    return index.isValid() && !index.parent().isValid();
}

QRect CheckDelegate::tickIn(const QRect &cell, Qt::LayoutDirection direction)
{
    return QStyle::visualRect(direction, cell, QRect(cell.left(), cell.top(), margin + 18 + 8, cell.height()));
}

int CheckDelegate::rowHeight()
{
    return sextant::rowHeight();
}

QSize CheckDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {40, isGroup(index) ? rowHeight() + 8 : rowHeight()};
}

void CheckDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const Cell cell{*painter, option.rect, index, option.direction};
    switch (index.column()) {
    case ChecklistModel::TitleColumn:
        paintTitle(cell, option.state.testFlag(QStyle::State_Selected));
        break;
    case ChecklistModel::BasisColumn:
        paintBasis(cell);
        break;
    case ChecklistModel::ClassColumn:
        paintClass(cell);
        break;
    case ChecklistModel::GainColumn: {
        const bool gains = index.data(ChecklistModel::GainRole).toDouble() >= 0.5;
        cell.write(medium(Type::Small), gains ? Ink::Primary : Ink::Tertiary, cell.place(pad, option.rect.width() - 16),
                   Qt::AlignRight);
        break;
    }
    case ChecklistModel::OwnerColumn:
        paintOwner(cell);
        break;
    case ChecklistModel::DueColumn:
        paintDue(cell);
        break;
    default:
        break;
    }
    painter->restore();
}

void CheckDelegate::paintGroup(QPainter &painter, const QRect &rect, const QModelIndex &index, bool open,
                               Qt::LayoutDirection direction)
{
    painter.save();
    const Tokens &look = tokens();
    const Cell cell{painter, rect, index, direction};
    const QVariant dimension = index.data(ChecklistModel::DimensionRole);
    const Bounds bounds = boundsOfGroup(index);
    Icons::draw(painter, open ? u"chevron-down"_s : u"chevron-right"_s, squareIn(cell.place(margin, 16), 16),
                look.ink(Ink::Tertiary), direction);
    int x = margin + 24;
    if (dimension.isValid()) {
        const auto of = Dimension(dimension.toInt());
        Icons::draw(painter, Icons::nameOf(of), squareIn(cell.place(x, 18), 18), look.of(of));
        x += 18 + 10;
    }
    const auto text = [&](const QString &words, const QFont &font, Ink ink, int gap) {
        const int wide = QFontMetrics(font).horizontalAdvance(words) + 2;
        painter.setFont(font);
        painter.setPen(look.ink(ink));
        painter.drawText(cell.place(x, wide), int(cell.towards(Qt::AlignLeft)), words);
        x += wide + gap;
    };
    QFont strong = typeFont(Type::Body);
    strong.setWeight(QFont::DemiBold);
    text(index.data(ChecklistModel::DescriptionRole).toString(), strong, Ink::Primary, 16);
    if (dimension.isValid()) {
        text(scoreText(bounds), strong, Ink::Primary, 8);
        text(boundsText(bounds), typeFont(Type::Small), Ink::Tertiary, 16);
    }
    const QString sum = sumOfGroup(index);
    const int sumWidth = QFontMetrics(typeFont(Type::Small)).horizontalAdvance(sum) + 2;
    const int room = rect.width() - margin - sumWidth - 16;
    if (dimension.isValid() && x + 120 <= room)
        ScoreBar::paint(painter, cell.place(x, 120), bounds, look, direction, 6);
    if (x <= room) {
        x = rect.width() - margin - sumWidth;
        text(sum, typeFont(Type::Small), Ink::Tertiary, 0);
    }
    painter.restore();
}

} // namespace sextant
