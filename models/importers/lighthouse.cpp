// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/jsontree.h"
#include "importers/reading.h"

#include <QCoreApplication>

#include <cmath>

namespace sextant {

namespace {

constexpr auto lighthouseId = "lighthouse-json";

int lighthouseConfidence(const ReportHead &head)
{
    return head.has("lighthouseVersion") ? 95 : 0;
}

void addCategory(std::string_view name, Json category, Reading &reading)
{
    const bool plain = !name.empty() && name.size() <= 40 && std::ranges::all_of(name, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    });
    const auto score = category["score"].number();
    if (score && plain)
        reading.figure("score_" + std::string(name), std::floor(*score * 100 + 0.5));
}

void readLighthouseRoot(Json root, Reading &reading)
{
    if (!root["lighthouseVersion"].isString() || !root["audits"].isObject())
        return reading.missing("lighthouseVersion");
    for (const auto &[name, category] : root["categories"].members())
        addCategory(name, category, reading);
    // A list in early versions.
    for (const Json category : root["categories"].items())
        addCategory(category["id"].text(), category, reading);
    double failed = 0;
    for (const auto &[name, audit] : root["audits"].members()) {
        const auto score = audit["score"].number();
        failed += audit["scoreDisplayMode"].text() == "binary" && score && *score == 0 ? 1 : 0;
    }
    reading.figure("audits", double(root["audits"].size()));
    reading.figure("audits_failed_binary", failed);
    reading.setToolVersion(root["lighthouseVersion"].text());
    reading.noteTime(root["fetchTime"].text());
    if (root["runtimeError"].isObject() && root["runtimeError"]["code"].text() != "NO_ERROR")
        reading.scanFailed();
}

Result<Report> readLighthouse(std::string_view bytes, const FindingSink &sink, const Ticket &ticket)
{
    Reading reading(lighthouseId, "Lighthouse", {}, sink, ticket);
    return reading.finished(readJson(bytes, ticket, [&](Json root) { readLighthouseRoot(root, reading); }));
}

} // namespace

extern const Importer lighthouseImporter;
const Importer lighthouseImporter{lighthouseId, QT_TRANSLATE_NOOP("importers", "Lighthouse"), lighthouseConfidence,
                                  readLighthouse};

} // namespace sextant
