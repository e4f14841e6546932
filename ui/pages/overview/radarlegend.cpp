// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/overview/radarlegend.h"

#include "widgets/chartlegend.h"

namespace sextant {

RadarLegend::RadarLegend(QWidget *parent)
    : QWidget(parent)
    , m_plain(new ChartLegend({ChartLegend::Now, ChartLegend::CouldBe}, {}))
    , m_compared(new ChartLegend({ChartLegend::Now, ChartLegend::Before, ChartLegend::CouldBe}, {}))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addStretch();
    line->addWidget(m_plain);
    line->addWidget(m_compared);
    m_compared->hide();
}

void RadarLegend::setBefore(const QString &date)
{
    m_compared->setBefore(date);
    m_compared->setVisible(!date.isEmpty());
    m_plain->setVisible(date.isEmpty());
}

} // namespace sextant
