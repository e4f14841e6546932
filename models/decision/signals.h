// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/named.h"

#include <array>

namespace sextant {

/// Witnesses of one group speak of the same thing, so the second counts half and the third a quarter.
enum class SignalGroup : quint8 { Architecture, Code, Origin, Platform, Product, Security, Team, Tests, Staging };

/// Something that speaks for keeping (-1) or replacing (+1) the code, or, in the group Staging, against (-1) or for
/// (+1) replacing it piece by piece while the old system runs.
struct Signal
{
    const char *id;
    double weight; ///< natural logarithm of odds at the extreme answer; judgement
    SignalGroup group;
};

inline constexpr std::size_t signalCount = 21;
inline constexpr std::size_t replacementSignalCount = 16; ///< those before the group Staging

template <class Value>
using BySignal = std::array<Value, signalCount>;

/// By id, those of replacement first: also the order in which the simulation draws. Members of a group are neighbours.
inline constexpr BySignal<Signal> decisionSignals{{
    {"arch.concurrency", 0.8, SignalGroup::Architecture},
    {"arch.database", 1.2, SignalGroup::Architecture},
    {"arch.framework-patterns", 0.6, SignalGroup::Architecture},
    {"arch.sound", 1.6, SignalGroup::Architecture},
    {"code.debt-ratio", 1.0, SignalGroup::Code},
    {"code.hacks", 1.2, SignalGroup::Code},
    {"code.readable", 1.2, SignalGroup::Code},
    {"code.spaghetti", 1.3, SignalGroup::Code},
    {"origin.generated", 1.0, SignalGroup::Origin},
    {"platform.abandoned", 1.2, SignalGroup::Platform},
    {"product.pivot", 1.2, SignalGroup::Product},
    {"product.retained", 1.4, SignalGroup::Product},
    {"sec.retrofit", 0.8, SignalGroup::Security},
    {"team.around", 1.2, SignalGroup::Team},
    {"team.docs", 0.6, SignalGroup::Team},
    {"tests.none", 1.2, SignalGroup::Tests},
    {"live.users", 1.0, SignalGroup::Staging},
    {"quality.uneven", 0.9, SignalGroup::Staging},
    {"seams.exist", 0.8, SignalGroup::Staging},
    {"size.large", 0.5, SignalGroup::Staging},
    {"team.parallel", 0.6, SignalGroup::Staging},
}};

std::optional<std::size_t> signalIndex(QStringView id);

/// All signals by id, whatever their kind: the order in which answers are tried for flips.
const BySignal<std::size_t> &signalsById();

/// Where an answer comes from. What was seen weighs more and is less uncertain than what is said.
enum class AnswerSource : quint8 { Observed, Assessor, Insider };

double qualityOf(AnswerSource source);   ///< 0 to 1
double deviationOf(AnswerSource source); ///< of the answer, on the scale from -1 to 1

template <>
std::span<const Name<AnswerSource>> names<AnswerSource>();

} // namespace sextant
