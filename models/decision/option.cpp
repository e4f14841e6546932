// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/option.h"

namespace sextant {

template <>
std::span<const Name<Option>> names<Option>()
{
    static constexpr Name<Option> table[] = {
        {Option::Harden, "harden", QT_TRANSLATE_NOOP("names", "Harden")},
        {Option::Staged, "staged", QT_TRANSLATE_NOOP("names", "Replace in stages")},
        {Option::Rebuild, "rebuild", QT_TRANSLATE_NOOP("names", "Rebuild")},
    };
    return table;
}

} // namespace sextant
