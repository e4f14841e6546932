// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/tokens.h"

#include <QWidget>

namespace sextant {

/// An icon that stands beside words and says nothing by itself; sharp on any screen, right in any look.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    IconLabel(QString icon, Ink ink, int side = 16, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    Ink m_ink;
};

} // namespace sextant
