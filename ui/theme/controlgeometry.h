// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyle>

#include <optional>

class QStyleOptionComplex;

namespace sextant {

/// Where the parts of our own controls lie.
namespace Controls {

/// None where Fusion's answer stands.
std::optional<QRect> partOf(QStyle::ComplexControl control, const QStyleOptionComplex &option, QStyle::SubControl part);

} // namespace Controls

} // namespace sextant
