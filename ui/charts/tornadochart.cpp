// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/tornadochart.h"

#include "charts/spokenaschart.h"
#include "theme/drawing.h"
#include "theme/texture.h"
#include "theme/theme.h"
#include "theme/typography.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace sextant {

namespace {

constexpr int numberWidth = 28;
constexpr double nameShare = 0.4;
constexpr double tick = 0.1;

QString wholePercent(double share)
{
    return QLocale().toString(share * 100, 'f', 0);
}

} // namespace

/// From shares to pixels. The chart keeps its direction in every language, as axes do.
struct TornadoChart::Scale
{
    QRectF area;
    double from = 0;
    double to = 1;

    qreal at(double share) const { return area.left() + area.width() * (share - from) / (to - from); }
};

TornadoChart::TornadoChart(QWidget *parent)
    : QWidget(parent)
{
    spokenAsChart<TornadoChart>();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setRows(0, {});
}

void TornadoChart::setRows(double now, const QList<TornadoRow> &rows)
{
    m_now = now;
    m_rows = rows;
    m_current = std::min(m_current, int(rows.size()) - 1);
    setAccessibleName(rows.isEmpty() ? tr("Nothing to show") : tr("It hangs most on: %1").arg(rows.front().spoken));
    updateGeometry();
    update();
}

QSize TornadoChart::sizeHint() const
{
    return {scaled(520), rowHeight(Type::Small) * int(m_rows.size()) + lineHeight(Type::Small) + 4};
}

QSize TornadoChart::minimumSizeHint() const
{
    return {scaled(280), sizeHint().height()};
}

QRectF TornadoChart::rowRect(int row) const
{
    return {0, qreal(row * rowHeight(Type::Small)), qreal(width()), qreal(rowHeight(Type::Small))};
}

TornadoChart::Scale TornadoChart::scale() const
{
    Scale made;
    double least = m_now;
    double most = m_now;
    for (const TornadoRow &row : m_rows) {
        least = std::min({least, row.low, row.high});
        most = std::max({most, row.low, row.high});
    }
    made.from = std::max(0.0, std::floor(least / tick) * tick);
    made.to = std::min(1.0, std::max(std::ceil(most / tick) * tick, made.from + tick));
    const qreal label = width() * nameShare;
    made.area = QRectF(label + scaled(numberWidth), 0, width() - label - 2 * scaled(numberWidth),
                       rowHeight(Type::Small) * qreal(m_rows.size()));
    return made;
}

void TornadoChart::paintRow(QPainter &painter, const Scale &scale, int row) const
{
    const Tokens &look = tokens();
    const TornadoRow &shown = m_rows[row];
    const QRectF line = rowRect(row);
    painter.setPen(look.ink(Ink::Primary));
    drawElided(painter, QRectF(4, line.top(), width() * nameShare - 8, line.height()), Qt::AlignLeft | Qt::AlignVCenter,
               shown.label);
    const qreal inset = line.height() / 5;
    const auto part = [&](double to) {
        QPainterPath path;
        const qreal from = scale.at(m_now);
        const qreal end = scale.at(to);
        path.addRect(QRectF(std::min(from, end), line.top() + inset, std::abs(end - from), line.height() - 2 * inset));
        return path;
    };
    Texture::fill(painter, part(shown.low), look.chart.options[0], Fill::Solid);
    Texture::fill(painter, part(shown.high), look.chart.options[2], Fill::Stripes);
    painter.setPen(look.ink(Ink::Secondary));
    const double least = std::min({shown.low, shown.high, m_now});
    const double most = std::max({shown.low, shown.high, m_now});
    painter.drawText(QRectF(scale.at(least) - scaled(numberWidth), line.top(), scaled(numberWidth) - 4, line.height()),
                     Qt::AlignRight | Qt::AlignVCenter, wholePercent(least));
    painter.drawText(QRectF(scale.at(most) + 4, line.top(), scaled(numberWidth), line.height()),
                     Qt::AlignLeft | Qt::AlignVCenter, wholePercent(most));
    if (row == m_current)
        drawFocusRing(painter, line.adjusted(1, 1, -1, -1), look.radius.small, look);
}

void TornadoChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setFont(typeFont(Type::Small));
    const Tokens &look = tokens();
    const Scale shown = scale();
    for (double at = shown.from; at < shown.to + tick / 2; at += tick) {
        const qreal x = std::round(shown.at(at)) + 0.5;
        painter.setPen(QPen(look.chart.grid, 1));
        painter.drawLine(QPointF(x, 0), QPointF(x, shown.area.bottom()));
        painter.setPen(look.ink(Ink::Tertiary));
        painter.drawText(QRectF(x - 30, shown.area.bottom() + 2, 60, lineHeight(Type::Small)), Qt::AlignCenter,
                         tr("%1 %").arg(wholePercent(at)));
    }
    for (int row = 0; row < int(m_rows.size()); ++row)
        paintRow(painter, shown, row);
    const qreal now = std::round(shown.at(m_now)) + 0.5;
    painter.setPen(QPen(look.ink(Ink::Primary), 2));
    painter.drawLine(QPointF(now, 0), QPointF(now, shown.area.bottom()));
    if (hasFocus() && m_current < 0)
        drawFocusRing(painter, QRectF(rect()), look.radius.small, look);
}

void TornadoChart::select(int row)
{
    m_current = row;
    setToolTip(row >= 0 ? m_rows[row].spoken : QString());
    setAccessibleDescription(toolTip());
    setCursor(row >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void TornadoChart::mouseMoveEvent(QMouseEvent *event)
{
    const int row = int(event->position().y()) / rowHeight(Type::Small);
    select(row < int(m_rows.size()) ? row : -1);
}

void TornadoChart::mousePressEvent(QMouseEvent *event)
{
    mouseMoveEvent(event);
    if (m_current >= 0)
        Q_EMIT rowActivated(m_rows[m_current].id);
}

void TornadoChart::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_rows.size()) - 1;
    if (last >= 0 && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        select(m_current < 0 ? 0 : std::clamp(m_current + (event->key() == Qt::Key_Down ? 1 : -1), 0, last));
        QToolTip::showText(mapToGlobal(rowRect(m_current).bottomLeft().toPoint()), toolTip(), this);
        return;
    }
    if (m_current >= 0 && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        Q_EMIT rowActivated(m_rows[m_current].id);
        return;
    }
    QWidget::keyPressEvent(event);
}

void TornadoChart::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    if (!hasFocus())
        select(-1);
}

void TornadoChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void TornadoChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    select(-1);
}

} // namespace sextant
