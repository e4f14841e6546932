// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/timechart.h"
#include "delivery/pipelineruns.h"

#include <functional>

namespace sextant {

/// One run of a strip.
struct StripRun
{
    RunOutcome outcome = RunOutcome::Inconclusive;
    double minutes = 0;
    double end = 0; ///< Unix seconds
};

/// "Failed in 7 min, ci, 11 Nov 16:40" of the run at an index; asked for only when somebody looks at it, since there
/// may be a hundred thousand.
using RunWords = std::function<QString(int index)>;

/// Runs side by side in the order of their end: height is duration, a cross stands over those that failed, and what
/// says nothing is a dotted outline.
class RunStrip : public TimeChart
{
    Q_OBJECT

public:
    explicit RunStrip(QWidget *parent = nullptr);

    static constexpr int mostRuns = 120;
    /// Of more than mostRuns the newest are drawn; the index of an activated run counts in the list given.
    void setRuns(const QList<StripRun> &runs, RunWords words);
    QSize sizeHint() const override { return {640, 148}; }

protected:
    int count() const override { return int(m_runs.size()); }
    QRectF markAt(int index, const QRectF &plot) const override;
    QString spoken(int index) const override;
    void drawContent(QPainter &painter, const QRectF &plot, const Tokens &look) const override;
    QMarginsF margins() const override { return {8, 18, 56, 22}; }

private:
    QList<StripRun> m_runs;
    RunWords m_words;
    int m_first = 0;   ///< index of the first drawn one in the list given
    double m_top = 10; ///< minutes
};

} // namespace sextant
