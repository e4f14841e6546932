// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace sextant {

/// Moves the keyboard to the next part of a window (by 1) or the one before (by -1), past those that are hidden or have
/// nothing to focus.
void stepPane(const QList<QWidget *> &panes, int by);

} // namespace sextant
