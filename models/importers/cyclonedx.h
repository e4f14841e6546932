// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/reading.h"

#include <map>
#include <string>
#include <vector>

namespace sextant {

/// A vulnerability as CycloneDX tells of it, in JSON and in XML.
struct CycloneVulnerability
{
    std::string id;
    std::string description;
    std::string detail;   ///< of the analysis
    std::string state;    ///< of the analysis
    std::string affected; ///< bom-ref of the first component
    std::vector<int> cwes;
    Severity worst = Severity::Unrated;

    /// A rating by its word or, without one, by its score.
    void addRating(std::string_view severity, std::optional<double> score);
};

/// Names of components by their bom-ref.
using CycloneComponents = std::map<std::string, std::string, std::less<>>;

void addCycloneVulnerability(const CycloneVulnerability &vulnerability, const CycloneComponents &components,
                             Reading &reading);

} // namespace sextant
