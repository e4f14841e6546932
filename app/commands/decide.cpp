// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commands.h"

#include "commands/casefile.h"
#include "decision/decisioncase.h"

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

int run(const Invocation &invocation)
{
    return runCase(invocation, u"decide"_s, [](const QByteArray &json, const QString &fileName) -> Result<QByteArray> {
        const auto decisionCase = readDecisionCase(json, fileName);
        if (!decisionCase)
            return decisionCase.error();
        return answerDecisionCase(*decisionCase);
    });
}

} // namespace

const Command decideCommand{
    "decide",      QT_TRANSLATE_NOOP("commands", "Weighs hardening against replacing by the published method."),
    "--case FILE", "sextant decide --case case.json",
    declareCase,   run};

} // namespace sextant
