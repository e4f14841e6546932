// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/severityword.h"
#include "importers/weaknesses.h"

#include <QCoreApplication>

#include <set>

namespace sextant {

namespace {

constexpr auto hadolintId = "hadolint-json";

constexpr SeverityWord hadolintWords[] = {
    {"error", Severity::High}, {"warning", Severity::Medium}, {"info", Severity::Low}, {"style", Severity::Info}};

int hadolintConfidence(const ReportHead &head)
{
    return head.hasAll({"[]/code", "[]/level", "[]/file", "[]/line"}) ? 90 : 0;
}

void readHadolintRoot(Json root, Reading &reading)
{
    if (!root.isArray())
        return reading.missing("level");
    std::set<std::string_view> files;
    for (const Json failure : root.items()) {
        if (!failure["code"].isString() || !failure["level"].isString())
            return reading.missing("level");
        Finding finding;
        finding.findingClass = FindingClass::Infrastructure;
        finding.severity = severityOfWord(failure["level"].text(), hadolintWords);
        finding.rule = failure["code"].text();
        finding.title = finding.rule;
        finding.message = failure["message"].text();
        finding.path = failure["file"].text();
        finding.line = failure["line"].line();
        files.insert(failure["file"].text());
        reading.add(std::move(finding));
    }
    reading.figure("files", double(files.size()));
}

Result<Report> readHadolint(std::string_view bytes, const FindingSink &sink, const Ticket &ticket)
{
    Reading reading(hadolintId, "hadolint", {FindingClass::Infrastructure}, sink, ticket);
    return reading.finished(readJson(bytes, ticket, [&](Json root) { readHadolintRoot(root, reading); }));
}

} // namespace

extern const Importer hadolintImporter;
const Importer hadolintImporter{hadolintId, QT_TRANSLATE_NOOP("importers", "hadolint"), hadolintConfidence,
                                readHadolint};

} // namespace sextant
