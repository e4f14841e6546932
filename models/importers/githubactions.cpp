// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/jsontree.h"
#include "importers/reading.h"

#include <QCoreApplication>

namespace sextant {

namespace {

constexpr auto githubActionsId = "github-actions-json";

int githubActionsConfidence(const ReportHead &head)
{
    const bool jobs = head.hasAll({"total_count", "jobs"}) && (head.has("jobs/[]/run_id") || head.value("jobs") == "[");
    return head.value("workflow_runs") == "[" || jobs ? 90 : 0;
}

/// What is still running has no conclusion yet, only a status.
void countConclusion(Json item, Reading &reading)
{
    const std::string_view conclusion = item["conclusion"].text();
    if (conclusion.empty())
        reading.countWord("conclusion_", "none:" + std::string(item["status"].text()));
    else
        reading.countWord("conclusion_", conclusion);
    reading.noteTime(item["updated_at"].exists() ? item["updated_at"].text() : item["completed_at"].text());
}

void readGithubActionsRoot(Json root, Reading &reading)
{
    const bool hasRuns = root["workflow_runs"].isArray();
    if (!hasRuns && !root["jobs"].isArray())
        return reading.missing("workflow_runs");
    const Json list = hasRuns ? root["workflow_runs"] : root["jobs"];
    double steps = 0;
    for (const Json item : list.items()) {
        countConclusion(item, reading);
        steps += double(item["steps"].size());
    }
    reading.figure("total_count", root["total_count"].number());
    reading.figure(hasRuns ? "runs_in_file" : "jobs_in_file", double(list.size()));
    if (!hasRuns)
        reading.figure("steps", steps);
    if (root["total_count"].integer() > qint64(list.size()))
        reading.warn(QCoreApplication::translate("importers", "The file holds %1 of %2: it is one page of several.")
                         .arg(list.size())
                         .arg(root["total_count"].integer()));
}

Result<Report> readGithubActions(std::string_view bytes, const FindingSink &sink, const Ticket &ticket)
{
    Reading reading(githubActionsId, "GitHub Actions", {}, sink, ticket);
    return reading.finished(readJson(bytes, ticket, [&](Json root) { readGithubActionsRoot(root, reading); }));
}

} // namespace

extern const Importer githubActionsImporter;
const Importer githubActionsImporter{githubActionsId, QT_TRANSLATE_NOOP("importers", "GitHub Actions runs"),
                                     githubActionsConfidence, readGithubActions};

} // namespace sextant
