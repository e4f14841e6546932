// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/band.h"

namespace sextant {

std::optional<Band> bandBelow(std::optional<double> value, double elite, double high, double medium)
{
    if (!value)
        return std::nullopt;
    return *value < elite ? Band::Elite : *value < high ? Band::High : *value < medium ? Band::Medium : Band::Low;
}

template <>
std::span<const Name<Band>> names<Band>()
{
    static constexpr Name<Band> table[] = {
        {Band::Elite, "elite", QT_TRANSLATE_NOOP("names", "Elite")},
        {Band::High, "high", QT_TRANSLATE_NOOP("names", "High")},
        {Band::Medium, "medium", QT_TRANSLATE_NOOP("names", "Medium")},
        {Band::Low, "low", QT_TRANSLATE_NOOP("names", "Low")},
    };
    return table;
}

} // namespace sextant
