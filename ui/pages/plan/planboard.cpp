// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/plan/planboard.h"

#include "base/initials.h"
#include "marks/glyphs.h"
#include "theme/drawing.h"
#include "theme/theme.h"
#include "theme/typography.h"
#include "widgets/textlabel.h"

#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMimeData>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr int cardHeight = 82;
constexpr int padding = 10;
constexpr int avatar = 20;
constexpr int listHeight = 380;
const QString cardType = u"application/x-sextant-task"_s;

struct PlanBoardText
{
    Q_DECLARE_TR_FUNCTIONS(PlanBoard)
};

QString titleOf(BoardColumn column)
{
    switch (column) {
    case BoardColumn::ToDo:
        return PlanBoardText::tr("To do");
    case BoardColumn::Doing:
        return PlanBoardText::tr("Doing");
    case BoardColumn::Waiting:
        return PlanBoardText::tr("Waiting");
    case BoardColumn::Done:
        break;
    }
    return PlanBoardText::tr("Done");
}

QString factsOf(const PlannedTask &task)
{
    const QLocale locale;
    const QString effort = task.waits ? PlanBoardText::tr("waiting time")
                           : task.effort[1] < 0.45
                               ? PlanBoardText::tr("under ½ day")
                               : PlanBoardText::tr("%1 days").arg(locale.toString(task.effort[1], 'f', 1));
    if (!task.endsOn.isValid())
        return effort;
    const QString day = locale.toString(task.endsOn, PlanBoardText::tr("d MMM yy", "short day on a card of the plan"));
    return task.status == TaskStatus::Done ? PlanBoardText::tr("%1 done, %2").arg(day, effort)
                                           : PlanBoardText::tr("%1, %2", "day that it is due, effort").arg(day, effort);
}

/// At most two lines; the second one is cut.
void drawTitle(QPainter &painter, const QRectF &rect, const QString &title)
{
    QTextLayout layout(title, painter.font());
    layout.beginLayout();
    const qreal high = lineHeight(Type::Body);
    for (int line = 0; line < 2; ++line) {
        QTextLine each = layout.createLine();
        if (!each.isValid())
            break;
        each.setLineWidth(rect.width());
        const QRectF box(rect.left(), rect.top() + line * high, rect.width(), high);
        drawElided(painter, box, Qt::AlignLeading | Qt::AlignVCenter,
                   line == 0 ? title.mid(each.textStart(), each.textLength()).trimmed() : title.mid(each.textStart()));
    }
    layout.endLayout();
}

class CardDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {scaled(160), scaled(cardHeight)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &look = tokens();
        const bool chosen = option.state & QStyle::State_Selected;
        const QRectF card = QRectF(option.rect).adjusted(2, 3, -2, -3);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setLayoutDirection(option.direction);
        drawBox(*painter, card, look.radius.control, chosen ? look.bg.selected : look.bg.surface, look.line.border,
                look.borderWidth());
        const QRectF inner = card.adjusted(padding, 6, -padding, -6);
        painter->setFont(typeFont(Type::BodyStrong));
        painter->setPen(look.ink(Ink::Primary));
        drawTitle(*painter, inner, index.data().toString());
        const qreal side = scaled(avatar);
        QRectF foot(inner.left(), inner.bottom() - side, inner.width(), side);
        const QString owner = index.data(BoardList::OwnerRole).toString();
        const bool mirrored = option.direction == Qt::RightToLeft;
        if (!owner.isEmpty()) {
            const QRectF ring(mirrored ? foot.right() - side : foot.left(), foot.top(), side, side);
            Glyphs::drawAvatar(*painter, ring, initialsOf(owner), look);
            foot.adjust(mirrored ? 0 : side + 6, 0, mirrored ? -side - 6 : 0, 0);
        }
        painter->setFont(typeFont(Type::Small));
        painter->setPen(look.ink(Ink::Secondary));
        drawElided(*painter, foot, Qt::AlignLeading | Qt::AlignVCenter, index.data(BoardList::FactsRole).toString());
        if (index.data(BoardList::StopsRole).toBool()) // the start edge, and the word in what is spoken
            painter->fillRect(QRectF(mirrored ? card.right() - 3 : card.left(), card.top() + 6, 3, card.height() - 12),
                              look.ink(Ink::Bad));
        if (chosen && option.widget && option.widget->hasFocus())
            drawFocusRing(*painter, card, look.radius.control, look);
        painter->restore();
    }
};

} // namespace

BoardColumn columnOf(const PlannedTask &task, const ProjectPlan &plan)
{
    if (task.status == TaskStatus::Done)
        return BoardColumn::Done;
    if (task.waits)
        return BoardColumn::Waiting;
    if (task.status == TaskStatus::Doing)
        return BoardColumn::Doing;
    const auto open = [&plan](const QString &name) {
        return std::ranges::find(plan.tasks, name, &PlannedTask::name) != plan.tasks.end();
    };
    return std::ranges::any_of(task.needs, open) ? BoardColumn::Waiting : BoardColumn::ToDo;
}

BoardList::BoardList(BoardColumn column, const QString &title, QWidget *parent)
    : QListWidget(parent)
    , m_column(column)
{
    setAccessibleName(title);
    setObjectName(u"board%1"_s.arg(int(column)));
    setItemDelegate(new CardDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::CopyAction);
    setMinimumSize(scaled(120), scaled(listHeight));
    viewport()->setBackgroundRole(QPalette::Window); // so that an empty column is one to drop on
}

int BoardList::rowOf(const QString &name) const
{
    for (int row = 0; row < count(); ++row)
        if (item(row)->data(NameRole).toString() == name)
            return row;
    return -1;
}

void BoardList::keyPressEvent(QKeyEvent *event)
{
    const bool across = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (!across)
        return QListWidget::keyPressEvent(event);
    const int direction = (event->key() == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight) ? 1 : -1;
    if (!(event->modifiers() & Qt::AltModifier))
        Q_EMIT stepRequested(direction);
    else if (const QListWidgetItem *card = currentItem())
        Q_EMIT shiftRequested(card->data(NameRole).toString(), direction);
}

QStringList BoardList::mimeTypes() const
{
    return {cardType};
}

QMimeData *BoardList::mimeData(const QList<QListWidgetItem *> &items) const
{
    auto *carried = new QMimeData;
    if (!items.isEmpty())
        carried->setData(cardType, items.front()->data(NameRole).toString().toUtf8());
    return carried;
}

void BoardList::dragEnterEvent(QDragEnterEvent *event)
{
    if (takesCards() && event->mimeData()->hasFormat(cardType))
        event->acceptProposedAction();
}

void BoardList::dragMoveEvent(QDragMoveEvent *event)
{
    if (takesCards() && event->mimeData()->hasFormat(cardType))
        event->acceptProposedAction();
    else
        event->ignore();
}

void BoardList::dropEvent(QDropEvent *event)
{
    if (!takesCards() || !event->mimeData()->hasFormat(cardType))
        return event->ignore();
    event->acceptProposedAction();
    Q_EMIT dropped(QString::fromUtf8(event->mimeData()->data(cardType)));
}

PlanBoard::PlanBoard(QWidget *parent)
    : QWidget(parent)
{
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins({});
    columns->setSpacing(12);
    for (int at = 0; at < boardColumns; ++at) {
        const auto column = BoardColumn(at);
        m_lists[std::size_t(at)] = new BoardList(column, titleOf(column), this);
        m_heads[std::size_t(at)] = new TextLabel({}, Type::SmallStrong, Ink::Secondary);
        auto *stack = new QVBoxLayout;
        stack->addWidget(m_heads[std::size_t(at)]);
        stack->addWidget(m_lists[std::size_t(at)], 1);
        columns->addLayout(stack, 1);
        connectList(column);
    }
}

void PlanBoard::connectList(BoardColumn column)
{
    BoardList *cards = list(column);
    connect(cards, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *card) {
        if (m_filling || !card)
            return;
        m_current = card->data(BoardList::NameRole).toString();
        Q_EMIT currentChanged(m_current);
    });
    connect(cards, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *card) { Q_EMIT activated(card->data(BoardList::NameRole).toString()); });
    connect(cards, &BoardList::stepRequested, this, [this, column](int direction) { step(column, direction); });
    // What waits is passed over: nobody can put a card there.
    connect(cards, &BoardList::shiftRequested, this, [this, column](const QString &name, int direction) {
        int to = int(column) + direction;
        if (to == int(BoardColumn::Waiting))
            to += direction;
        if (column == BoardColumn::Waiting && direction < 0)
            to = int(BoardColumn::Doing);
        if (to >= 0 && to < boardColumns)
            request(name, BoardColumn(to));
    });
    connect(cards, &BoardList::dropped, this, [this, column](const QString &name) { request(name, column); });
}

void PlanBoard::request(const QString &name, BoardColumn to)
{
    if (to == BoardColumn::Waiting || list(to)->rowOf(name) >= 0)
        return;
    m_current = name;
    Q_EMIT statusRequested(name, to == BoardColumn::Done    ? TaskStatus::Done
                                 : to == BoardColumn::Doing ? TaskStatus::Doing
                                                            : TaskStatus::Open);
}

void PlanBoard::step(BoardColumn from, int direction)
{
    for (int to = int(from) + direction; to >= 0 && to < boardColumns; to += direction) {
        BoardList *cards = list(BoardColumn(to));
        if (cards->count() == 0)
            continue;
        if (cards->currentRow() < 0)
            cards->setCurrentRow(0);
        else
            Q_EMIT currentChanged(cards->currentItem()->data(BoardList::NameRole).toString());
        return cards->setFocus(Qt::OtherFocusReason);
    }
}

void PlanBoard::addCard(BoardColumn column, const PlannedTask &task)
{
    auto *card = new QListWidgetItem(task.title, list(column));
    const QString facts = factsOf(task);
    const bool due = task.status != TaskStatus::Done && task.endsOn.isValid();
    QStringList spoken{task.title, due ? PlanBoardText::tr("due %1").arg(facts) : facts, task.owner};
    if (task.risk == RiskClass::ShipStopper)
        spoken << labelOf(task.risk);
    spoken.removeAll(QString());
    card->setData(BoardList::NameRole, task.name);
    card->setData(BoardList::OwnerRole, task.owner);
    card->setData(BoardList::FactsRole, facts);
    card->setData(BoardList::StopsRole, task.risk == RiskClass::ShipStopper);
    card->setData(Qt::AccessibleTextRole, spoken.join(u", "_s));
    card->setToolTip(u"<p>%1</p>"_s.arg(spoken.join(u", "_s).toHtmlEscaped()));
}

void PlanBoard::setTasks(const ProjectPlan &plan, const QList<const PlannedTask *> &tasks)
{
    BoardList *held = nullptr;
    for (BoardList *cards : m_lists)
        held = cards->hasFocus() ? cards : held;
    m_filling = true;
    for (BoardList *cards : m_lists)
        cards->clear();
    for (const PlannedTask *task : tasks)
        addCard(columnOf(*task, plan), *task);
    for (const PlannedTask &task : plan.done)
        addCard(BoardColumn::Done, task);
    for (std::size_t at = 0; at < m_lists.size(); ++at)
        m_heads[at]->setText(PlanBoardText::tr("%1 %2", "a column of the board and its number of cards")
                                 .arg(titleOf(BoardColumn(at)), QLocale().toString(m_lists[at]->count())));
    m_filling = false;
    setCurrent(m_current);
    // The keyboard stays with the card that was moved.
    for (BoardList *cards : m_lists)
        if (held && cards->rowOf(m_current) >= 0)
            cards->setFocus(Qt::OtherFocusReason);
}

void PlanBoard::setCurrent(const QString &name)
{
    m_current = name;
    m_filling = true;
    for (BoardList *cards : m_lists)
        if (const int row = cards->rowOf(name); row >= 0)
            cards->setCurrentRow(row);
        else
            cards->setCurrentItem(nullptr);
    m_filling = false;
}

} // namespace sextant
