// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commands.h"

#include "console.h"
#include "reports/brandlogo.h"
#include "reports/pdfdocument.h"
#include "storage/projectstore.h"
#include "usecases/projectreport.h"

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

struct ReportCommandText
{
    Q_DECLARE_TR_FUNCTIONS(ReportCommand)
};

QStringList reportFormats()
{
    QStringList ids;
    for (const DocumentWriter &writer : allDocumentWriters())
        ids << QString::fromLatin1(writer.id);
    return ids;
}

void declareReport(QCommandLineParser &options)
{
    options.addOption(formatOption(reportFormats()));
    options.addOption(outputOption());
    options.addOption(
        {u"template"_s,
         ReportCommandText::tr("For whom: founder, investor, security-review, backlog, board, or a file of your own."),
         u"NAME"_s, u"investor"_s});
    options.addOption(
        {u"show-template"_s, ReportCommandText::tr("Prints the template's file, as a start for your own.")});
    options.addOption(
        {u"redact"_s,
         ReportCommandText::tr("What to leave out: people, paths, repositories, findings=SEVERITY, all, none."),
         u"WHAT"_s, u"people"_s});
    options.addOption(
        {u"since"_s, ReportCommandText::tr("The snapshot to tell changes from, by name or number."), u"SNAPSHOT"_s});
    options.addOption({u"title"_s, ReportCommandText::tr("The title of the report."), u"TEXT"_s});
    options.addOption({u"client"_s, ReportCommandText::tr("Whom it is prepared for."), u"TEXT"_s});
    options.addOption({u"author"_s, ReportCommandText::tr("Who wrote it."), u"TEXT"_s});
    options.addOption({u"assessor"_s, ReportCommandText::tr("Who assessed it."), u"TEXT"_s});
    options.addOption({u"document-version"_s, ReportCommandText::tr("The version of the document."), u"TEXT"_s});
    options.addOption({u"status"_s, ReportCommandText::tr("The state of the document, such as Draft."), u"TEXT"_s});
    options.addOption({u"watermark"_s, ReportCommandText::tr("A word across every page."), u"TEXT"_s});
    options.addOption({u"logo"_s, ReportCommandText::tr("A picture for the first page."), u"FILE"_s});
    options.addOption({u"colour"_s, ReportCommandText::tr("The colour of titles, such as #0E5A52."), u"COLOUR"_s});
    options.addOption(
        {u"change"_s, ReportCommandText::tr("A line of the document's change log; may be given again."), u"TEXT"_s});
    options.addOption(
        {u"confidentiality"_s, ReportCommandText::tr("How far it may go, as each page says."), u"TEXT"_s});
}

Result<ReportControl> controlOf(const QCommandLineParser &options)
{
    ReportControl control{options.value(u"title"_s), options.value(u"client"_s), options.value(u"author"_s),
                          options.value(u"confidentiality"_s)};
    control.assessor = options.value(u"assessor"_s);
    control.version = options.value(u"document-version"_s);
    control.status = options.value(u"status"_s);
    control.watermark = options.value(u"watermark"_s).left(40);
    control.changeLog = options.values(u"change"_s);
    if (options.isSet(u"colour"_s)) {
        const auto colour = readColour(options.value(u"colour"_s));
        if (!colour)
            return colour.error();
        control.colour = *colour;
    }
    if (options.isSet(u"logo"_s)) {
        auto logo = readLogo(options.value(u"logo"_s));
        if (!logo)
            return logo.error();
        control.logo = std::move(*logo);
    }
    return control;
}

Result<QByteArray> answerReport(const Invocation &invocation, const QString &format)
{
    const QCommandLineParser &options = invocation.options;
    const auto audience = findReportTemplate(options.value(u"template"_s));
    if (!audience)
        return audience.error();
    const auto redaction = redactionOf(options.value(u"redact"_s));
    if (!redaction)
        return redaction.error();
    const auto control = controlOf(options);
    if (!control)
        return control.error();
    if (const Status alone = refuseFurther(invocation, 0); !alone)
        return alone.error();
    const auto workspace = Workspace::open(invocation.workspace, Access::ReadOnly);
    if (!workspace)
        return workspace.error();
    const auto project = ProjectStore(workspace->database()).find(options.value(u"project"_s));
    if (!project)
        return project.error();
    ProjectReportRequest request;
    request.projectId = project->id;
    request.audience = *audience;
    request.redaction = *redaction;
    request.control = *control;
    request.now = invocation.now.isValid() ? invocation.now : QDateTime::currentDateTimeUtc();
    if (options.isSet(u"since"_s)) {
        const auto since = findSnapshot(*workspace, project->id, options.value(u"since"_s));
        if (!since)
            return since.error();
        request.since = *since;
    }
    const auto document = reportOfProject(*workspace, request, invocation.ticket);
    if (!document)
        return document.error();
    for (const DocumentWriter &writer : allDocumentWriters())
        if (format == QLatin1StringView(writer.id))
            return writer.write(*document, invocation.ticket);
    return usageError(ReportCommandText::tr("There is no format “%1”.").arg(format));
}

int runReport(const Invocation &invocation)
{
    const auto format = chosenFormat(invocation.options, reportFormats());
    if (!format)
        return complain(format.error());
    auto output = Output::open(invocation.options.value(u"output"_s));
    if (!output)
        return complain(output.error());
    if (invocation.options.isSet(u"show-template"_s)) {
        const auto known = findReportTemplate(invocation.options.value(u"template"_s));
        if (!known)
            return complain(known.error());
        if (const Status written = output->write(reportTemplateSource(known->id)); !written)
            return complain(written.error());
    } else {
        const auto bytes = answerReport(invocation, *format);
        if (!bytes)
            return complain(bytes.error());
        if (const Status written = output->write(*bytes); !written)
            return complain(written.error());
    }
    const Status kept = output->keep();
    return kept ? exitCode(ExitCode::Done) : complain(kept.error());
}

} // namespace

const Command reportCommand{
    "report",
    QT_TRANSLATE_NOOP("commands", "Writes a report of a stored project for an audience."),
    "",
    "sextant report --workspace team.sextant --template security-review --redact all --output review.pdf",
    declareReport,
    runReport};

} // namespace sextant
