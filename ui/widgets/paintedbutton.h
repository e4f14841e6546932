// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace sextant {

/// What can be pressed but looks like a card, a chip or a row: keys, focus, hover and the role for screen readers come
/// from QAbstractButton, the picture from the class that derives. Enter presses too.
class PaintedButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit PaintedButton(QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool isHovered() const { return isEnabled() && underMouse(); }
};

} // namespace sextant
