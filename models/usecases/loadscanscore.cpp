// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/loadscanscore.h"

#include "domain/scandigest.h"
#include "storage/bulkquery.h"
#include "storage/findingstore.h"
#include "storage/importstore.h"
#include "storage/inspectionstore.h"
#include "storage/records.h"
#include "storage/repositorystore.h"

#include <QSet>

#include <charconv>
#include <unordered_map>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

/// What a decision does to a finding here. The others leave it open.
enum class Treatment : quint8 { LeftOut, Justified };

/// By a hash that nobody outside can aim at: a report cannot make a finding look like one that was decided about.
using Treatments = std::unordered_map<std::size_t, Treatment>;

std::size_t identityNumber(std::string_view identity)
{
    return qHashBits(identity.data(), identity.size(), std::size_t(QHashSeed::globalSeed()));
}

std::optional<Treatment> treatmentOf(TriageDecision decision, QDate until, QDate today)
{
    switch (decision) {
    case TriageDecision::FalseAlarm:
    case TriageDecision::Duplicate:
        return Treatment::LeftOut;
    case TriageDecision::WontFix:
        return Treatment::Justified;
    case TriageDecision::Accepted:
        return until.isValid() && today <= until ? std::optional(Treatment::Justified) : std::nullopt;
    case TriageDecision::None:
    case TriageDecision::Confirmed:
    case TriageDecision::Fixing:
    case TriageDecision::Verified:
        break;
    }
    return std::nullopt;
}

Result<Treatments> readTreatments(const Database &database, qint64 projectId, QDate today)
{
    auto query = database.run(u"SELECT identity, decision, until_on FROM triage WHERE project_id = ?"_s, {projectId});
    if (!query)
        return query.error();
    Treatments treatments;
    while (query->next()) {
        const auto decision = namedOf(query->value(1), TriageDecision::None);
        if (const auto treatment = treatmentOf(decision, dayOf(query->value(2)), today))
            treatments.insert_or_assign(identityNumber(query->value(0).toString().toStdString()), *treatment);
    }
    return treatments;
}

Result<std::optional<double>> thousandLinesOf(const Database &database, qint64 projectId)
{
    const auto repositories = RepositoryStore(database).list(projectId);
    if (!repositories)
        return repositories.error();
    std::optional<double> lines;
    for (const Repository &repository : *repositories) {
        const auto inspection = InspectionStore(database).latest(repository.id);
        if (!inspection)
            return inspection.error();
        if (*inspection)
            lines = lines.value_or(0) + double((*inspection)->linesOfCode) / 1000;
    }
    return lines;
}

QDateTime whenScanned(const Import &import)
{
    return import.scannedAt.isValid() ? import.scannedAt : import.importedAt;
}

/// Of the newest bill of materials. Scanners that count packages name those with faults only.
std::optional<double> packagesOf(const QList<Import> &imports)
{
    const Import *newest = nullptr;
    std::optional<double> packages;
    for (const Import &import : imports) {
        const QString figure = import.format.startsWith("cyclonedx"_L1) ? u"components_all"_s
                               : import.format.startsWith("spdx"_L1)    ? u"packages"_s
                                                                        : QString();
        if (figure.isEmpty() || import.status == ImportStatus::ScanFailed || !import.figures.contains(figure) ||
            (newest && whenScanned(*newest) >= whenScanned(import)))
            continue;
        newest = &import;
        packages = import.figures.value(figure);
    }
    return packages;
}

/// The lowest number of a JSON list like [79,89]; 0 of an empty one.
int lowestNumber(std::string_view list)
{
    int lowest = 0;
    const char *at = list.data();
    const char *const end = at + list.size();
    while (at < end) {
        int number = 0;
        const auto read = std::from_chars(at, end, number);
        if (read.ec != std::errc() || number <= 0) {
            ++at;
            continue;
        }
        lowest = lowest == 0 ? number : std::min(lowest, number);
        at = read.ptr;
    }
    return lowest;
}

/// Columns of the query below.
enum Column {
    ClassColumn,
    SeverityColumn,
    ConfidenceColumn,
    ScanColumn,
    FirstImportColumn,
    SuppressedColumn,
    ReasonedColumn,
    RuleColumn,
    PathColumn,
    LineColumn,
    PackageColumn,
    VulnerabilityColumn,
    CweColumn,
    FingerprintColumn,
    EpssColumn,
    ExploitedColumn,
    DevelopmentColumn,
    IdentityColumn,
};

QString openFindingsSql()
{
    // The plus keeps to the order of the table: going by the index would fetch each row from elsewhere.
    return u"SELECT class, severity, confidence, scan_id, first_import_id, suppressed, suppression_reason <> '', rule, "
           "path, line, package, vulnerability, cwes, fingerprint, epss, exploited, development_only, identity "
           "FROM finding WHERE +project_id = ? AND +state = 'open'"_s;
}

/// What is known of the imports before the findings are read.
struct ImportFacts
{
    std::unordered_map<qint64, int> ages;          ///< in days, by the import that a finding was first in
    std::unordered_map<qint64, std::string> tools; ///< by scan
    QSet<qint64> silentScans; ///< with an import that does not say what it looked for, as early versions kept them
};

Result<ImportFacts> importFacts(const Database &database, qint64 projectId, const QList<Import> &imports, QDate today)
{
    ImportFacts facts;
    for (const Import &import : imports)
        facts.ages.emplace(import.id, int(std::max<qint64>(0, whenScanned(import).date().daysTo(today))));
    const auto isSilent = [&imports](const QString &tool, const QString &scope) {
        return std::ranges::any_of(imports, [&](const Import &import) {
            return import.classes.isEmpty() && import.status != ImportStatus::ScanFailed && import.tool == tool &&
                   import.scope == scope;
        });
    };
    auto scans = database.run(u"SELECT id, tool, scope FROM scan WHERE project_id = ?"_s, {projectId});
    if (!scans)
        return scans.error();
    while (scans->next()) {
        const qint64 id = scans->value(0).toLongLong();
        const QString tool = scans->value(1).toString();
        facts.tools.emplace(id, tool.toStdString());
        if (isSilent(tool, scans->value(2).toString()))
            facts.silentScans.insert(id);
    }
    return facts;
}

template <class Map>
typename Map::mapped_type knownOf(const Map &map, qint64 id)
{
    const auto at = map.find(id);
    return at == map.end() ? typename Map::mapped_type() : at->second;
}

WeighedFinding findingOf(const BulkQuery::Row &row)
{
    WeighedFinding finding;
    finding.findingClass = findingClassOf(row.text(ClassColumn));
    finding.severity = Severity(std::clamp<qint64>(row.number(SeverityColumn), 0, severityCount - 1));
    finding.confidence = row.real(ConfidenceColumn);
    finding.suppressed = row.number(SuppressedColumn) != 0;
    finding.justified = row.number(ReasonedColumn) != 0;
    finding.rule = row.text(RuleColumn);
    finding.path = row.text(PathColumn);
    finding.line = int(row.number(LineColumn));
    finding.package = row.text(PackageColumn);
    finding.vulnerability = row.text(VulnerabilityColumn);
    finding.cwe = lowestNumber(row.text(CweColumn));
    finding.fingerprint = row.text(FingerprintColumn);
    if (!row.text(EpssColumn).empty())
        finding.epss = row.real(EpssColumn);
    finding.exploited = row.number(ExploitedColumn) != 0;
    finding.besideProduct = row.number(DevelopmentColumn) != 0 || isTestPath(finding.path);
    return finding;
}

/// Adds to the classes scanned what silent scans found, which they must have looked for.
Status weighFindings(const Database &database, qint64 projectId, const ImportFacts &facts, const Treatments &treatments,
                     ScanWeighing &weighing, QList<FindingClass> &scanned, const Ticket &ticket)
{
    qint64 scan = -1;
    std::string tool;
    bool silent = false;
    qint64 firstImport = -1;
    int age = 0;
    const auto visit = [&](const BulkQuery::Row &row) {
        WeighedFinding finding = findingOf(row);
        if (const qint64 own = row.number(ScanColumn); own != scan) {
            scan = own;
            tool = knownOf(facts.tools, own);
            silent = facts.silentScans.contains(own);
        }
        if (silent && !scanned.contains(finding.findingClass))
            scanned << finding.findingClass;
        if (!treatments.empty()) {
            const auto treatment = treatments.find(identityNumber(row.text(IdentityColumn)));
            if (treatment != treatments.end()) {
                if (treatment->second == Treatment::LeftOut)
                    return;
                finding.suppressed = finding.justified = true;
            }
        }
        if (const qint64 own = row.number(FirstImportColumn); own != firstImport) {
            firstImport = own;
            age = knownOf(facts.ages, own);
        }
        finding.tool = tool;
        finding.ageDays = age;
        weighing.add(finding);
    };
    return BulkQuery::forEach(database, openFindingsSql(), {projectId}, visit, ticket);
}

} // namespace

Result<ScanScore> loadScanScore(const Workspace &workspace, qint64 projectId, QDate today, const Ticket &ticket)
{
    const Database database = workspace.database();
    const auto imports = ImportStore(database).list(projectId);
    if (!imports)
        return imports.error();
    QList<FindingClass> scanned;
    for (const Import &import : *imports)
        if (import.status != ImportStatus::ScanFailed)
            scanned += import.classes;
    const auto lines = thousandLinesOf(database, projectId);
    if (!lines)
        return lines.error();
    const auto facts = importFacts(database, projectId, *imports, today);
    if (!facts)
        return facts.error();
    const auto treatments = readTreatments(database, projectId, today);
    if (!treatments)
        return treatments.error();
    const auto open =
        database.value(u"SELECT count(*) FROM finding WHERE project_id = ? AND state = 'open'"_s, {projectId});
    if (!open)
        return open.error();
    ScanWeighing weighing;
    weighing.reserve(std::size_t(open->toLongLong())); // growing would hold all of them twice
    if (const Status read = weighFindings(database, projectId, *facts, *treatments, weighing, scanned, ticket); !read)
        return read.error();
    return weighing.score(scanned, {*lines, packagesOf(*imports)});
}

} // namespace sextant
