// SPDX-License-Identifier: GPL-3.0-or-later
// bench_import FILE: seconds to read a report for its figures only, and with every finding built.
#include "importers/identity.h"
#include "importers/report.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

using namespace sextant;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QTextStream out(stdout);
    if (arguments.size() != 2)
        return 2;
    double best[2] = {1e9, 1e9};
    qint64 findings = 0;
    for (int round = 0; round < 6; ++round) {
        FindingSink sink;
        findings = 0;
        if (round % 2)
            sink = [&findings](Finding &&) { return ++findings, done(); };
        QElapsedTimer timer;
        timer.start();
        const auto report = readReport(arguments[1], sink, Ticket());
        if (!report) {
            out << report.error().message() << Qt::endl;
            return 3;
        }
        best[round % 2] = std::min(best[round % 2], double(timer.nsecsElapsed()) / 1e9);
    }
    out << "figures " << best[0] << " s\nfindings " << best[1] << " s (" << findings << ")" << Qt::endl;
    return 0;
}
