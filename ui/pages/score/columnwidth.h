// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"
#include "theme/typography.h"

#include <QWidget>

namespace sextant {

/// A column that is as wide as its words, at whatever text size is set later.
inline void keepWidth(QWidget *column, int width)
{
    const auto fit = [column, width] { column->setFixedWidth(scaled(width)); };
    QObject::connect(&Theme::instance(), &Theme::changed, column, fit);
    fit();
}

} // namespace sextant
