// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/coveragetally.h"
#include "importers/xmlwalk.h"

#include <QCoreApplication>

#include <charconv>

namespace sextant {

namespace {

constexpr auto id = "cobertura-xml";

int confidence(const ReportHead &head)
{
    return head.has("coverage/@line-rate") || head.has("coverage/packages/package/classes") ? 90 : 0;
}

struct Counted
{
    CoverageTally distinct;
    qint64 linesCovered = 0, linesValid = 0;
    qint64 branchesCovered = 0, branchesValid = 0;
};

/// The figures in the brackets of "50% (1/2)".
void addCondition(std::string_view condition, Counted &counted)
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
        counted.branchesCovered += covered;
        counted.branchesValid += valid;
    }
}

/// Lines stand below the class and, once more, below its methods; only the former are counted.
void readClass(XmlWalk &xml, Counted &counted)
{
    const std::string file = xml.attribute(QLatin1StringView("filename"));
    xml.children(QLatin1StringView("lines"), [&] {
        xml.children(QLatin1StringView("line"), [&] {
            const bool covered = xml.number(QLatin1StringView("hits")).value_or(0) > 0;
            ++counted.linesValid;
            counted.linesCovered += covered ? 1 : 0;
            counted.distinct.add(file, qint64(xml.number(QLatin1StringView("number")).value_or(0)), covered);
            addCondition(xml.attribute(QLatin1StringView("condition-coverage")), counted);
            xml.skip();
        });
    });
}

void readCoverage(XmlWalk &xml, Reading &reading)
{
    Counted counted;
    reading.figure("attr_line_rate", xml.number(QLatin1StringView("line-rate")));
    reading.figure("attr_lines_covered", xml.number(QLatin1StringView("lines-covered")));
    reading.figure("attr_lines_valid", xml.number(QLatin1StringView("lines-valid")));
    reading.setToolVersion(xml.attribute(QLatin1StringView("version")));
    xml.children(QLatin1StringView("packages"), [&] {
        xml.children(QLatin1StringView("package"), [&] {
            xml.children(QLatin1StringView("classes"),
                         [&] { xml.children(QLatin1StringView("class"), [&] { readClass(xml, counted); }); });
        });
    });
    reading.figure("class_lines_covered", double(counted.linesCovered));
    reading.figure("class_lines_valid", double(counted.linesValid));
    reading.figure("distinct_lines_covered", double(counted.distinct.covered()));
    reading.figure("distinct_lines_valid", double(counted.distinct.valid()));
    addShare(reading, "branches", double(counted.branchesCovered), double(counted.branchesValid));
    addPercentage(reading, "distinct_line_pct", double(counted.distinct.covered()), double(counted.distinct.valid()));
    addPercentage(reading, "line_pct", double(counted.distinct.covered()), double(counted.distinct.valid()));
}

Result<Report> read(std::string_view bytes, const FindingSink &sink, const Ticket &ticket)
{
    Reading reading(id, "Cobertura", {}, sink, ticket);
    XmlWalk xml(bytes, ticket);
    if (xml.child() && xml.is(QLatin1StringView("coverage")))
        readCoverage(xml, reading);
    else
        reading.missing("coverage");
    const Status parsed = xml.finished();
    return parsed ? reading.finished() : parsed.error();
}

} // namespace

extern const Importer coberturaImporter;
const Importer coberturaImporter{id, QT_TRANSLATE_NOOP("importers", "Cobertura XML"), confidence, read};

} // namespace sextant
