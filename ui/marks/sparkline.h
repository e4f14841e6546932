// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/tokens.h"

#include <QPolygonF>
#include <QWidget>

#include <optional>

namespace sextant {

/// A small line of one value over time with its band. Time runs from left to right in every language.
struct SparklineData
{
    QList<double> values;
    QList<double> lows;  ///< empty, or one for each value
    QList<double> highs; ///< likewise
    double least = 0;
    double greatest = 100;
    std::optional<double> target = {};
};

struct SparklineLayout
{
    QPolygonF line;
    QPolygonF band;
    std::optional<qreal> target; ///< its y

    static SparklineLayout of(const SparklineData &data, const QRectF &rect);
};

class Sparkline : public QWidget
{
    Q_OBJECT

public:
    explicit Sparkline(QWidget *parent = nullptr);

    /// spoken says the course in words, for instance "Readiness rose from 20 to 40 since 19 Jun".
    void setData(const SparklineData &values, const QString &spoken);

    static void paint(QPainter &painter, const QRectF &rect, const SparklineData &values, const Tokens &tokens);

    QSize sizeHint() const override { return {96, 28}; }
    QSize minimumSizeHint() const override { return {32, 16}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    SparklineData m_shown;
};

} // namespace sextant
