// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/standing.h"

#include <QLocale>

#include <numeric>

namespace sextant {

namespace {

struct StandingText
{
    Q_DECLARE_TR_FUNCTIONS(Standing)
};

QString countOf(Standing standing, int count)
{
    switch (standing) {
    case Standing::Evidenced:
        return StandingText::tr("%n evidenced", nullptr, count);
    case Standing::Claimed:
        return StandingText::tr("%n claimed only", nullptr, count);
    case Standing::Unknown:
        return StandingText::tr("%n unknown", nullptr, count);
    case Standing::Open:
        return StandingText::tr("%n open", nullptr, count);
    case Standing::NotApplicable:
        return StandingText::tr("%n not applicable", nullptr, count);
    }
    return {};
}

} // namespace

Standing standingOf(const CheckResult &result)
{
    switch (result.state) {
    case CheckState::Pass:
        return result.score.basis() == EvidenceBasis::Observed ? Standing::Evidenced : Standing::Claimed;
    case CheckState::Fail:
    case CheckState::Unproven:
    case CheckState::Contested:
        return Standing::Open;
    case CheckState::Unknown:
        return Standing::Unknown;
    case CheckState::NotApplicable:
        return Standing::NotApplicable;
    }
    return Standing::Unknown;
}

int StandingCounts::total() const
{
    return std::accumulate(counts.begin(), counts.end(), 0);
}

Standing StandingCounts::together() const
{
    for (const Standing worst : {Standing::Open, Standing::Unknown, Standing::Claimed, Standing::Evidenced})
        if (of(worst) > 0)
            return worst;
    return Standing::NotApplicable;
}

QString StandingCounts::words() const
{
    QStringList parts;
    for (const Standing standing :
         {Standing::Evidenced, Standing::Claimed, Standing::Open, Standing::Unknown, Standing::NotApplicable})
        if (of(standing) > 0)
            parts << countOf(standing, of(standing));
    return parts.join(QStringLiteral(", "));
}

template <>
std::span<const Name<Standing>> names<Standing>()
{
    static constexpr Name<Standing> table[] = {
        {Standing::Evidenced, "evidenced", QT_TRANSLATE_NOOP("names", "Evidenced")},
        {Standing::Claimed, "claimed", QT_TRANSLATE_NOOP("names", "Claimed only")},
        {Standing::Unknown, "unknown", QT_TRANSLATE_NOOP("names", "Unknown")},
        {Standing::Open, "open", QT_TRANSLATE_NOOP("names", "Open")},
        {Standing::NotApplicable, "not-applicable", QT_TRANSLATE_NOOP("names", "Not applicable")},
    };
    return table;
}

} // namespace sextant
