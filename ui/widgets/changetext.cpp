// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/changetext.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

ChangeText changeText(const Bounds &bounds)
{
    if (!bounds.known || !bounds.previous)
        return {};
    const auto change = std::lround(bounds.ordered().score) - std::lround(*bounds.ordered().previous);
    if (change > 0)
        return {u"▲ %1"_s.arg(change), Ink::Good};
    if (change < 0)
        return {u"▼ %1"_s.arg(-change), Ink::Bad};
    return {QCoreApplication::translate("ChangeText", "no change"), Ink::Tertiary};
}

} // namespace sextant
