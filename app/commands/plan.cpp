// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commands.h"

#include "commands/casefile.h"
#include "planning/plancase.h"

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

int run(const Invocation &invocation)
{
    const auto answer = [&invocation](const QByteArray &json, const QString &fileName) -> Result<QByteArray> {
        const auto facts = readPlanCase(json, fileName);
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
    "plan",        QT_TRANSLATE_NOOP("commands", "Orders and schedules the work of a case and forecasts its end."),
    "--case FILE", "sextant plan --case case.json",
    declareCase,   run};

} // namespace sextant
