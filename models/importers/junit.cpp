// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/reading.h"
#include "importers/xmlwalk.h"

#include <QCoreApplication>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr auto junitId = "junit-xml";

int junitConfidence(const ReportHead &head)
{
    return head.has("testsuites") || head.has("testsuite") ? 90 : 0;
}

/// Error counts over failure over skipped; gtest says of what it did not run only that its status is "notrun".
void readTestCase(XmlWalk &xml, Reading &reading)
{
    bool failed = false, broken = false, skipped = xml.attribute("status"_L1) == "notrun";
    while (xml.child()) {
        failed |= xml.is("failure"_L1);
        broken |= xml.is("error"_L1);
        skipped |= xml.is("skipped"_L1);
        xml.skip();
    }
    reading.count("tests_total");
    reading.count(broken ? "tests_errors" : failed ? "tests_failures" : skipped ? "tests_skipped" : "tests_passed");
}

void readSuite(XmlWalk &xml, Reading &reading, int depth)
{
    constexpr int deepest = 100;
    if (xml.is("testsuite"_L1)) {
        reading.count("suites");
        reading.noteTime(xml.attribute("timestamp"_L1));
    }
    while (xml.child()) {
        if (xml.is("testcase"_L1))
            readTestCase(xml, reading);
        else if (xml.is("testsuite"_L1) && depth < deepest)
            readSuite(xml, reading, depth + 1);
        else
            xml.skip();
    }
}

Result<Report> readJunit(std::string_view bytes, const FindingSink &sink, const Ticket &ticket)
{
    Reading reading(junitId, "JUnit", {}, sink, ticket);
    XmlWalk xml(bytes, ticket);
    for (const char *name :
         {"suites", "tests_total", "tests_passed", "tests_failures", "tests_errors", "tests_skipped"})
        reading.figure(name, 0);
    if (xml.child() && (xml.is("testsuites"_L1) || xml.is("testsuite"_L1))) {
        for (const char *name : {"tests", "failures", "errors", "skipped"})
            reading.figure(std::string("stated_") + name, xml.number(QLatin1StringView(name)));
        readSuite(xml, reading, 0);
    } else {
        reading.missing("testsuites");
    }
    const Status parsed = xml.finished();
    return parsed ? reading.finished() : parsed.error();
}

} // namespace

extern const Importer junitImporter;
const Importer junitImporter{junitId, QT_TRANSLATE_NOOP("importers", "JUnit XML"), junitConfidence, readJunit};

} // namespace sextant
