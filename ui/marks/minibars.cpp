// SPDX-License-Identifier: GPL-3.0-or-later
#include "marks/minibars.h"

#include "theme/texture.h"
#include "theme/theme.h"

#include <QHelpEvent>
#include <QToolTip>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

QPainterPath boxPath(const QRectF &rect)
{
    QPainterPath path;
    if (rect.height() > 0.5 && rect.width() > 0)
        path.addRect(rect);
    return path;
}

void paintBar(QPainter &painter, const QRectF &bar, const Bounds &bounds, const Tokens &tokens)
{
    const Bounds ordered = bounds.ordered();
    const auto y = [&](double value) { return bar.bottom() - bar.height() * value / 100; };
    const auto part = [&](double from, double to, qreal inset) {
        return boxPath(QRectF(QPointF(bar.left() + inset, y(to)), QPointF(bar.right() - inset, y(from))));
    };
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.bg.track);
    painter.drawRoundedRect(bar, 2, 2);
    if (!bounds.known) {
        Texture::fill(painter, boxPath(bar.adjusted(0.5, 0.5, -0.5, -0.5)), tokens.line.strong, Fill::Dotted);
        return;
    }
    const QColor colour = tokens.of(bounds.level);
    Texture::fill(painter, part(0, ordered.low, 0), colour, Fill::Solid);
    Texture::fill(painter, part(ordered.low, ordered.score, 0.5), colour, Fill::Stripes);
    Texture::fill(painter, part(ordered.score, ordered.high, 0.5), colour, Fill::Dotted);
    painter.fillRect(QRectF(bar.left(), std::round(y(ordered.score)) - 1, bar.width(), 2), tokens.ink(Ink::Primary));
}

} // namespace

MiniBars::MiniBars(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void MiniBars::setBounds(const SixBounds &bounds)
{
    m_bounds = bounds;
    QStringList spoken;
    for (const auto &name : names<Dimension>())
        spoken << spokenBounds(labelOf(name.value), bounds[std::size_t(name.value)]);
    setAccessibleName(spoken.join(u"; "_s));
    update();
}

QRectF MiniBars::barRect(const QRectF &rect, int at, Qt::LayoutDirection direction)
{
    // Bars are as wide as 7 parts of 11, gaps 4.
    const qreal step = (rect.width() + rect.width() * 4 / 62) / dimensionCount;
    const qreal width = step * 7 / 11;
    const int place = direction == Qt::RightToLeft ? dimensionCount - 1 - at : at;
    return {rect.left() + place * step, rect.top(), width, rect.height()};
}

void MiniBars::paint(QPainter &painter, const QRectF &rect, const SixBounds &bounds, const Tokens &tokens,
                     Qt::LayoutDirection direction)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < dimensionCount; ++i)
        paintBar(painter, barRect(rect, i, direction), bounds[std::size_t(i)], tokens);
    painter.restore();
}

void MiniBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, QRectF(rect()), m_bounds, tokens(), layoutDirection());
}

bool MiniBars::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (const auto &name : names<Dimension>())
        if (barRect(QRectF(rect()), int(name.value), layoutDirection()).contains(help->pos()))
            QToolTip::showText(help->globalPos(), spokenBounds(labelOf(name.value), m_bounds[std::size_t(name.value)]),
                               this);
    return true;
}

} // namespace sextant
