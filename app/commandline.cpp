// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include "commands/commands.h"
#include "console.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>
#include <QThread>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

const Command *findCommand(const QString &name)
{
    const auto all = commands();
    const auto it =
        std::ranges::find_if(all, [&name](const Command *command) { return name == QLatin1StringView(command->name); });
    return it == all.end() ? nullptr : *it;
}

QString summaryOf(const Command &command)
{
    return QCoreApplication::translate("commands", command.summary);
}

QString overview()
{
    QString text = Text::tr("Sextant tells how far a software product is from production grade.") + u"\n\n"_s +
                   Text::tr("sextant [PATH…]           opens the window\n"
                            "sextant COMMAND …         works without a display\n"
                            "sextant help COMMAND      explains one command") +
                   u"\n\n"_s;
    for (const Command *command : commands())
        text += u"  %1 %2\n"_s.arg(QString::fromLatin1(command->name).leftJustified(12), summaryOf(*command));
    return text;
}

void declareShared(QCommandLineParser &options)
{
    options.addHelpOption();
    options.addOption({u"workspace"_s, Text::tr("The workspace to use; the one of this user by default."), u"FILE"_s});
    options.addOption({u"project"_s, Text::tr("The project in the workspace, by name or id."), u"NAME"_s});
    options.addOption(
        {u"now"_s, Text::tr("Fixes the clock, so that results can be repeated: 2026-11-20T09:00:00Z."), u"TIME"_s});
    options.addOption({u"jobs"_s, Text::tr("At most so many threads."), u"N"_s});
}

void describe(QCommandLineParser &options, const Command &command)
{
    options.setApplicationDescription(summaryOf(command) + u"\n\n"_s +
                                      Text::tr("Example: %1").arg(QString::fromUtf8(command.example)));
    declareShared(options);
    command.declare(options);
}

/// QCommandLineParser would name the program only.
QString helpOf(const Command &command)
{
    QCommandLineParser options;
    describe(options, command);
    QString help = options.helpText();
    const qsizetype lineEnd = help.indexOf(u'\n');
    return Text::tr("Usage: %1")
               .arg(u"sextant %1 %2"_s.arg(QString::fromUtf8(command.name), QString::fromUtf8(command.arguments))) +
           help.mid(lineEnd);
}

Result<QDateTime> fixedClock(const QCommandLineParser &options)
{
    if (!options.isSet(u"now"_s))
        return QDateTime();
    QDateTime now = QDateTime::fromString(options.value(u"now"_s), Qt::ISODateWithMs);
    if (!now.isValid())
        return usageError(Text::tr("--now needs a time such as 2026-11-20T09:00:00Z."));
    return now.toUTC();
}

Result<int> threadsOf(const QCommandLineParser &options)
{
    if (!options.isSet(u"jobs"_s))
        return std::max(1, QThread::idealThreadCount());
    bool number = false;
    const int threads = options.value(u"jobs"_s).toInt(&number);
    if (!number || threads < 1 || threads > 256)
        return usageError(Text::tr("--jobs needs a number from 1 to 256."));
    return threads;
}

int printHelp(const QString &text)
{
    const Status written = writeResult(text.toUtf8(), {});
    return written ? exitCode(ExitCode::Done) : complain(written.error());
}

int run(const Command &command, const QStringList &arguments)
{
    QCommandLineParser options;
    describe(options, command);
    if (!options.parse(arguments))
        return complain(
            usageError(options.errorText(), {}, Text::tr("See: sextant help %1").arg(QString::fromUtf8(command.name))));
    if (options.isSet(u"help"_s))
        return printHelp(helpOf(command));
    const auto now = fixedClock(options);
    if (!now)
        return complain(now.error());
    const auto threads = threadsOf(options);
    if (!threads)
        return complain(threads.error());
    const QString workspace = options.isSet(u"workspace"_s) ? options.value(u"workspace"_s) : defaultWorkspace();
    catchInterrupt();
    const int code = command.run({options, options.positionalArguments(), *now, *threads, workspace, consoleTicket()});
    return wasInterrupted() ? exitCode(ExitCode::Interrupted) : code;
}

} // namespace

bool isCommandLine(const QStringList &arguments)
{
    if (arguments.size() < 2)
        return false;
    const QString &first = arguments.at(1);
    return findCommand(first) || first == u"help"_s || first == u"--help"_s || first == u"-h"_s ||
           first == u"--version"_s || first == u"-v"_s;
}

int runCommandLine(const QStringList &arguments)
{
    const QString first = arguments.value(1);
    if (first == u"--version"_s || first == u"-v"_s)
        return printHelp(u"sextant " SEXTANT_VERSION "\n"_s);
    if (const Command *command = findCommand(first))
        return run(*command, QStringList{arguments.value(0)} + arguments.mid(2));
    if (first != u"help"_s || arguments.size() < 3)
        return printHelp(overview());
    if (const Command *command = findCommand(arguments.at(2)))
        return printHelp(helpOf(*command));
    return complain(
        usageError(Text::tr("There is no command “%1”.").arg(arguments.at(2)), {}, Text::tr("See: sextant help")));
}

QString defaultWorkspace()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(u"workspace.sextant"_s);
}

QCommandLineOption formatOption(const QStringList &formats)
{
    return {u"format"_s, Text::tr("How to answer: %1.").arg(formats.join(u", "_s)), u"FORMAT"_s, formats.front()};
}

QCommandLineOption outputOption()
{
    return {
        {u"o"_s, u"output"_s}, Text::tr("Writes the result into this file instead of to standard output."), u"FILE"_s};
}

Result<QString> chosenFormat(const QCommandLineParser &options, const QStringList &formats)
{
    const QString format = options.value(u"format"_s);
    if (formats.contains(format))
        return format;
    return usageError(Text::tr("There is no format “%1”; there are %2.").arg(format, formats.join(u", "_s)));
}

} // namespace sextant
