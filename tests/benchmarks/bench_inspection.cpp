// SPDX-License-Identifier: GPL-3.0-or-later
// bench_inspection PATH [SETS]: inspects HEAD and prints the time and every fact. SETS has lines
// "TEXT name kinds :: pattern", "FILE name globs" and "DEP name ecosystem=a,b|…".
#include "repository/inspection.h"
#include "repository/workflows/readworkflows.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;
using namespace sextant;

namespace {

Catalogue readSets(const QString &fileName)
{
    Catalogue catalogue;
    QFile file(fileName);
    if (fileName.isEmpty() || !file.open(QIODevice::ReadOnly))
        return catalogue;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QString kind = line.section(u' ', 0, 0);
        const QString name = line.section(u' ', 1, 1);
        const QString rest = line.section(u' ', 2);
        if (kind == "FILE"_L1)
            catalogue.fileSets[name] = {name, rest.split(u',')};
        if (kind == "TEXT"_L1)
            catalogue.textSets[name] = {name, rest.section(u" :: "_s, 0, 0).split(u','),
                                        rest.section(u" :: "_s, 1).section(u" !! "_s, 0, 0),
                                        rest.section(u" :: "_s, 1).section(u" !! "_s, 1), false};
        if (kind == "DEP"_L1)
            for (const QString &group : rest.split(u'|'))
                catalogue.dependencySets[name].packages[group.section(u'=', 0, 0).trimmed()] =
                    group.section(u'=', 1).split(u',');
    }
    return catalogue;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QTextStream output(stdout);
    if (arguments.size() < 2) {
        output << "usage: bench_inspection PATH [SETS]\n";
        return 2;
    }
    QElapsedTimer timer;
    timer.start();
    InspectionRequest request;
    request.path = arguments[1];
    request.now = QDateTime::currentDateTimeUtc();
    const auto inspection = inspectRepository(request, readSets(arguments.value(2)), {});
    if (!inspection) {
        output << inspection.error().message() << '\n';
        return 3;
    }
    for (const Fact &fact : inspection->facts)
        output << fact.id << ' ' << int(fact.outcome) << ' ' << fact.count << ' '
               << (fact.value ? QString::number(*fact.value) : QString()) << ' ' << fact.note << '\n';
    const auto workflows = readWorkflows(request.path, inspection->repository.commit, readSets(arguments.value(2)), {});
    for (const WorkflowFile &file : workflows ? workflows->files : QList<WorkflowFile>()) {
        output << file.path << ' ' << file.unreadable << '\n';
        for (const WorkflowSign &sign : file.answers) {
            output << "    " << idOf(sign.topic) << ' ' << idOf(sign.answer) << ' ' << sign.how << ' ' << sign.subject
                   << ' ' << sign.some << '/' << sign.all;
            for (const Place &place : sign.places)
                output << " [" << place.line << ' ' << place.excerpt << ']';
            output << '\n';
        }
    }
    for (const NotObserved &gap : inspection->notObserved)
        output << "not observed: " << gap.what << ' ' << gap.count << ' ' << gap.why << '\n';
    output << timer.elapsed() << " ms " << inspection->commitsRead << " commits " << inspection->filesRead << " files "
           << inspection->linesOfCode << " lines\n";
    return 0;
}
