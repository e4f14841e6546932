// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/timechart.h"
#include "delivery/deliveryview.h"

namespace sextant {

/// The success rate of stretches of time with its interval. A stretch without a run that counts is a gap, not a zero.
class SuccessChart : public TimeChart
{
    Q_OBJECT

public:
    explicit SuccessChart(QWidget *parent = nullptr);

    static constexpr double healthy = 0.9;
    void setBuckets(const std::vector<DeliveryBucket> &buckets);
    QSize sizeHint() const override { return {320, 176}; }

protected:
    int count() const override { return int(m_shown.size()); }
    QRectF markAt(int index, const QRectF &plot) const override;
    QString spoken(int index) const override;
    void drawContent(QPainter &painter, const QRectF &plot, const Tokens &look) const override;

private:
    QPointF place(int index, double share, const QRectF &plot) const;

    std::vector<DeliveryBucket> m_shown; ///< those with a run that counts
    double m_from = 0;
    double m_until = 1;
};

} // namespace sextant
