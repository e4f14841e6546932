// SPDX-License-Identifier: GPL-3.0-or-later
// Measures that the pages share, in pixels at 96 dpi.
#pragma once

namespace sextant {

inline constexpr int pageMargin = 24;
inline constexpr int cardGap = 16;
inline constexpr int paneMargin = 24;
inline constexpr int wideWindow = 1200; ///< from here on a pane stands beside the list, below it a sheet lies above
inline constexpr int sheetWidth = 440;

} // namespace sextant
