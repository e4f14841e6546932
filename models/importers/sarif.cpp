// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/importertext.h"
#include "importers/outsidetext.h"
#include "importers/sarifresult.h"

#include <QCoreApplication>

namespace sextant {

namespace {

constexpr std::string_view readVersion = "2.1.0";

QString shortSarifText(std::string_view escaped)
{
    return QString::fromStdString(harmless(unescapedJson(escaped, 124), 120));
}

/// Whether an object begins that has a list of runs, wherever its version stands.
bool opensRuns(std::string_view head)
{
    for (std::size_t at = head.find("\"runs\""); at != std::string_view::npos; at = head.find("\"runs\"", at + 1)) {
        const std::size_t colon = head.find_first_not_of(" \t\r\n", at + 6);
        if (colon == std::string_view::npos || head[colon] != ':')
            continue;
        const std::size_t list = head.find_first_not_of(" \t\r\n", colon + 1);
        if (list != std::string_view::npos && (head[list] == '[' || head[list] == 'n'))
            return true;
    }
    return false;
}

int sarifConfidence(const ReportHead &head)
{
    if (!head.text().starts_with('{'))
        return 0;
    const std::string_view first = head.text().substr(0, 2000);
    const bool named = head.fileName().endsWith(QStringLiteral(".sarif"), Qt::CaseInsensitive) ||
                       head.fileName().endsWith(QStringLiteral(".sarif.json"), Qt::CaseInsensitive);
    if (first.find("sarif") != std::string_view::npos && first.find("$schema") != std::string_view::npos)
        return opensRuns(head.text()) ? 95 : 70;
    if (opensRuns(head.text()))
        return 80;
    return named ? 60 : 0;
}

/// Reads one log. Runs are gone through twice, because results may stand before the rules that they refer to.
class SarifLog
{
public:
    SarifLog(std::string_view bytes, const FindingSink &sink, const Ticket &ticket)
        : m_bytes(bytes)
        , m_walk(bytes, ticket)
        , m_sink(sink)
    {}

    Result<Report> read();

private:
    JsonFault readDocument(simdjson::ondemand::document &document);
    JsonFault readHeader(JsonKey key, JsonValue value);
    JsonFault checkHeader();
    JsonFault readRuns(JsonValue value);
    JsonFault readRun(JsonValue value);
    void noteRun(const SarifRun &run);
    Report finished();

    std::string_view m_bytes;
    JsonWalk m_walk;
    const FindingSink &m_sink;
    SarifTally m_tally;
    Report m_report;
    std::string_view m_version;
    int m_runLists = 0;
    bool m_hasVersion = false;
    bool m_runsAreRead = false;
};

template <class Visit>
JsonFault eachMember(simdjson::ondemand::object &object, Visit visit)
{
    for (auto member : object) {
        simdjson::ondemand::field field;
        if (const auto fault = std::move(member).get(field))
            return fault;
        if (const JsonFault fault = visit(JsonKey{field.key().raw()}, field.value()))
            return fault;
    }
    return simdjson::SUCCESS;
}

Result<Report> SarifLog::read()
{
    simdjson::ondemand::parser parser;
    simdjson::ondemand::document document;
    const simdjson::padded_string_view padded(m_bytes.data(), m_bytes.size(),
                                              m_bytes.size() + simdjson::SIMDJSON_PADDING);
    JsonFault fault = parser.iterate(padded).get(document);
    if (fault)
        return m_walk.describe(fault, nullptr);
    fault = readDocument(document);
    if (!fault)
        return finished();
    const char *location = nullptr;
    if (document.current_location().get(location))
        location = m_bytes.data() + m_bytes.size();
    return m_walk.describe(fault, location);
}

JsonFault SarifLog::readDocument(simdjson::ondemand::document &document)
{
    simdjson::ondemand::json_type type{};
    if (const auto fault = document.type().get(type))
        return fault;
    if (type != simdjson::ondemand::json_type::object)
        return checkHeader();
    simdjson::ondemand::object object;
    if (const auto fault = document.get_object().get(object))
        return fault;
    if (const JsonFault fault =
            eachMember(object, [this](JsonKey key, JsonValue value) { return readHeader(key, value); }))
        return fault;
    const char *behind = nullptr;
    if (document.current_location().get(behind) == simdjson::SUCCESS)
        return simdjson::TAPE_ERROR;
    if (const JsonFault fault = checkHeader())
        return fault;
    if (m_runsAreRead)
        return simdjson::SUCCESS;
    document.rewind();
    if (const auto fault = document.get_object().get(object))
        return fault;
    return eachMember(
        object, [this](JsonKey key, JsonValue value) { return key == "runs" ? readRuns(value) : simdjson::SUCCESS; });
}

JsonFault SarifLog::readRuns(JsonValue value)
{
    return m_walk.items(value, [this](JsonValue run) { return readRun(run); });
}

JsonFault SarifLog::readHeader(JsonKey key, JsonValue value)
{
    if (key == "runs") {
        // Where the version is known by now, as most tools write it, a second pass over the log is spared.
        m_runsAreRead = ++m_runLists == 1 && m_version == readVersion;
        return m_runsAreRead ? readRuns(value) : simdjson::SUCCESS;
    }
    if (key == "version") {
        m_hasVersion = true;
        return m_walk.string(value, m_version);
    }
    if (key == "inlineExternalProperties")
        m_report.warnings << importerText(QT_TRANSLATE_NOOP(
            "importers", "Properties that the file keeps outside its runs (inlineExternalProperties) were not read."));
    return m_walk.skip(value);
}

JsonFault SarifLog::checkHeader()
{
    if (!m_runLists || (m_hasVersion && m_version.empty()))
        return m_walk.stop(
            inputError(importerText(QT_TRANSLATE_NOOP("importers", "This is JSON, but not SARIF: %1."))
                           .arg(m_runLists ? importerText(QT_TRANSLATE_NOOP("importers", "its version is no text"))
                                           : importerText(QT_TRANSLATE_NOOP("importers", "it has no list of runs")))));
    if (m_runLists > 1)
        return m_walk.stop(inputError(
            importerText(QT_TRANSLATE_NOOP("importers", "The file has “%1” twice, so it is not clear what it says."))
                .arg(QStringLiteral("runs"))));
    if (!m_hasVersion)
        m_report.warnings << importerText(
            QT_TRANSLATE_NOOP("importers", "The file names no version; it was read as SARIF 2.1.0."));
    // Release candidates of 2.1.0 differ from it in nothing that is read here.
    const bool candidate = m_version.starts_with("2.1.0-rtm");
    if (m_hasVersion && m_version != readVersion && !candidate)
        return m_walk.stop(inputError(
            importerText(QT_TRANSLATE_NOOP("importers", "This is SARIF %1; Sextant reads SARIF 2.1.0."))
                .arg(shortSarifText(m_version)),
            {},
            importerText(QT_TRANSLATE_NOOP("importers",
                                           "Export it again with a newer version of the tool, or convert it with "
                                           "“sarif transform --sarif-output-version Current”."))));
    return simdjson::SUCCESS;
}

JsonFault SarifLog::readRun(JsonValue value)
{
    simdjson::ondemand::json_type type{};
    if (const auto fault = value.type().get(type))
        return fault;
    if (type != simdjson::ondemand::json_type::object)
        return m_walk.skip(value);
    simdjson::ondemand::object object;
    if (const auto fault = value.get_object().get(object))
        return fault;
    SarifRun run;
    if (const JsonFault fault = readSarifRun(m_walk, object, run, bool(m_sink)))
        return fault;
    if (run.resultLists > 1)
        return m_walk.stop(inputError(
            importerText(QT_TRANSLATE_NOOP("importers", "The file has “%1” twice, so it is not clear what it says."))
                .arg(QStringLiteral("results"))));
    noteRun(run);
    if (!run.resultLists)
        return simdjson::SUCCESS;
    if (const auto fault = object.reset().error())
        return fault;
    SarifResults results(m_walk, run, m_sink, m_tally, m_report.counts);
    return eachMember(object, [&](JsonKey key, JsonValue member) {
        return key == "results" ? results.read(member) : simdjson::SUCCESS;
    });
}

void SarifLog::noteRun(const SarifRun &run)
{
    ++m_tally.runs;
    if (m_report.tool.isEmpty()) {
        m_report.tool = shortSarifText(run.driver.name);
        m_report.toolVersion = shortSarifText(run.driver.version);
    }
    m_report.scannedAt = std::max(m_report.scannedAt, run.scannedAt);
    for (const SarifInvocation &invocation : run.invocations)
        m_tally.failedInvocations += invocation.successful ? 0 : 1;
    if (!run.resultLists && m_report.warnings.size() < 20)
        m_report.warnings
            << importerText(QT_TRANSLATE_NOOP("importers", "Run %1 has no list of results.")).arg(m_tally.runs);
    if (run.hasExternalFiles) {
        ++m_tally.runsWithExternalFiles;
        if (m_report.warnings.size() < 20)
            m_report.warnings << importerText(
                                     QT_TRANSLATE_NOOP(
                                         "importers",
                                         "Run %1 keeps a part of its content in other files; they were not opened."))
                                     .arg(m_tally.runs);
    }
}

Report SarifLog::finished()
{
    static constexpr const char *levelFigures[] = {"level_error", "level_warning", "level_note", "level_none"};
    auto &figures = m_report.figures;
    figures[QStringLiteral("runs")] = double(m_tally.runs);
    figures[QStringLiteral("results")] = double(m_tally.results);
    for (std::size_t level = 0; level < sarifLevelCount; ++level)
        figures[QString::fromLatin1(levelFigures[level])] = double(m_tally.levels[level]);
    figures[QStringLiteral("with_security_severity")] = double(m_tally.scored);
    for (const auto &[name, count] : m_tally.words)
        figures[QString::fromStdString(name)] = double(count);
    const auto addSome = [&figures](const QString &name, qint64 count) {
        if (count)
            figures[name] = double(count);
    };
    addSome(QStringLiteral("absent_not_counted"), m_tally.absent);
    addSome(QStringLiteral("invocations_not_successful"), m_tally.failedInvocations);
    addSome(QStringLiteral("runs_with_external_property_files"), m_tally.runsWithExternalFiles);
    // Worked out before: lupdate 6.4 never returns from template brackets in the number of a plural.
    const int unknown = int(std::min(m_tally.rulesNotFound, qint64(INT_MAX)));
    if (unknown)
        m_report.warnings << QCoreApplication::translate(
            "importers", "%n result(s) name a rule that the file does not describe.", nullptr, unknown);
    m_report.format = QStringLiteral("sarif");
    if (m_tally.results == 0 && m_tally.failedInvocations)
        m_report.status = Report::Status::ScanFailed;
    else if (m_report.counts.open() == 0 && m_report.counts.suppressed == 0)
        m_report.status = Report::Status::ReadEmpty;
    return m_report;
}

Result<Report> readSarif(std::string_view bytes, const FindingSink &sink, const Ticket &ticket)
{
    return SarifLog(bytes, sink, ticket).read();
}

} // namespace

extern const Importer sarifImporter;
const Importer sarifImporter{"sarif", QT_TRANSLATE_NOOP("importers", "SARIF 2.1.0"), sarifConfidence, readSarif};

} // namespace sextant
