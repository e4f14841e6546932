// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commands.h"

#include "alarms/alarmcase.h"
#include "commands/casefile.h"
#include "commands/storedproject.h"
#include "console.h"
#include "reports/jsonfacts.h"
#include "usecases/projectalarms.h"

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;
using json = nlohmann::ordered_json;

QByteArray alarmsJson(const ProjectAlarms &alarms, const QString &project)
{
    json document{{"schema", "sextant.project-alarms/1"},
                  {"project", project.toStdString()},
                  {"alarms", json::array()},
                  {"quiet", alarms.quiet},
                  {"not_judged", alarms.notJudged}};
    for (const RaisedAlarm &alarm : alarms.raised)
        document["alarms"].push_back({{"id", alarm.id.toStdString()},
                                      {"title", alarm.title.toStdString()},
                                      {"severity", int(alarm.state) - int(AlarmState::Notice) + 1},
                                      {"facts", alarm.facts.toStdString()},
                                      {"what_now", alarm.whatNow.toStdString()},
                                      {"put_off", alarm.snooze.has_value()}});
    return toBytes(document);
}

int runStoredAlarms(const Invocation &invocation)
{
    const auto project = readStoredProject(invocation);
    if (!project)
        return complain(project.error());
    const auto plan = planProject(project->catalogue, project->assessment, project->basis, invocation.ticket);
    if (!plan)
        return complain(plan.error());
    const ProjectAlarms alarms = raiseAlarms(
        alarmFactsOf(project->catalogue, project->state, project->assessment, project->basis, *plan, project->alarms),
        project->snoozes, project->assessment.now.date());
    const Status written =
        writeResult(alarmsJson(alarms, project->state.project.name), invocation.options.value(u"output"_s));
    return written ? exitCode(ExitCode::Done) : complain(written.error());
}

void declareAlarms(QCommandLineParser &options)
{
    declareCase(options);
}

int runAlarms(const Invocation &invocation)
{
    if (const auto format = chosenFormat(invocation.options, {u"json"_s}); !format)
        return complain(format.error());
    if (!invocation.options.isSet(u"case"_s))
        return runStoredAlarms(invocation);
    return runCase(invocation, u"alarms"_s, [](const QByteArray &bytes, const QString &fileName) -> Result<QByteArray> {
        const auto alarmCase = readAlarmCase(bytes, fileName);
        if (!alarmCase)
            return alarmCase.error();
        return answerAlarmCase(*alarmCase);
    });
}

} // namespace

const Command alarmsCommand{
    "alarms",
    QT_TRANSLATE_NOOP("commands", "Judges the alarms of a project, or of a case, by the published rules."),
    "[--project NAME] [--case FILE]",
    "sextant alarms --project clinic",
    declareAlarms,
    runAlarms};

} // namespace sextant
