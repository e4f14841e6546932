// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/scorecard.h"

#include "base/oneline.h"

namespace sextant {

namespace {

int urgencyOf(CheckState state)
{
    static constexpr std::array order{CheckState::Fail,    CheckState::Contested, CheckState::Unproven,
                                      CheckState::Unknown, CheckState::Pass,      CheckState::NotApplicable};
    return int(std::ranges::find(order, state) - order.begin());
}

} // namespace

QList<const CheckResult *> openShipStoppers(const Scorecard &scorecard)
{
    QList<const CheckResult *> open;
    for (const CheckResult &result : scorecard.assessment.checks) {
        const Check *check = scorecard.catalogue.find(result.id);
        if (result.applies() && result.state != CheckState::Pass && !result.waived &&
            riskAt(check->risk, scorecard.assessment.target) == RiskClass::ShipStopper)
            open << &result;
    }
    // Who reads only the first lines should read of what was seen to fail.
    std::ranges::stable_sort(open, {}, [](const CheckResult *result) { return urgencyOf(result->state); });
    return open;
}

QList<const CheckResult *> checksToShow(const Scorecard &scorecard, Dimension dimension)
{
    QList<const CheckResult *> shown;
    for (const CheckResult &result : scorecard.assessment.checks)
        if (result.dimension == dimension && result.applies())
            shown << &result;
    std::ranges::stable_sort(shown, {}, [](const CheckResult *result) { return urgencyOf(result->state); });
    return shown;
}

QString placeText(const Place &place)
{
    const QString path = oneLine(place.path);
    return place.line > 0 ? QStringLiteral("%1:%2").arg(path).arg(place.line) : path;
}

QString shortCommit(const QString &commit)
{
    return commit.left(7);
}

} // namespace sextant
