// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commands.h"

#include "commands/casefile.h"
#include "console.h"
#include "scoring/scoringcase.h"

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

int runScore(const Invocation &invocation)
{
    if (const Status enough = refuseFurther(invocation, 0); !enough)
        return complain(enough.error());
    return runCase(invocation, u"score"_s, [](const QByteArray &json, const QString &fileName) -> Result<QByteArray> {
        const auto scoringCase = readScoringCase(json, fileName);
        if (!scoringCase)
            return scoringCase.error();
        return writeScoringAnswer(scoreProduct(scoringCase->checks, scoringCase->target, scoringCase->ruler));
    });
}

} // namespace

const Command scoreCommand{
    "score",       QT_TRANSLATE_NOOP("commands", "Scores a case by the published method, without any repository."),
    "--case FILE", "sextant score --case case.json",
    declareCase,   runScore};

} // namespace sextant
