// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/jsontree.h"
#include "importers/reading.h"

#include <QCoreApplication>

namespace sextant {

namespace {

constexpr auto scorecardId = "scorecard-json";

int scorecardConfidence(const ReportHead &head)
{
    return head.hasAll({"scorecard", "checks", "repo"}) || head.hasAll({"scorecard/version", "checks"}) ? 90 : 0;
}

void readScorecardRoot(Json root, Reading &reading)
{
    if (!root["scorecard"].isObject() || !root["checks"].isArray())
        return reading.missing("scorecard");
    double inconclusive = 0, zero = 0, ten = 0;
    for (const Json check : root["checks"].items()) {
        const qint64 score = check["score"].integer(-1);
        inconclusive += score < 0 ? 1 : 0;
        zero += score == 0 ? 1 : 0;
        ten += score == 10 ? 1 : 0;
    }
    reading.figure("score", root["score"].number());
    reading.figure("checks", double(root["checks"].size()));
    reading.figure("inconclusive", inconclusive);
    reading.figure("zero", zero);
    reading.figure("ten", ten);
    reading.setToolVersion(root["scorecard"]["version"].text());
    reading.noteTime(root["date"].text());
}

Result<Report> readScorecard(std::string_view bytes, const FindingSink &sink, const Ticket &ticket)
{
    Reading reading(scorecardId, "OpenSSF Scorecard", {}, sink, ticket);
    return reading.finished(readJson(bytes, ticket, [&](Json root) { readScorecardRoot(root, reading); }));
}

} // namespace

extern const Importer scorecardImporter;
const Importer scorecardImporter{scorecardId, QT_TRANSLATE_NOOP("importers", "OpenSSF Scorecard"), scorecardConfidence,
                                 readScorecard};

} // namespace sextant
