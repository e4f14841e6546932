// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/paintedbutton.h"

namespace sextant {

/// One figure of a score: its name, the figure with its bounds, and what it means in a line. A press opens what is
/// behind it.
class ScoreTile : public PaintedButton
{
    Q_OBJECT

public:
    explicit ScoreTile(const QString &name, QWidget *parent = nullptr);

    /// bounds stand small beside the figure; meaning below it.
    void setFigure(const QString &figure, const QString &bounds, const QString &meaning);
    const QString &figure() const { return m_figure; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    QString m_figure;
    QString m_bounds;
    QString m_meaning;
};

} // namespace sextant
