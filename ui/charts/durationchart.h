// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/runstrip.h"

namespace sextant {

/// How long runs took: a dot for each that passed, a cross for each that failed, lines for the usual and the slow.
class DurationChart : public TimeChart
{
    Q_OBJECT

public:
    explicit DurationChart(QWidget *parent = nullptr);

    static constexpr int mostPoints = 1500;
    /// Points are those that took longest and shortest where there are more than can be told apart. Indexes that are
    /// activated count in the list given.
    void setRuns(const QList<StripRun> &runs, RunWords words, std::optional<double> typical, std::optional<double> slow,
                 double from, double until);
    QSize sizeHint() const override { return {320, 176}; }
    int indexOf(int point) const { return m_points[point].index; }

protected:
    int count() const override { return int(m_points.size()); }
    QRectF markAt(int index, const QRectF &plot) const override;
    QString spoken(int index) const override;
    void drawContent(QPainter &painter, const QRectF &plot, const Tokens &look) const override;
    QMarginsF margins() const override { return {36, 8, 72, 22}; }

private:
    struct Point
    {
        StripRun run;
        int index = 0;
    };
    void drawLevel(QPainter &painter, const QRectF &plot, double minutes, const QString &label, bool dashed,
                   const Tokens &look) const;
    qreal heightOf(double minutes, const QRectF &plot) const;

    QList<Point> m_points;
    RunWords m_words;
    std::optional<double> m_typical;
    std::optional<double> m_slow;
    double m_from = 0;
    double m_until = 1;
    double m_top = 10;
};

} // namespace sextant
