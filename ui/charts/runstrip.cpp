// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/runstrip.h"

#include "theme/theme.h"
#include "theme/typography.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace sextant {

namespace {

constexpr qreal widest = 18;
constexpr qreal lowest = 4; ///< a run of no time is still a run

/// The next of 1, 2, 5, 10, 20, 50 … that is not below.
double topOfRuns(double value)
{
    const double power = std::pow(10, std::floor(std::log10(std::max(1.0, value))));
    for (const double step : {1.0, 2.0, 5.0, 10.0})
        if (value <= step * power)
            return step * power;
    return 10 * power;
}

void drawCross(QPainter &painter, const QPointF &centre, qreal reach)
{
    painter.drawLine(centre - QPointF(reach, reach), centre + QPointF(reach, reach));
    painter.drawLine(centre - QPointF(reach, -reach), centre + QPointF(reach, -reach));
}

} // namespace

RunStrip::RunStrip(QWidget *parent)
    : TimeChart(parent)
{
    setAccessibleName(tr("Runs one after another"));
}

void RunStrip::setRuns(const QList<StripRun> &runs, RunWords words)
{
    m_words = std::move(words);
    m_first = int(std::max<qsizetype>(0, runs.size() - mostRuns));
    m_runs = runs.last(std::min<qsizetype>(runs.size(), mostRuns));
    std::vector<double> minutes;
    for (const StripRun &run : m_runs)
        minutes.push_back(run.minutes);
    std::ranges::sort(minutes);
    // One run that hung for a day must not flatten all others.
    const double high = minutes.empty() ? 1 : minutes[std::size_t(double(minutes.size() - 1) * 0.97)];
    m_top = topOfRuns(high);
    const auto failed = std::ranges::count(m_runs, RunOutcome::Bad, &StripRun::outcome);
    pointsChanged(m_runs.isEmpty() ? tr("There are no runs.")
                                   : tr("%1 of the newest %n run(s) failed.", nullptr, int(m_runs.size())).arg(failed));
}

QRectF RunStrip::markAt(int index, const QRectF &plot) const
{
    const qreal step = std::min(plot.width() / qreal(m_runs.size()), widest);
    const qreal high = std::max(lowest, plot.height() * std::min(1.0, m_runs[index].minutes / m_top));
    const qreal gap = step > 4 ? 2 : 0.5;
    return {plot.left() + step * index, plot.bottom() - high, std::max(1.0, step - gap), high};
}

QString RunStrip::spoken(int index) const
{
    return m_words(m_first + index);
}

void RunStrip::drawContent(QPainter &painter, const QRectF &plot, const Tokens &look) const
{
    painter.setFont(typeFont(Type::Micro));
    for (const double share : {0.5, 1.0}) {
        const qreal y = std::floor(plot.bottom() - plot.height() * share) + 0.5;
        painter.setPen(QPen(look.chart.grid, 1));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(look.ink(Ink::Tertiary));
        painter.drawText(QRectF(plot.right() + 4, y - scaled(8), room().right() - 4, scaled(16)),
                         Qt::AlignLeft | Qt::AlignVCenter, tr("%1 min").arg(QLocale().toString(m_top * share, 'g', 3)));
    }
    for (int at = 0; at < count(); ++at) {
        const QRectF bar = markAt(at, plot);
        const RunOutcome outcome = m_runs[at].outcome;
        if (outcome == RunOutcome::Inconclusive) {
            QPen dotted(look.ink(Ink::Tertiary), 1, Qt::DotLine);
            painter.setPen(dotted);
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, 0));
            continue;
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(outcome == RunOutcome::Bad ? look.ink(Ink::Bad) : look.chart.heat[2]);
        painter.drawRect(bar);
        if (outcome != RunOutcome::Bad)
            continue;
        painter.setPen(QPen(look.ink(Ink::Bad), 1.5, Qt::SolidLine, Qt::RoundCap));
        drawCross(painter, {bar.center().x(), bar.top() - 7}, std::min(3.5, bar.width() / 2 + 1));
    }
    painter.setPen(QPen(look.line.border, 1));
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    if (count() > 1) {
        const QRectF drawn(plot.left(), plot.top(), markAt(count() - 1, plot).right() - plot.left(), plot.height());
        drawDays(painter, drawn.width() > 120 ? drawn : plot, m_runs.front().end, m_runs.back().end, look);
    }
}

} // namespace sextant
