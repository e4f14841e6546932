// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commands.h"

#include "console.h"
#include "scoring/scoringcase.h"

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ScoreCommand)
};

void declare(QCommandLineParser &options)
{
    options.addOption({u"case"_s, Text::tr("The case to score, as JSON; - for standard input."), u"FILE"_s});
    options.addOption(outputOption());
}

int run(const Invocation &invocation)
{
    if (!invocation.options.isSet(u"case"_s))
        return complain(usageError(Text::tr("score needs --case FILE."), {},
                                   Text::tr("For example: sextant score --case case.json")));
    if (const Status enough = refuseFurther(invocation, 0); !enough)
        return complain(enough.error());
    const QString fileName = invocation.options.value(u"case"_s);
    const auto bytes = readInput(fileName);
    if (!bytes)
        return complain(bytes.error());
    const auto scoringCase = readScoringCase(*bytes, fileName == u"-" ? Text::tr("standard input") : fileName);
    if (!scoringCase)
        return complain(scoringCase.error());
    const QByteArray answer = writeScoringAnswer(scoreProduct(scoringCase->checks, scoringCase->target));
    const Status written = writeResult(answer, invocation.options.value(u"output"_s));
    return written ? exitCode(ExitCode::Done) : complain(written.error());
}

} // namespace

const Command scoreCommand{
    "score",       QT_TRANSLATE_NOOP("commands", "Scores a case by the published method, without any repository."),
    "--case FILE", "sextant score --case case.json",
    declare,       run};

} // namespace sextant
