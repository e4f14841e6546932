// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/findingwriters.h"

#include "base/jsontext.h"

#include <QUrl>

#include <nlohmann/json.hpp>

namespace sextant {

template <>
std::span<const Name<FindingExport>> names<FindingExport>()
{
    static constexpr Name<FindingExport> table[] = {
        {FindingExport::Csv, "csv", QT_TRANSLATE_NOOP("names", "Table (CSV)")},
        {FindingExport::Sarif, "sarif", QT_TRANSLATE_NOOP("names", "SARIF 2.1.0")},
        {FindingExport::DefectDojo, "defectdojo", QT_TRANSLATE_NOOP("names", "DefectDojo generic JSON")},
    };
    return table;
}

namespace {

using namespace Qt::Literals::StringLiterals;
using json = nlohmann::ordered_json;

QByteArray dump(const json &value)
{
    // Bytes that are no UTF-8 become the replacement sign instead of an exception.
    return QByteArray::fromStdString(value.dump(-1, ' ', false, json::error_handler_t::replace));
}

/// Nobody has to repair it: its tool or a person says so.
bool isSettled(const StoredFinding &stored)
{
    return stored.finding.suppressed || stored.triage.decision == TriageDecision::FalseAlarm;
}

class CsvWriter : public FindingListWriter
{
public:
    explicit CsvWriter(QIODevice &out)
        : m_out(out)
    {}

    void begin() override
    {
        m_out.write("severity,class,title,rule,path,line,package,vulnerability,cwe,tool,scope,state,hidden_by_tool,"
                    "decision,reason,until,owner,decided_by,first_seen,last_seen,message,key\r\n");
    }

    void add(const StoredFinding &stored) override
    {
        const Finding &finding = stored.finding;
        const Triage &triage = stored.triage;
        QStringList cwes;
        for (const int cwe : finding.cwes)
            cwes << u"CWE-%1"_s.arg(cwe);
        const auto plain = [](const std::string &value) { return QString::fromStdString(value); };
        const QStringList fields{idOf(finding.severity),
                                 idOf(finding.findingClass),
                                 plain(finding.title),
                                 plain(finding.rule),
                                 plain(finding.path),
                                 finding.line > 0 ? QString::number(finding.line) : QString(),
                                 plain(finding.package),
                                 plain(finding.vulnerability),
                                 cwes.join(u' '),
                                 stored.tool,
                                 stored.scope,
                                 stored.open ? u"open"_s : u"fixed"_s,
                                 finding.suppressed ? u"yes"_s : u"no"_s,
                                 idOf(triage.decision),
                                 triage.reason,
                                 triage.until.toString(Qt::ISODate),
                                 triage.owner,
                                 triage.author,
                                 stored.firstSeen.toString(Qt::ISODate),
                                 stored.lastSeen.toString(Qt::ISODate),
                                 plain(finding.message),
                                 stored.key};
        QByteArray line;
        for (const QString &field : fields)
            line += (line.isEmpty() ? QByteArray() : QByteArray(",")) + csvField(field);
        m_out.write(line + "\r\n");
    }

    void end() override {}

private:
    QIODevice &m_out;
};

/// One run a tool would need all findings at once; a run says instead who exported, and each result names its tool.
class SarifWriter : public FindingListWriter
{
public:
    explicit SarifWriter(QIODevice &out)
        : m_out(out)
    {}

    void begin() override
    {
        m_out.write(R"({"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":)");
        m_out.write(dump({{"driver", {{"name", "Sextant"}, {"version", SEXTANT_VERSION}}}}));
        m_out.write(R"(,"columnKind":"utf16CodeUnits","results":[)");
    }

    void add(const StoredFinding &stored) override
    {
        const Finding &finding = stored.finding;
        json result{{"ruleId", finding.rule.empty() ? std::string("unnamed") : finding.rule},
                    {"level", levelOf(finding.severity)},
                    {"message", {{"text", finding.message.empty() ? finding.title : finding.message}}}};
        if (!finding.path.empty()) {
            json place{{"artifactLocation", {{"uri", uriOf(finding.path)}}}};
            if (finding.line > 0)
                place["region"] = {{"startLine", finding.line}};
            result["locations"] = json::array({{{"physicalLocation", place}}});
        }
        result["fingerprints"] = {{"sextant/v1", text(stored.key)}};
        if (const json reasons = suppressionsOf(stored); !reasons.empty())
            result["suppressions"] = reasons;
        json properties{{"severity", nameOf(finding.severity).id},
                        {"tool", text(stored.tool)},
                        {"title", finding.title},
                        {"class", nameOf(finding.findingClass).id},
                        {"state", stored.open ? "open" : "fixed"}};
        if (!finding.package.empty())
            properties["package"] = finding.package;
        if (!finding.vulnerability.empty())
            properties["vulnerability"] = finding.vulnerability;
        json tags = json::array();
        for (const int cwe : finding.cwes)
            tags.push_back("external/cwe/cwe-" + std::to_string(cwe));
        if (!tags.empty())
            properties["tags"] = tags;
        result["properties"] = properties;
        m_out.write((m_first ? QByteArray() : QByteArray(",")) + dump(result));
        m_first = false;
    }

    void end() override { m_out.write("]}]}\n"); }

private:
    static const char *levelOf(Severity severity)
    {
        switch (severity) {
        case Severity::Critical:
        case Severity::High:
            return "error";
        case Severity::Low:
            return "note";
        case Severity::Info:
            return "none";
        default:
            return "warning";
        }
    }

    static std::string uriOf(const std::string &path)
    {
        return QUrl::toPercentEncoding(QString::fromStdString(path), "/").toStdString();
    }

    static json suppressionsOf(const StoredFinding &stored)
    {
        json reasons = json::array();
        if (stored.finding.suppressed)
            reasons.push_back({{"kind", "inSource"}, {"justification", stored.finding.suppressionReason}});
        const TriageDecision decision = stored.triage.decision;
        if (decision == TriageDecision::FalseAlarm || decision == TriageDecision::Accepted ||
            decision == TriageDecision::WontFix)
            reasons.push_back(
                {{"kind", "external"}, {"status", "accepted"}, {"justification", text(stored.triage.reason)}});
        return reasons;
    }

    QIODevice &m_out;
    bool m_first = true;
};

class DefectDojoWriter : public FindingListWriter
{
public:
    explicit DefectDojoWriter(QIODevice &out)
        : m_out(out)
    {}

    void begin() override { m_out.write(R"({"findings":[)"); }

    void add(const StoredFinding &stored) override
    {
        const Finding &finding = stored.finding;
        const TriageDecision decision = stored.triage.decision;
        json item{{"title", titleOf(finding)},
                  {"severity", severityOf(finding.severity)},
                  {"description", finding.message.empty() ? titleOf(finding) : finding.message},
                  {"active", stored.open && !isSettled(stored)},
                  {"verified", decision == TriageDecision::Confirmed || decision == TriageDecision::Fixing},
                  {"false_p", decision == TriageDecision::FalseAlarm},
                  {"duplicate", decision == TriageDecision::Duplicate},
                  {"risk_accepted", decision == TriageDecision::Accepted},
                  {"is_mitigated", !stored.open},
                  {"unique_id_from_tool", text(stored.key)},
                  {"vuln_id_from_tool", finding.rule}};
        if (stored.firstSeen.isValid())
            item["date"] = text(stored.firstSeen.date().toString(Qt::ISODate));
        if (!finding.path.empty())
            item["file_path"] = finding.path;
        if (finding.line > 0)
            item["line"] = finding.line;
        if (!finding.cwes.empty())
            item["cwe"] = finding.cwes.front();
        if (finding.vulnerability.starts_with("CVE-"))
            item["cve"] = finding.vulnerability;
        if (const auto at = finding.package.rfind('@'); !finding.package.empty()) {
            item["component_name"] = finding.package.substr(0, at);
            if (at != std::string::npos)
                item["component_version"] = finding.package.substr(at + 1);
        }
        m_out.write((m_first ? QByteArray() : QByteArray(",")) + dump(item));
        m_first = false;
    }

    void end() override { m_out.write("]}\n"); }

private:
    static std::string titleOf(const Finding &finding)
    {
        return !finding.title.empty() ? finding.title : !finding.rule.empty() ? finding.rule : "Finding";
    }

    /// DefectDojo knows five words; what is not rated weighs as medium.
    static const char *severityOf(Severity severity)
    {
        static constexpr std::array words{"Critical", "High", "Medium", "Low", "Info", "Medium"};
        return words[std::size_t(severity)];
    }

    QIODevice &m_out;
    bool m_first = true;
};

} // namespace

QByteArray csvField(const QString &text)
{
    QString field = text;
    // A spreadsheet takes these for the beginning of a formula, also behind spaces.
    const QString lead = field.trimmed();
    if (!field.isEmpty() &&
        (u"=+-@\t\r"_s.contains(field.front()) || (!lead.isEmpty() && u"=+-@"_s.contains(lead.front()))))
        field.prepend(u'\'');
    field.remove(QChar(u'\0'));
    if (field.contains(u'"') || field.contains(u',') || field.contains(u'\n') || field.contains(u'\r') ||
        field.contains(u';') || field.startsWith(u'\''))
        field = u'"' + field.replace(u'"', u"\"\""_s) + u'"';
    return field.toUtf8();
}

std::unique_ptr<FindingListWriter> findingWriterFor(FindingExport format, QIODevice &out)
{
    switch (format) {
    case FindingExport::Sarif:
        return std::make_unique<SarifWriter>(out);
    case FindingExport::DefectDojo:
        return std::make_unique<DefectDojoWriter>(out);
    case FindingExport::Csv:
        break;
    }
    return std::make_unique<CsvWriter>(out);
}

} // namespace sextant
