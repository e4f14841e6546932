// SPDX-License-Identifier: GPL-3.0-or-later
#include "console.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <mutex>
#include <poll.h>
#include <unistd.h>

namespace sextant {

namespace {

constexpr qint64 largestInput = 64 * 1024 * 1024;
constexpr qint64 millisecondsBetweenDrawings = 100;
constexpr int millisecondsBetweenAsking = 50;

struct ConsoleText
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
    static std::mutex drawing;
    static QElapsedTimer sinceDrawn;
    const std::lock_guard lock(drawing);
    if (sinceDrawn.isValid() && sinceDrawn.elapsed() < millisecondsBetweenDrawings)
        return;
    sinceDrawn.start();
    const QString share = of > 0 ? QStringLiteral(" %1 %").arg(100LL * at / of) : QString();
    std::fprintf(stderr, "\r\033[K%s%s", qPrintable(oneLine(phase)), qPrintable(share));
    std::fflush(stderr);
}

void wipeProgress()
{
    if (drawsProgress())
        std::fputs("\r\033[K", stderr);
}

/// Unlike QFile this gives up on Ctrl+C while it waits for whoever writes.
Result<QByteArray> readAll(int descriptor, const QString &where)
{
    QByteArray bytes;
    std::array<char, 64 * 1024> piece;
    while (bytes.size() <= largestInput) {
        // A signal just before read() would not end it, so the wait is never long.
        pollfd waiting{descriptor, POLLIN, 0};
        const bool ready = ::poll(&waiting, 1, millisecondsBetweenAsking) > 0;
        if (interrupted)
            return cancelledError();
        if (!ready)
            continue;
        const ssize_t count = ::read(descriptor, piece.data(), piece.size());
        if (count == 0)
            return bytes;
        if (count > 0)
            bytes.append(piece.data(), count);
        else if (errno != EINTR && errno != EAGAIN)
            return environmentError(ConsoleText::tr("This file cannot be read: %1.").arg(qt_error_string(errno)),
                                    where);
    }
    return inputError(ConsoleText::tr("This file is larger than 64 MiB."), where);
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
    wipeProgress();
    std::fprintf(stderr, "sextant: %s\n", oneLine(message).toUtf8().constData());
}

Output::~Output() = default;
Output::Output(Output &&other) noexcept = default;

Error Output::failure() const
{
    return environmentError(ConsoleText::tr("This file could not be written: %1.").arg(m_file->errorString()),
                            m_fileName, ConsoleText::tr("Name another file with --output."));
}

Result<Output> Output::open(const QString &fileName)
{
    Output output;
    if (fileName.isEmpty() || fileName == u"-")
        return output;
    output.m_fileName = fileName;
    // A device or a pipe is written to, never replaced.
    if (const QFileInfo info(fileName); info.exists() && !info.isFile() && !info.isDir())
        output.m_file = std::make_unique<QFile>(fileName);
    else
        output.m_file = std::make_unique<QSaveFile>(fileName);
    if (!output.m_file->open(QIODevice::WriteOnly))
        return output.failure();
    return output;
}

Status Output::write(const QByteArray &bytes)
{
    wipeProgress();
    if (m_file)
        return m_file->write(bytes) == bytes.size() && m_file->flush() ? done() : Status(failure());
    const auto size = std::size_t(bytes.size());
    if (std::fwrite(bytes.constData(), 1, size, stdout) != size || std::fflush(stdout) != 0)
        return environmentError(
            ConsoleText::tr("The result could not be written to standard output: %1.").arg(qt_error_string(errno)));
    return done();
}

Status Output::keep()
{
    auto *file = qobject_cast<QSaveFile *>(m_file.get());
    return file && !file->commit() ? Status(failure()) : done();
}

Status writeResult(const QByteArray &bytes, const QString &fileName)
{
    auto output = Output::open(fileName);
    if (!output)
        return output.error();
    if (const Status written = output->write(bytes); !written)
        return written;
    return output->keep();
}

Result<QByteArray> readInput(const QString &fileName)
{
    if (fileName == u"-")
        return readAll(STDIN_FILENO, ConsoleText::tr("standard input"));
    if (!QFileInfo::exists(fileName))
        return inputError(ConsoleText::tr("There is no such file."), fileName);
    if (QFileInfo(fileName).isDir())
        return inputError(ConsoleText::tr("This is a folder, not a file."), fileName);
    // Not blocking: a pipe that nobody has opened for writing yet is waited for by readAll().
    const int descriptor = ::open(QFile::encodeName(fileName).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0)
        return environmentError(ConsoleText::tr("This file cannot be read: %1.").arg(qt_error_string(errno)), fileName,
                                ConsoleText::tr("Check its permissions."));
    auto bytes = readAll(descriptor, fileName);
    ::close(descriptor);
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

void catchInterrupt()
{
    struct sigaction action
    {};
    action.sa_handler = [](int) { interrupted = true; };
    // Without SA_RESTART, so that a read that waits comes back.
    action.sa_flags = int(SA_RESETHAND);
    sigaction(SIGINT, &action, nullptr);
}

} // namespace sextant
