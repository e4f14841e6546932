// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papercolours.h"

#include <algorithm>
#include <cmath>

namespace sextant {

namespace {

// The light look of resources/theme/tokens.json, in the order of PaperInk.
constexpr std::array<quint32, 13> colours{0x16202b, 0x465463, 0xd3dae1, 0xe3e8ed, 0x1f4fb8, 0xdfe6f5, 0x16202b,
                                          0xffffff, 0x757d86, 0x95240f, 0xb7690a, 0x097365, 0x164580};

double linear(quint32 channel)
{
    const double value = double(channel & 0xff) / 255;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(quint32 colour)
{
    return 0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8) + 0.0722 * linear(colour);
}

} // namespace

quint32 paperColour(PaperInk ink, std::optional<quint32> brand)
{
    return ink == PaperInk::Brand && brand ? *brand : colours[std::size_t(ink)];
}

PaperInk paperInkOf(int level)
{
    return PaperInk(int(PaperInk::Level0) + std::clamp(level, 0, 4));
}

double paperContrast(quint32 one, quint32 other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

} // namespace sextant
