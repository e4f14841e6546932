// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/named.h"

#include <QMap>

namespace sextant {

/// Kleene's three values. Missing is not false.
enum class Truth : quint8 { No, Unknown, Yes };

constexpr Truth both(Truth a, Truth b)
{
    return a < b ? a : b;
}

constexpr Truth either(Truth a, Truth b)
{
    return a > b ? a : b;
}

constexpr Truth opposite(Truth a)
{
    return a == Truth::Yes ? Truth::No : a == Truth::No ? Truth::Yes : Truth::Unknown;
}

/// The answer to one profile question and what it rests on.
struct ProfileAnswer
{
    Truth value = Truth::Unknown;
    QString basis; ///< fact id when prefilled, person when answered; empty when unknown

    bool operator==(const ProfileAnswer &) const = default;
};

/// What kind of product it is, by profile question id. A question that is not in it is unknown.
using Profile = QMap<QString, ProfileAnswer>;

template <>
std::span<const Name<Truth>> names<Truth>();

} // namespace sextant
