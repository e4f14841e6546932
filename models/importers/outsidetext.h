// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace sextant {

inline constexpr std::size_t longestFindingMessage = 2048; ///< bytes that are kept of a finding's message
inline constexpr std::size_t longestFindingName = 300;     ///< likewise of titles, rules and other names

/// Text from outside, made harmless: at most limit bytes (cut between characters, with an ellipsis), control
/// characters and marks that reverse the direction of text replaced. Line breaks and tabs stay.
std::string harmless(std::string_view text, std::size_t limit);
std::string harmless(std::string &&text, std::size_t limit);

/// The text behind an escaped JSON string, at most about limit bytes of it. A lone surrogate becomes U+FFFD.
std::string unescapedJson(std::string_view escaped, std::size_t limit = std::string::npos);

/// A URI reference or path from a report as a path with slashes below the scanned root: percent-decoded, scheme file:
/// and drive letter gone, "." and ".." resolved so that it never leaves the root. Web addresses keep scheme and host.
/// base is the absolute URI of the root, when the report names one.
std::string pathBelowRoot(std::string_view uri, std::string_view base = {});

bool equalsIgnoringCase(std::string_view one, std::string_view other);
std::string lowerCase(std::string_view text);

} // namespace sextant
