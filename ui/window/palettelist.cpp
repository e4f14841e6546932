// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/palettelist.h"

#include "theme/drawing.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "theme/typography.h"

#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextLayout>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int margin = 16;
constexpr int iconSide = 16;
constexpr int titleStart = margin + iconSide + 14;

class PaletteDelegate : public QStyledItemDelegate
{
public:
    PaletteDelegate(const PaletteModel *model, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
    {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {200, m_model->hit(index) ? lineHeight(Type::Body) + rowPadding(18) : lineHeight(Type::Micro) + 12};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        if (const SearchHit *hit = m_model->hit(index))
            paintHit(*painter, option, *hit);
        else
            paintHeading(*painter, option, index);
        painter->restore();
    }

private:
    static QRectF place(const QStyleOptionViewItem &option, int x, int width)
    {
        return QRectF(
            QStyle::visualRect(option.direction, option.rect,
                               QRect(option.rect.left() + x, option.rect.top(), width, option.rect.height())));
    }

    void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
    {
        if (index.row() > 0)
            painter.fillRect(QRectF(option.rect.left(), option.rect.top(), option.rect.width(), 1), tokens().line.hair);
        painter.setFont(typeFont(Type::MicroStrong));
        painter.setPen(tokens().ink(Ink::Secondary));
        const auto start = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
        const auto end = QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter);
        const QRectF line = place(option, margin, option.rect.width() - 2 * margin);
        painter.drawText(line, int(start), m_model->heading(index));
        painter.setFont(typeFont(Type::Micro));
        painter.drawText(line, int(end), m_model->headingCount(index));
    }

    void paintHit(QPainter &painter, const QStyleOptionViewItem &option, const SearchHit &hit) const
    {
        const Tokens &look = tokens();
        if (option.state & QStyle::State_Selected) {
            painter.fillRect(option.rect, look.bg.selected);
            painter.fillRect(place(option, 0, 3), look.bg.accent);
        } else if (option.state & QStyle::State_MouseOver) {
            painter.fillRect(option.rect, look.bg.hover);
        }
        QRectF icon = place(option, margin, iconSide);
        icon = QRectF(icon.left(), std::round(icon.center().y() - iconSide / 2.0), iconSide, iconSide);
        if (hit.mark)
            drawMark(painter, icon, *hit.mark, look);
        else
            Icons::draw(painter, hit.icon.isEmpty() ? u"chevron-right"_s : hit.icon, icon, look.ink(Ink::Secondary),
                        option.direction);
        int end = option.rect.width() - margin;
        if (!hit.key.isEmpty())
            end -= paintKey(painter, option, hit.key, end) + 12;
        const int used = paintTitle(painter, option, hit, end - titleStart);
        const int rest = end - titleStart - used - 12;
        if (hit.detail.isEmpty() || rest < 40)
            return;
        painter.setFont(typeFont(Type::Small));
        painter.setPen(look.ink(Ink::Tertiary));
        drawElided(painter, place(option, titleStart + used + 12, rest),
                   QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter), hit.detail);
    }

    static int paintKey(QPainter &painter, const QStyleOptionViewItem &option, const QString &key, int end)
    {
        painter.setFont(typeFont(Type::Micro));
        const int width = painter.fontMetrics().horizontalAdvance(key) + 12;
        const int height = painter.fontMetrics().height() + 4;
        QRectF box = place(option, end - width, width);
        box = QRectF(box.left(), std::round(box.center().y() - height / 2.0), width, height);
        drawBox(painter, box, tokens().radius.small, tokens().bg.surface, tokens().line.border);
        painter.setPen(tokens().ink(Ink::Secondary));
        painter.drawText(box, Qt::AlignCenter, key);
        return width;
    }

    /// The letters that fit are set off by weight and ground, so not by colour alone. Its width.
    static int paintTitle(QPainter &painter, const QStyleOptionViewItem &option, const SearchHit &hit, int width)
    {
        const Tokens &look = tokens();
        const QFont font = typeFont(Type::Body);
        const QFontMetrics metrics(font);
        const QString shown = metrics.elidedText(hit.title, Qt::ElideRight, width);
        QTextLayout layout(shown, font);
        QTextOption direction;
        direction.setTextDirection(option.direction);
        layout.setTextOption(direction);
        QList<QTextLayout::FormatRange> ranges;
        for (const int at : hit.marked) {
            if (at >= shown.size())
                continue;
            QTextLayout::FormatRange range{at, 1, {}};
            range.format.setFontWeight(QFont::DemiBold);
            range.format.setBackground(look.bg.selected);
            range.format.setForeground(look.ink(Ink::Link));
            ranges << range;
        }
        layout.setFormats(ranges);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        line.setLineWidth(width);
        layout.endLayout();
        const QRectF box = place(option, titleStart, width);
        painter.setPen(look.ink(Ink::Primary));
        layout.draw(&painter, QPointF(box.left(), std::round(box.center().y() - line.height() / 2)));
        return int(std::ceil(line.naturalTextWidth()));
    }

    const PaletteModel *m_model;
};

} // namespace

void PaletteModel::setGroups(const QStringList &titles)
{
    beginResetModel();
    m_groups.clear();
    for (const QString &title : titles)
        m_groups << Group{title, {}, 0};
    endResetModel();
}

void PaletteModel::setHits(int group, const QList<SearchHit> &hits, qsizetype most)
{
    beginResetModel();
    m_groups[group].found = hits.size();
    m_groups[group].hits = hits.mid(0, most);
    endResetModel();
}

void PaletteModel::clearHits()
{
    beginResetModel();
    for (Group &group : m_groups) {
        group.hits.clear();
        group.found = 0;
    }
    endResetModel();
}

PaletteModel::Place PaletteModel::placeOf(const QModelIndex &index) const
{
    int row = index.row();
    for (const Group &group : m_groups) {
        if (row < group.rows())
            return {&group, row - 1};
        row -= group.rows();
    }
    return {nullptr, -1};
}

const SearchHit *PaletteModel::hit(const QModelIndex &index) const
{
    const Place place = index.isValid() ? placeOf(index) : Place{nullptr, -1};
    return place.group && place.hit >= 0 ? &place.group->hits[place.hit] : nullptr;
}

QString PaletteModel::heading(const QModelIndex &index) const
{
    const Place place = placeOf(index);
    return place.group ? place.group->title : QString();
}

QString PaletteModel::headingCount(const QModelIndex &index) const
{
    const Place place = placeOf(index);
    return place.group ? QLocale().toString(place.group->found) : QString();
}

int PaletteModel::hitCount() const
{
    int count = 0;
    for (const Group &group : m_groups)
        count += int(group.hits.size());
    return count;
}

int PaletteModel::foundCount() const
{
    int count = 0;
    for (const Group &group : m_groups)
        count += int(group.found);
    return count;
}

QModelIndex PaletteModel::firstHit() const
{
    return rowCount() > 1 ? index(1) : QModelIndex();
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    int rows = 0;
    for (const Group &group : m_groups)
        rows += group.rows();
    return parent.isValid() ? 0 : rows;
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    const SearchHit *found = hit(index);
    if (role == Qt::DisplayRole)
        return found ? found->title : heading(index);
    if (role == Qt::AccessibleTextRole && found)
        return found->key.isEmpty() ? tr("%1, %2").arg(found->title, found->detail)
                                    : tr("%1, %2, key %3").arg(found->title, found->detail, found->key);
    if (role == Qt::ToolTipRole && found)
        return found->detail.isEmpty() ? found->title : tr("%1, %2").arg(found->title, found->detail);
    return {};
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    return hit(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

PaletteList::PaletteList(PaletteModel *model, QWidget *parent)
    : QListView(parent)
{
    setModel(model);
    setItemDelegate(new PaletteDelegate(model, this));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setAccessibleName(tr("Results"));
}

void PaletteList::step(int by)
{
    const auto *results = static_cast<const PaletteModel *>(model());
    const int rows = results->rowCount();
    int row = currentIndex().row();
    for (int tried = 0; tried < rows; ++tried) {
        row = (row + by + rows) % rows;
        if (results->hit(results->index(row))) {
            setCurrentIndex(results->index(row));
            // The heading of the first group comes into sight with its first hit.
            scrollTo(row == 1 ? results->index(0) : results->index(row));
            return;
        }
    }
}

int PaletteList::heightOfAll() const
{
    int height = 0;
    for (int row = 0; row < model()->rowCount(); ++row)
        height += sizeHintForRow(row);
    return height;
}

} // namespace sextant
