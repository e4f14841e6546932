// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

namespace sextant {

/// Lets screen readers call every widget of this class a chart. To be called by its constructor.
template <class Chart>
void spokenAsChart()
{
    [[maybe_unused]] static const bool known = [] {
        QAccessible::installFactory([](const QString &, QObject *object) -> QAccessibleInterface * {
            auto *chart = qobject_cast<Chart *>(object);
            return chart ? new QAccessibleWidget(chart, QAccessible::Chart) : nullptr;
        });
        return true;
    }();
}

} // namespace sextant
