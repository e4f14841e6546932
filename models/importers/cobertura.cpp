// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/coveragetally.h"
#include "importers/xmlwalk.h"

#include <QCoreApplication>

#include <charconv>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr auto coberturaId = "cobertura-xml";

int coberturaConfidence(const ReportHead &head)
{
    return head.has("coverage/@line-rate") || head.has("coverage/packages/package/classes") ? 90 : 0;
}

struct CoberturaCounted
{
    CoverageTally distinct;
    qint64 linesCovered = 0, linesValid = 0;
    double branchesCovered = 0, branchesValid = 0; ///< as large as a report may claim
};

/// The figures in the brackets of "50% (1/2)".
void addCondition(std::string_view condition, CoberturaCounted &counted)
{
    const std::size_t open = condition.find('(');
    if (open == std::string_view::npos)
        return;
    qint64 covered = 0, valid = 0;
    const char *end = condition.data() + condition.size();
    const auto [slash, error] = std::from_chars(condition.data() + open + 1, end, covered);
    if (error != std::errc() || slash == end || *slash != '/')
        return;
    if (std::from_chars(slash + 1, end, valid).ec == std::errc() && covered >= 0 && covered <= valid) {
        counted.branchesCovered += double(covered);
        counted.branchesValid += double(valid);
    }
}

/// Lines stand below the class and, once more, below its methods; only the former are counted.
void readClass(XmlWalk &xml, CoberturaCounted &counted)
{
    const std::string file = xml.attribute("filename"_L1);
    xml.children("lines"_L1, [&] {
        xml.children("line"_L1, [&] {
            const bool covered = xml.number("hits"_L1).value_or(0) > 0;
            ++counted.linesValid;
            counted.linesCovered += covered ? 1 : 0;
            counted.distinct.add(file, xml.number("number"_L1).value_or(0), covered);
            addCondition(xml.attribute("condition-coverage"_L1), counted);
            xml.skip();
        });
    });
}

void readCoverage(XmlWalk &xml, Reading &reading)
{
    CoberturaCounted counted;
    reading.figure("attr_line_rate", xml.number("line-rate"_L1));
    reading.figure("attr_lines_covered", xml.number("lines-covered"_L1));
    reading.figure("attr_lines_valid", xml.number("lines-valid"_L1));
    reading.setToolVersion(xml.attribute("version"_L1));
    xml.children("packages"_L1, [&] {
        xml.children("package"_L1, [&] {
            xml.children("classes"_L1, [&] { xml.children("class"_L1, [&] { readClass(xml, counted); }); });
        });
    });
    reading.figure("class_lines_covered", double(counted.linesCovered));
    reading.figure("class_lines_valid", double(counted.linesValid));
    reading.figure("distinct_lines_covered", double(counted.distinct.covered()));
    reading.figure("distinct_lines_valid", double(counted.distinct.valid()));
    addShare(reading, "branches", counted.branchesCovered, counted.branchesValid);
    addPercentage(reading, "distinct_line_pct", double(counted.distinct.covered()), double(counted.distinct.valid()));
    addPercentage(reading, "line_pct", double(counted.distinct.covered()), double(counted.distinct.valid()));
}

Result<Report> readCobertura(std::string_view bytes, const FindingSink &sink, const Ticket &ticket)
{
    Reading reading(coberturaId, "Cobertura", {}, sink, ticket);
    XmlWalk xml(bytes, ticket);
    if (xml.child() && xml.is("coverage"_L1))
        readCoverage(xml, reading);
    else
        reading.missing("coverage");
    const Status parsed = xml.finished();
    return parsed ? reading.finished() : parsed.error();
}

} // namespace

extern const Importer coberturaImporter;
const Importer coberturaImporter{coberturaId, QT_TRANSLATE_NOOP("importers", "Cobertura XML"), coberturaConfidence,
                                 readCobertura};

} // namespace sextant
