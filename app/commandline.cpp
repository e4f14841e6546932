// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include "commands/commands.h"
#include "console.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QThread>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

struct CommandLineText
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
    QString text = CommandLineText::tr("Sextant tells how far a software product is from production grade.") +
                   u"\n\n"_s +
                   CommandLineText::tr("sextant [PATH…]           opens the window\n"
                                       "sextant COMMAND …         works without a display\n"
                                       "sextant help COMMAND      explains one command, with an example\n"
                                       "sextant --version         tells the version") +
                   u"\n\n"_s + CommandLineText::tr("Commands") + u'\n';
    for (const Command *command : commands())
        text += u"  %1 %2\n"_s.arg(QString::fromLatin1(command->name).leftJustified(12), summaryOf(*command));
    text +=
        u'\n' +
        CommandLineText::tr("Exit codes: 0 done, 1 a gate did not hold, 2 wrong usage, 3 input that cannot be read,\n"
                            "4 disk, lock or permission, 130 stopped.") +
        u'\n';
    return text;
}

void declareShared(QCommandLineParser &options)
{
    options.addOption({{u"h"_s, u"help"_s}, CommandLineText::tr("Shows this help.")});
    options.addOption(
        {u"workspace"_s, CommandLineText::tr("The workspace to use; the one of this user by default."), u"FILE"_s});
    options.addOption({u"project"_s, CommandLineText::tr("The project in the workspace, by name or id."), u"NAME"_s});
    options.addOption({u"now"_s,
                       CommandLineText::tr("Fixes the clock, so that results can be repeated: 2026-11-20T09:00:00Z."),
                       u"TIME"_s});
    options.addOption({u"jobs"_s, CommandLineText::tr("At most so many threads."), u"N"_s});
}

void describe(QCommandLineParser &options, const Command &command)
{
    options.setApplicationDescription(summaryOf(command) + u"\n\n"_s +
                                      CommandLineText::tr("Example: %1").arg(QString::fromUtf8(command.example)));
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
    return CommandLineText::tr("Usage: %1")
               .arg(u"sextant %1 %2"_s.arg(QString::fromUtf8(command.name), QString::fromUtf8(command.arguments))) +
           help.mid(lineEnd);
}

Error noCommand(const QString &name)
{
    return usageError(CommandLineText::tr("There is no command “%1”.").arg(name), {},
                      CommandLineText::tr("See: sextant help"));
}

/// What QCommandLineParser has to say, in our words where it names no remedy.
Error badOptions(const QCommandLineParser &options, const Command &command)
{
    const QString remedy = CommandLineText::tr("See: sextant help %1").arg(QString::fromUtf8(command.name));
    const QStringList unknown = options.unknownOptionNames();
    if (unknown.isEmpty())
        return usageError(options.errorText(), {}, remedy);
    return usageError(
        CommandLineText::tr("%1 has no option “%2”.").arg(QString::fromUtf8(command.name), unknown.first()), {},
        remedy);
}

Result<QDateTime> fixedClock(const QCommandLineParser &options)
{
    if (!options.isSet(u"now"_s))
        return QDateTime();
    QDateTime now = QDateTime::fromString(options.value(u"now"_s), Qt::ISODateWithMs);
    if (!now.isValid())
        return usageError(CommandLineText::tr("--now needs a time such as 2026-11-20T09:00:00Z."));
    return now.toUTC();
}

Result<int> threadsOf(const QCommandLineParser &options)
{
    if (!options.isSet(u"jobs"_s))
        return std::max(1, QThread::idealThreadCount());
    bool number = false;
    const int threads = options.value(u"jobs"_s).toInt(&number);
    if (!number || threads < 1 || threads > 256)
        return usageError(CommandLineText::tr("--jobs needs a number from 1 to 256."));
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
        return complain(badOptions(options, command));
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
    return command.run({options, options.positionalArguments(), *now, *threads, workspace, consoleTicket()});
}

bool asksForHelp(const QString &argument)
{
    return argument == u"help"_s || argument == u"--help"_s || argument == u"-h"_s;
}

bool asksForVersion(const QString &argument)
{
    return argument == u"--version"_s || argument == u"-v"_s;
}

/// The window's own options and those that every Qt program takes.
bool isWindowOption(const QString &argument)
{
    static const QStringList own{u"workspace"_s, u"gallery"_s};
    static const QStringList toolkit{u"platform"_s, u"style"_s,   u"stylesheet"_s, u"qwindowgeometry"_s,
                                     u"geometry"_s, u"session"_s, u"display"_s,    u"reverse"_s};
    const QString name = argument.section(u'=', 0, 0);
    return own.contains(name.mid(2)) || toolkit.contains(name.mid(name.startsWith("--"_L1) ? 2 : 1));
}

int help(const QString &about)
{
    if (about.isEmpty() || asksForHelp(about))
        return printHelp(overview());
    const Command *command = findCommand(about);
    return command ? printHelp(helpOf(*command)) : complain(noCommand(about));
}

} // namespace

Startup startupOf(const QStringList &arguments, bool hasDisplay)
{
    const QString first = arguments.value(1);
    if (findCommand(first) || asksForHelp(first) || asksForVersion(first))
        return Startup::Command;
    const bool known = first.startsWith(u'-') ? isWindowOption(first) : QFileInfo::exists(first);
    if (arguments.size() > 1 && !known)
        return Startup::Misspelt;
    return hasDisplay ? Startup::Window : Startup::NoDisplay;
}

bool hasDisplay(const QStringList &arguments)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    const auto set = [](const char *name) { return !qEnvironmentVariableIsEmpty(name); };
    return set("DISPLAY") || set("WAYLAND_DISPLAY") || set("QT_QPA_PLATFORM") || arguments.contains(u"-platform"_s);
#else
    Q_UNUSED(arguments)
    return true;
#endif
}

int runCommandLine(const QStringList &arguments)
{
    const QString first = arguments.value(1);
    switch (startupOf(arguments, false)) {
    case Startup::Command:
        break;
    case Startup::Misspelt:
        return complain(first.startsWith(u'-') ? usageError(CommandLineText::tr("There is no option “%1”.").arg(first),
                                                            {}, CommandLineText::tr("See: sextant help"))
                                               : noCommand(first));
    case Startup::Window:
    case Startup::NoDisplay:
        return complain(environmentError(CommandLineText::tr("There is no display to open a window on."), {},
                                         CommandLineText::tr("Commands work without one; see: sextant help")));
    }
    if (asksForVersion(first))
        return printHelp(u"sextant " SEXTANT_VERSION "\n"_s);
    const Command *command = findCommand(first);
    return command ? run(*command, QStringList{arguments.value(0)} + arguments.mid(2)) : help(arguments.value(2));
}

QString defaultWorkspace()
{
    const QDir data(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation));
    return data.filePath(u"sextant/workspace.sextant"_s);
}

QCommandLineOption formatOption(const QStringList &formats)
{
    return {u"format"_s, CommandLineText::tr("How to answer: %1.").arg(formats.join(u", "_s)), u"FORMAT"_s,
            formats.front()};
}

QCommandLineOption outputOption()
{
    return {{u"o"_s, u"output"_s},
            CommandLineText::tr("Writes the result into this file instead of to standard output."),
            u"FILE"_s};
}

Status refuseFurther(const Invocation &invocation, qsizetype taken)
{
    if (invocation.arguments.size() <= taken)
        return done();
    return usageError(CommandLineText::tr("There is an argument too many: “%1”.").arg(invocation.arguments.at(taken)));
}

Result<QString> chosenFormat(const QCommandLineParser &options, const QStringList &formats)
{
    const QString format = options.value(u"format"_s);
    if (formats.contains(format))
        return format;
    return usageError(CommandLineText::tr("There is no format “%1”; there are %2.").arg(format, formats.join(u", "_s)));
}

} // namespace sextant
