// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/spreadchart.h"

#include "decision/signalwords.h"
#include "theme/theme.h"
#include "theme/typography.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr qreal spreadMarkSide = 9;
constexpr int ground = 36; ///< alpha under a curve

/// The distance of lines that gives four to eight of them.
double roundStep(double end)
{
    const double unit = std::pow(10, std::floor(std::log10(std::max(end, 1e-9))));
    for (const double step : {0.1, 0.2, 0.5, 1.0, 2.0})
        if (end / (step * unit) <= 8)
            return step * unit;
    return 5 * unit;
}

double densityAt(const EstimateSpread &spread, double value)
{
    for (std::size_t i = 1; i < spread.curve.size(); ++i)
        if (spread.curve[i].first >= value)
            return spread.curve[i].second;
    return 0;
}

} // namespace

void drawOptionMark(QPainter &painter, const QPointF &centre, qreal side, Option option)
{
    const Tokens &look = tokens();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.chart.options[std::size_t(option)]);
    const qreal half = side / 2;
    if (option == Option::Harden)
        painter.drawEllipse(centre, half, half);
    else if (option == Option::Staged)
        painter.drawPolygon(QPolygonF{{centre.x(), centre.y() - half - 1},
                                      {centre.x() + half + 1, centre.y()},
                                      {centre.x(), centre.y() + half + 1},
                                      {centre.x() - half - 1, centre.y()}});
    else
        painter.drawRect(QRectF(centre.x() - half, centre.y() - half, side, side));
    painter.restore();
}

SpreadChart::SpreadChart(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QSize SpreadChart::sizeHint() const
{
    return {scaled(400), scaled(168)};
}

QSize SpreadChart::minimumSizeHint() const
{
    return {scaled(220), scaled(120)};
}

void SpreadChart::setSpreads(const QString &name, const ByOption<EstimateSpread> &spreads, double unit)
{
    m_name = name;
    m_spreads = spreads;
    m_unit = unit;
    m_end = 0;
    for (const EstimateSpread &spread : spreads)
        m_end = std::max(m_end, spread.p90 * 1.25);
    speak();
    update();
}

void SpreadChart::setLimit(std::optional<double> at, const QString &label)
{
    m_limit = at;
    m_limitLabel = label;
    speak();
    update();
}

void SpreadChart::speak()
{
    QStringList parts;
    const QLocale locale;
    for (const auto &option : names<Option>()) {
        const EstimateSpread &spread = m_spreads[std::size_t(option.value)];
        parts << tr("%1: as likely above as below %2, in four of five cases at most %3")
                     .arg(optionWords(option.value), locale.toString(spread.p50 / m_unit, 'f', 0),
                          locale.toString(spread.p80 / m_unit, 'f', 0));
    }
    if (m_limit)
        parts << u"%1: %2"_s.arg(m_limitLabel, locale.toString(*m_limit / m_unit, 'f', 0));
    setAccessibleName(m_name + u". "_s + parts.join(u". "_s));
    setToolTip(parts.join(u'\n'));
}

void SpreadChart::paintAxis(QPainter &painter, const QRectF &area) const
{
    const Tokens &look = tokens();
    const double step = roundStep(m_end / m_unit) * m_unit;
    for (double at = 0; at <= m_end; at += step) {
        const qreal x = std::round(area.left() + area.width() * at / m_end) + 0.5;
        painter.setPen(QPen(look.chart.grid, 1));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        painter.setPen(look.ink(Ink::Tertiary));
        painter.drawText(QRectF(x - 40, area.bottom() + 2, 80, lineHeight(Type::Small)), Qt::AlignCenter,
                         QLocale().toString(at / m_unit, 'f', 0));
    }
    painter.setPen(QPen(look.chart.axis, 1));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
}

void SpreadChart::paintOption(QPainter &painter, const QRectF &area, std::size_t option, double top) const
{
    const EstimateSpread &spread = m_spreads[option];
    const auto place = [&](double value, double density) {
        return QPointF(area.left() + area.width() * value / m_end, area.bottom() - area.height() * density / top);
    };
    QPainterPath curve;
    for (std::size_t i = 0; i < spread.curve.size(); ++i) {
        const QPointF point = place(spread.curve[i].first, spread.curve[i].second);
        i == 0 ? curve.moveTo(point) : curve.lineTo(point);
    }
    const QColor colour = tokens().chart.options[option];
    constexpr std::array styles{Qt::SolidLine, Qt::DashLine, Qt::DotLine};
    painter.save();
    painter.setClipRect(area.adjusted(0, -8, 0, 1));
    QColor soft = colour;
    soft.setAlpha(ground);
    painter.fillPath(curve, soft);
    painter.setPen(QPen(colour, 2, styles[option]));
    painter.drawPath(curve);
    painter.restore();
    drawOptionMark(painter, place(spread.p50, densityAt(spread, spread.p50)), spreadMarkSide, Option(option));
    painter.setPen(QPen(colour, 2));
    const QPointF late = place(spread.p80, 0);
    painter.drawLine(late, late - QPointF(0, 8));
}

void SpreadChart::paintLimit(QPainter &painter, const QRectF &area) const
{
    if (!m_limit)
        return;
    const Tokens &look = tokens();
    const bool beyond = *m_limit > m_end;
    const qreal x = beyond ? area.right() : area.left() + area.width() * *m_limit / m_end;
    painter.setPen(QPen(look.ink(Ink::Bad), 2, beyond ? Qt::DotLine : Qt::SolidLine));
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    painter.setFont(typeFont(Type::SmallStrong));
    const bool roomAtLeft = x - area.left() > area.width() / 2;
    const QRectF box(roomAtLeft ? area.left() : x + 6, area.top(), roomAtLeft ? x - area.left() - 6 : area.right() - x,
                     lineHeight(Type::Small));
    painter.drawText(box, (roomAtLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
                     beyond ? tr("%1 later still").arg(m_limitLabel) : m_limitLabel);
}

void SpreadChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setFont(typeFont(Type::Small));
    const QRectF area = QRectF(rect()).adjusted(8, 8, -8, -lineHeight(Type::Small) - 4);
    paintAxis(painter, area);
    double top = 1e-12;
    for (const EstimateSpread &spread : m_spreads)
        for (const auto &point : spread.curve)
            top = std::max(top, point.second);
    for (std::size_t option = 0; option < optionCount; ++option)
        paintOption(painter, area, option, top * 1.1);
    paintLimit(painter, area);
}

} // namespace sextant
