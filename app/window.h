// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QApplication;

namespace sextant {

/// Opens the window on the repositories, reports or workspace that the arguments name (program name first), and runs
/// until it is closed. Gives the exit code.
int runWindow(QApplication &application, const QStringList &arguments);

} // namespace sextant
