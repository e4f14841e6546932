// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commands.h"

#include "catalogue/catalogueloader.h"
#include "commands/casefile.h"
#include "console.h"
#include "decision/decisiondraft.h"
#include "usecases/decisionprefill.h"

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

struct DecideCommandText
{
    Q_DECLARE_TR_FUNCTIONS(DecideCommand)
};

void declareDecide(QCommandLineParser &options)
{
    declareCase(options);
    options.addOption({u"at"_s, DecideCommandText::tr("The commit, branch or tag to look at."), u"REV"_s, u"HEAD"_s});
}

int answerDecide(const Invocation &invocation)
{
    return runCase(invocation, u"decide"_s, [](const QByteArray &json, const QString &fileName) -> Result<QByteArray> {
        const auto decisionCase = readDecisionCase(json, fileName);
        if (!decisionCase)
            return decisionCase.error();
        return answerDecisionCase(*decisionCase);
    });
}

/// The case as far as repositories answer it, to be completed by people or given to --case as it is.
int prefill(const Invocation &invocation)
{
    const auto catalogue = loadBuiltInCatalogue();
    if (!catalogue)
        return complain(catalogue.error());
    AssessRequest request;
    request.repositories = invocation.arguments;
    request.revision = invocation.options.value(u"at"_s);
    request.now = invocation.now;
    request.threads = invocation.threads;
    const auto product = assessProduct(request, *catalogue, invocation.ticket);
    if (!product)
        return complain(product.error());
    DecisionDraft draft;
    takeReadings(draft, readSignals(*product, *catalogue));
    const Status written = writeResult(toDocument(draft) + '\n', invocation.options.value(u"output"_s));
    return written ? exitCode(ExitCode::Done) : complain(written.error());
}

int runDecide(const Invocation &invocation)
{
    if (invocation.arguments.isEmpty())
        return answerDecide(invocation);
    if (invocation.options.isSet(u"case"_s))
        return complain(usageError(DecideCommandText::tr("decide takes either a case or repositories."), {},
                                   DecideCommandText::tr("For example: sextant decide .")));
    return prefill(invocation);
}

} // namespace

const Command decideCommand{
    "decide",
    QT_TRANSLATE_NOOP("commands",
                      "Weighs hardening against replacing by the published method, or reads what a repository says."),
    "--case FILE | PATH…",
    "sextant decide . | sextant decide --case -",
    declareDecide,
    runDecide};

} // namespace sextant
