// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace sextant {

class ChartLegend;

/// The legend of the radar, with or without an earlier score.
class RadarLegend : public QWidget
{
    Q_OBJECT

public:
    explicit RadarLegend(QWidget *parent = nullptr);

    /// Empty: there is nothing to compare with.
    void setBefore(const QString &date);

private:
    ChartLegend *m_plain;
    ChartLegend *m_compared;
};

} // namespace sextant
