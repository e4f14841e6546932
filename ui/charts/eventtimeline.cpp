// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/eventtimeline.h"

#include "theme/drawing.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "theme/typography.h"

#include <QKeyEvent>
#include <QPainter>

#include <cmath>

namespace sextant {

namespace {

constexpr qreal dot = 10;
constexpr qreal together = 9; ///< marks closer than this are drawn as one with their number
constexpr qreal labelGap = 6;
constexpr qreal leastLabel = 40;
constexpr int lane = 28;
constexpr int widestLane = 44;
constexpr int iconSide = 16;
constexpr int titleRoom = 132;
constexpr int narrowRoom = 28;
constexpr int narrowBelow = 560;

} // namespace

EventTimeline::EventTimeline(QWidget *parent)
    : TimeChart(parent)
{
    setAccessibleName(tr("What happened when"));
}

void EventTimeline::setEvents(const QList<TimelineLane> &lanes, const QList<TimelineEvent> &events,
                              const QDateTime &from, const QDateTime &until)
{
    m_lanes = lanes;
    m_events = events;
    m_rows.clear();
    for (const TimelineEvent &event : events)
        m_rows.insert(event.lane, 0);
    int row = 0;
    for (int &place : m_rows)
        place = row++;
    m_from = events.isEmpty() || from < events.front().at ? from : events.front().at;
    m_until = events.isEmpty() ? until : std::max(until, events.back().at);
    updateGeometry();
    pointsChanged(events.isEmpty()
                      ? tr("Nothing has happened yet.")
                      : tr("%n event(s). The newest: %1", nullptr, int(events.size())).arg(events.back().what));
}

void EventTimeline::setSpan(const QDateTime &from, const QDateTime &until)
{
    m_spanFrom = from;
    m_spanUntil = until;
    update();
}

qreal EventTimeline::laneHeight() const
{
    const double room = double(height() - 32) / double(std::max<qsizetype>(1, m_rows.size()));
    return std::clamp(room, double(scaled(lane)), double(scaled(widestLane)));
}

QSize EventTimeline::sizeHint() const
{
    return {640, minimumSizeHint().height()};
}

QSize EventTimeline::minimumSizeHint() const
{
    return {240, scaled(lane) * int(std::max<qsizetype>(1, m_rows.size())) + 32};
}

QMarginsF EventTimeline::margins() const
{
    return {qreal(scaled(width() < narrowBelow ? narrowRoom : titleRoom)), 4, 40, 24};
}

qreal EventTimeline::xOf(const QDateTime &at, const QRectF &plot) const
{
    const double all = double(std::max<qint64>(1, m_from.msecsTo(m_until)));
    return plot.left() + plot.width() * std::clamp(double(m_from.msecsTo(at)) / all, 0.0, 1.0);
}

QRectF EventTimeline::markAt(int index, const QRectF &plot) const
{
    const TimelineEvent &event = m_events[index];
    const QPointF centre(xOf(event.at, plot), plot.top() + laneHeight() * (rowOf(event.lane) + 0.5));
    return {centre.x() - dot / 2, centre.y() - dot / 2, dot, dot};
}

int EventTimeline::nearest(const QPointF &point) const
{
    const QRectF plot = plotOf(QRectF(rect()));
    int best = -1;
    qreal least = laneHeight() * 0.7;
    for (int at = 0; at < count(); ++at) {
        const QPointF centre = markAt(at, plot).center();
        if (std::abs(centre.y() - point.y()) > laneHeight() / 2)
            continue;
        if (const qreal distance = std::abs(centre.x() - point.x()); distance < least) {
            least = distance;
            best = at;
        }
    }
    return best;
}

int EventTimeline::nearestInLane(int from, int direction) const
{
    const int row = rowOf(m_events[from].lane) + direction;
    int best = -1;
    for (int at = 0; at < count(); ++at)
        if (rowOf(m_events[at].lane) == row && (best < 0 || std::abs(m_events[at].at.msecsTo(m_events[from].at)) <
                                                                std::abs(m_events[best].at.msecsTo(m_events[from].at))))
            best = at;
    return best;
}

void EventTimeline::keyPressEvent(QKeyEvent *event)
{
    const bool across = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (!across || selected() < 0)
        return TimeChart::keyPressEvent(event);
    if (const int next = nearestInLane(selected(), event->key() == Qt::Key_Down ? 1 : -1); next >= 0) {
        select(next);
        showSelected();
    }
}

void EventTimeline::drawLanes(QPainter &painter, const QRectF &plot, const Tokens &look) const
{
    const bool narrow = width() < narrowBelow;
    painter.setFont(typeFont(Type::Small));
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        const TimelineLane &of = m_lanes[row.key()];
        const QRectF band(0, plot.top() + laneHeight() * row.value(), plot.left(), laneHeight());
        const QRectF icon(0, band.center().y() - iconSide / 2.0, iconSide, iconSide);
        Icons::draw(painter, of.icon, icon, look.ink(of.ink));
        if (!narrow) {
            painter.setPen(look.ink(Ink::Secondary));
            drawElided(painter, band.adjusted(iconSide + 8, 0, -8, 0), Qt::AlignLeft | Qt::AlignVCenter, of.title);
        }
        const qreal y = std::floor(band.center().y()) + 0.5;
        painter.setPen(QPen(look.chart.grid, 1));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    }
}

/// Marks that would cover each other become one with their number; a label stands where the next mark leaves room.
void EventTimeline::drawEvents(QPainter &painter, const QRectF &plot, const Tokens &look, int ofLane) const
{
    QList<int> indices;
    for (int at = 0; at < count(); ++at)
        if (m_events[at].lane == ofLane)
            indices << at;
    painter.setFont(typeFont(Type::Micro));
    for (qsizetype i = 0; i < indices.size();) {
        const QRectF mark = markAt(indices[i], plot);
        qsizetype next = i + 1;
        QRectF last = mark;
        while (next < indices.size() && markAt(indices[next], plot).x() - last.x() < together)
            last = markAt(indices[next++], plot);
        const QRectF shape(mark.topLeft(), last.bottomRight());
        painter.setPen(QPen(look.bg.surface, 1.5));
        painter.setBrush(look.ink(m_lanes[ofLane].ink));
        painter.drawRoundedRect(shape, dot / 2, dot / 2);
        const qreal until = next < indices.size() ? markAt(indices[next], plot).left() : plot.right() + 36;
        const QRectF room(shape.right() + labelGap, mark.center().y() - 10, until - shape.right() - 2 * labelGap, 20);
        const QString label = next - i > 1 ? QString::number(next - i) : m_events[indices[i]].label;
        if (!label.isEmpty() && room.width() >= (next - i > 1 ? 10 : leastLabel)) {
            const qreal wide = std::min<qreal>(room.width(), painter.fontMetrics().horizontalAdvance(label) + 4);
            const QRectF box(room.left(), room.top(), wide, room.height());
            painter.fillRect(box.adjusted(-2, 3, 0, -3),
                             look.bg.surface); // so that the line does not strike it through
            painter.setPen(look.ink(Ink::Secondary));
            drawElided(painter, box, Qt::AlignLeft | Qt::AlignVCenter, label);
        }
        i = next;
    }
}

void EventTimeline::drawContent(QPainter &painter, const QRectF &plot, const Tokens &look) const
{
    if (m_events.isEmpty())
        return;
    if (m_spanFrom.isValid() && m_spanUntil.isValid()) {
        const qreal from = xOf(m_spanFrom, plot);
        const QRectF span(from, plot.top(), std::max(2.0, xOf(m_spanUntil, plot) - from), plot.height());
        painter.fillRect(span, look.chart.bandFill);
        painter.setPen(QPen(look.chart.bandLine, 1));
        painter.drawLine(span.topLeft(), span.bottomLeft());
        painter.drawLine(span.topRight(), span.bottomRight());
    }
    drawLanes(painter, plot, look);
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row)
        drawEvents(painter, plot, look, row.key());
    drawDays(painter, plot, double(m_from.toSecsSinceEpoch()), double(m_until.toSecsSinceEpoch()), look);
}

} // namespace sextant
