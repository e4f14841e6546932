// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/xmlwalk.h"
#include "importers/zapalert.h"

#include <QCoreApplication>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr auto zapXmlId = "zap-xml";

int zapXmlConfidence(const ReportHead &head)
{
    return head.has("OWASPZAPReport") ? 95 : 0;
}

ZapAlert readAlert(XmlWalk &xml, const std::string &site)
{
    ZapAlert alert;
    alert.site = site;
    const auto readInstances = [&] {
        xml.children("instance"_L1, [&] {
            ++alert.instances;
            xml.children("uri"_L1, [&] {
                std::string address = xml.content();
                if (alert.address.empty())
                    alert.address = std::move(address);
            });
        });
    };
    const std::pair<const char *, std::string *> fields[] = {
        {"pluginid", &alert.plugin},      {"alert", &alert.name}, {"name", &alert.name},
        {"desc", &alert.description},     {"cweid", &alert.cwe},  {"riskcode", &alert.risk},
        {"confidence", &alert.confidence}};
    while (xml.child()) {
        const auto field =
            std::ranges::find_if(fields, [&](const auto &one) { return xml.is(QLatin1StringView(one.first)); });
        if (field != std::end(fields))
            *field->second = xml.content();
        else if (xml.is("instances"_L1))
            readInstances();
        else
            xml.skip();
    }
    return alert;
}

Result<Report> readZapXml(std::string_view bytes, const FindingSink &sink, const Ticket &ticket)
{
    Reading reading(zapXmlId, "ZAP", {FindingClass::Running}, sink, ticket);
    XmlWalk xml(bytes, ticket);
    reading.figure("sites", 0);
    reading.figure("instances", 0);
    if (xml.child() && xml.is("OWASPZAPReport"_L1)) {
        reading.setToolVersion(xml.attribute("version"_L1));
        xml.children("site"_L1, [&] {
            const std::string site = xml.attribute("name"_L1);
            reading.count("sites");
            xml.children("alerts"_L1,
                         [&] { xml.children("alertitem"_L1, [&] { addZapAlert(readAlert(xml, site), reading); }); });
        });
    } else {
        reading.missing("OWASPZAPReport");
    }
    const Status parsed = xml.finished();
    return parsed ? reading.finished() : parsed.error();
}

} // namespace

extern const Importer zapXmlImporter;
const Importer zapXmlImporter{zapXmlId, QT_TRANSLATE_NOOP("importers", "ZAP, XML"), zapXmlConfidence, readZapXml};

} // namespace sextant
