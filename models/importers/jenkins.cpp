// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/jsontree.h"
#include "importers/reading.h"

#include <QCoreApplication>

namespace sextant {

namespace {

constexpr auto jenkinsId = "jenkins-json";

int jenkinsConfidence(const ReportHead &head)
{
    const bool build = head.hasAll({"building", "result", "number"}) || head.hasAll({"building", "keepLog"});
    const bool job = head.hasAll({"builds", "buildable"}) || head.hasAll({"builds", "lastBuild"});
    const bool runs = head.hasAll({"[]/stages", "[]/durationMillis"}) || head.hasAll({"stages", "durationMillis"});
    return build || job || runs ? 90 : 0;
}

void readBuild(Json build, Reading &reading)
{
    reading.figure("kind_build", 1);
    reading.figure("number", build["number"].number());
    reading.countWord("result_", build["result"].isString() ? build["result"].text() : "unknown");
    reading.figure("building", build["building"].isTrue() ? 1 : 0);
    reading.figure("duration_ms", build["duration"].number());
    if (const auto started = build["timestamp"].number())
        reading.noteMilliseconds(*started);
}

void readJob(Json job, Reading &reading)
{
    reading.figure("kind_job", 1);
    reading.figure("builds", double(job["builds"].size()));
    for (const Json build : job["builds"].items())
        reading.countWord("result_", build["result"].isString() ? build["result"].text() : "unknown");
    for (const std::string_view last : {"lastBuild", "lastCompletedBuild", "lastSuccessfulBuild", "lastFailedBuild"})
        reading.figure(last, job[last]["number"].number());
}

void readRuns(Json root, Reading &reading)
{
    double runs = 0, stages = 0;
    for (const Json run : root.itemsOrOne()) {
        if (!run["stages"].isArray() || !run["status"].isString())
            return reading.missing("stages");
        ++runs;
        stages += double(run["stages"].size());
        reading.countWord("status_", run["status"].text());
        if (const auto ended = run["endTimeMillis"].number())
            reading.noteMilliseconds(*ended);
    }
    reading.figure("kind_wfapi", 1);
    reading.figure("runs", runs);
    reading.figure("stages", stages);
}

void readJenkinsRoot(Json root, Reading &reading)
{
    if (root["building"].exists())
        readBuild(root, reading);
    else if (root["builds"].isArray())
        readJob(root, reading);
    else if (root.isArray() || root["stages"].isArray())
        readRuns(root, reading);
    else
        reading.missing("building");
}

Result<Report> readJenkins(std::string_view bytes, const FindingSink &sink, const Ticket &ticket)
{
    Reading reading(jenkinsId, "Jenkins", {}, sink, ticket);
    return reading.finished(readJson(bytes, ticket, [&](Json root) { readJenkinsRoot(root, reading); }));
}

} // namespace

extern const Importer jenkinsImporter;
const Importer jenkinsImporter{jenkinsId, QT_TRANSLATE_NOOP("importers", "Jenkins builds"), jenkinsConfidence,
                               readJenkins};

} // namespace sextant
