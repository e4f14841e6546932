// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commands.h"

#include "alarms/alarmcase.h"
#include "commands/casefile.h"

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

int run(const Invocation &invocation)
{
    return runCase(invocation, u"alarms"_s, [](const QByteArray &json, const QString &fileName) -> Result<QByteArray> {
        const auto alarmCase = readAlarmCase(json, fileName);
        if (!alarmCase)
            return alarmCase.error();
        return answerAlarmCase(*alarmCase);
    });
}

} // namespace

const Command alarmsCommand{
    "alarms",      QT_TRANSLATE_NOOP("commands", "Judges the alarms of a case by the published rules."),
    "--case FILE", "sextant alarms --case case.json",
    declareCase,   run};

} // namespace sextant
