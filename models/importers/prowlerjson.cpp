// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/prowlerresult.h"
#include "importers/weaknesses.h"

#include <QCoreApplication>

namespace sextant {

namespace {

constexpr auto prowlerJsonId = "prowler-json";

int prowlerJsonConfidence(const ReportHead &head)
{
    for (const std::string prefix : {"", "[]/"}) {
        const bool ocsf = head.hasAll({prefix + "status_code", prefix + "finding_info", prefix + "metadata"});
        const bool native = head.hasAll({prefix + "CheckID", prefix + "StatusExtended"});
        const bool version2 = head.hasAll({prefix + "Control", prefix + "Control ID", prefix + "Status"});
        if (ocsf || native || version2)
            return 90;
    }
    return 0;
}

ProwlerResult ocsfResult(Json result)
{
    const auto resources = result["resources"].items();
    ProwlerResult one;
    one.check = firstText(result["metadata"], {"event_code"});
    one.title = firstText(result["finding_info"], {"title"});
    one.message = firstText(result, {"status_detail", "message"});
    one.severity = result["severity"].text();
    one.status = result["status_code"].text();
    one.resource = resources.empty() ? std::string_view() : firstText(resources.front(), {"uid", "name"});
    one.muted = result["status"].text() == "Suppressed";
    return one;
}

/// Version 3's own format, and the one line an object of version 2.
ProwlerResult nativeResult(Json result)
{
    ProwlerResult one;
    one.check = firstText(result, {"CheckID", "Control ID"});
    one.title = firstText(result, {"CheckTitle", "Control"});
    one.message = firstText(result, {"StatusExtended", "Message"});
    one.severity = result["Severity"].text();
    one.status = result["Status"].text();
    one.resource = firstText(result, {"ResourceArn", "ResourceId", "Resource ID"});
    one.muted = result["Muted"].isTrue();
    return one;
}

Result<Report> readProwlerJson(std::string_view bytes, const FindingSink &sink, const Ticket &ticket)
{
    Reading reading(prowlerJsonId, "Prowler", {FindingClass::Infrastructure}, sink, ticket);
    int results = 0;
    const Status parsed = readJsonLines(bytes, ticket, [&](Json result) {
        ++results;
        const bool ocsf = result["status_code"].isString();
        if (!ocsf && !result["Status"].isString())
            return reading.missing("Status");
        addProwlerResult(ocsf ? ocsfResult(result) : nativeResult(result), reading);
        reading.setToolVersion(result["metadata"]["product"]["version"].text());
        reading.noteTime(firstText(result, {"AssessmentStartTime", "Timestamp"}));
        reading.noteTime(result["finding_info"]["created_time_dt"].text());
    });
    if (results == 0)
        reading.missing("Status");
    reading.countWord("shape_", jsonShape(bytes, results));
    return reading.finished(parsed);
}

} // namespace

extern const Importer prowlerJsonImporter;
const Importer prowlerJsonImporter{prowlerJsonId, QT_TRANSLATE_NOOP("importers", "Prowler, JSON"),
                                   prowlerJsonConfidence, readProwlerJson};

} // namespace sextant
