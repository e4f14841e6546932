// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/portfolio/portfolioviews.h"

#include "items/portfoliomodel.h"
#include "marks/bounds.h"
#include "pages/portfolio/projectdelegates.h"
#include "theme/drawing.h"
#include "theme/theme.h"
#include "theme/typography.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace sextant {

namespace {

constexpr int leastCard = 340;
constexpr int beforeLevel = 114; ///< margins, ring and glyph of a level

bool isEnter(const QKeyEvent &event)
{
    return (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) &&
           !(event.modifiers() & ~Qt::KeypadModifier);
}

qint64 idAt(const QModelIndex &index)
{
    return index.data(PortfolioModel::ProjectIdRole).toLongLong();
}

/// Letters that the page acts on. The views would take them for the beginning of a name.
bool isPageKey(const QKeyEvent &event)
{
    return event.modifiers() == Qt::NoModifier && (event.key() == Qt::Key_Slash || event.key() == Qt::Key_C);
}

/// J and K walk, Enter opens, Space picks for a comparison. True when the key was one of these.
template <class View>
bool projectKey(View &view, const QKeyEvent &event)
{
    const QModelIndex current = view.currentIndex();
    if (isEnter(event)) {
        if (const qint64 id = idAt(current))
            Q_EMIT view.opened(id);
        return true;
    }
    if (event.modifiers() != Qt::NoModifier)
        return false;
    const int step = event.key() == Qt::Key_J ? 1 : event.key() == Qt::Key_K ? -1 : 0;
    if (event.key() == Qt::Key_Space && current.isValid()) {
        view.selectionModel()->select(current, QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
        return true;
    }
    if (step == 0)
        return false;
    for (int row = current.row() + step; row >= 0 && row < view.model()->rowCount(); row += step)
        if (const QModelIndex next = view.model()->index(row, 0); idAt(next)) {
            view.setCurrentIndex(next);
            break;
        }
    return true;
}

/// Of a ring with the longest level beside it.
int readinessWidth()
{
    int widest = 0;
    const QFontMetrics metrics(typeFont(Type::SmallStrong));
    for (const auto &name : names<Level>())
        widest = std::max(widest, metrics.horizontalAdvance(shortLabelOf(name.value)));
    return beforeLevel + widest;
}

} // namespace

PortfolioTable::PortfolioTable(PortfolioModel *model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
{
    setAccessibleName(tr("Projects"));
    setItemDelegate(new ProjectRowDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setIndentation(0);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setAllColumnsShowFocus(true);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setModel(model);
    // Before sorting is switched on, which would sort by the first column.
    header()->setSortIndicator(model->sortColumn(), model->sortOrder());
    setSortingEnabled(true);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    connect(this, &QTreeView::doubleClicked, this, [this](const QModelIndex &index) {
        if (const qint64 id = idAt(index))
            Q_EMIT opened(id);
    });
    connect(&Theme::instance(), &Theme::changed, this, &PortfolioTable::layOutColumns);
    layOutColumns();
}

void PortfolioTable::setMatrix(bool matrix)
{
    m_matrix = matrix;
    layOutColumns();
}

void PortfolioTable::layOutColumns()
{
    const int room = viewport()->width();
    const bool narrow = room < scaled(1000);
    const QHash<int, int> widths{{PortfolioModel::ReadinessColumn, 164}, {PortfolioModel::DimensionsColumn, 132},
                                 {PortfolioModel::VerdictColumn, 208},   {PortfolioModel::TrendColumn, 152},
                                 {PortfolioModel::DateColumn, 188},      {PortfolioModel::SnapshotColumn, 104}};
    // A level is named in full, whatever the language calls it.
    const int readiness = std::max(scaled(widths.value(PortfolioModel::ReadinessColumn)), readinessWidth());
    header()->setMinimumSectionSize(scaled(60));
    header()->setSectionResizeMode(PortfolioModel::ProjectColumn, QHeaderView::Stretch);
    for (int column = 1; column < PortfolioModel::ColumnCount; ++column) {
        const bool heat = column >= PortfolioModel::FirstDimensionColumn;
        const bool extra = column == PortfolioModel::TrendColumn || column == PortfolioModel::SnapshotColumn;
        // The name comes first; the next date and the verdict stand in the project as well.
        const bool crowded = (column == PortfolioModel::DateColumn && room < scaled(820)) ||
                             (column == PortfolioModel::VerdictColumn && room < scaled(640));
        const bool both = column == PortfolioModel::ReadinessColumn;
        setColumnHidden(column, m_matrix ? !heat && !(both && !narrow) : heat || crowded || (narrow && extra));
        if (heat)
            header()->resizeSection(column, std::max(scaled(92), (room - scaled(narrow ? 220 : 420)) / dimensionCount));
        else
            header()->resizeSection(column, both ? readiness : scaled(widths.value(column)));
    }
    doItemsLayout();
}

void PortfolioTable::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        layOutColumns();
}

void PortfolioTable::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &look = tokens();
    const QRect row(0, option.rect.top(), viewport()->width(), option.rect.height());
    if (!m_model->summaryAt(index)) {
        painter->fillRect(row, look.bg.canvas);
        paintClientRow(*painter, row, m_model->groupAt(index), layoutDirection());
    } else {
        if (selectionModel()->isSelected(index))
            painter->fillRect(row, look.bg.selected);
        QTreeView::drawRow(painter, option, index);
    }
    painter->fillRect(QRectF(row.left(), row.bottom() + 1 - look.borderWidth(), row.width(), look.borderWidth()),
                      look.line.hair);
    if (hasFocus() && index.row() == currentIndex().row())
        drawFocusRing(*painter, QRectF(row).adjusted(1, 1, -1, -1), look.radius.small, look);
}

void PortfolioTable::keyPressEvent(QKeyEvent *event)
{
    if (isPageKey(*event))
        event->ignore();
    else if (!projectKey(*this, *event))
        QTreeView::keyPressEvent(event);
}

PortfolioCards::PortfolioCards(PortfolioModel *model, QWidget *parent)
    : QListView(parent)
{
    setAccessibleName(tr("Projects"));
    setItemDelegate(new ProjectCardDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setViewMode(IconMode);
    setMovement(Static);
    setResizeMode(Adjust);
    setWrapping(true);
    setSelectionMode(ExtendedSelection);
    setSelectionRectVisible(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setContextMenuPolicy(Qt::CustomContextMenu);
    viewport()->setAutoFillBackground(false);
    setModel(model);
    connect(this, &QListView::doubleClicked, this, [this](const QModelIndex &index) {
        if (const qint64 id = idAt(index))
            Q_EMIT opened(id);
    });
}

void PortfolioCards::resizeEvent(QResizeEvent *event)
{
    const int room = event->size().width() - 2;
    const int columns = std::max(1, room / scaled(leastCard));
    static_cast<ProjectCardDelegate *>(itemDelegate())->setWidths(room / columns, room);
    scheduleDelayedItemsLayout();
    QListView::resizeEvent(event);
}

void PortfolioCards::keyPressEvent(QKeyEvent *event)
{
    if (isPageKey(*event))
        event->ignore();
    else if (!projectKey(*this, *event))
        QListView::keyPressEvent(event);
}

} // namespace sextant
