// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/jsontree.h"
#include "importers/reading.h"

#include <QCoreApplication>

namespace sextant {

namespace {

constexpr auto gitlabCiId = "gitlab-ci-json";

int gitlabCiConfidence(const ReportHead &head)
{
    for (const std::string prefix : {"", "[]/"}) {
        const bool job = head.hasAll({prefix + "status", prefix + "stage", prefix + "name"});
        const bool pipeline = head.hasAll({prefix + "status", prefix + "sha", prefix + "ref"}) &&
                              (head.has(prefix + "web_url") || head.has(prefix + "before_sha"));
        if (job || pipeline)
            return 85;
    }
    return 0;
}

void readGitlabCiRoot(Json root, Reading &reading)
{
    double items = 0;
    for (const Json item : root.itemsOrOne()) {
        const bool job = item["stage"].isString();
        if (!item["status"].isString() || (!job && !item["sha"].isString()))
            return reading.missing("status");
        ++items;
        reading.figure(job ? "kind_jobs" : "kind_pipelines", 1);
        reading.countWord("status_", item["status"].text());
        reading.noteTime(item["finished_at"].exists() ? item["finished_at"].text() : item["updated_at"].text());
    }
    if (items == 0)
        return reading.missing("status");
    reading.figure("items", items);
}

Result<Report> readGitlabCi(std::string_view bytes, const FindingSink &sink, const Ticket &ticket)
{
    Reading reading(gitlabCiId, "GitLab CI", {}, sink, ticket);
    return reading.finished(readJson(bytes, ticket, [&](Json root) { readGitlabCiRoot(root, reading); }));
}

} // namespace

extern const Importer gitlabCiImporter;
const Importer gitlabCiImporter{gitlabCiId, QT_TRANSLATE_NOOP("importers", "GitLab CI pipelines or jobs"),
                                gitlabCiConfidence, readGitlabCi};

} // namespace sextant
