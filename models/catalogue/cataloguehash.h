// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"

namespace sextant {

/// SHA-256, in hex, over everything that decides a judgement or a plan. Texts for people, references and the order in
/// which checks are listed leave it alone.
QString rulesHash(const Catalogue &catalogue);

} // namespace sextant
