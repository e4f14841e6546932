// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/durationchart.h"

#include "theme/theme.h"
#include "theme/typography.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace sextant {

namespace {

constexpr double stretch = 1.25; ///< above the slow ones, so that most points lie inside

double topOfDurations(double value)
{
    const double power = std::pow(10, std::floor(std::log10(std::max(1.0, value))));
    for (const double step : {1.0, 2.0, 3.0, 4.0, 6.0, 8.0, 10.0})
        if (value <= step * power)
            return step * power;
    return 10 * power;
}

} // namespace

DurationChart::DurationChart(QWidget *parent)
    : TimeChart(parent)
{
    setAccessibleName(tr("Duration of runs in minutes"));
}

void DurationChart::setRuns(const QList<StripRun> &runs, RunWords words, std::optional<double> typical,
                            std::optional<double> slow, double from, double until)
{
    m_words = std::move(words);
    m_typical = typical;
    m_slow = slow;
    m_from = from;
    m_until = std::max(until, from + 1);
    m_points.clear();
    const qsizetype step = std::max<qsizetype>(1, (runs.size() * 2 + mostPoints - 1) / mostPoints);
    for (qsizetype first = 0; first < runs.size(); first += step) {
        const auto [low, high] = std::ranges::minmax_element(
            runs.begin() + first, runs.begin() + std::min(first + step, runs.size()), {}, &StripRun::minutes);
        for (const auto &it : low == high ? QList{low} : QList{std::min(low, high), std::max(low, high)})
            if (it->outcome != RunOutcome::Inconclusive)
                m_points << Point{*it, int(it - runs.begin())};
    }
    double highest = 1;
    for (const Point &point : std::as_const(m_points))
        highest = std::max(highest, point.run.minutes);
    m_top = topOfDurations(slow ? std::min(highest, std::max(1.0, *slow * stretch)) : highest);
    pointsChanged(m_points.isEmpty() || !typical ? tr("There is no run that passed.")
                                                 : tr("Usually %1 minutes.").arg(QLocale().toString(*typical, 'f', 1)));
}

qreal DurationChart::heightOf(double minutes, const QRectF &plot) const
{
    return plot.bottom() - plot.height() * std::clamp(minutes / m_top, 0.0, 1.0);
}

QRectF DurationChart::markAt(int index, const QRectF &plot) const
{
    const StripRun &run = m_points[index].run;
    const qreal x = plot.left() + plot.width() * std::clamp((run.end - m_from) / (m_until - m_from), 0.0, 1.0);
    return {x - 2.5, heightOf(run.minutes, plot) - 2.5, 5, 5};
}

QString DurationChart::spoken(int index) const
{
    return m_words(m_points[index].index);
}

void DurationChart::drawLevel(QPainter &painter, const QRectF &plot, double minutes, const QString &label, bool dashed,
                              const Tokens &look) const
{
    const qreal y = heightOf(minutes, plot);
    QPen pen(dashed ? look.ink(Ink::Tertiary) : look.chart.current, dashed ? 1.25 : 2, Qt::SolidLine, Qt::FlatCap);
    if (dashed)
        pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    painter.setFont(typeFont(dashed ? Type::Micro : Type::MicroStrong));
    painter.setPen(look.ink(dashed ? Ink::Tertiary : Ink::Primary));
    painter.drawText(QRectF(plot.right() + 4, y - scaled(8), room().right() - 4, scaled(16)),
                     Qt::AlignLeft | Qt::AlignVCenter, label);
}

void DurationChart::drawContent(QPainter &painter, const QRectF &plot, const Tokens &look) const
{
    for (const double share : {0.0, 0.5, 1.0})
        drawGridLine(painter, plot, plot.bottom() - plot.height() * share, QLocale().toString(m_top * share, 'g', 3),
                     look);
    drawDays(painter, plot, m_from, m_until, look);
    for (int at = 0; at < count(); ++at) {
        const QRectF mark = markAt(at, plot);
        if (m_points[at].run.outcome == RunOutcome::Bad) {
            painter.setPen(QPen(look.ink(Ink::Bad), 1.5, Qt::SolidLine, Qt::RoundCap));
            painter.drawLine(mark.topLeft(), mark.bottomRight());
            painter.drawLine(mark.bottomLeft(), mark.topRight());
        } else {
            painter.setPen(Qt::NoPen);
            painter.setBrush(look.chart.heat[3]);
            painter.drawEllipse(mark.adjusted(0.5, 0.5, -0.5, -0.5));
        }
    }
    const QLocale locale;
    if (m_slow)
        drawLevel(painter, plot, *m_slow, tr("slow %1").arg(locale.toString(*m_slow, 'g', 3)), true, look);
    if (m_typical)
        drawLevel(painter, plot, *m_typical, tr("typical %1").arg(locale.toString(*m_typical, 'g', 3)), false, look);
}

} // namespace sextant
