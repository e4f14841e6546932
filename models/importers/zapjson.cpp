// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/jsontree.h"
#include "importers/zapalert.h"

#include <QCoreApplication>

namespace sextant {

namespace {

constexpr auto zapJsonId = "zap-json";

int zapJsonConfidence(const ReportHead &head)
{
    const bool site = head.has("site/[]/@name") || head.has("site/@name") || head.value("site") == "[";
    return site && (head.has("@version") || head.has("@generated") || head.has("site/[]/alerts")) ? 90 : 0;
}

ZapAlert alertOf(Json alert, Json site)
{
    const auto instances = alert["instances"].items();
    ZapAlert result;
    result.plugin = alert["pluginid"].printed();
    result.name = alert["name"].exists() ? alert["name"].text() : alert["alert"].text();
    result.description = alert["desc"].text();
    result.address = instances.empty() ? std::string_view() : instances.front()["uri"].text();
    result.site = site["@name"].text();
    result.cwe = alert["cweid"].printed();
    result.risk = alert["riskcode"].printed();
    result.confidence = alert["confidence"].printed();
    result.instances = double(instances.size());
    return result;
}

void readZapJsonRoot(Json root, Reading &reading)
{
    if (!root["site"].exists() || (!root["@version"].exists() && !root["@generated"].exists()))
        return reading.missing("site");
    const auto sites = root["site"].itemsOrOne();
    reading.figure("sites", double(sites.size()));
    reading.figure("instances", 0);
    reading.setToolVersion(root["@version"].text());
    for (const Json site : sites)
        for (const Json alert : site["alerts"].items())
            addZapAlert(alertOf(alert, site), reading);
}

Result<Report> readZapJson(std::string_view bytes, const FindingSink &sink, const Ticket &ticket)
{
    Reading reading(zapJsonId, "ZAP", {FindingClass::Running}, sink, ticket);
    return reading.finished(readJson(bytes, ticket, [&](Json root) { readZapJsonRoot(root, reading); }));
}

} // namespace

extern const Importer zapJsonImporter;
const Importer zapJsonImporter{zapJsonId, QT_TRANSLATE_NOOP("importers", "ZAP, JSON"), zapJsonConfidence, readZapJson};

} // namespace sextant
