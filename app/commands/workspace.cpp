// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commands.h"

#include "assessment/verdict.h"
#include "base/jsonanswer.h"
#include "base/oneline.h"
#include "catalogue/ownruler.h"
#include "console.h"
#include "reports/jsonfacts.h"
#include "storage/portfoliostore.h"
#include "storage/repositorystore.h"
#include "storage/workspace.h"
#include "usecases/sourcename.h"

#include <QFile>
#include <QLocale>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;
using json = nlohmann::ordered_json;

const QStringList workspaceFormats{u"text"_s, u"json"_s};

struct WorkspaceCommandText
{
    Q_DECLARE_TR_FUNCTIONS(WorkspaceCommand)
};

/// The repositories and folders that one project is made of.
struct ProjectSources
{
    QString project;
    QList<Repository> repositories;
};

Result<QList<ProjectSources>> sourcesIn(const Workspace &workspace)
{
    const auto projects = ProjectStore(workspace.database()).list(ProjectStore::Include::Archived);
    if (!projects)
        return projects.error();
    QList<ProjectSources> sources;
    for (const Project &project : *projects) {
        const auto repositories = RepositoryStore(workspace.database()).list(project.id);
        if (!repositories)
            return repositories.error();
        sources << ProjectSources{project.name, *repositories};
    }
    return sources;
}

json sourcesJson(const QList<ProjectSources> &sources)
{
    json list = json::array();
    for (const ProjectSources &one : sources)
        for (const Repository &repository : one.repositories)
            list.push_back({{"project", one.project.toStdString()},
                            {"name", sourceName(repository).toStdString()},
                            {"path", repository.path.toStdString()},
                            {"component", repository.component.toStdString()},
                            {"remote", repository.remote.toStdString()}});
    return list;
}

QString sourcesText(const QList<ProjectSources> &sources)
{
    QString text;
    for (const ProjectSources &one : sources) {
        if (one.repositories.isEmpty())
            continue;
        text += u'\n' + oneLine(one.project) + u'\n';
        for (const Repository &repository : one.repositories) {
            text += u"  %1  %2"_s.arg(oneLine(sourceName(repository)), oneLine(repository.path));
            if (!repository.component.isEmpty())
                text += u"  "_s + WorkspaceCommandText::tr("only the folder %1").arg(oneLine(repository.component));
            if (!repository.remote.isEmpty())
                text += u"  "_s + oneLine(repository.remote);
            text += u'\n';
        }
    }
    return text;
}

QByteArray infoAnswer(const WorkspaceInfo &info, const QList<ProjectSources> &sources, bool asJson)
{
    if (asJson)
        return toBytes({{"schema", "sextant.workspace-info/1"},
                        {"path", info.path.toStdString()},
                        {"version", info.version},
                        {"bytes", info.bytes},
                        {"created_at", info.createdAt.toUTC().toString(Qt::ISODate).toStdString()},
                        {"created_by", info.createdBy.toStdString()},
                        {"projects", info.projects},
                        {"archived", info.archived},
                        {"snapshots", info.snapshots},
                        {"imports", info.imports},
                        {"findings", info.findings},
                        {"evidence", info.evidence},
                        {"repositories", sourcesJson(sources)}});
    QString text = info.path + u'\n';
    text += WorkspaceCommandText::tr("Version %1, %2, made by Sextant %3")
                .arg(QString::number(info.version), QLocale().formattedDataSize(info.bytes), info.createdBy) +
            u'\n';
    text += WorkspaceCommandText::tr("%n project(s)", nullptr, info.projects) + u", "_s +
            WorkspaceCommandText::tr("%n snapshot(s)", nullptr, info.snapshots) + u", "_s +
            WorkspaceCommandText::tr("%n import(s)", nullptr, info.imports) + u", "_s +
            WorkspaceCommandText::tr("%n finding(s)", nullptr, int(info.findings)) + u'\n' + sourcesText(sources);
    return text.toUtf8();
}

QByteArray checkAnswer(const QString &path, const QStringList &faults, bool asJson)
{
    if (asJson) {
        json document{{"schema", "sextant.workspace-check/1"},
                      {"path", path.toStdString()},
                      {"sound", faults.isEmpty()},
                      {"faults", json::array()}};
        for (const QString &fault : faults)
            document["faults"].push_back(fault.toStdString());
        return toBytes(document);
    }
    if (faults.isEmpty())
        return WorkspaceCommandText::tr("%1 is sound.").arg(path).toUtf8() + '\n';
    return faults.join(u'\n').toUtf8() + '\n';
}

json projectJson(const ProjectSummary &summary)
{
    json project{{"id", summary.project.id},
                 {"name", summary.project.name.toStdString()},
                 {"client", summary.project.client.toStdString()},
                 {"archived", summary.project.archivedAt.isValid()},
                 {"tags", json::array()},
                 {"target", nameOf(summary.project.stageTarget).id},
                 {"snapshot_at", nullptr},
                 {"headline", nullptr}};
    for (const QString &tag : summary.tags)
        project["tags"].push_back(tag.toStdString());
    if (!summary.latest)
        return project;
    project["snapshot_at"] = summary.latest->at.toUTC().toString(Qt::ISODate).toStdString();
    project["headline"] = {{"evidenced", orNull(summary.latest->headline)},
                           {"low", orNull(summary.latest->low)},
                           {"ceiling", orNull(summary.latest->ceiling)},
                           {"ship_stoppers", summary.shipStoppers()},
                           {"own_weights", !summary.latest->ruler.isPublished()}};
    return project;
}

QString projectLine(const ProjectSummary &summary)
{
    if (!summary.latest || !summary.latest->headline)
        return WorkspaceCommandText::tr("%1  no score yet").arg(summary.project.name);
    const Snapshot &latest = *summary.latest;
    const QString mark = rulerMark(latest.ruler);
    return WorkspaceCommandText::tr("%1  %2 (%3), %n ship-stopper(s) open", nullptr, summary.shipStoppers())
               .arg(summary.project.name, scoreText(*latest.headline), boundsText(latest.low, latest.ceiling)) +
           (mark.isEmpty() ? QString() : u", "_s + mark);
}

Result<QByteArray> listAnswer(const Workspace &workspace, const QDateTime &now, bool asJson)
{
    const auto summaries = PortfolioStore(workspace.database()).list(ProjectStore::Include::Archived, now.addYears(-1));
    if (!summaries)
        return summaries.error();
    if (!asJson) {
        QString text;
        for (const ProjectSummary &summary : *summaries)
            text += projectLine(summary) + u'\n';
        return summaries->isEmpty() ? WorkspaceCommandText::tr("The workspace has no project yet.").toUtf8() + '\n'
                                    : text.toUtf8();
    }
    json document{
        {"schema", "sextant.workspace-list/1"}, {"path", workspace.path().toStdString()}, {"projects", json::array()}};
    for (const ProjectSummary &summary : *summaries)
        document["projects"].push_back(projectJson(summary));
    return toBytes(document);
}

/// Puts a backup where the workspace is. What was there is kept beside it under another name.
Status restoreFrom(const QString &backup, const QString &path)
{
    const auto source = Workspace::open(backup, Access::ReadOnly);
    if (!source)
        return source.error();
    const auto faults = source->check();
    if (!faults)
        return faults.error();
    if (!faults->isEmpty())
        return inputError(WorkspaceCommandText::tr("The backup is damaged: %1").arg(faults->front()), backup,
                          WorkspaceCommandText::tr("Nothing was changed."));
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmsszzz"_s);
    const QString fresh = u"%1.restored-%2"_s.arg(path, stamp);
    if (const Status copied = source->backup(fresh); !copied)
        return copied;
    if (QFile::exists(path)) {
        // Closes what is written beside the file, so that the copy kept is whole.
        if (const auto before = Workspace::open(path); before && !before->compact())
            return environmentError(WorkspaceCommandText::tr("The workspace is in use."), path,
                                    WorkspaceCommandText::tr("Close it elsewhere first."));
        if (!QFile::rename(path, u"%1.replaced-%2"_s.arg(path, stamp)))
            return environmentError(WorkspaceCommandText::tr("The workspace could not be set aside."), path);
    }
    if (!QFile::rename(fresh, path))
        return environmentError(WorkspaceCommandText::tr("The backup could not be put in its place."), fresh);
    return done();
}

/// The verbs that change or write a file, then tell what the workspace holds.
Result<Workspace> changed(const QString &verb, const QString &file, const QString &path)
{
    if (verb == u"restore"_s)
        if (const Status restored = restoreFrom(file, path); !restored)
            return restored.error();
    if (verb == u"vacuum"_s) {
        // Closed again before it is measured: what is written beside the file goes with the last connection.
        const auto written = Workspace::open(path);
        const Status compacted = written ? written->compact() : Status(written.error());
        if (!compacted)
            return compacted.error();
    }
    auto workspace = Workspace::open(path, Access::ReadOnly);
    if (workspace && verb == u"backup"_s)
        if (const Status copied = workspace->backup(file); !copied)
            return copied.error();
    return workspace;
}

void declareWorkspace(QCommandLineParser &options)
{
    options.addOption(formatOption(workspaceFormats));
    options.addOption(outputOption());
}

/// The answer, and whether it is a bad one.
struct Answered
{
    QByteArray bytes;
    bool sound = true;
};

Result<Answered> answerWorkspace(const Invocation &invocation, bool asJson)
{
    const QString verb = invocation.arguments.value(0);
    const bool takesFile = verb == u"backup"_s || verb == u"restore"_s;
    const QStringList verbs{u"info"_s, u"check"_s, u"list"_s, u"backup"_s, u"restore"_s, u"vacuum"_s};
    const qsizetype given = invocation.arguments.size();
    if (!verbs.contains(verb) || given > 2 || (takesFile && given != 2))
        return usageError(
            WorkspaceCommandText::tr("workspace needs info, check, list, vacuum, backup FILE or restore FILE."), {},
            WorkspaceCommandText::tr("See: sextant help workspace"));
    const QString path = takesFile ? invocation.workspace : invocation.arguments.value(1, invocation.workspace);
    const auto workspace = changed(verb, takesFile ? invocation.arguments.at(1) : QString(), path);
    if (!workspace)
        return workspace.error();
    if (verb == u"list"_s) {
        const QDateTime now = invocation.now.isValid() ? invocation.now : QDateTime::currentDateTimeUtc();
        auto listed = listAnswer(*workspace, now, asJson);
        return listed ? Result<Answered>(Answered{*listed}) : Result<Answered>(listed.error());
    }
    if (verb != u"check"_s) {
        const auto info = workspace->info();
        if (!info)
            return info.error();
        const auto sources = sourcesIn(*workspace);
        if (!sources)
            return sources.error();
        return Answered{infoAnswer(*info, *sources, asJson)};
    }
    const auto faults = workspace->check();
    if (!faults)
        return faults.error();
    return Answered{checkAnswer(path, *faults, asJson), faults->isEmpty()};
}

int runWorkspace(const Invocation &invocation)
{
    const auto format = chosenFormat(invocation.options, workspaceFormats);
    if (!format)
        return complain(format.error());
    const auto answered = answerWorkspace(invocation, *format == u"json"_s);
    if (!answered)
        return complain(answered.error());
    if (const Status written = writeResult(answered->bytes, invocation.options.value(u"output"_s)); !written)
        return complain(written.error());
    return exitCode(answered->sound ? ExitCode::Done : ExitCode::Input);
}

} // namespace

const Command workspaceCommand{
    "workspace",
    QT_TRANSLATE_NOOP("commands",
                      "Tells what a workspace holds, checks that it is whole, copies it and puts a copy back."),
    "info | check | list | vacuum [FILE], backup FILE, restore FILE",
    "sextant workspace info --workspace team.sextant",
    declareWorkspace,
    runWorkspace};

} // namespace sextant
