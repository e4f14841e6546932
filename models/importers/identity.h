// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finding.h"

#include <string>
#include <unordered_map>

namespace sextant {

/// What makes a finding this one, in every import of the same product: method B2 without joining tools. Lines are
/// left out wherever something steadier is known.
std::string findingKey(const Finding &finding);

/// Tells equal keys of one report apart: the second becomes key#2.
class KeyNumbering
{
public:
    /// For a key that was there before; who keeps the findings knows.
    std::string next(const std::string &key);

private:
    std::unordered_map<std::string, int> m_repeated;
};

} // namespace sextant
