// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/assessment.h"

#include <QWidget>

class QVBoxLayout;

namespace sextant {

class Button;
class ScoreBar;
class StatePill;
class TextLabel;

/// One dimension on the ladder of levels: where it stands, and the exact conditions of its next level.
class LadderRow : public QWidget
{
    Q_OBJECT

public:
    explicit LadderRow(Dimension dimension, QWidget *parent = nullptr);

    void setProduct(const ProductScore &product);

Q_SIGNALS:
    void explainRequested(Dimension dimension);
    void checksRequested(const QStringList &checkIds); ///< those that keep the next level closed

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showConditions(const ProductScore &product, const DimensionScore &score);

    Dimension m_dimension;
    ScoreBar *m_bar;
    TextLabel *m_figure;
    StatePill *m_level;
    TextLabel *m_next;
    TextLabel *m_conditions;
    Button *m_open;
    QStringList m_openChecks;
};

} // namespace sextant
