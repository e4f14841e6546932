// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/findings/findingtable.h"

#include "marks/glyphs.h"
#include "theme/drawing.h"
#include "theme/figures.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "theme/typography.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QStyledItemDelegate>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr int margin = 12;
constexpr int glyph = 16;
constexpr int mostCopied = 10000;

/// Paints one cell from roles; a million rows cost no widget.
class FindingDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const Tokens &look = tokens();
        const bool head = index.data(FindingsModel::CountRole).toLongLong() > 0;
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        painter->fillRect(option.rect, chosen ? look.bg.selected : head ? look.bg.canvas : look.bg.surface);
        painter->fillRect(QRectF(option.rect.left(), option.rect.bottom() + 1 - look.borderWidth(), option.rect.width(),
                                 look.borderWidth()),
                          look.line.hair);
        if (index.column() == FindingsModel::TitleColumn)
            paintTitle(*painter, option, index, head, chosen);
        else
            paintWords(*painter, option, index, head);
        if (option.state.testFlag(QStyle::State_HasFocus))
            drawFocusRing(*painter, QRectF(option.rect).adjusted(1, 1, -1, -1), look.radius.small, look);
        painter->restore();
    }

private:
    static QRectF place(const QStyleOptionViewItem &option, int x, int width)
    {
        return QRectF(
            QStyle::visualRect(option.direction, option.rect,
                               QRect(option.rect.left() + x, option.rect.top(), width, option.rect.height())));
    }

    static void paintTitle(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, bool head,
                           bool chosen)
    {
        const Tokens &look = tokens();
        int x = margin;
        if (head) {
            const bool open = index.data(FindingsModel::UnfoldedRole).toBool();
            Icons::draw(painter, open ? u"chevron-down"_s : u"chevron-right"_s, square(place(option, x, glyph)),
                        look.ink(Ink::Secondary), option.direction);
            x += glyph + 4;
        }
        Glyphs::drawSeverity(painter, square(place(option, x, glyph)),
                             Severity(index.data(FindingsModel::SeverityRole).toInt()), look);
        x += glyph + 12;
        QString words = index.data().toString();
        if (head)
            words = FindingTable::tr("%1  (%2)", "group and number of its findings")
                        .arg(words, QLocale().toString(index.data(FindingsModel::CountRole).toLongLong()));
        painter.setFont(typeFont(head || chosen ? Type::BodyStrong : Type::Body));
        painter.setPen(look.ink(Ink::Primary));
        drawElided(painter, place(option, x, option.rect.width() - x - 8),
                   QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter), words);
    }

    static void paintWords(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, bool head)
    {
        if (head)
            return;
        const Tokens &look = tokens();
        painter.setFont(typeFont(Type::Small));
        painter.setPen(look.ink(Ink::Secondary));
        const QRectF room = place(option, 4, option.rect.width() - 12);
        const QString words = index.data().toString();
        const auto towards = [&option](Qt::Alignment side) {
            return QStyle::visualAlignment(option.direction, side | Qt::AlignVCenter);
        };
        if (index.column() == FindingsModel::AgeColumn) {
            if (index.data(FindingsModel::OverdueRole).toBool()) {
                painter.setFont(typeFont(Type::SmallStrong));
                painter.setPen(look.ink(Ink::Bad));
            }
            Figures::draw(painter, room, towards(Qt::AlignRight), words);
        } else if (index.column() == FindingsModel::PlaceColumn) {
            // The end of a path tells more than its beginning.
            const QString cut = painter.fontMetrics().elidedText(words, Qt::ElideLeft, int(room.width()));
            painter.setLayoutDirection(Qt::LeftToRight);
            painter.drawText(room, int(towards(Qt::AlignLeft)), cut);
        } else {
            drawElided(painter, room, towards(Qt::AlignLeft), words);
        }
    }

    static QRectF square(const QRectF &room)
    {
        return {room.left(), std::round(room.center().y() - glyph / 2.0), glyph, glyph};
    }
};

std::optional<TriageDecision> decisionOf(int key)
{
    switch (key) {
    case Qt::Key_C:
        return TriageDecision::Confirmed;
    case Qt::Key_F:
        return TriageDecision::FalseAlarm;
    case Qt::Key_A:
        return TriageDecision::Accepted;
    case Qt::Key_X:
        return TriageDecision::Fixing;
    case Qt::Key_V:
        return TriageDecision::Verified;
    case Qt::Key_N:
        return TriageDecision::WontFix;
    case Qt::Key_U:
        return TriageDecision::Duplicate;
    case Qt::Key_Backspace:
        return TriageDecision::None;
    default:
        return std::nullopt;
    }
}

} // namespace

FindingTable::FindingTable(FindingsModel *model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setAccessibleName(tr("Findings"));
    setItemDelegate(new FindingDelegate(this));
    setModel(model);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setSectionResizeMode(FindingsModel::TitleColumn, QHeaderView::Stretch);
    setMinimumWidth(scaled(320));
    connect(&Theme::instance(), &Theme::changed, this, &FindingTable::dress);
    dress();
}

void FindingTable::dress()
{
    verticalHeader()->setDefaultSectionSize(scaled(tokens().size.row));
    layOutColumns();
}

void FindingTable::layOutColumns()
{
    const bool narrow = viewport()->width() < scaled(620);
    setColumnHidden(FindingsModel::ToolColumn, narrow);
    setColumnHidden(FindingsModel::ExploitColumn, !m_exploitsKnown);
    horizontalHeader()->resizeSection(FindingsModel::ExploitColumn, scaled(76));
    horizontalHeader()->resizeSection(FindingsModel::PlaceColumn, scaled(narrow ? 130 : 150));
    horizontalHeader()->resizeSection(FindingsModel::ToolColumn, scaled(88));
    horizontalHeader()->resizeSection(FindingsModel::AgeColumn, scaled(60));
    horizontalHeader()->resizeSection(FindingsModel::TriageColumn, scaled(96));
}

void FindingTable::setExploitsKnown(bool known)
{
    if (m_exploitsKnown == known)
        return;
    m_exploitsKnown = known;
    layOutColumns();
}

void FindingTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layOutColumns();
}

qint64 FindingTable::currentId() const
{
    return m_model->idAt(currentIndex().row());
}

QList<qint64> FindingTable::selectedIds() const
{
    QList<qint64> ids;
    const qint64 current = currentId();
    if (current && selectionModel()->isRowSelected(currentIndex().row(), {}))
        ids << current;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            if (const qint64 id = m_model->idAt(row); id && id != current)
                ids << id;
    return ids;
}

void FindingTable::select(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    selectionModel()->setCurrentIndex(m_model->index(row, 0),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(m_model->index(row, 0));
}

void FindingTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT currentFindingChanged();
}

bool FindingTable::decisionKey(const QKeyEvent &event)
{
    if (event.modifiers() != Qt::NoModifier && event.modifiers() != Qt::KeypadModifier)
        return false;
    if (event.key() == Qt::Key_O) {
        Q_EMIT ownerWanted();
        return true;
    }
    const auto decision = decisionOf(event.key());
    if (decision)
        Q_EMIT decisionWanted(*decision);
    return decision.has_value();
}

bool FindingTable::commandKey(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_Slash) {
        Q_EMIT filterRequested();
        return true;
    }
    if (event.modifiers() != Qt::NoModifier && event.modifiers() != Qt::KeypadModifier)
        return false;
    const int row = currentIndex().row();
    switch (event.key()) {
    case Qt::Key_J:
        select(row + 1);
        return true;
    case Qt::Key_K:
        select(row - 1);
        return true;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_model->isHead(row))
            Q_EMIT groupToggled(m_model->headAt(row));
        else
            Q_EMIT opened(event.key() != Qt::Key_Space);
        return true;
    case Qt::Key_Escape:
        Q_EMIT closeRequested();
        return true;
    default:
        return false;
    }
}

void FindingTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copySelection();
    else if (!decisionKey(*event) && !commandKey(*event))
        QTableView::keyPressEvent(event);
}

void FindingTable::copySelection() const
{
    QStringList lines;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom() && lines.size() < mostCopied; ++row) {
            QStringList cells;
            for (int column = 0; column < FindingsModel::ColumnCount; ++column)
                cells << m_model->index(row, column).data().toString().replace(u'\t', u' ').replace(u'\n', u' ');
            lines << cells.join(u'\t');
        }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void FindingTable::contextMenuEvent(QContextMenuEvent *event)
{
    QModelIndex index = currentIndex();
    QPoint place = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard)
        place = viewport()->mapToGlobal(visualRect(index).bottomLeft());
    else
        index = indexAt(event->pos());
    if (!index.isValid() || m_model->idAt(index.row()) == 0)
        return;
    if (!selectionModel()->isRowSelected(index.row(), {}))
        select(index.row());
    else
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    Q_EMIT menuRequested(place);
}

void FindingTable::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !index.isValid() || event->modifiers() != Qt::NoModifier)
        return;
    if (m_model->isHead(index.row()))
        Q_EMIT groupToggled(m_model->headAt(index.row()));
    else
        Q_EMIT opened(false);
}

} // namespace sextant
