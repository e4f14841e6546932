// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/testsslrow.h"
#include "importers/weaknesses.h"

#include <QCoreApplication>

namespace sextant {

namespace {

constexpr auto testsslJsonId = "testssl-json";

int testsslJsonConfidence(const ReportHead &head)
{
    const bool flat = head.hasAll({"[]/id", "[]/ip", "[]/severity", "[]/finding"});
    return flat || head.hasAll({"Invocation", "scanResult"}) || head.hasAll({"Invocation", "openssl", "at"}) ? 90 : 0;
}

struct Host
{
    std::string_view name;
    std::string_view port;
};

/// In the pretty shape the checks stand in lists by kind, below their target.
void readChecks(Json value, Host host, Reading &reading)
{
    if (value["severity"].isString() && value["id"].isString()) {
        const std::string_view name = value["ip"].isString() ? value["ip"].text() : host.name;
        const std::string_view port = value["port"].isString() ? value["port"].text() : host.port;
        addTestsslRow({value["id"].text(), name, port, value["severity"].text(), value["finding"].text(),
                       value["cve"].text(), value["cwe"].text()},
                      reading);
        return;
    }
    if (value["targetHost"].isString())
        host = {value["targetHost"].text(), value["port"].text()};
    for (const Json item : value.items())
        readChecks(item, host, reading);
    for (const auto &[name, member] : value.members())
        readChecks(member, host, reading);
}

void readTestsslJsonRoot(Json root, Reading &reading)
{
    if (!root.isArray() && !root["scanResult"].exists())
        return reading.missing("scanResult");
    reading.figure("rows", 0);
    readChecks(root, {}, reading);
    if (root.isArray() && reading.figureOf("rows") == 0)
        return reading.missing("severity");
    const std::string_view version = root["version"].text();
    reading.setToolVersion(version.substr(0, version.find(' ')));
    if (const auto started = root["startTime"].number())
        reading.noteMilliseconds(*started * 1000);
}

Result<Report> readTestsslJson(std::string_view bytes, const FindingSink &sink, const Ticket &ticket)
{
    Reading reading(testsslJsonId, "testssl.sh", {FindingClass::Running}, sink, ticket);
    return reading.finished(readJson(bytes, ticket, [&](Json root) { readTestsslJsonRoot(root, reading); }));
}

} // namespace

extern const Importer testsslJsonImporter;
const Importer testsslJsonImporter{testsslJsonId, QT_TRANSLATE_NOOP("importers", "testssl.sh, JSON"),
                                   testsslJsonConfidence, readTestsslJson};

} // namespace sextant
