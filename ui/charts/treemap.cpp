// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/treemap.h"

#include "charts/spokenaschart.h"
#include "theme/drawing.h"
#include "theme/theme.h"
#include "theme/typography.h"

#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr qreal tileGap = 2;
constexpr qreal padding = 8;

/// The worst ratio of sides in a row of these weights along a side of that length.
double worstRatio(double least, double most, double sum, double side)
{
    return std::max(side * side * most / (sum * sum), sum * sum / (side * side * least));
}

QColor heatColour(const Tokens &look, double heat)
{
    // The root spreads the cool end, where nearly all tiles lie.
    const auto step = std::clamp(int(std::sqrt(std::max(heat, 0.0)) * 6), 0, 5);
    return look.chart.heat[std::size_t(step)];
}

QColor inkOn(const Tokens &look, const QColor &ground)
{
    const QColor dark = look.isDark() ? look.bg.canvas : look.ink(Ink::Primary);
    const QColor light = look.isDark() ? look.ink(Ink::Primary) : QColor(Qt::white);
    return contrastRatio(dark, ground) >= contrastRatio(light, ground) ? dark : light;
}

void paintTexts(QPainter &painter, const QRectF &rect, const TreemapTile &tile)
{
    const int strong = lineHeight(Type::SmallStrong);
    const int small = lineHeight(Type::Small);
    QRectF line = rect.adjusted(padding, padding - 2, -padding, 0);
    if (line.width() < scaled(36) || rect.height() < strong + 6)
        return;
    line.setHeight(strong);
    painter.setFont(typeFont(Type::SmallStrong));
    drawElided(painter, line, Qt::AlignLeading | Qt::AlignVCenter, tile.title);
    painter.setFont(typeFont(Type::Small));
    if (rect.height() >= strong + small + 10)
        drawElided(painter, QRectF(line.left(), line.bottom(), line.width(), small),
                   Qt::AlignLeading | Qt::AlignVCenter, tile.detail);
    if (rect.height() >= strong + 3 * small + 24 && line.width() > scaled(120) && !tile.note.isEmpty())
        drawElided(painter, QRectF(line.left(), rect.bottom() - small - padding, line.width(), small),
                   Qt::AlignLeading | Qt::AlignVCenter, tile.note);
}

} // namespace

Treemap::Treemap(QWidget *parent)
    : QWidget(parent)
{
    spokenAsChart<Treemap>();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QList<QRectF> Treemap::squarify(const QList<double> &weights, const QRectF &box)
{
    QList<QRectF> rects;
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    if (sum <= 0 || box.width() <= 0 || box.height() <= 0)
        return QList<QRectF>(weights.size());
    const double scale = box.width() * box.height() / sum;
    QRectF free = box;
    for (qsizetype from = 0; from < weights.size();) {
        const double side = std::min(free.width(), free.height());
        double row = 0;
        double worst = std::numeric_limits<double>::infinity();
        qsizetype to = from;
        double most = 0;
        double least = std::numeric_limits<double>::infinity();
        for (; to < weights.size(); ++to) {
            const double area = std::max(weights[to] * scale, 1e-9);
            most = std::max(most, area);
            least = std::min(least, area);
            const double ratio = worstRatio(least, most, row + area, std::max(side, 1e-9));
            if (ratio > worst)
                break;
            worst = ratio;
            row += area;
        }
        const bool column = free.width() >= free.height();
        const double thickness = side > 0 ? row / side : 0;
        double at = column ? free.top() : free.left();
        for (qsizetype i = from; i < to; ++i) {
            const double length = thickness > 0 ? weights[i] * scale / thickness : 0;
            rects.append(column ? QRectF(free.left(), at, thickness, length)
                                : QRectF(at, free.top(), length, thickness));
            at += length;
        }
        if (column)
            free.setLeft(free.left() + thickness);
        else
            free.setTop(free.top() + thickness);
        from = to;
    }
    return rects;
}

void Treemap::setTiles(const QList<TreemapTile> &tiles)
{
    m_tiles = tiles;
    m_current = -1;
    QList<double> weights;
    for (const TreemapTile &tile : tiles)
        weights << tile.weight;
    m_rects = squarify(weights, QRectF(rect()));
    setAccessibleName(tiles.isEmpty() ? tr("Nothing to show")
                                      : tr("%n area(s). Largest: %1", nullptr, int(tiles.size())).arg(spoken(0)));
    update();
}

void Treemap::paint(QPainter &painter, const QList<TreemapTile> &tiles, const QList<QRectF> &rects, int current)
{
    const Tokens &look = sextant::tokens();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < int(tiles.size()); ++i) {
        const QRectF tile = rects[i].adjusted(tileGap / 2, tileGap / 2, -tileGap / 2, -tileGap / 2);
        if (tile.width() <= 0 || tile.height() <= 0)
            continue;
        const QColor ground = heatColour(look, tiles[i].heat);
        drawBox(painter, tile, look.radius.small, ground, look.isHighContrast() ? look.line.border : QColor(),
                look.borderWidth());
        painter.setPen(inkOn(look, ground));
        paintTexts(painter, tile, tiles[i]);
    }
    if (current >= 0 && current < int(rects.size()))
        drawFocusRing(painter, rects[current], look.radius.small, look);
    painter.restore();
}

void Treemap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, m_tiles, m_rects, m_current);
}

void Treemap::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    QList<double> weights;
    for (const TreemapTile &tile : std::as_const(m_tiles))
        weights << tile.weight;
    m_rects = squarify(weights, QRectF(rect()));
}

int Treemap::tileAt(const QPointF &position) const
{
    for (int i = 0; i < int(m_rects.size()); ++i)
        if (m_rects[i].contains(position))
            return i;
    return -1;
}

QString Treemap::spoken(int index) const
{
    const TreemapTile &tile = m_tiles[index];
    QStringList parts{tile.title, tile.detail};
    if (!tile.note.isEmpty())
        parts << tile.note;
    return parts.join(u", "_s);
}

void Treemap::select(int index)
{
    if (index == m_current)
        return;
    m_current = index;
    setToolTip(index >= 0 ? spoken(index).toHtmlEscaped() : QString());
    if (index >= 0 && hasFocus()) {
        setAccessibleDescription(spoken(index));
        QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&changed);
    }
    update();
}

void Treemap::activate(int index)
{
    if (index >= 0 && m_tiles[index].opens)
        Q_EMIT tileActivated(m_tiles[index].id);
}

void Treemap::mouseMoveEvent(QMouseEvent *event)
{
    select(tileAt(event->position()));
    setCursor(m_current >= 0 && m_tiles[m_current].opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void Treemap::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        activate(tileAt(event->position()));
}

void Treemap::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    if (!hasFocus())
        select(-1);
}

/// The nearest tile whose middle lies in that direction, by distance with sideways ways counted double.
int Treemap::neighbour(int key) const
{
    const QPointF from = m_rects[m_current].center();
    int best = m_current;
    double least = std::numeric_limits<double>::infinity();
    for (int i = 0; i < int(m_rects.size()); ++i) {
        const QPointF way = m_rects[i].center() - from;
        const bool sideways = key == Qt::Key_Left || key == Qt::Key_Right;
        const double along = (sideways ? way.x() : way.y()) * (key == Qt::Key_Right || key == Qt::Key_Down ? 1 : -1);
        const double across = std::abs(sideways ? way.y() : way.x());
        if (i == m_current || along <= 1)
            continue;
        if (const double distance = along + 2 * across; distance < least) {
            least = distance;
            best = i;
        }
    }
    return best;
}

void Treemap::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (m_tiles.isEmpty())
            return;
        select(m_current < 0 ? 0 : neighbour(event->key()));
        QToolTip::showText(mapToGlobal(m_rects[m_current].center().toPoint()), toolTip(), this);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        activate(m_current);
        return;
    case Qt::Key_Backspace:
        Q_EMIT upRequested();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void Treemap::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0 && !m_tiles.isEmpty())
        select(0);
    update();
}

void Treemap::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    select(-1);
}

} // namespace sextant
