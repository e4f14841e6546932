// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/zapalert.h"

#include "importers/severityword.h"
#include "importers/weaknesses.h"

#include <QCoreApplication>

namespace sextant {

namespace {

constexpr SeverityWord risks[] = {
    {"3", Severity::High}, {"2", Severity::Medium}, {"1", Severity::Low}, {"0", Severity::Info}};
constexpr double confidences[] = {0.1, 0.3, 0.6, 0.9, 1.0};

/// Without the tags of HTML that ZAP puts around paragraphs.
std::string withoutTags(std::string_view text)
{
    std::string plain;
    while (!text.empty()) {
        const std::size_t open = text.find('<');
        plain += text.substr(0, open);
        const std::size_t close = open == std::string_view::npos ? open : text.find('>', open);
        if (close == std::string_view::npos)
            return open == std::string_view::npos ? plain : plain + std::string(text.substr(open));
        if (!plain.empty() && plain.back() != ' ')
            plain += ' ';
        text.remove_prefix(close + 1);
    }
    return plain;
}

} // namespace

void addZapAlert(const ZapAlert &alert, Reading &reading)
{
    Finding finding;
    finding.findingClass = FindingClass::Running;
    finding.severity = severityOfWord(alert.risk, risks);
    finding.rule = alert.plugin;
    finding.title = alert.name;
    finding.message = withoutTags(alert.description);
    finding.path = alert.address.empty() ? alert.site : alert.address;
    finding.cwes = cwesIn(alert.cwe);
    if (alert.confidence.size() == 1 && alert.confidence[0] >= '0' && alert.confidence[0] <= '4')
        finding.confidence = confidences[alert.confidence[0] - '0'];
    finding.suppressed = alert.confidence == "0";
    if (finding.suppressed)
        finding.suppressionReason = "False positive";
    reading.count("instances", alert.instances);
    reading.add(std::move(finding));
}

} // namespace sextant
