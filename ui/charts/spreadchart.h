// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/outlook.h"

#include <QWidget>

namespace sextant {

/// How a cost or a time spreads for each of the three ways; colour, line and point differ. A line may stand where
/// something ends.
class SpreadChart : public QWidget
{
    Q_OBJECT

public:
    explicit SpreadChart(QWidget *parent = nullptr);

    /// name and unit are for those who hear it: "Cost", "EUR".
    void setSpreads(const QString &name, const ByOption<EstimateSpread> &spreads, double unit = 1);
    void setLimit(std::optional<double> at, const QString &label);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintAxis(QPainter &painter, const QRectF &area) const;
    void paintOption(QPainter &painter, const QRectF &area, std::size_t option, double top) const;
    void paintLimit(QPainter &painter, const QRectF &area) const;
    void speak();

    QString m_name;
    ByOption<EstimateSpread> m_spreads;
    double m_unit = 1;
    double m_end = 1;
    std::optional<double> m_limit;
    QString m_limitLabel;
};

/// The shape that stands for an option beside its name and on its curve.
void drawOptionMark(QPainter &painter, const QPointF &centre, qreal side, Option option);

} // namespace sextant
