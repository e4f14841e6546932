// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/buyeranswer.h"

namespace sextant {

template <>
std::span<const Name<BuyerAnswer>> names<BuyerAnswer>()
{
    static constexpr Name<BuyerAnswer> table[] = {
        {BuyerAnswer::Blank, "blank", QT_TRANSLATE_NOOP("names", "Blank")},
        {BuyerAnswer::Yes, "yes", QT_TRANSLATE_NOOP("names", "Yes")},
        {BuyerAnswer::Partly, "partly", QT_TRANSLATE_NOOP("names", "Partly")},
        {BuyerAnswer::No, "no", QT_TRANSLATE_NOOP("names", "No")},
        {BuyerAnswer::NotApplicable, "not-applicable", QT_TRANSLATE_NOOP("names", "Not applicable")},
        {BuyerAnswer::Text, "text", QT_TRANSLATE_NOOP("names", "Text")},
    };
    return table;
}

} // namespace sextant
