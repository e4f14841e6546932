// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commands.h"

#include "console.h"
#include "reports/jsonfacts.h"
#include "storage/workspace.h"

#include <QLocale>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;
using json = nlohmann::ordered_json;

const QStringList formats{u"text"_s, u"json"_s};

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(WorkspaceCommand)
};

QByteArray infoAnswer(const WorkspaceInfo &info, bool asJson)
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
                        {"evidence", info.evidence}});
    QString text = info.path + u'\n';
    text += Text::tr("Version %1, %2, made by Sextant %3")
                .arg(QString::number(info.version), QLocale().formattedDataSize(info.bytes), info.createdBy) +
            u'\n';
    text += Text::tr("%n project(s)", nullptr, info.projects) + u", "_s +
            Text::tr("%n snapshot(s)", nullptr, info.snapshots) + u", "_s +
            Text::tr("%n import(s)", nullptr, info.imports) + u", "_s +
            Text::tr("%n finding(s)", nullptr, int(info.findings)) + u'\n';
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
        return Text::tr("%1 is sound.").arg(path).toUtf8() + '\n';
    return faults.join(u'\n').toUtf8() + '\n';
}

void declare(QCommandLineParser &options)
{
    options.addOption(formatOption(formats));
    options.addOption(outputOption());
}

/// The answer, and whether it is a bad one.
struct Answered
{
    QByteArray bytes;
    bool sound = true;
};

Result<Answered> answer(const Invocation &invocation, bool asJson)
{
    const QString verb = invocation.arguments.value(0);
    if (invocation.arguments.size() > 2 || (verb != u"info"_s && verb != u"check"_s))
        return usageError(Text::tr("workspace needs info or check."), {}, Text::tr("See: sextant help workspace"));
    const QString path = invocation.arguments.value(1, invocation.workspace);
    const auto workspace = Workspace::open(path, Access::ReadOnly);
    if (!workspace)
        return workspace.error();
    if (verb == u"info"_s) {
        const auto info = workspace->info();
        if (!info)
            return info.error();
        return Answered{infoAnswer(*info, asJson)};
    }
    const auto faults = workspace->check();
    if (!faults)
        return faults.error();
    return Answered{checkAnswer(path, *faults, asJson), faults->isEmpty()};
}

int run(const Invocation &invocation)
{
    const auto format = chosenFormat(invocation.options, formats);
    if (!format)
        return complain(format.error());
    const auto answered = answer(invocation, *format == u"json"_s);
    if (!answered)
        return complain(answered.error());
    if (const Status written = writeResult(answered->bytes, invocation.options.value(u"output"_s)); !written)
        return complain(written.error());
    return exitCode(answered->sound ? ExitCode::Done : ExitCode::Input);
}

} // namespace

const Command workspaceCommand{
    "workspace",
    QT_TRANSLATE_NOOP("commands", "Tells what a workspace holds, and checks that it is whole."),
    "info | check [FILE]",
    "sextant workspace info --workspace team.sextant",
    declare,
    run};

} // namespace sextant
