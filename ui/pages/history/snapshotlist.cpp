// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/history/snapshotlist.h"

#include "assessment/verdict.h"
#include "items/snapshottable.h"
#include "marks/scorebar.h"
#include "theme/drawing.h"
#include "theme/figures.h"
#include "theme/theme.h"
#include "theme/typography.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(sextant::Bounds)

namespace sextant {

namespace {

constexpr int rowSpace = 44;
constexpr int circle = 20;
constexpr int margin = 12;
constexpr int barWidth = 64;
constexpr int barFrom = 250; ///< narrower lists show the figure alone
constexpr int figureWidth = 30;

QRectF circleIn(const QRectF &row, Qt::LayoutDirection direction)
{
    const qreal side = scaled(circle);
    const QRectF start(row.left() + margin, row.center().y() - side / 2, side, side);
    return direction == Qt::RightToLeft ? start.translated(row.left() + row.right() - start.left() - start.right(), 0)
                                        : start;
}

class SnapshotDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {scaled(200), scaled(rowSpace)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &look = tokens();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool picked = option.state & QStyle::State_Selected;
        painter->fillRect(option.rect, picked                                   ? look.bg.selected
                                       : option.state & QStyle::State_MouseOver ? look.bg.hover
                                                                                : look.bg.surface);
        painter->fillRect(QRectF(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), look.line.hair);
        paintPick(*painter, option, index, look);
        paintTexts(*painter, option, index, look);
        if (option.state & QStyle::State_HasFocus && option.widget && option.widget->hasFocus())
            drawFocusRing(*painter, QRectF(option.rect), look.radius.small, look);
        painter->restore();
    }

private:
    static void paintPick(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                          const Tokens &look)
    {
        const QString letter = index.data(SnapshotList::LetterRole).toString();
        const bool implied = index.data(SnapshotList::ImpliedRole).toBool();
        const QRectF at = circleIn(QRectF(option.rect), option.direction).adjusted(0.5, 0.5, -0.5, -0.5);
        const bool filled = !letter.isEmpty() && !implied;
        painter.setPen(QPen(letter.isEmpty() ? look.line.strong : look.bg.accent, 1.5));
        painter.setBrush(filled ? QBrush(look.bg.accent) : QBrush(look.bg.surface));
        painter.drawEllipse(at);
        painter.setFont(typeFont(Type::MicroStrong));
        painter.setPen(filled ? look.ink(Ink::OnAccent) : look.ink(Ink::Accent));
        painter.drawText(at, Qt::AlignCenter, letter);
    }

    static void paintTexts(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                           const Tokens &look)
    {
        const bool mirrored = option.direction == Qt::RightToLeft;
        const QRectF row(option.rect);
        const auto place = [&](qreal left, qreal wide) { // of a box told from the start of the line
            return mirrored ? QRectF(row.right() - left - wide, row.top(), wide, row.height())
                            : QRectF(row.left() + left, row.top(), wide, row.height());
        };
        const auto bounds = index.data(SnapshotList::FigureRole).value<Bounds>();
        const bool bar = row.width() >= scaled(barFrom);
        const qreal figure = scaled(figureWidth);
        const qreal end = row.width() - margin - figure;
        painter.setFont(typeFont(Type::BodyStrong));
        painter.setPen(look.ink(Ink::Primary));
        Figures::draw(painter, place(end, figure), (mirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter,
                      scoreText(bounds));
        if (bar && bounds.known)
            ScoreBar::paint(painter, place(end - scaled(barWidth) - 8, scaled(barWidth)), bounds, look,
                            option.direction, 8);
        const qreal left = margin + scaled(circle) + 10;
        const qreal wide = end - left - 8 - (bar ? scaled(barWidth) + 8 : 0);
        const QString name = index.data(SnapshotList::NameRole).toString();
        const QRectF texts = place(left, wide);
        const qreal half = name.isEmpty() ? 0 : lineHeight(Type::Small) / 2.0;
        painter.setFont(typeFont(name.isEmpty() ? Type::Body : Type::BodyStrong));
        drawElided(painter, texts.translated(0, -half), Qt::AlignVCenter | Qt::AlignLeading,
                   index.data(SnapshotList::DayRole).toString());
        painter.setFont(typeFont(Type::Small));
        painter.setPen(look.ink(Ink::Secondary));
        if (!name.isEmpty())
            drawElided(painter, texts.translated(0, half + 1), Qt::AlignVCenter | Qt::AlignLeading, name);
    }
};

Bounds boundsOf(const Snapshot &snapshot)
{
    Bounds bounds;
    bounds.known = snapshot.headline.has_value();
    bounds.score = snapshot.headline.value_or(0);
    bounds.low = snapshot.low.value_or(bounds.score);
    bounds.high = snapshot.ceiling.value_or(bounds.score);
    bounds.level = snapshot.level;
    return bounds;
}

} // namespace

SnapshotList::SnapshotList(QWidget *parent)
    : QListWidget(parent)
{
    setAccessibleName(tr("Snapshots"));
    setObjectName(u"snapshots"_s);
    setItemDelegate(new SnapshotDelegate(this));
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(this, &QListWidget::itemSelectionChanged, this, [this] {
        if (m_filling)
            return;
        updateLetters();
        Q_EMIT chosenChanged();
    });
}

QItemSelectionModel::SelectionFlags SnapshotList::selectionCommand(const QModelIndex &index, const QEvent *event) const
{
    if (index.isValid() && event && event->type() == QEvent::MouseButtonPress) {
        const auto *press = static_cast<const QMouseEvent *>(event);
        const QRectF at = circleIn(QRectF(visualRect(index)), layoutDirection()).adjusted(-margin, -12, 4, 12);
        if (press->button() == Qt::LeftButton && press->modifiers() == Qt::NoModifier && at.contains(press->position()))
            return QItemSelectionModel::Toggle;
    }
    if (index.isValid() && event && event->type() == QEvent::KeyPress &&
        static_cast<const QKeyEvent *>(event)->key() == Qt::Key_Space)
        return QItemSelectionModel::Toggle;
    return QListWidget::selectionCommand(index, event);
}

void SnapshotList::setSnapshots(const QList<Snapshot> &snapshots)
{
    QList<qint64> kept = chosen();
    // Who looks at the newest one wants to see what has come since.
    if (count() > 0 && !snapshots.isEmpty() && kept == QList{item(0)->data(IdRole).toLongLong()})
        kept = {snapshots.back().id};
    m_filling = true;
    clear();
    for (auto snapshot = snapshots.crbegin(); snapshot != snapshots.crend(); ++snapshot) {
        auto *item = new QListWidgetItem(this);
        const Bounds bounds = boundsOf(*snapshot);
        const QString day = QLocale().toString(snapshot->at.date(), u"d MMM yyyy"_s);
        const QString name = snapshot->name.isEmpty() ? day : u"%1, %2"_s.arg(day, snapshot->name);
        item->setData(IdRole, snapshot->id);
        item->setData(DayRole, day);
        item->setData(NameRole, snapshot->name);
        item->setData(FigureRole, QVariant::fromValue(bounds));
        item->setData(Qt::AccessibleTextRole, spokenBounds(name, bounds));
        item->setToolTip(u"<p>%1</p>"_s.arg(spokenBounds(name, bounds).toHtmlEscaped()));
    }
    m_filling = false;
    choose(kept);
}

QList<qint64> SnapshotList::chosen() const
{
    QList<qint64> ids;
    for (int row = count() - 1; row >= 0; --row)
        if (item(row)->isSelected())
            ids << item(row)->data(IdRole).toLongLong();
    return ids;
}

QList<qint64> SnapshotList::compared() const
{
    QList<qint64> ids = chosen();
    if (ids.size() != 1)
        return ids;
    for (int row = 0; row + 1 < count(); ++row)
        if (item(row)->isSelected())
            ids.prepend(item(row + 1)->data(IdRole).toLongLong());
    return ids;
}

void SnapshotList::choose(const QList<qint64> &ids)
{
    m_filling = true;
    clearSelection();
    for (int row = count() - 1; row >= 0; --row)
        if (ids.contains(item(row)->data(IdRole).toLongLong())) {
            item(row)->setSelected(true);
            selectionModel()->setCurrentIndex(indexFromItem(item(row)), QItemSelectionModel::NoUpdate);
        }
    m_filling = false;
    updateLetters();
}

void SnapshotList::updateLetters()
{
    const QList<qint64> together = compared();
    for (int row = 0; row < count(); ++row) {
        const auto place = together.indexOf(item(row)->data(IdRole).toLongLong());
        item(row)->setData(LetterRole, place < 0 ? QString() : snapshotLetter(int(place)));
        item(row)->setData(ImpliedRole, place >= 0 && !item(row)->isSelected());
        item(row)->setData(Qt::AccessibleDescriptionRole,
                           place < 0 ? QString() : tr("compared as %1").arg(snapshotLetter(int(place))));
    }
}

} // namespace sextant
