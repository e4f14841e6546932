// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/casefile.h"

#include "console.h"

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

struct CaseFileText
{
    Q_DECLARE_TR_FUNCTIONS(CaseFile)
};

/// One only; scripts that ask every command for JSON need not leave it out here.
QStringList caseFileFormats()
{
    return {u"json"_s};
}

} // namespace

void declareCase(QCommandLineParser &options)
{
    declareCase(options, caseFileFormats());
}

void declareCase(QCommandLineParser &options, const QStringList &caseFileFormats)
{
    options.addOption({u"case"_s, CaseFileText::tr("The case to answer, as JSON; - for standard input."), u"FILE"_s});
    options.addOption(formatOption(caseFileFormats));
    options.addOption(outputOption());
}

int runCase(const Invocation &invocation, const QString &command,
            const std::function<Result<QByteArray>(const QByteArray &json, const QString &fileName)> &answer)
{
    if (const auto format = chosenFormat(invocation.options, caseFileFormats()); !format)
        return complain(format.error());
    if (!invocation.options.isSet(u"case"_s))
        return complain(usageError(CaseFileText::tr("%1 needs --case FILE.").arg(command), {},
                                   CaseFileText::tr("For example: sextant %1 --case case.json").arg(command)));
    const QString fileName = invocation.options.value(u"case"_s);
    const auto bytes = readInput(fileName);
    if (!bytes)
        return complain(bytes.error());
    const auto answered = answer(*bytes, fileName == u"-" ? CaseFileText::tr("standard input") : fileName);
    if (!answered)
        return complain(answered.error());
    const Status written = writeResult(*answered, invocation.options.value(u"output"_s));
    return written ? exitCode(ExitCode::Done) : complain(written.error());
}

} // namespace sextant
