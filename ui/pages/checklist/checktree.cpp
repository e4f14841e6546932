// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/checklist/checktree.h"

#include "items/checklistmodel.h"
#include "pages/checklist/checkdelegate.h"
#include "theme/drawing.h"
#include "theme/theme.h"
#include "theme/typography.h"
#include "widgets/answerbar.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

namespace sextant {

namespace {

/// Digits of the upper row by where they lie: with Shift the key itself is a sign that differs between keyboards.
std::optional<AnswerValue> answerOfPlace(const QKeyEvent &event)
{
#ifdef Q_OS_WIN
    constexpr quint32 firstDigit = 2;
#else
    constexpr quint32 firstDigit = 10;
#endif
    if (!event.modifiers().testFlag(Qt::ShiftModifier) || event.nativeScanCode() < firstDigit)
        return std::nullopt;
    return AnswerBar::answerOfKey(Qt::Key_1 + int(event.nativeScanCode() - firstDigit));
}

} // namespace

CheckTree::CheckTree(QWidget *parent)
    : QTreeView(parent)
{
    setAccessibleName(tr("Checks"));
    setItemDelegate(new CheckDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setIndentation(0);
    setRootIsDecorated(false);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setExpandsOnDoubleClick(false);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(scaled(420));
    header()->setStretchLastSection(false);
    header()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &index) { remember(index, true); });
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &index) { remember(index, false); });
    connect(&Theme::instance(), &Theme::changed, this, &CheckTree::layOutColumns);
}

void CheckTree::setModel(QAbstractItemModel *model)
{
    QTreeView::setModel(model);
    connect(model, &QAbstractItemModel::rowsInserted, this, &CheckTree::restoreFolds);
    connect(model, &QAbstractItemModel::modelReset, this, &CheckTree::restoreFolds);
    layOutColumns();
}

void CheckTree::layOutColumns()
{
    if (!model() || header()->count() < ChecklistModel::ColumnCount)
        return;
    const QFontMetrics words(typeFont(Type::Small));
    const auto widest = [&words](auto value) {
        using Value = decltype(value);
        int width = 0;
        for (const auto &name : names<Value>())
            width = std::max(width, words.horizontalAdvance(labelOf(name.value)));
        return width;
    };
    header()->setSectionResizeMode(ChecklistModel::TitleColumn, QHeaderView::Stretch);
    header()->resizeSection(ChecklistModel::BasisColumn, widest(EvidenceBasis()) + 56);
    header()->resizeSection(ChecklistModel::ClassColumn, widest(RiskClass()) + 18);
    header()->resizeSection(ChecklistModel::GainColumn, scaled(72));
    header()->resizeSection(ChecklistModel::OwnerColumn, scaled(52));
    header()->resizeSection(ChecklistModel::DueColumn, scaled(68));
    doItemsLayout();
}

void CheckTree::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    // What a narrow list can do without stands in the pane as well.
    const bool narrow = viewport()->width() < scaled(600);
    setColumnHidden(ChecklistModel::OwnerColumn, narrow);
    setColumnHidden(ChecklistModel::DueColumn, narrow);
}

void CheckTree::remember(const QModelIndex &index, bool folded)
{
    if (m_restoring)
        return;
    const QString key = index.data(ChecklistModel::GroupKeyRole).toString();
    if (folded)
        m_folded.insert(key);
    else
        m_folded.remove(key);
}

void CheckTree::restoreFolds()
{
    m_restoring = true;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex group = model()->index(row, 0);
        setExpanded(group, !m_folded.contains(group.data(ChecklistModel::GroupKeyRole).toString()));
    }
    m_restoring = false;
}

QString CheckTree::currentId() const
{
    return currentIndex().data(ChecklistModel::CheckIdRole).toString();
}

QStringList CheckTree::selectedIds() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const QModelIndex &a, const QModelIndex &b) {
        return std::pair(a.parent().row(), a.row()) < std::pair(b.parent().row(), b.row());
    });
    QStringList ids;
    for (const QModelIndex &row : std::as_const(rows))
        if (!CheckDelegate::isGroup(row))
            ids << row.data(ChecklistModel::CheckIdRole).toString();
    return ids;
}

void CheckTree::select(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    setExpanded(index.parent(), true);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

QModelIndex CheckTree::next(int step, bool unanswered) const
{
    const auto fits = [unanswered](const QModelIndex &index) {
        return !CheckDelegate::isGroup(index) &&
               (!unanswered || index.data(ChecklistModel::MarkRole).toInt() == int(AnswerValue::Unknown));
    };
    QModelIndex at = currentIndex();
    do {
        at = step > 0 ? indexBelow(at) : indexAbove(at);
    } while (at.isValid() && !fits(at));
    return at;
}

QModelIndex CheckTree::firstCheck() const
{
    for (int group = 0; group < model()->rowCount(); ++group)
        if (const QModelIndex first = model()->index(0, 0, model()->index(group, 0)); first.isValid())
            return first;
    return {};
}

void CheckTree::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    Q_EMIT currentCheckChanged();
}

void CheckTree::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &look = tokens();
    const QRect row(0, option.rect.top(), viewport()->width(), option.rect.height());
    const bool current = index == currentIndex().siblingAtColumn(0) && hasFocus();
    if (CheckDelegate::isGroup(index)) {
        painter->fillRect(row, selectionModel()->isSelected(index) ? look.bg.selected : look.bg.canvas);
        CheckDelegate::paintGroup(*painter, row, index, isExpanded(index), layoutDirection());
    } else {
        if (selectionModel()->isSelected(index))
            painter->fillRect(row, look.bg.selected);
        QTreeView::drawRow(painter, option, index);
    }
    painter->fillRect(QRectF(row.left(), row.bottom() + 1 - look.borderWidth(), row.width(), look.borderWidth()),
                      look.line.hair);
    if (current)
        drawFocusRing(*painter, QRectF(row).adjusted(1, 1, -1, -1), look.radius.small, look);
}

bool CheckTree::answerKey(const QKeyEvent &event)
{
    if (event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))
        return false;
    auto answer = AnswerBar::answerOfKey(event.key());
    if (!answer)
        answer = answerOfPlace(event);
    if (answer)
        Q_EMIT answered(*answer, event.modifiers().testFlag(Qt::ShiftModifier));
    return answer.has_value();
}

bool CheckTree::moveKey(const QKeyEvent &event)
{
    const bool up = event.key() == Qt::Key_Up || event.key() == Qt::Key_K;
    const bool down = event.key() == Qt::Key_Down || event.key() == Qt::Key_J;
    const bool arrow = event.key() == Qt::Key_Up || event.key() == Qt::Key_Down;
    const bool jumps = arrow && event.modifiers() == Qt::AltModifier;
    const bool steps = !arrow && event.modifiers() == Qt::NoModifier;
    if ((!up && !down) || (!jumps && !steps))
        return false;
    select(next(down ? 1 : -1, jumps));
    return true;
}

bool CheckTree::commandKey(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_Slash) {
        Q_EMIT filterRequested();
        return true;
    }
    if (event.modifiers() != Qt::NoModifier && event.modifiers() != Qt::KeypadModifier)
        return false;
    const bool group = CheckDelegate::isGroup(currentIndex());
    if (event.key() == Qt::Key_Space && hasTick(currentIndex())) {
        Q_EMIT tickRequested(selectedIds());
        return true;
    }
    switch (event.key()) {
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (group)
            setExpanded(currentIndex().siblingAtColumn(0), !isExpanded(currentIndex().siblingAtColumn(0)));
        else
            Q_EMIT opened(event.key() != Qt::Key_Space);
        return true;
    case Qt::Key_E:
        Q_EMIT proofRequested();
        return true;
    case Qt::Key_N:
        Q_EMIT noteRequested();
        return true;
    case Qt::Key_O:
        Q_EMIT ownerRequested();
        return true;
    case Qt::Key_D:
        Q_EMIT dueRequested();
        return true;
    case Qt::Key_Escape:
        Q_EMIT closeRequested();
        return true;
    default:
        return false;
    }
}

void CheckTree::keyPressEvent(QKeyEvent *event)
{
    if (!answerKey(*event) && !moveKey(*event) && !commandKey(*event))
        QTreeView::keyPressEvent(event);
}

bool CheckTree::hasTick(const QModelIndex &index) const
{
    return index.siblingAtColumn(0).data(Qt::CheckStateRole).isValid();
}

bool CheckTree::tickAt(const QMouseEvent &event)
{
    const QPoint at = event.position().toPoint();
    const QModelIndex index = indexAt(at).siblingAtColumn(0);
    if (event.button() != Qt::LeftButton || event.modifiers() != Qt::NoModifier || !hasTick(index) ||
        !CheckDelegate::tickIn(visualRect(index), layoutDirection()).contains(at))
        return false;
    // The box of one of several chosen rows ticks them all; that of any other row ticks that row alone.
    if (!selectionModel()->isSelected(index))
        select(index);
    Q_EMIT tickRequested(selectedIds());
    return true;
}

void CheckTree::mousePressEvent(QMouseEvent *event)
{
    if (!tickAt(*event))
        QTreeView::mousePressEvent(event);
}

void CheckTree::mouseDoubleClickEvent(QMouseEvent *event)
{
    // Two quick presses on a box are two ticks.
    if (!tickAt(*event))
        QTreeView::mouseDoubleClickEvent(event);
}

void CheckTree::mouseReleaseEvent(QMouseEvent *event)
{
    QTreeView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint()).siblingAtColumn(0);
    if (event->button() != Qt::LeftButton || !index.isValid())
        return;
    if (CheckDelegate::isGroup(index))
        setExpanded(index, !isExpanded(index));
    else if (event->modifiers() == Qt::NoModifier)
        Q_EMIT opened(false);
}

} // namespace sextant
