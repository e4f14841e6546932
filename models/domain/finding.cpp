// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/finding.h"

#include <numeric>

namespace sextant {

void FindingCounts::add(const Finding &finding)
{
    if (finding.suppressed)
        ++suppressed;
    else
        ++bySeverity[std::size_t(finding.severity)];
}

qint64 FindingCounts::open() const
{
    return std::accumulate(bySeverity.begin(), bySeverity.end(), qint64(0));
}

template <>
std::span<const Name<Severity>> names<Severity>()
{
    static constexpr Name<Severity> table[] = {
        {Severity::Critical, "critical", QT_TRANSLATE_NOOP("names", "Critical")},
        {Severity::High, "high", QT_TRANSLATE_NOOP("names", "High")},
        {Severity::Medium, "medium", QT_TRANSLATE_NOOP("names", "Medium")},
        {Severity::Low, "low", QT_TRANSLATE_NOOP("names", "Low")},
        {Severity::Info, "info", QT_TRANSLATE_NOOP("names", "Info")},
        {Severity::Unrated, "unrated", QT_TRANSLATE_NOOP("names", "Unrated")},
    };
    return table;
}

template <>
std::span<const Name<FindingClass>> names<FindingClass>()
{
    static constexpr Name<FindingClass> table[] = {
        {FindingClass::Secret, "secret", QT_TRANSLATE_NOOP("names", "Secret")},
        {FindingClass::Dependency, "dependency", QT_TRANSLATE_NOOP("names", "Dependency")},
        {FindingClass::Code, "code", QT_TRANSLATE_NOOP("names", "Code")},
        {FindingClass::Infrastructure, "infrastructure", QT_TRANSLATE_NOOP("names", "Infrastructure")},
        {FindingClass::Container, "container", QT_TRANSLATE_NOOP("names", "Container")},
        {FindingClass::Running, "running", QT_TRANSLATE_NOOP("names", "Running system")},
        {FindingClass::Licence, "licence", QT_TRANSLATE_NOOP("names", "Licence")},
        {FindingClass::Quality, "quality", QT_TRANSLATE_NOOP("names", "Quality")},
    };
    return table;
}

} // namespace sextant
