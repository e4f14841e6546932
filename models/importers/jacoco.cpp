// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/coveragetally.h"
#include "importers/outsidetext.h"
#include "importers/xmlwalk.h"

#include <QCoreApplication>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr auto jacocoId = "jacoco-xml";

int jacocoConfidence(const ReportHead &head)
{
    return head.has("report") && (head.has("report/package/class") || head.has("report/group/package") ||
                                  head.has("report/sessioninfo") || head.text().find("JACOCO") < 500)
               ? 90
               : 0;
}

struct Share
{
    double covered = 0, valid = 0;
};

struct JacocoCounted
{
    Share sourceFiles, lineElements;
    int groups = 0;
};

Share counterAt(const XmlWalk &xml)
{
    const double covered = xml.number("covered"_L1).value_or(0);
    return {covered, covered + xml.number("missed"_L1).value_or(0)};
}

void readSourceFile(XmlWalk &xml, JacocoCounted &counted)
{
    while (xml.child()) {
        if (xml.is("counter"_L1) && xml.attribute("type"_L1) == "LINE") {
            const Share share = counterAt(xml);
            counted.sourceFiles.covered += share.covered;
            counted.sourceFiles.valid += share.valid;
        } else if (xml.is("line"_L1)) {
            counted.lineElements.covered += xml.number("ci"_L1).value_or(0) > 0 ? 1 : 0;
            counted.lineElements.valid += 1;
        }
        xml.skip();
    }
}

/// A report or group holds groups and packages; the report's own counters stand last.
void readGroup(XmlWalk &xml, Reading &reading, JacocoCounted &counted, int depth)
{
    constexpr int deepest = 100;
    while (xml.child()) {
        if (xml.is("group"_L1) && depth < deepest) {
            ++counted.groups;
            readGroup(xml, reading, counted, depth + 1);
        } else if (xml.is("package"_L1)) {
            xml.children("sourcefile"_L1, [&] { readSourceFile(xml, counted); });
        } else {
            const std::string type = lowerCase(xml.attribute("type"_L1));
            static constexpr std::string_view types[] = {"instruction", "branch", "line",
                                                         "complexity",  "method", "class"};
            const bool known = std::ranges::find(types, type) != std::end(types);
            if (depth == 0 && xml.is("counter"_L1) && known) {
                const Share share = counterAt(xml);
                addShare(reading, type, share.covered, share.valid);
            } else if (xml.is("sessioninfo"_L1)) {
                if (const auto dump = xml.number("dump"_L1))
                    reading.noteMilliseconds(*dump);
            }
            xml.skip();
        }
    }
}

Result<Report> readJacoco(std::string_view bytes, const FindingSink &sink, const Ticket &ticket)
{
    Reading reading(jacocoId, "JaCoCo", {}, sink, ticket);
    XmlWalk xml(bytes, ticket);
    JacocoCounted counted;
    if (xml.child() && xml.is("report"_L1))
        readGroup(xml, reading, counted, 0);
    else
        reading.missing("report");
    if (const Status parsed = xml.finished(); !parsed)
        return parsed.error();
    if (reading.figureOf("instruction_of") + reading.figureOf("class_of") + counted.lineElements.valid == 0)
        reading.missing("counter");
    addPercentage(reading, "line_pct", reading.figureOf("line"), reading.figureOf("line_of"));
    addShare(reading, "sourcefile_line_sum", counted.sourceFiles.covered, counted.sourceFiles.valid);
    addShare(reading, "line_elements", counted.lineElements.covered, counted.lineElements.valid);
    reading.figure("groups", counted.groups);
    return reading.finished();
}

} // namespace

extern const Importer jacocoImporter;
const Importer jacocoImporter{jacocoId, QT_TRANSLATE_NOOP("importers", "JaCoCo XML"), jacocoConfidence, readJacoco};

} // namespace sextant
