// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/weaknesses.h"

#include <QCoreApplication>

namespace sextant {

namespace {

constexpr auto niktoJsonId = "nikto-json";

int niktoJsonConfidence(const ReportHead &head)
{
    for (const std::string prefix : {"", "[]/"})
        if (head.hasAll({prefix + "host", prefix + "port", prefix + "banner", prefix + "vulnerabilities"}) ||
            head.hasAll({prefix + "host", prefix + "vulnerabilities/[]/msg"}))
            return 90;
    return 0;
}

std::string addressOf(Json host, std::string_view path)
{
    if (path.starts_with("http"))
        return std::string(path);
    const std::string port = host["port"].printed();
    std::string address = port == "443" ? "https://" : "http://";
    address += host["host"].text();
    if (port != "443" && port != "80")
        address += ':' + port;
    return address + std::string(path);
}

Finding findingOfNiktoJson(Json item, Json host)
{
    Finding finding;
    finding.findingClass = FindingClass::Running;
    finding.rule = item["id"].printed();
    finding.title = firstText(item, {"msg", "id"});
    finding.message = finding.title;
    finding.path = addressOf(host, item["url"].text());
    return finding;
}

void readNiktoJsonRoot(Json root, Reading &reading)
{
    const auto hosts = root.itemsOrOne();
    for (const Json host : hosts) {
        if (!host["host"].isString() || !host["vulnerabilities"].isArray())
            return reading.missing("host");
        for (const Json item : host["vulnerabilities"].items())
            reading.add(findingOfNiktoJson(item, host));
    }
    reading.figure("hosts", double(hosts.size()));
}

Result<Report> readNiktoJson(std::string_view bytes, const FindingSink &sink, const Ticket &ticket)
{
    Reading reading(niktoJsonId, "Nikto", {FindingClass::Running}, sink, ticket);
    return reading.finished(readJson(bytes, ticket, [&](Json root) { readNiktoJsonRoot(root, reading); }));
}

} // namespace

extern const Importer niktoJsonImporter;
const Importer niktoJsonImporter{niktoJsonId, QT_TRANSLATE_NOOP("importers", "Nikto, JSON"), niktoJsonConfidence,
                                 readNiktoJson};

} // namespace sextant
