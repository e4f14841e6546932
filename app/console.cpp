// SPDX-License-Identifier: GPL-3.0-or-later
#include "console.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QSaveFile>

#include <atomic>
#include <csignal>
#include <cstdio>
#include <unistd.h>

namespace sextant {

namespace {

constexpr qint64 largestInput = 64 * 1024 * 1024;
constexpr qint64 millisecondsBetweenDrawings = 100;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Console)
};

std::atomic<bool> interrupted = false;
static_assert(std::atomic<bool>::is_always_lock_free, "a signal handler may only touch lock-free atomics");

bool drawsProgress()
{
    static const bool terminal = isatty(STDERR_FILENO) != 0;
    return terminal;
}

void drawProgress(int at, int of, const QString &phase)
{
    static QElapsedTimer sinceDrawn;
    if (sinceDrawn.isValid() && sinceDrawn.elapsed() < millisecondsBetweenDrawings)
        return;
    sinceDrawn.start();
    const QString share = of > 0 ? QStringLiteral(" %1 %").arg(100LL * at / of) : QString();
    std::fprintf(stderr, "\r\033[K%s%s", qPrintable(phase), qPrintable(share));
    std::fflush(stderr);
}

} // namespace

int exitCode(ExitCode code)
{
    return int(code);
}

ExitCode exitCodeOf(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Usage:
        return ExitCode::Usage;
    case Error::Kind::Input:
        return ExitCode::Input;
    case Error::Kind::Environment:
        return ExitCode::Environment;
    case Error::Kind::Cancelled:
        return ExitCode::Interrupted;
    }
    return ExitCode::Environment;
}

int complain(const Error &error)
{
    say(error.message());
    return exitCode(exitCodeOf(error));
}

void say(const QString &message)
{
    const char *clear = drawsProgress() ? "\r\033[K" : "";
    std::fprintf(stderr, "%ssextant: %s\n", clear, message.toUtf8().constData());
}

Status writeResult(const QByteArray &bytes, const QString &fileName)
{
    if (drawsProgress())
        std::fputs("\r\033[K", stderr);
    if (fileName.isEmpty() || fileName == QStringLiteral("-")) {
        std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stdout);
        if (std::fflush(stdout) != 0)
            return environmentError(Text::tr("The result could not be written to standard output."));
        return done();
    }
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return environmentError(Text::tr("This file could not be written: %1.").arg(file.errorString()), fileName);
    return done();
}

Result<QByteArray> readInput(const QString &fileName)
{
    QFile file(fileName);
    const bool opened =
        fileName == QStringLiteral("-") ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return inputError(Text::tr("This file cannot be read: %1.").arg(file.errorString()), fileName);
    QByteArray bytes = file.read(largestInput + 1);
    if (bytes.size() > largestInput)
        return inputError(Text::tr("This file is larger than 64 MiB."), fileName);
    return bytes;
}

Ticket consoleTicket()
{
    Ticket ticket;
    ticket.cancelled = [] { return interrupted.load(); };
    if (drawsProgress())
        ticket.report = drawProgress;
    return ticket;
}

bool wasInterrupted()
{
    return interrupted;
}

void catchInterrupt()
{
    std::signal(SIGINT, [](int) { interrupted = true; });
}

} // namespace sextant
