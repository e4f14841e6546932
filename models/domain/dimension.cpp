// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/dimension.h"

namespace sextant {

template <>
std::span<const Name<Dimension>> names<Dimension>()
{
    static constexpr Name<Dimension> table[] = {
        {Dimension::Reliability, "reliability", QT_TRANSLATE_NOOP("names", "Reliability")},
        {Dimension::Observability, "observability", QT_TRANSLATE_NOOP("names", "Observability")},
        {Dimension::Security, "security", QT_TRANSLATE_NOOP("names", "Security")},
        {Dimension::Performance, "performance", QT_TRANSLATE_NOOP("names", "Performance at scale")},
        {Dimension::Operability, "operability", QT_TRANSLATE_NOOP("names", "Operability")},
        {Dimension::Compliance, "compliance", QT_TRANSLATE_NOOP("names", "Compliance")},
    };
    return table;
}

} // namespace sextant
