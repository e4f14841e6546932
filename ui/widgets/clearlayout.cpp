// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/clearlayout.h"

#include <QLayout>
#include <QWidget>

namespace sextant {

void clearLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace sextant
