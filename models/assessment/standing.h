// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/assessment.h"

namespace sextant {

/// How a check stands towards what somebody demands, from best to worst. Unlike its state it tells a check that passes
/// by what was seen from one that passes by what is only said.
enum class Standing : quint8 { Evidenced, Claimed, Unknown, Open, NotApplicable };

Standing standingOf(const CheckResult &result);

/// How many checks or items stand how.
struct StandingCounts
{
    std::array<int, 5> counts{};

    void add(Standing standing) { ++counts[std::size_t(standing)]; }
    int of(Standing standing) const { return counts[std::size_t(standing)]; }
    int applicable() const { return total() - of(Standing::NotApplicable); }
    int total() const;
    /// What they come to together: open before unknown before claimed; not applicable only if all are.
    Standing together() const;
    /// "12 evidenced, 5 claimed, 3 open, 19 unknown", without those that are none.
    QString words() const;

    bool operator==(const StandingCounts &) const = default;
};

template <>
std::span<const Name<Standing>> names<Standing>();

} // namespace sextant
