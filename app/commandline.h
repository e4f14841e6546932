// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/ticket.h"

#include <QCommandLineParser>
#include <QDateTime>
#include <QStringList>

namespace sextant {

/// A command with its options parsed, ready to run.
struct Invocation
{
    const QCommandLineParser &options;
    QStringList arguments; ///< without the command's name
    QDateTime now;         ///< UTC; invalid unless fixed by --now
    int threads = 2;
    QString workspace; ///< of --workspace, or the per-user one
    Ticket ticket;
};

/// One command: `sextant NAME …`. A new one is one new file and one line in commands.cpp.
struct Command
{
    const char *name;
    const char *summary;   ///< QT_TRANSLATE_NOOP("commands", …)
    const char *arguments; ///< as the help line shows them
    const char *example;
    void (*declare)(QCommandLineParser &options); ///< adds the options of its own
    int (*run)(const Invocation &invocation);     ///< gives the exit code
};

/// What the program is to be when it starts.
enum class Startup {
    Command,   ///< a command, help or version: no window is wanted
    Window,    ///< on the paths that are named, if any
    NoDisplay, ///< a window is wanted and there is no display for it
    Misspelt,  ///< neither a command, nor an option of the program, nor an existing path
};

/// Decides by the arguments (program name first), before there is an application.
Startup startupOf(const QStringList &arguments, bool hasDisplay);

/// Whether a window could be shown here.
bool hasDisplay(const QStringList &arguments);

/// Runs the command that the arguments name, or says why the program cannot start. Needs a QCoreApplication; no
/// display. Gives the exit code.
int runCommandLine(const QStringList &arguments);

/// The workspace of this user when none is named.
QString defaultWorkspace();

/// An option that any command may declare: --format with the formats it knows.
QCommandLineOption formatOption(const QStringList &formats);
QCommandLineOption outputOption();

/// A usage error when there are more arguments than a command takes.
Status refuseFurther(const Invocation &invocation, qsizetype taken);

/// The value of --format, or a usage error that names the known ones.
Result<QString> chosenFormat(const QCommandLineParser &options, const QStringList &formats);

} // namespace sextant
