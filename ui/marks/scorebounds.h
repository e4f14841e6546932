// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "marks/bounds.h"
#include "scoring/productscore.h"

namespace sextant {

/// What marks draw of a score; unknown where no check applies.
inline Bounds boundsOf(const ProductScore &product)
{
    Bounds bounds;
    bounds.known = product.headline.has_value();
    bounds.low = product.low.value_or(0);
    bounds.score = product.headline.value_or(0);
    bounds.high = product.ceiling.value_or(0);
    bounds.level = product.level;
    return bounds;
}

inline Bounds boundsOf(const ProductScore &product, Dimension dimension)
{
    Bounds bounds;
    const auto &score = product.of(dimension);
    bounds.known = score.has_value();
    if (!score)
        return bounds;
    bounds.low = product.lowOf(dimension).value_or(0);
    bounds.score = score->evidenced;
    bounds.high = score->ceiling;
    bounds.level = score->level;
    return bounds;
}

} // namespace sextant
