// SPDX-License-Identifier: GPL-3.0-or-later
// bench_history PATH [THREADS]: walks the history of HEAD and prints milliseconds, commits and changes.
#include "repository/history.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

int main(int argc, char **argv)
{
    using namespace sextant;
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QTextStream output(stdout);
    if (arguments.size() < 2) {
        output << "usage: bench_history PATH [THREADS]\n";
        return 2;
    }
    QElapsedTimer timer;
    timer.start();
    const auto open = openRepository(arguments[1]);
    const auto newest = open ? resolveCommit(*open, arguments[1], QStringLiteral("HEAD")) : open.error();
    HistoryOptions options;
    options.threads = arguments.size() > 2 ? arguments[2].toInt() : 2;
    options.commitLimit = 10'000'000;
    const auto history = newest ? readHistory(arguments[1], *newest, options, {}) : newest.error();
    if (!history) {
        output << history.error().message() << '\n';
        return 3;
    }
    output << timer.elapsed() << " ms " << history->commits.size() << " commits " << history->changes.size()
           << " changes\n";
    return 0;
}
