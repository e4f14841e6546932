// SPDX-License-Identifier: GPL-3.0-or-later
// bench_methods: milliseconds for a decision of 4,000 draws, for one step of its sliders, and for a plan of 131 tasks
// with 1,000 draws; the best of ten.
#include "decision/economics.h"
#include "decision/outlook.h"
#include "decision/recommendation.h"
#include "planning/plan.h"

#include <QElapsedTimer>
#include <QTextStream>

#include <limits>

namespace {

using namespace sextant;

double bestOfTen(auto &&work)
{
    qint64 best = std::numeric_limits<qint64>::max();
    for (int i = 0; i < 10; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        best = std::min(best, timer.nsecsElapsed());
    }
    return double(best) / 1e6;
}

DecisionFacts mixedFacts()
{
    DecisionFacts facts;
    for (std::size_t i = 0; i < signalCount; ++i)
        facts.answers[i] = SignalAnswer{i % 2 == 0 ? 0.6 : -0.5, AnswerSource(i % 3)};
    return facts;
}

PlanFacts largePlan()
{
    PlanFacts facts;
    for (int i = 0; i < 131; ++i) {
        PlanTask task;
        task.id = QStringLiteral("task.%1").arg(i, 3, 10, QLatin1Char('0'));
        task.category = WorkCategory(i % 7);
        task.phase = WorkPhase(i % 4);
        task.risk = RiskClass(i % 3);
        task.weight = 2.5 * (1 + i % 4);
        task.needsSenior = i % 3 == 0;
        task.effort = ThreePoint(0.5 + i % 3, 1.0 + i % 5 + i % 3, 3.0 + i % 11 + i % 5);
        if (i > 10)
            task.prerequisites = {facts.tasks[std::size_t(i) / 2].id, facts.tasks[std::size_t(i) - 7].id};
        facts.tasks.push_back(task);
    }
    facts.team = {{QStringLiteral("a"), true}, {QStringLiteral("b"), false}, {QStringLiteral("c"), true}};
    facts.goals = {{QStringLiteral("half"), {facts.tasks[65].id}}, {QStringLiteral("all"), {facts.tasks[130].id}}};
    facts.start = QDate(2026, 6, 1);
    facts.base = {1000, 100};
    return facts;
}

} // namespace

int main()
{
    QTextStream output(stdout);
    const DecisionFacts facts = mixedFacts();
    double sum = 0;
    output << "decide, 4000 draws: " << bestOfTen([&] { sum += recommend(facts).information; }) << " ms\n";
    output << "one step of a slider, without the simulation: " << bestOfTen([&] {
        const SignalValues values = prepare(facts);
        sum += probabilities(weigh(values).utility)[0] + tornadoOf(values, Option::Harden).front().swing();
    }) << " ms\n";
    EconomicFacts economics;
    for (auto &undertaking : economics.undertakings)
        undertaking.effort = ThreePoint(20, 40, 80);
    economics.dayRate = 700;
    output << "economics, 4000 draws: " << bestOfTen([&] {
        sum += weighEconomics(economics, method::decisionDraws, 1).regretOfHardening;
    }) << " ms\n";
    const PlanFacts plan = largePlan();
    output << "plan, 131 tasks, 1000 draws: " << bestOfTen([&] { sum += makePlan(plan, {})->path.length; }) << " ms\n";
    output << "check sum " << sum << '\n';
    return 0;
}
