// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/ticket.h"

#include <QByteArray>
#include <QString>

namespace sextant {

/// What the program's exit code says (a contract with scripts).
enum class ExitCode : int { Done = 0, GateNotHeld = 1, Usage = 2, Input = 3, Environment = 4, Interrupted = 130 };

int exitCode(ExitCode code);
ExitCode exitCodeOf(const Error &error);

/// Says the error on standard error and gives its exit code.
int complain(const Error &error);
void say(const QString &message); ///< one line on standard error

/// Writes a result whole: to standard output, or beside the named file and then over it.
Status writeResult(const QByteArray &bytes, const QString &fileName);

/// Reads a whole file, or standard input for "-". At most 64 MiB.
Result<QByteArray> readInput(const QString &fileName);

/// Stops on Ctrl+C, and draws progress when standard error is a terminal.
Ticket consoleTicket();
bool wasInterrupted();
void catchInterrupt();

} // namespace sextant
