// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QApplication;

namespace sextant {

/// Every widget in every state, on one long page: for reviewers and for pictures in tests.
QWidget *makeGallery(QWidget *parent = nullptr);

/// The overview of an invented product as a window of widgets, to judge them side by side.
QWidget *makeSampleOverview(QWidget *parent = nullptr);

/// Shows the gallery in a window with a switch of look and runs until it is closed; the exit code.
int showGallery(QApplication &application);

} // namespace sextant
