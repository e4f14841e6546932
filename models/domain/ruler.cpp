// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ruler.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace sextant {

namespace {

struct RulerText
{
    Q_DECLARE_TR_FUNCTIONS(Ruler)
};

bool isWithin(double value, double least, double greatest)
{
    return std::isfinite(value) && value >= least && value <= greatest;
}

Status checkWeights(const Ruler &ruler)
{
    const auto weighs = [](double weight) { return isWithin(weight, 0, Ruler::greatestWeight); };
    if (!std::ranges::all_of(ruler.dimensionWeights, weighs))
        return inputError(RulerText::tr("The weight of a dimension lies between 0 and %1.").arg(Ruler::greatestWeight));
    if (std::ranges::none_of(ruler.dimensionWeights, [](double weight) { return weight > 0; }))
        return inputError(RulerText::tr("At least one dimension needs a weight above 0."));
    for (const auto &[id, weight] : ruler.checkWeights.asKeyValueRange())
        if (!weighs(weight) || weight == 0)
            return inputError(
                RulerText::tr("The weight of a check lies above 0, and is at most %1.").arg(Ruler::greatestWeight), id,
                RulerText::tr("To leave a check out, answer it with “not applicable” and the reason."));
    return done();
}

Status checkStates(const Ruler &ruler)
{
    for (const double share : {ruler.passValue, ruler.passConfidence, ruler.failValue, ruler.failConfidence})
        if (!isWithin(share, 0, 1))
            return inputError(RulerText::tr("Value and certainty lie between 0 and 1."));
    if (ruler.passValue <= ruler.failValue)
        return inputError(RulerText::tr("A check passes at a higher value than it fails at."));
    if (ruler.passConfidence <= 0 || ruler.passConfidence < ruler.failConfidence)
        return inputError(RulerText::tr("To pass takes at least as much certainty as to fail."));
    return done();
}

Status checkLevels(const Ruler &ruler)
{
    for (const LevelThreshold &level : ruler.levels)
        if (!isWithin(level.evidenced, 0, 100) || !isWithin(level.coverage, 0, 100))
            return inputError(RulerText::tr("What a level asks for lies between 0 and 100."));
    if (!std::ranges::is_sorted(ruler.levels, {}, &LevelThreshold::evidenced) ||
        !std::ranges::is_sorted(ruler.levels, {}, &LevelThreshold::coverage))
        return inputError(RulerText::tr("A level asks for at least as much as the one below it."));
    if (!isWithin(ruler.dimensionCap, Ruler::leastCap, 100) || !isWithin(ruler.productCap, Ruler::leastCap, 100))
        return inputError(RulerText::tr("A cap lies between %1 and 100.").arg(Ruler::leastCap));
    return done();
}

} // namespace

Status checkRuler(const Ruler &ruler)
{
    for (const auto check : {checkWeights, checkStates, checkLevels})
        if (const Status sound = check(ruler); !sound)
            return sound;
    return done();
}

} // namespace sextant
