// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commands.h"

#include "assessment/verdict.h"
#include "catalogue/catalogueloader.h"
#include "console.h"
#include "usecases/demo.h"
#include "usecases/loadproject.h"

#include <QDir>
#include <QFileInfo>

#include <nlohmann/json.hpp>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;
using Json = nlohmann::ordered_json;

struct DemoCommandText
{
    Q_DECLARE_TR_FUNCTIONS(DemoCommand)
};

/// One project of the demonstration with what it comes to.
struct Shown
{
    ProjectState state;
    ProductScore product;
};

void declareDemo(QCommandLineParser &options)
{
    options.addOption(formatOption({u"text"_s, u"json"_s}));
    options.addOption(outputOption());
}

Json numberOf(const std::optional<double> &value)
{
    return value ? Json(*value) : Json(nullptr);
}

QByteArray asJson(const Workspace &workspace, const QList<Shown> &projects)
{
    Json root;
    root["schema"] = "sextant.demo/1";
    root["workspace"] = workspace.path().toStdString();
    root["folder"] = demoFolder(workspace).toStdString();
    root["projects"] = Json::array();
    for (const Shown &shown : projects) {
        Json project;
        project["id"] = shown.state.project.id;
        project["name"] = shown.state.project.name.toStdString();
        project["client"] = shown.state.project.client.toStdString();
        project["repositories"] = Json::array();
        for (const Repository &repository : shown.state.repositories)
            project["repositories"].push_back(repository.path.toStdString());
        project["snapshots"] = shown.state.snapshots.size();
        project["imports"] = shown.state.imports.size();
        project["headline"] = {{"evidenced", numberOf(shown.product.headline)},
                               {"low", numberOf(shown.product.low)},
                               {"ceiling", numberOf(shown.product.ceiling)}};
        root["projects"].push_back(project);
    }
    return QByteArray::fromStdString(root.dump(2)) + '\n';
}

QByteArray asText(const Workspace &workspace, const QList<Shown> &projects)
{
    QString text = DemoCommandText::tr("The demonstration is in %1.").arg(workspace.path()) + u'\n';
    for (const Shown &shown : projects) {
        text += u"\n%1  %2\n"_s.arg(shown.state.project.name, scoreWithBounds(shown.product));
        text += u"  "_s + DemoCommandText::tr("%n snapshot(s)", nullptr, int(shown.state.snapshots.size())) + u", "_s +
                DemoCommandText::tr("%n report(s) read", nullptr, int(shown.state.imports.size())) + u'\n';
        for (const Repository &repository : shown.state.repositories)
            text += u"  "_s + repository.path + u'\n';
    }
    return text.toUtf8();
}

Result<QList<Shown>> create(const Workspace &workspace, const Catalogue &catalogue, const QDateTime &now,
                            const Ticket &ticket)
{
    const auto ids = createDemo(workspace, catalogue, now, ticket);
    if (!ids)
        return ids.error();
    QList<Shown> projects;
    for (const qint64 id : *ids) {
        const auto state = loadProject(workspace, id, catalogue, now);
        if (!state)
            return state.error();
        projects << Shown{*state, assess(catalogue, inputOf(*state, now)).product};
    }
    return projects;
}

int runDemo(const Invocation &invocation)
{
    const auto format = chosenFormat(invocation.options, {u"text"_s, u"json"_s});
    if (!format)
        return complain(format.error());
    if (!invocation.arguments.isEmpty())
        return complain(usageError(DemoCommandText::tr("demo takes no argument.")));
    const auto catalogue = loadBuiltInCatalogue();
    if (!catalogue)
        return complain(catalogue.error());
    auto output = Output::open(invocation.options.value(u"output"_s));
    if (!output)
        return complain(output.error());
    QDir().mkpath(QFileInfo(invocation.workspace).absolutePath());
    const auto workspace = Workspace::openOrCreate(invocation.workspace);
    if (!workspace)
        return complain(workspace.error());
    const QDateTime now = invocation.now.isValid() ? invocation.now : QDateTime::currentDateTimeUtc();
    const auto projects = create(*workspace, *catalogue, now, invocation.ticket);
    if (!projects)
        return complain(projects.error());
    const QByteArray result = *format == u"json"_s ? asJson(*workspace, *projects) : asText(*workspace, *projects);
    Status written = output->write(result);
    if (written)
        written = output->keep();
    return written ? exitCode(ExitCode::Done) : complain(written.error());
}

} // namespace

const Command demoCommand{
    "demo",
    QT_TRANSLATE_NOOP("commands", "Creates the demonstration: six invented products with a year of history."),
    "",
    "sextant demo --workspace demo.sextant",
    declareDemo,
    runDemo};

} // namespace sextant
