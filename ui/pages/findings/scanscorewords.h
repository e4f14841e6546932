// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/scanscore.h"
#include "dialogs/rowsdialog.h"
#include "marks/bounds.h"

namespace sextant {

/// What the window says about the security scan score.
struct ScanScoreWords
{
    static Bounds bounds(const ScanScore &score);
    static QString figure(const ScanScore &score);     ///< "37 (27–54)"
    static QString scanned(const ScanScore &score);    ///< how much of it was scanned
    static QString suppressed(const ScanScore &score); ///< empty where it is nothing to worry about
    /// A row a class, and how the figures come about.
    static RowsText explanation(const ScanScore &score);
};

} // namespace sextant
