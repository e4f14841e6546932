// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/overview/chartcard.h"
#include "session/timemachinedesk.h"

class QComboBox;
class QSlider;

namespace sextant {

class Button;
class TextLabel;
class TrendChart;

/// How ready the product was at every month or tag of its past, by today's rules, and what turned in between. The past
/// is read when a person asks for it.
class TimeMachineCard : public ChartCard
{
    Q_OBJECT

public:
    explicit TimeMachineCard(TimeMachineDesk *desk, QWidget *parent = nullptr);

    void refresh();

private:
    TimeMachineCard(TimeMachineDesk *desk, TrendChart *chart, QWidget *parent);
    void listen();
    void fillChart();
    void choose(int point);
    void showTurned(int point);
    const TimelineFigure &figureOf(const TimelinePoint &point) const;

    TimeMachineDesk *m_desk;
    TrendChart *m_chart;
    QComboBox *m_subject; ///< the product or one dimension
    QComboBox *m_step;
    QSlider *m_slider;
    TextLabel *m_point;
    TextLabel *m_turned;
    QVBoxLayout *m_rows;
    TextLabel *m_warning;
    Button *m_start;
};

} // namespace sextant
