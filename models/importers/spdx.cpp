// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/jsontree.h"
#include "importers/reading.h"

#include <QCoreApplication>

namespace sextant {

namespace {

constexpr auto spdxId = "spdx-json";

int spdxConfidence(const ReportHead &head)
{
    const bool json = head.kind() == ReportHead::Kind::Json;
    for (const std::string prefix : {"", "sbom/"})
        if (json && (head.value(prefix + "spdxVersion").starts_with("SPDX-") ||
                     head.value(prefix + "SPDXID") == "SPDXRef-DOCUMENT"))
            return 95;
    return 0;
}

/// References to advisories and fixes; names of products (CPE) have the same category.
double securityReferences(Json packages)
{
    double count = 0;
    for (const Json package : packages.items())
        for (const Json reference : package["externalRefs"].items()) {
            const std::string_view type = reference["referenceType"].text();
            const bool product = type == "cpe23Type" || type == "cpe22Type";
            count += reference["referenceCategory"].text() == "SECURITY" && !product ? 1 : 0;
        }
    return count;
}

void readSpdxRoot(Json outer, Reading &reading)
{
    // GitHub wraps the document into an object.
    const Json root = outer["sbom"].isObject() ? outer["sbom"] : outer;
    if (!root["spdxVersion"].isString())
        return reading.missing("spdxVersion");
    reading.figure("spec_version", versionFigure(root["spdxVersion"].text()));
    reading.figure("packages", double(root["packages"].size()));
    reading.figure("files", double(root["files"].size()));
    reading.figure("relationships", double(root["relationships"].size()));
    reading.figure("security_external_refs", securityReferences(root["packages"]));
    constexpr std::string_view tool = "Tool: ";
    for (const Json creator : root["creationInfo"]["creators"].items())
        if (creator.text().starts_with(tool))
            reading.setTool(creator.text().substr(tool.size()));
    reading.noteTime(root["creationInfo"]["created"].text());
}

Result<Report> readSpdx(std::string_view bytes, const FindingSink &sink, const Ticket &ticket)
{
    Reading reading(spdxId, "SPDX", {}, sink, ticket);
    return reading.finished(readJson(bytes, ticket, [&](Json root) { readSpdxRoot(root, reading); }));
}

} // namespace

extern const Importer spdxImporter;
const Importer spdxImporter{spdxId, QT_TRANSLATE_NOOP("importers", "SPDX 2, JSON"), spdxConfidence, readSpdx};

} // namespace sextant
