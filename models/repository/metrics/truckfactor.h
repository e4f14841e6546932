// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/metrics/metricinput.h"

namespace sextant {

/// Degree of authorship of one person for one file (Fritz et al. 2010).
struct Authorship
{
    double degree = 0;
    bool first = false; ///< added the file
};
using FileAuthorship = std::map<int, Authorship>; ///< by author

/// By head file. Files that the history does not know are missing.
std::map<int, FileAuthorship> authorship(const MetricInput &input);
/// Those who know the file: over 0.75 of the best degree (Avelino et al. 2016).
std::vector<int> authorsOf(const FileAuthorship &file);

struct TruckFactor
{
    std::optional<int> value; ///< none without files
    std::vector<int> removed;
    double coverageLeft = 0;
};
/// How many people can leave before fewer than half of the files keep an author.
TruckFactor truckFactor(const MetricInput &input, const std::map<int, FileAuthorship> &files);
/// Share of the files none of whose authors was active in the last 90 days.
std::optional<double> orphanedShare(const MetricInput &input, const std::map<int, FileAuthorship> &files);

} // namespace sextant
