// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/ganttchart.h"

#include "charts/spokenaschart.h"
#include "theme/drawing.h"
#include "theme/texture.h"
#include "theme/theme.h"
#include "theme/typography.h"

#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr int labels = 300;
constexpr int narrowLabels = 180;
constexpr int leastWeek = 72; ///< pixels between two dates of the axis
constexpr int barHeight = 11;
constexpr int rowSize = 24;
constexpr int labelRoom = 44;
constexpr int leastFlag = 28;

int lineHeight()
{
    return std::max(scaled(rowSize), QFontMetrics(typeFont(Type::Small)).height() + 6);
}

QPainterPath boxOf(const QRectF &rect)
{
    QPainterPath path;
    path.addRoundedRect(rect, 2, 2);
    return path;
}

QDate movedBy(QDate day, int steps)
{
    const int direction = steps < 0 ? -1 : 1;
    for (int left = std::abs(steps); left > 0; left -= day.dayOfWeek() <= 5 ? 1 : 0)
        day = day.addDays(direction);
    return day;
}

} // namespace

GanttChart::GanttChart(QWidget *parent)
    : QWidget(parent)
{
    spokenAsChart<GanttChart>();
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Schedule in weeks"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void GanttChart::setRows(const QList<GanttRow> &rows, const QList<GanttFlag> &flags)
{
    const QString id = m_rows.value(m_current).id;
    m_rows = rows;
    m_flags = flags;
    std::ranges::sort(m_flags, {}, &GanttFlag::day);
    m_from = {};
    m_until = {};
    for (const GanttRow &row : rows) {
        if (!row.start.isValid())
            continue;
        m_from = m_from.isValid() ? std::min(m_from, row.start) : row.start;
        // Waiting can go on for months beyond all work, whose bars would become dots.
        if (!row.waits)
            m_until = std::max({m_until, row.end, row.couldEnd});
    }
    for (const GanttFlag &flag : flags)
        m_until = std::max(m_until, flag.day.addDays(7));
    m_until = std::max(m_until, m_from);
    if (m_from.isValid())
        m_from = m_from.addDays(1 - m_from.dayOfWeek());
    const auto found =
        std::ranges::find_if(m_rows, [&id](const GanttRow &row) { return !id.isEmpty() && row.id == id; });
    m_current = found == m_rows.end() ? -1 : int(found - m_rows.begin());
    updateGeometry();
    update();
}

QSize GanttChart::sizeHint() const
{
    return {720, int(m_rows.size() + 1) * lineHeight() + 8};
}

QSize GanttChart::minimumSizeHint() const
{
    return {420, sizeHint().height()};
}

int GanttChart::labelWidth() const
{
    return std::min(scaled(width() < 760 ? narrowLabels : labels), width() / 2);
}

qreal GanttChart::xOf(const QDate &day) const
{
    const qreal days = std::max<qreal>(14, qreal(m_from.daysTo(m_until)) + 3);
    return labelWidth() + (width() - labelWidth() - 8) * qreal(m_from.daysTo(day)) / days;
}

int GanttChart::rowAt(qreal y) const
{
    const int row = int(y / lineHeight()) - 1;
    return row >= 0 && row < int(m_rows.size()) && y >= lineHeight() ? row : -1;
}

QRectF GanttChart::barRect(int row) const
{
    const GanttRow &each = m_rows[row];
    if (!each.start.isValid())
        return {};
    const int height = lineHeight();
    const qreal top = (row + 1) * height + (height - scaled(barHeight)) / 2.0;
    const qreal left = xOf(each.start);
    return {left, top, std::max(3.0, xOf(each.end.addDays(1)) - left), qreal(scaled(barHeight))};
}

void GanttChart::setFreeDays(const QSet<QDate> &days)
{
    m_freeDays = days;
    update();
}

void GanttChart::paintFreeDays(QPainter &painter) const
{
    if (!m_from.isValid())
        return;
    for (const QDate &day : m_freeDays)
        if (day >= m_from && day <= m_until)
            painter.fillRect(QRectF(QPointF(xOf(day), lineHeight()), QPointF(xOf(day.addDays(1)), height())),
                             tokens().bg.sunken);
}

void GanttChart::paintWeeks(QPainter &painter) const
{
    if (!m_from.isValid())
        return;
    const Tokens &look = tokens();
    painter.setFont(typeFont(Type::Small));
    qreal labelled = -leastWeek;
    for (QDate day = m_from; xOf(day) < width(); day = day.addDays(7)) {
        const qreal x = std::round(xOf(day)) + 0.5;
        if (x - labelled < scaled(leastWeek))
            continue;
        labelled = x;
        painter.setPen(QPen(look.chart.grid, 1));
        painter.drawLine(QPointF(x, lineHeight()), QPointF(x, height()));
        painter.setPen(look.ink(Ink::Secondary));
        painter.drawText(QRectF(x, 0, scaled(leastWeek), lineHeight()), Qt::AlignLeft | Qt::AlignVCenter,
                         QLocale().toString(day, day.year() == m_from.year() ? u"d MMM"_s : u"d MMM yy"_s));
    }
}

void GanttChart::paintFlags(QPainter &painter) const
{
    const Tokens &look = tokens();
    painter.setFont(typeFont(Type::SmallStrong));
    for (qsizetype i = 0; i < m_flags.size(); ++i) {
        const GanttFlag &flag = m_flags[i];
        if (!m_from.isValid() || flag.day < m_from || xOf(flag.day) > width() - 8)
            continue;
        const qreal x = std::round(xOf(flag.day)) + 0.5;
        painter.setPen(QPen(look.ink(Ink::Primary), 1.5));
        painter.drawLine(QPointF(x, 4), QPointF(x, height()));
        const qreal wanted = QFontMetricsF(painter.font()).horizontalAdvance(flag.label) + 10;
        // A name gives way to the next flag; at the end of the chart it stands before its line.
        const qreal room = i + 1 < m_flags.size() ? xOf(m_flags[i + 1].day) - x - 2 : wanted;
        const QRectF box(std::min(x, width() - wanted), 3, std::min(wanted, room), lineHeight() - 6);
        if (box.width() < leastFlag)
            continue;
        painter.fillRect(box, look.ink(Ink::Primary));
        painter.setPen(look.bg.surface);
        drawElided(painter, box.adjusted(5, 0, -5, 0), Qt::AlignLeft | Qt::AlignVCenter, flag.label);
    }
}

void GanttChart::paintRow(QPainter &painter, int row) const
{
    const Tokens &look = tokens();
    const GanttRow &each = m_rows[row];
    const int height = lineHeight();
    const QRectF line(0, (row + 1) * height, width(), height);
    const bool head = each.id.isEmpty();
    if (row == m_current)
        painter.fillRect(line, look.bg.selected);
    if (head) {
        painter.setPen(QPen(look.line.hair, 1));
        painter.drawLine(line.topLeft(), line.topRight());
    }
    const qreal noteWidth = scaled(labelRoom);
    painter.setFont(typeFont(head || each.critical ? Type::SmallStrong : Type::Small));
    painter.setPen(look.ink(head ? Ink::Primary : Ink::Secondary));
    drawElided(painter, {head ? 4.0 : 16.0, line.top(), labelWidth() - noteWidth - 24, line.height()},
               Qt::AlignLeft | Qt::AlignVCenter, each.label);
    painter.setFont(typeFont(Type::Small));
    painter.setPen(look.ink(Ink::Tertiary));
    drawElided(painter, {labelWidth() - noteWidth - 6, line.top(), noteWidth, line.height()},
               Qt::AlignRight | Qt::AlignVCenter, each.note);
    if (head || !each.start.isValid())
        return;
    QRectF bar = barRect(row);
    if (row == m_current && m_dragDays != 0)
        bar.translate(xOf(movedBy(each.start, m_dragDays)) - xOf(each.start), 0);
    const QColor colour = each.stops ? look.bg.accent : look.ink(Ink::Tertiary);
    const qreal could = each.couldEnd.isValid() ? xOf(each.couldEnd.addDays(1)) - xOf(each.end.addDays(1)) : 0;
    if (could > 1) {
        painter.setPen(QPen(colour, 1, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(bar.right(), bar.top() + 0.5, could, bar.height() - 1));
    }
    Texture::fill(painter, boxOf(bar), colour, each.waits ? Fill::Stripes : Fill::Solid);
    if (!each.critical)
        return;
    painter.setPen(QPen(look.ink(Ink::Primary), 1.5));
    painter.drawLine(QPointF(bar.left(), bar.bottom() + 2.5), QPointF(bar.right(), bar.bottom() + 2.5));
}

void GanttChart::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LeftToRight);
    paintFreeDays(painter);
    paintWeeks(painter);
    const int first = std::max(0, event->rect().top() / lineHeight() - 1);
    const int last = std::min(int(m_rows.size()), event->rect().bottom() / lineHeight() + 1);
    for (int row = first; row < last; ++row)
        paintRow(painter, row);
    paintFlags(painter);
    if (hasFocus())
        drawFocusRing(painter,
                      m_current < 0 ? QRectF(rect())
                                    : QRectF(1, (m_current + 1) * lineHeight(), width() - 2, lineHeight()),
                      tokens().radius.small, tokens());
}

void GanttChart::setCurrent(int row)
{
    if (row < 0 || row >= int(m_rows.size()) || m_rows[row].id.isEmpty() || row == m_current)
        return;
    m_current = row;
    setAccessibleDescription(m_rows[row].spoken);
    setToolTip(m_rows[row].spoken);
    update();
    Q_EMIT currentChanged(m_rows[row].id);
}

void GanttChart::step(int direction)
{
    for (int row = m_current + direction; row >= 0 && row < int(m_rows.size()); row += direction)
        if (!m_rows[row].id.isEmpty())
            return setCurrent(row);
}

void GanttChart::mousePressEvent(QMouseEvent *event)
{
    const int row = rowAt(event->position().y());
    setCurrent(row);
    m_dragDays = 0;
    m_dragFrom.reset();
    if (row >= 0 && row == m_current && !m_rows[row].waits &&
        barRect(row).adjusted(-3, -4, 3, 4).contains(event->position()))
        m_dragFrom = event->position().x();
}

void GanttChart::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_dragFrom || !m_from.isValid())
        return;
    const qreal day = xOf(m_from.addDays(1)) - xOf(m_from);
    const int days = int(std::lround((event->position().x() - *m_dragFrom) / day * 5 / 7));
    if (std::exchange(m_dragDays, days) != days)
        update(0, (m_current + 1) * lineHeight(), width(), lineHeight());
}

void GanttChart::mouseReleaseEvent(QMouseEvent *)
{
    const int days = std::exchange(m_dragDays, 0);
    if (std::exchange(m_dragFrom, std::nullopt) && days != 0 && m_current >= 0)
        Q_EMIT moved(m_rows[m_current].id, movedBy(m_rows[m_current].start, days));
    update();
}

void GanttChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const int row = rowAt(event->position().y()); row >= 0 && !m_rows[row].id.isEmpty())
        Q_EMIT activated(m_rows[row].id);
}

void GanttChart::keyPressEvent(QKeyEvent *event)
{
    const bool sideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        return step(event->key() == Qt::Key_Down ? 1 : -1);
    if (m_current < 0)
        return QWidget::keyPressEvent(event);
    const GanttRow row = m_rows[m_current];
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT activated(row.id);
    else if (sideways && event->modifiers().testFlag(Qt::AltModifier) && row.start.isValid() && !row.waits)
        Q_EMIT moved(row.id, movedBy(row.start, event->key() == Qt::Key_Right ? 1 : -1));
    else
        QWidget::keyPressEvent(event);
}

void GanttChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void GanttChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace sextant
