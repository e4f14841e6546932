// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/sarifseverity.h"

#include "importers/outsidetext.h"

namespace sextant {

std::optional<SarifLevel> sarifLevel(std::string_view word)
{
    static constexpr std::string_view words[] = {"error", "warning", "note", "none"};
    for (std::size_t level = 0; level < std::size(words); ++level)
        if (equalsIgnoringCase(word, words[level]))
            return SarifLevel(level);
    return std::nullopt;
}

std::optional<Severity> severityOfScore(std::optional<double> score)
{
    if (!score || *score <= 0)
        return std::nullopt;
    if (*score >= 9)
        return Severity::Critical;
    if (*score >= 7)
        return Severity::High;
    return *score >= 4 ? Severity::Medium : Severity::Low;
}

Severity severityOfLevel(SarifLevel level)
{
    static constexpr Severity severities[] = {Severity::High, Severity::Medium, Severity::Low, Severity::Info};
    return severities[std::size_t(level)];
}

} // namespace sextant
