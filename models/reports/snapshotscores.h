// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/dimension.h"
#include "domain/evidence.h"

#include <QByteArray>

#include <array>
#include <optional>

namespace sextant {

/// The score of each dimension at one moment; none where no check applied.
using DimensionScores = std::array<std::optional<double>, dimensionCount>;

/// From the JSON report that a snapshot keeps.
Result<DimensionScores> dimensionScoresIn(const QByteArray &report);

/// A ship-stopper that did not pass, as the report names it.
struct OpenStopper
{
    QString checkId = {};
    QString title = {};
    CheckState state = CheckState::Unknown;
};

/// From the same report, in its order.
Result<QList<OpenStopper>> openStoppersIn(const QByteArray &report);

} // namespace sextant
