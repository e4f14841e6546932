// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/jsontree.h"
#include "importers/reading.h"

#include <QCoreApplication>

namespace sextant {

namespace {

constexpr auto k6Id = "k6-summary-json";

int k6Confidence(const ReportHead &head)
{
    const bool metrics = head.has("metrics/iterations") || head.has("metrics/vus") ||
                         head.has("metrics/iteration_duration") || head.has("metrics/data_sent");
    return metrics && (head.has("root_group") || head.has("state") || head.has("options")) ? 90 : 0;
}

/// handleSummary gives each threshold as {"ok": true}; --summary-export gives a truth that says whether it was crossed.
void countThresholds(Json metric, Reading &reading)
{
    for (const auto &[expression, threshold] : metric["thresholds"].members()) {
        const bool kept = threshold.isObject() ? threshold["ok"].isTrue() : !threshold.isTrue();
        reading.count(kept ? "thresholds_ok" : "thresholds_failed");
    }
}

void readK6Root(Json root, Reading &reading)
{
    const Json metrics = root["metrics"];
    if (!metrics.isObject() || metrics.size() == 0)
        return reading.missing("metrics");
    bool nested = false;
    reading.figure("thresholds_ok", 0);
    reading.figure("thresholds_failed", 0);
    for (const auto &[name, metric] : metrics.members()) {
        nested |= metric["values"].isObject();
        countThresholds(metric, reading);
    }
    const auto value = [&](std::string_view metric, std::string_view member) {
        return (nested ? metrics[metric]["values"] : metrics[metric])[member].number();
    };
    reading.countWord("shape_", nested ? "handleSummary" : "summary-export");
    reading.figure("http_reqs", value("http_reqs", "count"));
    reading.figure("p95_ms", value("http_req_duration", "p(95)"));
    reading.figure("avg_ms", value("http_req_duration", "avg"));
    reading.figure("checks_passed", value("checks", "passes"));
    reading.figure("checks_failed", value("checks", "fails"));
    reading.figure("iterations", value("iterations", "count"));
    reading.figure("failed_rate", value("http_req_failed", nested ? "rate" : "value"));
}

Result<Report> readK6(std::string_view bytes, const FindingSink &sink, const Ticket &ticket)
{
    Reading reading(k6Id, "k6", {}, sink, ticket);
    return reading.finished(readJson(bytes, ticket, [&](Json root) { readK6Root(root, reading); }));
}

} // namespace

extern const Importer k6Importer;
const Importer k6Importer{k6Id, QT_TRANSLATE_NOOP("importers", "k6 summary"), k6Confidence, readK6};

} // namespace sextant
