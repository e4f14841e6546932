// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/named.h"

namespace sextant {

/// How far a product has come. A later stage asks for everything that an earlier one does.
enum class Stage : quint8 { Prototype, ProofOfConcept, Mvp, Production };

/// What an open check means at a stage.
enum class RiskClass : quint8 {
    Shortcut,    ///< acceptable when it is written down and looked at again
    Debt,        ///< to be paid within 30 days
    ShipStopper, ///< a gate: must pass before the product grows, and caps the score
};

/// What a dimension or the product has reached. Each level needs the one below it.
enum class Level : quint8 { Absent, AdHoc, MvpSafe, ProductionGrade, Proven };

/// The class of risk of one check at each stage; it never falls from one stage to the next.
using RiskByStage = std::array<RiskClass, 4>;

/// Four letters A (shortcut), D (debt), S (ship-stopper), one a stage: "AADS".
std::optional<RiskByStage> riskByStage(QStringView letters);

inline RiskClass riskAt(const RiskByStage &risk, Stage stage)
{
    return risk[std::size_t(stage)];
}

template <>
std::span<const Name<Stage>> names<Stage>();
template <>
std::span<const Name<RiskClass>> names<RiskClass>();
template <>
std::span<const Name<Level>> names<Level>();

} // namespace sextant
