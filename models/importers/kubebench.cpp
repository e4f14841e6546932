// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/outsidetext.h"
#include "importers/weaknesses.h"

#include <QCoreApplication>

namespace sextant {

namespace {

constexpr auto kubeBenchId = "kube-bench-json";
constexpr std::string_view states[] = {"pass", "fail", "warn", "info"};

int kubeBenchConfidence(const ReportHead &head)
{
    const bool controls = head.hasAll({"Controls", "Totals"}) || head.has("Controls/[]/tests/[]/results");
    return controls || head.hasAll({"[]/tests", "[]/node_type"}) || head.hasAll({"tests", "node_type"}) ? 90 : 0;
}

Finding findingOfKubeBench(Json result, Json control)
{
    Finding finding;
    finding.findingClass = FindingClass::Infrastructure;
    finding.rule = result["test_number"].text();
    finding.title = result["test_desc"].text();
    finding.message = firstText(result, {"reason", "remediation", "test_desc"});
    finding.fingerprint = control["node_type"].text();
    return finding;
}

void readControl(Json control, Reading &reading)
{
    for (const Json test : control["tests"].items())
        for (const Json result : test["results"].items()) {
            const std::string status = lowerCase(result["status"].text());
            if (std::ranges::find(states, status) != std::end(states))
                reading.count(status);
            if (status == "fail")
                reading.add(findingOfKubeBench(result, control));
        }
}

/// Each control states totals of its own; Totals, where it is, has those of all.
void addStatedTotals(Json root, const std::vector<Json> &controls, Reading &reading)
{
    for (const std::string_view state : states) {
        const std::string total = "total_" + std::string(state);
        double stated = 0;
        for (const Json control : controls)
            stated += double(control[total].integer());
        if (root["Totals"].isObject())
            stated = double(root["Totals"][total].integer());
        reading.figure("reported_" + std::string(state), stated);
    }
}

void readKubeBenchRoot(Json root, Reading &reading)
{
    const auto controls = (root["Controls"].isArray() ? root["Controls"] : root).itemsOrOne();
    for (const std::string_view state : states)
        reading.figure(state, 0);
    for (const Json control : controls) {
        if (!control["tests"].exists())
            return reading.missing("tests");
        readControl(control, reading);
    }
    if (controls.empty() && !root["Controls"].isArray())
        return reading.missing("tests");
    addStatedTotals(root, controls, reading);
    if (reading.figureOf("reported_fail") != reading.figureOf("fail"))
        reading.warn(QCoreApplication::translate(
            "importers", "The file's own totals count other failures than it lists; those listed were counted."));
}

Result<Report> readKubeBench(std::string_view bytes, const FindingSink &sink, const Ticket &ticket)
{
    Reading reading(kubeBenchId, "kube-bench", {FindingClass::Infrastructure}, sink, ticket);
    return reading.finished(readJson(bytes, ticket, [&](Json root) { readKubeBenchRoot(root, reading); }));
}

} // namespace

extern const Importer kubeBenchImporter;
const Importer kubeBenchImporter{kubeBenchId, QT_TRANSLATE_NOOP("importers", "kube-bench"), kubeBenchConfidence,
                                 readKubeBench};

} // namespace sextant
