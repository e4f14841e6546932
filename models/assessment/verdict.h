// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/assessment.h"

namespace sextant {

/// A score is never shown without its bounds. Figures are rounded for people here and nowhere else.
QString scoreText(double score);
QString boundsText(std::optional<double> low, std::optional<double> high); ///< "31–58"
QString scoreWithBounds(const ProductScore &product); ///< "40 (31–58)", or "–" without a figure
QString scoreWithBounds(const ProductScore &product, Dimension dimension); ///< likewise, of one dimension

/// The answer to "how bad is it" in words, the same in window, terminal and report.
struct VerdictWords
{
    bool reached = false; ///< the stage aimed at is earned
    QString headline;     ///< "Not ready for production"
    QString reason;       ///< the weakest link and what it does to the whole
    QString known;        ///< bounds, how much is known, open ship-stoppers
};

VerdictWords verdictOf(const Assessment &assessment);

/// What keeps a dimension from its next level, in one sentence; empty at the highest level.
QString levelSentence(const Assessment &assessment, Dimension dimension);

/// "half a day", "2 days".
QString effortText(double days);

} // namespace sextant
