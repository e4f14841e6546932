// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/radarlayout.h"
#include "marks/minibars.h"

#include <QWidget>

#include <optional>

namespace sextant {

class RadarLabel;
class RadarView;

/// The six dimensions at once: now, before, target, and the band of what could be. Each corner is a button of its own,
/// for the keyboard and for screen readers.
class RadarChart : public QWidget
{
    Q_OBJECT

public:
    explicit RadarChart(QWidget *parent = nullptr);
    ~RadarChart() override;

    void setBounds(const SixBounds &bounds);
    const SixBounds &bounds() const { return m_bounds; }

    /// The dimension with the lowest score; it gets a ring.
    static std::optional<Dimension> weakestOf(const SixBounds &bounds);

    /// Draws the same into an export, fitted into target.
    void paint(QPainter &painter, const QRectF &target);

    QSize sizeHint() const override { return {384, 272}; }
    QSize minimumSizeHint() const override { return {272, 240}; }

Q_SIGNALS:
    void dimensionActivated(Dimension dimension);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void arrange();
    std::optional<Dimension> cornerAt(const QPointF &position) const;

    SixBounds m_bounds;
    RadarLayout m_layout;
    RadarView *m_view;
    std::array<RadarLabel *, dimensionCount> m_labels{};
};

} // namespace sextant
