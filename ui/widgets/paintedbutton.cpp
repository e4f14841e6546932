// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paintedbutton.h"

#include "theme/theme.h"

#include <QKeyEvent>

namespace sextant {

PaintedButton::PaintedButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void PaintedButton::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace sextant
