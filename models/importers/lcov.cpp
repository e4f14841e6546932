// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/coveragetally.h"
#include "importers/textlines.h"

#include <QCoreApplication>

#include <cmath>
#include <set>

namespace sextant {

namespace {

constexpr auto lcovId = "lcov";

int lcovConfidence(const ReportHead &head)
{
    const std::string_view text = head.text();
    const bool begins = text.starts_with("TN:") || text.starts_with("SF:") || text.starts_with("#");
    const bool holds = text.starts_with("SF:") || text.find("\nSF:") != std::string_view::npos;
    return head.kind() == ReportHead::Kind::Text && begins && holds ? 90 : 0;
}

struct LcovCounted
{
    CoverageTally lines;
    std::set<std::string, std::less<>> files;
    std::string_view file;
    bool isOpen = false; ///< whether end_of_record is still to come
};

/// One line of a record, as geninfo(1) describes them.
void readLine(std::string_view line, LcovCounted &counted, Reading &reading)
{
    static constexpr std::pair<std::string_view, std::string_view> sums[] = {
        {"LH:", "lh_lf_sums"},    {"LF:", "lh_lf_sums_of"}, {"FNH:", "functions"},
        {"FNF:", "functions_of"}, {"BRH:", "branches"},     {"BRF:", "branches_of"}};
    if (line.starts_with("SF:")) {
        counted.file = line.substr(3);
        counted.files.emplace(counted.file);
        counted.isOpen = true;
        reading.count("records");
    } else if (line == "end_of_record") {
        counted.isOpen = false;
    } else if (line.starts_with("DA:") && counted.isOpen) {
        const auto number = leadingNumber(line.substr(3));
        const std::size_t comma = line.find(',');
        const auto hits = comma == std::string_view::npos ? std::nullopt : leadingNumber(line.substr(comma + 1));
        if (!number || !hits || !counted.lines.add(counted.file, *number, *hits > 0))
            return reading.missing("DA:line,hits");
    } else {
        for (const auto &[prefix, figure] : sums)
            if (line.starts_with(prefix))
                reading.count(figure, leadingNumber(line.substr(prefix.size())).value_or(0));
    }
}

Result<Report> readLcov(std::string_view bytes, const FindingSink &sink, const Ticket &ticket)
{
    Reading reading(lcovId, "LCOV", {}, sink, ticket);
    LcovCounted counted;
    for (const char *name :
         {"records", "lh_lf_sums", "lh_lf_sums_of", "functions", "functions_of", "branches", "branches_of"})
        reading.figure(name, 0);
    const Status lines = forEachLine(bytes, ticket, [&](std::string_view line) { readLine(line, counted, reading); });
    if (!lines)
        return lines.error();
    if (counted.files.empty())
        reading.missing("SF:");
    else if (counted.isOpen)
        reading.missing("end_of_record");
    reading.figure("files", double(counted.files.size()));
    addShare(reading, "lines_da", double(counted.lines.covered()), double(counted.lines.valid()));
    addPercentage(reading, "line_pct", double(counted.lines.covered()), double(counted.lines.valid()));
    return reading.finished();
}

} // namespace

extern const Importer lcovImporter;
const Importer lcovImporter{lcovId, QT_TRANSLATE_NOOP("importers", "LCOV"), lcovConfidence, readLcov};

} // namespace sextant
