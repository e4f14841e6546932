// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/named.h"

namespace sextant {

/// What a person can say of a check.
enum class AnswerValue : quint8 { Yes, Partly, No, NotApplicable, Unknown };

/// Why a person says that a check does not apply. There is no such answer without one.
enum class ExclusionReason : quint8 { OutOfScope, AcceptedRisk, OtherControl, NotYetRelevant };

/// Who answers; people who built the product are believed less than outsiders.
enum class Role : quint8 { Insider, Assessor };

template <>
std::span<const Name<AnswerValue>> names<AnswerValue>();
template <>
std::span<const Name<ExclusionReason>> names<ExclusionReason>();
template <>
std::span<const Name<Role>> names<Role>();

} // namespace sextant
