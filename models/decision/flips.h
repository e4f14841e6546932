// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/weighing.h"

#include <vector>

namespace sextant {

/// The fewest given answers whose move to an extreme changes the best option.
struct Flip
{
    std::vector<std::pair<std::size_t, double>> answers; ///< signal and extreme, by id
    Option becomes = Option::Harden;
    double margin = 0;
    int alternatives = 0; ///< sets of that size that do so, per option that they lead to
};

/// Tries all sets of one, two and three answers. None when no such set changes the best option.
std::optional<Flip> findFlip(const SignalValues &values);

/// The value from which the answer to a known signal alone changes the best option; none when it never does.
std::optional<double> turningValue(const SignalValues &values, std::size_t signal);

} // namespace sextant
