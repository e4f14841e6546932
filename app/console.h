// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/oneline.h"
#include "base/result.h"
#include "base/ticket.h"

#include <QByteArray>
#include <QString>

#include <memory>

class QFileDevice;

namespace sextant {

/// What the program's exit code says (a contract with scripts).
enum class ExitCode : int { Done = 0, GateNotHeld = 1, Usage = 2, Input = 3, Environment = 4, Interrupted = 130 };

int exitCode(ExitCode code);
ExitCode exitCodeOf(const Error &error);

/// Says the error on standard error and gives its exit code.
int complain(const Error &error);
void say(const QString &message); ///< one line on standard error

/// Where a result goes: standard output, or a file that is replaced when all is written. Opened before the work starts,
/// so that an unwritable place costs nobody an hour, and put down last, so that a failure leaves the old file.
class Output
{
public:
    /// Of --output; empty or "-" is standard output.
    static Result<Output> open(const QString &fileName);
    ~Output();
    Output(Output &&other) noexcept;

    /// A file keeps its old content until keep(); standard output has the bytes at once.
    Status write(const QByteArray &bytes);
    Status keep();

private:
    Output() = default;
    Error failure() const;

    std::unique_ptr<QFileDevice> m_file;
    QString m_fileName;
};

/// All of that at once, for work that is quick and changes nothing.
Status writeResult(const QByteArray &bytes, const QString &fileName);

/// Reads a whole file, or standard input for "-". At most 64 MiB.
Result<QByteArray> readInput(const QString &fileName);

/// Stops at the first Ctrl+C, and draws progress when standard error is a terminal.
Ticket consoleTicket();

/// From here on the first Ctrl+C asks the work to stop, which it does without a trace; the second one kills.
void catchInterrupt();

} // namespace sextant
