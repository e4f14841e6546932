// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/reading.h"

#include <string>

namespace sextant {

/// A vulnerability of a dependency as Dependency-Check reports it, in JSON and in XML.
struct DependencyCheckEntry
{
    std::string name;
    std::string description;
    std::string severity;
    std::string notes; ///< of a suppression
    std::vector<int> cwes;
    std::optional<double> cvss3;
    std::optional<double> cvss2;
    bool suppressed = false;
};

struct CheckedDependency
{
    std::string fileName;
    std::string filePath;
    std::string package; ///< name@version from its package URL, when it has one
};

void addDependencyCheckEntry(const DependencyCheckEntry &entry, const CheckedDependency &dependency, Reading &reading);

} // namespace sextant
