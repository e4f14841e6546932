// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/runreading.h"

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

bool pipelineHasEnded(QStringView status)
{
    for (const QStringView word : {u"success", u"failed", u"canceled", u"skipped"})
        if (status == word)
            return true;
    return false;
}

RunSource sourceOf(const QString &address)
{
    // Older answers have no "/-/" before the pipelines.
    QString path = pathBefore(address, u"/-/");
    for (const QStringView part : {u"/pipelines/", u"/jobs/"})
        if (path.isEmpty())
            path = pathBefore(address, part);
    return {0, u"gitlab"_s, hostOf(address), path};
}

void readPipeline(Json item, const QString &address, RunCollector &collector)
{
    const QString id = shortText(item["id"].printed());
    if (id.isEmpty())
        return;
    RunRecord &run = collector.run(sourceOf(address), id, 1);
    const QString name = shortText(item["name"].text());
    run.workflow = name.isEmpty() ? u"pipeline"_s : name;
    run.branch = shortText(item["ref"].text());
    run.commit = shortText(item["sha"].text());
    run.event = shortText(item["source"].text());
    run.conclusion = shortText(item["status"].text()).toLower();
    run.started = momentOf(item["started_at"].text());
    if (run.started == 0)
        run.started = momentOf(item["created_at"].text());
    if (pipelineHasEnded(run.conclusion)) {
        run.finished = momentOf(item["finished_at"].text());
        if (run.finished == 0)
            run.finished = momentOf(item["updated_at"].text());
    }
    run.url = address;
}

void readPipelineJob(Json item, RunCollector &collector)
{
    const Json pipeline = item["pipeline"];
    const QString id = shortText(pipeline["id"].printed());
    if (id.isEmpty())
        return;
    const QString address = webAddress(item["web_url"].text());
    const QString run = webAddress(pipeline["web_url"].text());
    const RunSource source = sourceOf(address.isEmpty() ? run : address);
    RunRecord &record = collector.run(source, id, 1);
    if (record.conclusion.isEmpty()) {
        readPipeline(pipeline, run, collector);
        record.conclusion = record.conclusion.isEmpty() ? u"unknown"_s : record.conclusion;
    }
    record.jobs << JobRecord{shortText(item["name"].text()), shortText(item["status"].text()).toLower(),
                             momentOf(item["started_at"].text()), momentOf(item["finished_at"].text())};
}

} // namespace

void readGitlab(Json root, RunCollector &collector)
{
    for (const Json item : root.itemsOrOne()) {
        if (item["stage"].isString())
            readPipelineJob(item, collector);
        else
            readPipeline(item, webAddress(item["web_url"].text()), collector);
    }
}

} // namespace sextant
