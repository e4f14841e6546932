// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/incident.h"

namespace sextant {

template <>
std::span<const Name<Detection>> names<Detection>()
{
    static constexpr Name<Detection> table[] = {
        {Detection::Unknown, "unknown", QT_TRANSLATE_NOOP("names", "Nobody knows")},
        {Detection::Alert, "alert", QT_TRANSLATE_NOOP("names", "An alert")},
        {Detection::Team, "team", QT_TRANSLATE_NOOP("names", "Somebody of the team")},
        {Detection::Customer, "customer", QT_TRANSLATE_NOOP("names", "A customer")},
    };
    return table;
}

} // namespace sextant
