// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPDF;

namespace sextant {

/// A font draws a space and a tab alike, and Qt notes the tab, so that what is copied or read aloud has tabs between
/// its words. Afterwards it has spaces. Throws what libqpdf throws.
void nameSpaces(QPDF &pdf);

} // namespace sextant
