// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/runreading.h"

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

RunSource sourceOf(Json item, QStringView part)
{
    const QString address = webAddress(item["html_url"].text());
    const QString named = shortText(item["repository"]["full_name"].text());
    return {0, u"github"_s, hostOf(address), named.isEmpty() ? pathBefore(address, part) : named};
}

/// The conclusion, or what it is doing while it has none.
QString wordOf(Json item)
{
    const QString conclusion = shortText(item["conclusion"].text()).toLower();
    const QString status = shortText(item["status"].text()).toLower();
    return !conclusion.isEmpty() ? conclusion : !status.isEmpty() ? status : u"unknown"_s;
}

void readRun(Json item, const RunSource &source, RunCollector &collector)
{
    const QString id = shortText(item["id"].printed());
    if (id.isEmpty())
        return;
    RunRecord &run = collector.run(source, id, int(std::clamp<qint64>(item["run_attempt"].integer(1), 1, 1'000'000)));
    run.workflow = shortText(item["name"].text());
    run.branch = shortText(item["head_branch"].text());
    run.commit = shortText(item["head_sha"].text());
    run.event = shortText(item["event"].text());
    run.conclusion = wordOf(item);
    run.started = momentOf(item["run_started_at"].exists() ? item["run_started_at"].text() : item["created_at"].text());
    if (!item["conclusion"].text().empty())
        run.finished = momentOf(item["updated_at"].text());
    run.url = webAddress(item["html_url"].text());
}

void readJob(Json item, RunCollector &collector)
{
    const RunSource source =
        sourceOf(item, item["html_url"].text().find("/actions/") != std::string_view::npos ? QStringView(u"/actions/")
                                                                                           : QStringView(u"/runs/"));
    const QString id = shortText(item["run_id"].printed());
    if (id.isEmpty())
        return;
    RunRecord &run = collector.run(source, id, int(std::clamp<qint64>(item["run_attempt"].integer(1), 1, 1'000'000)));
    if (run.conclusion.isEmpty()) {
        // How the whole run ended, only the list of runs tells.
        run.conclusion = u"unknown"_s;
        run.workflow = shortText(item["workflow_name"].text());
        run.branch = shortText(item["head_branch"].text());
        run.commit = shortText(item["head_sha"].text());
    }
    run.jobs << JobRecord{shortText(item["name"].text()), wordOf(item), momentOf(item["started_at"].text()),
                          momentOf(item["completed_at"].text())};
}

} // namespace

void readGithub(Json root, RunCollector &collector)
{
    for (const Json item : root["workflow_runs"].items()) {
        const RunSource source = sourceOf(item, u"/actions/");
        collector.stated(source, root["total_count"].integer());
        readRun(item, source, collector);
    }
    for (const Json item : root["jobs"].items())
        readJob(item, collector);
}

} // namespace sextant
