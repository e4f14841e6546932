// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/profile.h"

namespace sextant {

template <>
std::span<const Name<Truth>> names<Truth>()
{
    static constexpr Name<Truth> table[] = {
        {Truth::No, "no", QT_TRANSLATE_NOOP("names", "No")},
        {Truth::Unknown, "unknown", QT_TRANSLATE_NOOP("names", "Unknown")},
        {Truth::Yes, "yes", QT_TRANSLATE_NOOP("names", "Yes")},
    };
    return table;
}

} // namespace sextant
