// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/dialogsize.h"

#include <QWidget>

namespace sextant {

namespace {

constexpr int keptInSight = 24; ///< of the window, which stays in sight on each side

} // namespace

void fitIntoWindow(QWidget *dialog, const QSize &preferred, const QSize &least)
{
    const QWidget *parent = dialog->parentWidget();
    const QSize room = parent ? parent->window()->size() - QSize(2 * keptInSight, 2 * keptInSight) : preferred;
    dialog->resize(preferred.boundedTo(room.expandedTo(least)));
}

} // namespace sextant
