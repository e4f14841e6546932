// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <optional>

namespace sextant {

/// What a thing on paper or on a slide is painted with. Paper is white, whatever the window looks like.
enum class PaperInk : quint8 {
    Text,
    Second, ///< of less weight
    Hair,   ///< lines between rows
    Track,  ///< the empty part of a bar
    Target,
    Band, ///< what could be
    Brand,
    White,
    Level0,
    Level1,
    Level2,
    Level3,
    Level4,
};

/// Red, green and blue of one as 0xRRGGBB. The brand's own colour stands in for Brand; without one it is the text's.
quint32 paperColour(PaperInk ink, std::optional<quint32> brand = std::nullopt);

PaperInk paperInkOf(int level);

/// After WCAG 2.2, from 1 to 21; colours as 0xRRGGBB.
double paperContrast(quint32 one, quint32 other);

/// What text needs on white to be read by everybody.
inline constexpr double leastContrast = 4.5;

} // namespace sextant
