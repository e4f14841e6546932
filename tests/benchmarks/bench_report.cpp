// SPDX-License-Identifier: GPL-3.0-or-later
// bench_report [findings] [workspace] [folder]: how long each format of a full report takes, and how much memory. The
// reports are left in a folder that is named.
// A workspace that is named is made once and kept.
#include "manyfindings.h"
#include "reports/pdfdocument.h"
#include "storage/projectstore.h"
#include "usecases/projectreport.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <cstdio>
#include <sys/resource.h>

using namespace Qt::Literals::StringLiterals;
using namespace sextant;

namespace {

double megabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
}

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    const int count = argc > 1 ? std::atoi(argv[1]) : 100'000;
    QTemporaryDir folder;
    const QString path = argc > 2 ? QString::fromLocal8Bit(argv[2]) : folder.filePath(u"bench.sextant"_s);
    if (!QFileInfo::exists(path))
        if (const auto made = makeManyFindings(path, count); !made)
            return 1;
    const auto workspace = Workspace::open(path, Access::ReadOnly);
    if (!workspace)
        return 1;
    ProjectReportRequest request;
    request.projectId = ProjectStore(workspace->database()).list()->front().id;
    request.audience = *findReportTemplate(u"security-review"_s);
    request.redaction = *redactionOf(u"all"_s);
    request.now = QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);
    QElapsedTimer timer;
    timer.start();
    const auto document = reportOfProject(*workspace, request, {});
    if (!document) {
        std::fprintf(stderr, "%s\n", qPrintable(document.error().message()));
        return 1;
    }
    std::printf("%-10s %6lld ms  peak %6.0f MB\n", "collected", static_cast<long long>(timer.elapsed()), megabytes());
    for (const DocumentWriter &writer : allDocumentWriters()) {
        timer.restart();
        const auto bytes = writer.write(*document, {});
        std::printf("%-10s %6lld ms  peak %6.0f MB  %9.1f KB\n", writer.id, static_cast<long long>(timer.elapsed()),
                    megabytes(), bytes ? double(bytes->size()) / 1024 : 0.0);
        if (argc > 3 && bytes)
            if (const Status saved = saveReport(
                    u"%1/report.%2"_s.arg(QString::fromLocal8Bit(argv[3]), QLatin1StringView(writer.suffix)), *bytes);
                !saved)
                return 1;
    }
    return 0;
}
