// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/metrics/metricinput.h"

namespace sextant {

/// The parts of the stacked-hacks index; a part that was not measured has no value.
struct HackSigns
{
    std::optional<double> fixShare; ///< commits with words of fixing
    std::optional<double> fixChain; ///< of those, in chains of three on one file within a week
    std::optional<double> todoPerKloc;
    std::optional<double> suppressPerKloc;
    std::optional<double> godShare;    ///< touches that fall on one file
    std::optional<double> longShare;   ///< lines in files of over 1000 lines
    std::optional<double> deepShare;   ///< lines indented by six levels or more
    std::optional<double> copiesShare; ///< files named copy, old, backup, v2 or final
};

bool soundsLikeFix(const std::string &subject);
/// The commits whose subject sounds like a fix.
std::vector<std::size_t> fixesAmong(const std::vector<MeasuredCommit> &commits);
double fixChainShare(const MetricInput &input, const std::vector<std::size_t> &fixes, int days = 7, int length = 3);
/// The mean of the measured parts against their references; needs four.
std::optional<double> hacksIndex(const HackSigns &signs);
HackSigns hackSigns(const MetricInput &input);
bool isNamedLikeCopy(std::string_view path);

} // namespace sextant
