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

/// Whether the arguments (program name first) name a command or ask for help or version, so that no window is wanted.
bool isCommandLine(const QStringList &arguments);

/// Runs the command that the arguments name. Needs a QCoreApplication; no display.
int runCommandLine(const QStringList &arguments);

/// The workspace of this user when none is named.
QString defaultWorkspace();

/// An option that any command may declare: --format with the formats it knows.
QCommandLineOption formatOption(const QStringList &formats);
QCommandLineOption outputOption();

/// The value of --format, or a usage error that names the known ones.
Result<QString> chosenFormat(const QCommandLineParser &options, const QStringList &formats);

} // namespace sextant
