// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/portfoliowords.h"

#include <cmath>

namespace sextant {

namespace {

constexpr int nearDays = 30;

struct PortfolioText
{
    Q_DECLARE_TR_FUNCTIONS(Portfolio)
};

QString daysText(const GoalDateState &state)
{
    switch (state.kind) {
    case GoalDateState::Kind::None:
        return {};
    case GoalDateState::Kind::Reached:
        return PortfolioText::tr("stage earned");
    case GoalDateState::Kind::Late:
        return PortfolioText::tr("%n day(s) late", nullptr, -state.days);
    case GoalDateState::Kind::Soon:
    case GoalDateState::Kind::Ahead:
        break;
    }
    return state.days == 0 ? PortfolioText::tr("today") : PortfolioText::tr("in %n day(s)", nullptr, state.days);
}

} // namespace

VerdictWords verdictOf(const ProjectSummary &summary)
{
    if (!summary.latest) {
        VerdictWords words;
        words.headline = PortfolioText::tr("Not scanned yet");
        words.reason = PortfolioText::tr("The first scan gives the first score.");
        return words;
    }
    const Snapshot &snapshot = *summary.latest;
    Assessment assessment;
    assessment.target = snapshot.stageTarget;
    ProductScore &product = assessment.product;
    product.headline = snapshot.headline;
    product.ceiling = snapshot.ceiling;
    product.low = snapshot.low;
    product.coverage = snapshot.coverage;
    product.level = snapshot.level;
    product.stageEarned = snapshot.stageEarned;
    product.stoppersOpen = summary.shipStoppers();
    product.weakest = summary.weakest();
    int judged = 0;
    for (std::size_t i = 0; i < summary.dimensions.size(); ++i)
        if (const auto &figures = summary.dimensions[i]) {
            product.dimensions[i].emplace().evidenced = figures->score;
            product.plainAverage += figures->score;
            ++judged;
        }
    if (judged == 0) {
        product.headline.reset();
        return verdictOf(assessment);
    }
    product.plainAverage /= judged;
    return verdictOf(assessment);
}

GoalDateState goalDateStateOf(const ProjectSummary &summary, const QDate &today)
{
    GoalDateState state;
    if (summary.goals.isEmpty())
        return state;
    const auto next = std::ranges::find_if(summary.goals, [&today](const GoalDate &g) { return g.due >= today; });
    state.goal = next == summary.goals.end() ? summary.goals.back() : *next;
    state.days = int(today.daysTo(state.goal.due));
    const bool earned = summary.latest && summary.latest->stageEarned >= summary.project.stageTarget;
    state.kind = earned                   ? GoalDateState::Kind::Reached
                 : state.days < 0         ? GoalDateState::Kind::Late
                 : state.days <= nearDays ? GoalDateState::Kind::Soon
                                          : GoalDateState::Kind::Ahead;
    state.text = daysText(state);
    return state;
}

std::optional<double> changeOf(const ProjectSummary &summary)
{
    if (summary.trend.size() < 2)
        return std::nullopt;
    return std::round(summary.trend.back().score) - std::round(summary.trend.front().score);
}

} // namespace sextant
