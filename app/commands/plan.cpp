// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commands.h"

#include "base/jsontext.h"
#include "commands/casefile.h"
#include "commands/storedproject.h"
#include "console.h"
#include "planning/plancase.h"
#include "reports/jsonfacts.h"
#include "usecases/planexport.h"

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;
using json = nlohmann::ordered_json;

json dayJson(const QDate &day)
{
    return day.isValid() ? text(day.toString(Qt::ISODate)) : json();
}

QByteArray planJson(const ProjectPlan &plan, const QString &project)
{
    json document{{"schema", "sextant.project-plan/1"},
                  {"project", text(project)},
                  {"start", dayJson(plan.start)},
                  {"trouble", text(plan.trouble)},
                  {"finish",
                   {{"known_gaps", dayJson(plan.knownEnd)},
                    {"likely", dayJson(plan.likelyEnd)},
                    {"p50", dayJson(plan.p50)},
                    {"p80", dayJson(plan.p80)}}},
                  {"assumptions", json::array()},
                  {"tasks", json::array()},
                  {"goals", json::array()}};
    for (const QString &assumption : plan.assumptions)
        document["assumptions"].push_back(text(assumption));
    for (const PlannedTask &task : plan.tasks)
        document["tasks"].push_back({{"id", text(task.name)},
                                     {"title", text(task.title)},
                                     {"phase", text(idOf(task.phase))},
                                     {"effort_days", task.effort},
                                     {"owner", text(task.owner)},
                                     {"starts_on", dayJson(task.startsOn)},
                                     {"ends_on", dayJson(task.endsOn)},
                                     {"critical", task.critical},
                                     {"urgent", task.urgent},
                                     {"provisional", task.provisional}});
    for (const GoalOutlook &goal : plan.goals)
        document["goals"].push_back({{"id", text(goal.id)},
                                     {"earliest", dayJson(goal.earliest)},
                                     {"wanted", dayJson(goal.wanted)},
                                     {"why", text(goal.why)},
                                     {"tasks", goal.path.size()}});
    return toBytes(document);
}

int runStoredPlan(const Invocation &invocation)
{
    const auto project = readStoredProject(invocation);
    if (!project)
        return complain(project.error());
    const auto plan = planProject(project->catalogue, project->assessment, project->basis, invocation.ticket);
    if (!plan)
        return complain(plan.error());
    const QString format = invocation.options.value(u"format"_s);
    const auto file = fromId<PlanFormat>(format);
    const QByteArray bytes = file ? exportPlan(*plan, *file, project->state.project.name, project->assessment.now)
                                  : planJson(*plan, project->state.project.name);
    const Status written = writeResult(bytes, invocation.options.value(u"output"_s));
    return written ? exitCode(ExitCode::Done) : complain(written.error());
}

QStringList planFormats()
{
    QStringList ids{u"json"_s};
    for (const auto &name : names<PlanFormat>())
        ids << idOf(name.value);
    return ids;
}

void declarePlan(QCommandLineParser &options)
{
    declareCase(options, planFormats());
}

int runPlan(const Invocation &invocation)
{
    if (const auto format = chosenFormat(invocation.options, planFormats()); !format)
        return complain(format.error());
    if (!invocation.options.isSet(u"case"_s))
        return runStoredPlan(invocation);
    const auto answer = [&invocation](const QByteArray &bytes, const QString &fileName) -> Result<QByteArray> {
        const auto facts = readPlanCase(bytes, fileName);
        if (!facts)
            return facts.error();
        const auto plan = makePlan(*facts, invocation.ticket);
        if (!plan)
            return plan.error();
        return writePlanAnswer(*plan);
    };
    return runCase(invocation, u"plan"_s, answer);
}

} // namespace

const Command planCommand{
    "plan",
    QT_TRANSLATE_NOOP("commands", "Plans the work of a project, or of a case: order, days, and an honest end."),
    "[--project NAME] [--case FILE]",
    "sextant plan --project clinic --format markdown",
    declarePlan,
    runPlan};

} // namespace sextant
