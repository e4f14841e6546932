// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dimension.h"

#include <QList>
#include <QStringList>

namespace sextant {

struct Assessment;
struct AssessmentInput;
struct Catalogue;

/// What can be odd about the answers themselves, whatever the product is like.
enum class OddityKind : quint8 {
    StageNotEarned,     ///< people call it more than its evidence does
    YesWithoutEvidence, ///< a yes that nothing backs
    OneInsider,         ///< a single person of the team answered everything
    Contradiction,      ///< claim and observation disagree, and nobody has settled it
    ExpiredProof,       ///< evidence past its age
    RiskExpired,        ///< an accepted risk whose time is over
    RiskRefused,        ///< an accepted risk of a check that allows none
    ManyExclusions,     ///< more is left out than a quarter of the weight
    ReasonMissing,      ///< left out without a kind of reason, words or a person
    OlderThanCode,      ///< answered before the code that it speaks of was changed
    ReviewAgain,        ///< the lines that an answer cites have changed
    OverClaim,          ///< what people say lies far above what is seen
    OnlyGoodNews,       ///< many answers, and every one of them yes
    AgainstTheCode,     ///< the profile denies what the repository shows
    FutureDate,         ///< evidence from after the assessment
};

enum class OddityWeight : quint8 { Notice, Warning, Alarm };

/// One thing that a sceptical reader would ask about, in words, with the checks that it is about.
struct Oddity
{
    OddityKind kind = OddityKind::YesWithoutEvidence;
    OddityWeight weight = OddityWeight::Notice;
    QString title;
    QString why;
    QString remedy;
    QStringList checkIds; ///< may be empty where it is about the whole
};

/// Shares and counts from which something is odd. Judgement, like all of the method.
namespace method {
inline constexpr double manyExclusions = 0.25;
inline constexpr double overclaimWarning = 0.25;
inline constexpr double overclaimAlarm = 0.50;
inline constexpr int fewestAnswers = 10; ///< before nothing is said about who answered and how
inline constexpr int olderThanCodeDays = 30;
} // namespace method

/// Looks through an assessment whose checks are scored. Pure; the worst first.
QList<Oddity> lint(const Catalogue &catalogue, const AssessmentInput &input, const Assessment &assessment);

/// Share of the weight that people took out of what would apply, 0 to 1; of all checks or of one dimension's.
double excludedShare(const Catalogue &catalogue, const Assessment &assessment, std::optional<Dimension> dimension = {});

template <>
std::span<const Name<OddityKind>> names<OddityKind>();
template <>
std::span<const Name<OddityWeight>> names<OddityWeight>();

} // namespace sextant
