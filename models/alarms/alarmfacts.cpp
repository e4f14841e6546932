// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarms/alarmfacts.h"

namespace sextant {

template <>
std::span<const Name<DecisionMade>> names<DecisionMade>()
{
    static constexpr Name<DecisionMade> table[] = {
        {DecisionMade::None, "none", QT_TRANSLATE_NOOP("names", "Nothing decided")},
        {DecisionMade::Harden, "harden", QT_TRANSLATE_NOOP("names", "Harden")},
        {DecisionMade::Staged, "staged", QT_TRANSLATE_NOOP("names", "Replace in stages")},
        {DecisionMade::Rebuild, "rebuild", QT_TRANSLATE_NOOP("names", "Rebuild")},
    };
    return table;
}

template <>
std::span<const Name<DecisionAdvised>> names<DecisionAdvised>()
{
    static constexpr Name<DecisionAdvised> table[] = {
        {DecisionAdvised::Insufficient, "insufficient", QT_TRANSLATE_NOOP("names", "Not enough is known")},
        {DecisionAdvised::Harden, "harden", QT_TRANSLATE_NOOP("names", "Harden")},
        {DecisionAdvised::Staged, "staged", QT_TRANSLATE_NOOP("names", "Replace in stages")},
        {DecisionAdvised::Rebuild, "rebuild", QT_TRANSLATE_NOOP("names", "Rebuild")},
    };
    return table;
}

} // namespace sextant
