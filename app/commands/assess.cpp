// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commands.h"

#include "catalogue/catalogueloader.h"
#include "console.h"
#include "reports/reportformats.h"
#include "storage/projectstore.h"
#include "usecases/assessproduct.h"
#include "usecases/owncatalogues.h"
#include "usecases/profilefile.h"
#include "usecases/saveassessment.h"

#include <QDir>
#include <QFileInfo>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

struct AssessCommandText
{
    Q_DECLARE_TR_FUNCTIONS(AssessCommand)
};

QStringList assessFormats()
{
    QStringList ids;
    for (const ReportFormat &format : reportFormats())
        ids << QString::fromLatin1(format.id);
    return ids;
}

void declareAssess(QCommandLineParser &options)
{
    options.addOption(formatOption(assessFormats()));
    options.addOption(outputOption());
    options.addOption({u"at"_s, AssessCommandText::tr("Scores a past commit, branch or tag, from what was known then."),
                       u"REV"_s, u"HEAD"_s});
    options.addOption(
        {u"component"_s,
         AssessCommandText::tr("A folder of the repository that alone is looked at; several are several parts of one "
                               "product."),
         u"FOLDER"_s});
    options.addOption(
        {u"import"_s, AssessCommandText::tr("A scanner's report to read; may be given several times."), u"FILE"_s});
    options.addOption(
        {u"ci"_s, AssessCommandText::tr("A file of CI runs to read; may be given several times."), u"FILE"_s});
    options.addOption({u"profile"_s, AssessCommandText::tr("Answers to the profile questions, as JSON."), u"FILE"_s});
    options.addOption({u"answers"_s, AssessCommandText::tr("Answers to checks, as JSON."), u"FILE"_s});
    options.addOption({u"target"_s,
                       AssessCommandText::tr("The stage to hold the product against: prototype, poc, mvp, production."),
                       u"STAGE"_s});
    options.addOption({u"save"_s, AssessCommandText::tr("Stores the result as a project with a snapshot.")});
    options.addOption(
        {u"fail-on"_s, AssessCommandText::tr("Exits with 1 when there is one: ship-stopper, contested."), u"WHAT"_s});
    options.addOption({u"min-level"_s, AssessCommandText::tr("Exits with 1 below this level (0 to 4)."), u"N"_s});
    options.addOption({u"min-score"_s, AssessCommandText::tr("Exits with 1 below this score (0 to 100)."), u"N"_s});
}

/// Directories are repositories, files are reports, wherever they stand on the line.
void sortPaths(const QStringList &paths, AssessRequest &request)
{
    for (const QString &path : paths)
        (QFileInfo(path).isFile() ? request.reports : request.repositories) << path;
}

Status readPeoplesWord(const Invocation &invocation, const Catalogue &catalogue, AssessRequest &request)
{
    const auto &options = invocation.options;
    if (options.isSet(u"profile"_s)) {
        const auto file = readProfileFile(options.value(u"profile"_s), catalogue);
        if (!file)
            return file.error();
        request.profile = file->profile;
        request.declared = file->declared;
        request.target = file->target.value_or(request.target);
    }
    if (options.isSet(u"answers"_s)) {
        const QDateTime now = invocation.now.isValid() ? invocation.now : QDateTime::currentDateTimeUtc();
        const auto answers = readAnswersFile(options.value(u"answers"_s), catalogue, now);
        if (!answers)
            return answers.error();
        request.answers = *answers;
    }
    if (options.isSet(u"target"_s)) {
        const auto stage = fromId<Stage>(options.value(u"target"_s));
        if (!stage)
            return usageError(AssessCommandText::tr("--target is one of prototype, poc, mvp, production."));
        request.target = *stage;
    }
    return done();
}

Result<AssessRequest> requestOf(const Invocation &invocation, const Catalogue &catalogue)
{
    AssessRequest request;
    request.name = invocation.options.value(u"project"_s);
    request.revision = invocation.options.value(u"at"_s);
    request.now = invocation.now;
    request.threads = invocation.threads;
    request.reports = invocation.options.values(u"import"_s) + invocation.options.values(u"ci"_s);
    sortPaths(invocation.arguments, request);
    request.components = invocation.options.values(u"component"_s);
    if (!request.components.isEmpty() && request.repositories.size() != 1)
        return usageError(AssessCommandText::tr("--component needs exactly one repository."), {},
                          AssessCommandText::tr("For example: sextant assess . --component services/api"));
    if (request.repositories.isEmpty() && request.reports.isEmpty())
        return usageError(AssessCommandText::tr("assess needs a repository or a report."), {},
                          AssessCommandText::tr("For example: sextant assess ."));
    if (const Status read = readPeoplesWord(invocation, catalogue, request); !read)
        return read.error();
    return request;
}

/// What CI asks for besides the report.
struct Gates
{
    QStringList failOn;
    std::optional<double> leastLevel;
    std::optional<double> leastScore;
};

Result<std::optional<double>> limit(const QCommandLineParser &options, const QString &name, double greatest)
{
    if (!options.isSet(name))
        return std::optional<double>();
    bool number = false;
    const double value = options.value(name).toDouble(&number);
    if (!number || value < 0 || value > greatest)
        return usageError(AssessCommandText::tr("--%1 needs a number from 0 to %2.").arg(name).arg(greatest));
    return std::optional(value);
}

Result<Gates> gatesOf(const QCommandLineParser &options)
{
    Gates gates;
    gates.failOn = options.values(u"fail-on"_s);
    for (const QString &what : gates.failOn)
        if (what != u"ship-stopper"_s && what != u"contested"_s)
            return usageError(AssessCommandText::tr("--fail-on is one of ship-stopper, contested."));
    const auto level = limit(options, u"min-level"_s, 4);
    if (!level)
        return level.error();
    const auto score = limit(options, u"min-score"_s, 100);
    if (!score)
        return score.error();
    gates.leastLevel = *level;
    gates.leastScore = *score;
    return gates;
}

QStringList gatesNotHeld(const Gates &gates, const Assessment &assessment)
{
    QStringList broken;
    const ProductScore &product = assessment.product;
    if (gates.failOn.contains(u"ship-stopper"_s) && product.stoppersOpen > 0)
        broken << AssessCommandText::tr("%n ship-stopper(s) open.", nullptr, product.stoppersOpen);
    if (const int contested = assessment.count(CheckState::Contested);
        contested > 0 && gates.failOn.contains(u"contested"_s))
        broken << AssessCommandText::tr("Claim and evidence disagree on %n check(s).", nullptr, contested);
    if (gates.leastLevel && int(product.level) < *gates.leastLevel)
        broken << AssessCommandText::tr("The level is %1, below %2.").arg(int(product.level)).arg(*gates.leastLevel);
    if (gates.leastScore && product.headline.value_or(0) < *gates.leastScore)
        broken << AssessCommandText::tr("The score is %1, below %2.")
                      .arg(product.headline.value_or(0), 0, 'f', 1)
                      .arg(*gates.leastScore);
    return broken;
}

/// The rules of the project that is named, if it is there already and has its own; else the built-in ones.
Result<Catalogue> catalogueFor(const Invocation &invocation)
{
    const QString name = invocation.options.value(u"project"_s);
    if (!invocation.options.isSet(u"save"_s) || name.isEmpty() || !QFileInfo::exists(invocation.workspace))
        return loadBuiltInCatalogue();
    const auto workspace = Workspace::open(invocation.workspace, Access::ReadOnly);
    if (!workspace)
        return workspace.error();
    const auto projects = ProjectStore(workspace->database()).list();
    if (!projects)
        return projects.error();
    const auto known = std::ranges::find(*projects, name, &Project::name);
    return known == projects->end() ? loadBuiltInCatalogue() : catalogueOfProject(*workspace, known->id);
}

Status save(const Invocation &invocation, const AssessedProduct &product, const Catalogue &catalogue)
{
    if (!invocation.options.isSet(u"workspace"_s) && !QDir().mkpath(QFileInfo(invocation.workspace).absolutePath()))
        return environmentError(AssessCommandText::tr("The folder for the workspace cannot be made."),
                                QFileInfo(invocation.workspace).absolutePath(),
                                AssessCommandText::tr("Name a workspace elsewhere with --workspace."));
    const auto workspace = Workspace::openOrCreate(invocation.workspace);
    if (!workspace)
        return workspace.error();
    const auto saved = saveAssessment(*workspace, product, catalogue, invocation.ticket);
    if (!saved)
        return saved.error();
    const auto project = ProjectStore(workspace->database()).load(*saved);
    if (!project)
        return project.error();
    say(AssessCommandText::tr("Saved as “%1” in %2.").arg(project->name, workspace->path()));
    return done();
}

/// The report is written before the project is saved, and put down after it: neither stands without the other.
Status deliver(const Invocation &invocation, Output &output, const AssessedProduct &product, const Catalogue &catalogue)
{
    const auto *format = findReportFormat(invocation.options.value(u"format"_s));
    if (const Status written = output.write(format->write(scorecardOf(product, catalogue))); !written)
        return written;
    if (invocation.options.isSet(u"save"_s))
        if (const Status saved = save(invocation, product, catalogue); !saved)
            return saved;
    return output.keep();
}

int runAssess(const Invocation &invocation)
{
    const auto format = chosenFormat(invocation.options, assessFormats());
    if (!format)
        return complain(format.error());
    const auto gates = gatesOf(invocation.options);
    if (!gates)
        return complain(gates.error());
    const auto catalogue = catalogueFor(invocation);
    if (!catalogue)
        return complain(catalogue.error());
    const auto request = requestOf(invocation, *catalogue);
    if (!request)
        return complain(request.error());
    auto output = Output::open(invocation.options.value(u"output"_s));
    if (!output)
        return complain(output.error());
    const auto product = assessProduct(*request, *catalogue, invocation.ticket);
    if (!product)
        return complain(product.error());
    if (const Status delivered = deliver(invocation, *output, *product, *catalogue); !delivered)
        return complain(delivered.error());
    const QStringList broken = gatesNotHeld(*gates, product->assessment);
    for (const QString &reason : broken)
        say(reason);
    return exitCode(broken.isEmpty() ? ExitCode::Done : ExitCode::GateNotHeld);
}

} // namespace

const Command assessCommand{
    "assess",      QT_TRANSLATE_NOOP("commands", "Inspects repositories, reads reports, and prints the scorecard."),
    "PATH…",       "sextant assess . --import scan.sarif --format html --output report.html",
    declareAssess, runAssess};

} // namespace sextant
