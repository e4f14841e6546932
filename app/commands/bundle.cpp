// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/bundledocument.h"
#include "bundle/verificationwords.h"
#include "commands/commands.h"
#include "console.h"
#include "reports/jsonfacts.h"
#include "storage/projectstore.h"
#include "usecases/makebundle.h"

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

const QStringList bundleFormats{u"text"_s, u"json"_s};

struct BundleCommandText
{
    Q_DECLARE_TR_FUNCTIONS(BundleCommand)
};

void declareBundle(QCommandLineParser &options)
{
    options.addOption(formatOption(bundleFormats));
    options.addOption(
        {{u"out"_s, u"o"_s, u"output"_s},
         BundleCommandText::tr("The file to make; without it one named after the project, in this folder."),
         u"FILE"_s});
    options.addOption(
        {u"redact"_s,
         BundleCommandText::tr("What to leave out: people, paths, repositories, findings=SEVERITY, all, none."),
         u"WHAT"_s, u"people"_s});
    options.addOption({u"template"_s,
                       BundleCommandText::tr("For whom the report inside is written, as for “sextant report”."),
                       u"NAME"_s, u"investor"_s});
    options.addOption({u"title"_s, BundleCommandText::tr("The title of the report."), u"TEXT"_s});
    options.addOption({u"client"_s, BundleCommandText::tr("Whom it is prepared for."), u"TEXT"_s});
    options.addOption({u"author"_s, BundleCommandText::tr("Who wrote it."), u"TEXT"_s});
}

Result<ProjectReportRequest> requestOf(const Invocation &invocation)
{
    const QCommandLineParser &options = invocation.options;
    const auto audience = findReportTemplate(options.value(u"template"_s));
    if (!audience)
        return audience.error();
    const auto redaction = redactionOf(options.value(u"redact"_s));
    if (!redaction)
        return redaction.error();
    ProjectReportRequest request;
    request.audience = *audience;
    request.redaction = *redaction;
    request.control = {options.value(u"title"_s), options.value(u"client"_s), options.value(u"author"_s), {}};
    request.now = invocation.now.isValid() ? invocation.now : QDateTime::currentDateTimeUtc();
    return request;
}

QByteArray receiptText(const BundleReceipt &receipt, const Redaction &redaction)
{
    const QStringList lines{receipt.fileName, BundleCommandText::tr("SHA-256 %1").arg(receipt.sha256),
                            BundleCommandText::tr("%n member(s), verified.", nullptr, receipt.members),
                            hiddenBy(redaction).join(u' '),
                            BundleCommandText::tr("Tell the receiver the SHA-256 by another way than the file.")};
    return lines.join(u'\n').toUtf8() + '\n';
}

QByteArray receiptJson(const BundleReceipt &receipt, const Redaction &redaction)
{
    return toBytes({{"schema", "sextant.bundle-make/1"},
                    {"file", textJson(receipt.fileName)},
                    {"bytes", receipt.bytes},
                    {"sha256", textJson(receipt.sha256)},
                    {"members", receipt.members},
                    {"redaction", textJson(wordsOf(redaction))}});
}

Result<QByteArray> make(const Invocation &invocation, bool asJson)
{
    if (const Status alone = refuseFurther(invocation, 1); !alone)
        return alone.error();
    auto request = requestOf(invocation);
    if (!request)
        return request.error();
    const auto workspace = Workspace::open(invocation.workspace, Access::ReadOnly);
    if (!workspace)
        return workspace.error();
    const auto project = ProjectStore(workspace->database()).find(invocation.options.value(u"project"_s));
    if (!project)
        return project.error();
    request->projectId = project->id;
    QString file = invocation.options.value(u"out"_s);
    if (file.isEmpty())
        file = bundleName(request->redaction.repositories ? QString() : project->name);
    const auto receipt = makeBundle(*workspace, *request, file, invocation.ticket);
    if (!receipt)
        return receipt.error();
    return asJson ? receiptJson(*receipt, request->redaction) : receiptText(*receipt, request->redaction);
}

int verify(const Invocation &invocation, bool asJson)
{
    if (invocation.arguments.size() < 2)
        return complain(usageError(BundleCommandText::tr("bundle verify needs a file."), {},
                                   BundleCommandText::tr("See: sextant help bundle")));
    if (const Status alone = refuseFurther(invocation, 2); !alone)
        return complain(alone.error());
    const auto verified = verifyBundleFile(invocation.arguments.at(1), invocation.ticket);
    if (!verified)
        return complain(verified.error());
    const QByteArray answer = asJson ? verificationJson(*verified) : verificationText(*verified);
    if (const Status written = writeResult(answer, invocation.options.value(u"out"_s)); !written)
        return complain(written.error());
    return exitCode(verified->holds() ? ExitCode::Done : ExitCode::Input);
}

int runBundle(const Invocation &invocation)
{
    const auto format = chosenFormat(invocation.options, bundleFormats);
    if (!format)
        return complain(format.error());
    const QString verb = invocation.arguments.value(0);
    if (verb == u"verify"_s)
        return verify(invocation, *format == u"json"_s);
    if (verb != u"make"_s)
        return complain(usageError(BundleCommandText::tr("bundle needs make, or verify FILE."), {},
                                   BundleCommandText::tr("See: sextant help bundle")));
    const auto answer = make(invocation, *format == u"json"_s);
    if (!answer)
        return complain(answer.error());
    const Status written = writeResult(*answer, {});
    return written ? exitCode(ExitCode::Done) : complain(written.error());
}

} // namespace

const Command bundleCommand{
    "bundle",
    QT_TRANSLATE_NOOP("commands",
                      "Packs a project with all its evidence into one file, and verifies such a file anywhere."),
    "make | verify FILE",
    "sextant bundle make --workspace team.sextant --project clinic --redact people --out clinic.bundle.zip",
    declareBundle,
    runBundle};

} // namespace sextant
