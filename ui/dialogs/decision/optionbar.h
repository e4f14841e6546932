// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/option.h"

#include <QWidget>

namespace sextant {

/// The share of one of the three ways as a bar in its colour.
class OptionBar : public QWidget
{
    Q_OBJECT

public:
    explicit OptionBar(Option option, QWidget *parent = nullptr);

    /// 0 to 1; words say the same for people who hear it.
    void setShare(double share, const QString &words);

    QSize sizeHint() const override { return {200, 8}; }
    QSize minimumSizeHint() const override { return {48, 8}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Option m_option;
    double m_share = 0;
};

} // namespace sextant
