// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace sextant {

QList<QWidget *> gallerySections();
/// The charts and parts of single pages, filled and empty.
QList<QWidget *> galleryCharts();

} // namespace sextant
