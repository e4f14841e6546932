// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace sextant {

/// Path to its first value; see ReportHead for how paths are written.
using HeadPaths = std::map<std::string, std::string, std::less<>>;

/// The paths of a text that may be cut off anywhere.
HeadPaths jsonPaths(std::string_view text);
HeadPaths xmlPaths(std::string_view text);

} // namespace sextant
