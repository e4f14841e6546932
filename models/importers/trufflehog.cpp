// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/maskedtext.h"
#include "importers/weaknesses.h"

#include <QCoreApplication>

namespace sextant {

namespace {

constexpr auto trufflehogId = "trufflehog-json";

int trufflehogConfidence(const ReportHead &head)
{
    for (const std::string prefix : {"", "[]/"})
        if (head.hasAll({prefix + "DetectorName", prefix + "SourceMetadata"}) ||
            head.hasAll({prefix + "stringsFound", prefix + "printDiff"}) ||
            head.hasAll({prefix + "commitHash", prefix + "diff"}))
            return 90;
    return 0;
}

/// Version 3: SourceMetadata.Data holds one object, named after the kind of source.
Finding findingOfVersion3(Json secret)
{
    Finding finding;
    finding.rule = secret["DetectorName"].text();
    finding.title = firstText(secret, {"DetectorDescription", "DetectorName"});
    const std::string_view redacted = secret["Redacted"].text();
    const std::string_view raw = secret["Raw"].text();
    finding.message = maskedMatch(redacted.empty() ? raw : redacted, raw);
    finding.confidence = secret["Verified"].isTrue() ? 1 : finding.confidence;
    for (const auto &[kind, source] : secret["SourceMetadata"]["Data"].members()) {
        finding.path = firstText(source, {"file", "path", "key", "link"});
        finding.line = source["line"].line();
    }
    return finding;
}

Finding findingOfVersion2(Json secret)
{
    Finding finding;
    finding.rule = secret["reason"].text();
    finding.title = finding.rule;
    const auto strings = secret["stringsFound"].items();
    if (!strings.empty())
        finding.message = maskedMatch(strings.front().text(), strings.front().text());
    finding.path = secret["path"].text();
    return finding;
}

void readSecret(Json secret, Reading &reading)
{
    const bool isVersion3 = secret["DetectorName"].isString();
    if (!isVersion3 && !secret["stringsFound"].isArray())
        return reading.missing("DetectorName");
    Finding finding = isVersion3 ? findingOfVersion3(secret) : findingOfVersion2(secret);
    finding.findingClass = FindingClass::Secret;
    reading.count("verified", secret["Verified"].isTrue() ? 1 : 0);
    reading.figure("schema", isVersion3 ? 3 : 2);
    reading.add(std::move(finding));
}

Result<Report> readTrufflehog(std::string_view bytes, const FindingSink &sink, const Ticket &ticket)
{
    Reading reading(trufflehogId, "TruffleHog", {FindingClass::Secret}, sink, ticket);
    int documents = 0;
    const Status parsed = readJsonLines(bytes, ticket, [&](Json secret) {
        ++documents;
        readSecret(secret, reading);
    });
    if (documents == 0)
        reading.missing("DetectorName");
    reading.countWord("shape_", jsonShape(bytes, documents));
    return reading.finished(parsed);
}

} // namespace

extern const Importer trufflehogImporter;
const Importer trufflehogImporter{trufflehogId, QT_TRANSLATE_NOOP("importers", "TruffleHog"), trufflehogConfidence,
                                  readTrufflehog};

} // namespace sextant
