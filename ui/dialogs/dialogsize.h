// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QWidget;

namespace sextant {

/// Makes a dialog as large as it likes to be, within the window that it belongs to, and never below the least size.
void fitIntoWindow(QWidget *dialog, const QSize &preferred, const QSize &least);

} // namespace sextant
