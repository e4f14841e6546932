// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/bundlerecords.h"

#include "base/jsonanswer.h"
#include "bundle/bundledocument.h"
#include "bundle/redactedinput.h"
#include "reports/jsonfacts.h"

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;
using json = nlohmann::ordered_json;

json commitJson(const QString &commit, const Redactor &redactor)
{
    return textJson(redactor.hides(TextKind::Repository) ? QString() : commit);
}

json factIn(const Fact &fact, Redactor &redactor)
{
    Fact kept = fact;
    kept.note = redactor.text(fact.note);
    kept.places = redactedPlaces(fact.places, redactor);
    return factJson(kept);
}

json inspectionJson(const StoredInspection &inspection, const Repository *repository, Redactor &redactor)
{
    json facts = json::array();
    for (const Fact &fact : inspection.facts)
        facts.push_back(factIn(fact, redactor));
    json notObserved = json::array();
    for (const NotObserved &item : inspection.notObserved)
        notObserved.push_back({{"what", textJson(redactor.text(item.what))},
                               {"why", textJson(redactor.text(item.why))},
                               {"count", item.count}});
    const QString name = !repository                   ? QString()
                         : repository->alias.isEmpty() ? repository->path.section(u'/', -1)
                                                       : repository->alias;
    return {{"repository", textJson(redactor.name(name, TextKind::Repository))},
            {"remote", textJson(redactor.name(repository ? repository->remote : QString(), TextKind::Repository))},
            {"branch", textJson(redactor.text(inspection.branch))},
            {"commit", commitJson(inspection.commit, redactor)},
            {"committed_at", timeJson(inspection.committedAt)},
            {"shallow", inspection.shallow},
            {"inspected_at", timeJson(inspection.inspectedAt)},
            {"program_version", textJson(inspection.programVersion)},
            {"catalogue_hash", textJson(inspection.catalogueHash)},
            {"files_read", inspection.filesRead},
            {"commits_read", inspection.commitsRead},
            {"lines_of_code", inspection.linesOfCode},
            {"facts", std::move(facts)},
            {"not_observed", std::move(notObserved)}};
}

json importJson(const Import &import, Redactor &redactor)
{
    json figures = json::object();
    for (const auto &[name, value] : import.figures.asKeyValueRange())
        figures[name.toStdString()] = value;
    json warnings = json::array();
    for (const QString &warning : import.warnings)
        warnings.push_back(textJson(redactor.text(warning)));
    return {{"file", textJson(redactor.name(import.fileName, TextKind::Path))},
            {"sha256", textJson(import.sha256)},
            {"bytes", import.bytes},
            {"scope", textJson(redactor.text(import.scope))},
            {"format", textJson(import.format)},
            {"tool", textJson(import.tool)},
            {"tool_version", textJson(import.toolVersion)},
            {"status", textJson(idOf(import.status))},
            {"scanned_at", timeJson(import.scannedAt)},
            {"date_assumed", import.dateAssumed},
            {"imported_at", timeJson(import.importedAt)},
            {"findings", findingCountsJson(import.counts)},
            {"new", import.changes.added},
            {"fixed", import.changes.fixed},
            {"unchanged", import.changes.unchanged},
            {"duplicates", import.changes.duplicates},
            {"figures", std::move(figures)},
            {"warnings", std::move(warnings)}};
}

/// Every text of a document of our own, whatever its shape.
void maskTexts(json &value, Redactor &redactor)
{
    if (value.is_string())
        value = textJson(redactor.text(QString::fromStdString(value.get<std::string>())));
    else if (value.is_structured())
        for (json &item : value)
            maskTexts(item, redactor);
}

json maskedDocument(const QByteArray &document, Redactor &redactor)
{
    json read = json::parse(document.begin(), document.end(), nullptr, false);
    if (read.is_discarded())
        return {};
    maskTexts(read, redactor);
    return read;
}

/// Keys of findings are made of paths, so that a bundle numbers its findings instead.
class FindingNumbers
{
public:
    qint64 of(const QString &key)
    {
        const auto known = m_numbers.constFind(key);
        return known != m_numbers.cend() ? *known : *m_numbers.insert(key, m_numbers.size() + 1);
    }

private:
    QHash<QString, qint64> m_numbers;
};

json triageJson(const Triage &triage, Severity severity, FindingNumbers &numbers, Redactor &redactor)
{
    if (triage == Triage())
        return {};
    return {{"decision", textJson(idOf(triage.decision))},
            {"reason", textJson(redactor.findingText(triage.reason, severity))},
            {"until", dayJson(triage.until)},
            {"duplicate_of", triage.duplicateOf.isEmpty() ? json() : json(numbers.of(triage.duplicateOf))},
            {"owner", textJson(redactor.name(triage.owner, TextKind::Person))},
            {"note", textJson(redactor.findingText(triage.note, severity))},
            {"author", textJson(redactor.name(triage.author, TextKind::Person))},
            {"at", timeJson(triage.at)}};
}

json findingJson(const StoredFinding &stored, FindingNumbers &numbers, Redactor &redactor)
{
    const Finding &finding = stored.finding;
    const auto told = [&](const std::string &text) {
        return textJson(redactor.findingText(QString::fromStdString(text), finding.severity));
    };
    const bool hidesPaths = redactor.hides(TextKind::Path);
    return {{"number", numbers.of(stored.key)},
            {"tool", textJson(stored.tool)},
            {"scope", textJson(redactor.text(stored.scope))},
            {"class", textJson(idOf(finding.findingClass))},
            {"severity", textJson(idOf(finding.severity))},
            {"rule", told(finding.rule)},
            {"title", told(finding.title)},
            {"message", told(finding.message)},
            {"path", textJson(redactor.name(QString::fromStdString(finding.path), TextKind::Path))},
            {"line", hidesPaths ? 0 : finding.line},
            {"package", told(finding.package)},
            {"vulnerability", told(finding.vulnerability)},
            {"occurrences", stored.occurrences},
            {"first_seen", timeJson(stored.firstSeen)},
            {"last_seen", timeJson(stored.lastSeen)},
            {"suppressed", finding.suppressed},
            {"suppression_reason", told(finding.suppressionReason)},
            {"triage", triageJson(stored.triage, finding.severity, numbers, redactor)}};
}

/// Those keys of a catalogue whose texts only people read.
bool isForPeople(const std::string &key)
{
    static const QStringList keys{u"title"_s,     u"question"_s,   u"why"_s,  u"how_to_fix"_s,
                                  u"done_when"_s, u"small_team"_s, u"help"_s, u"description"_s};
    return keys.contains(QString::fromStdString(key));
}

void maskForPeople(json &value, Redactor &redactor)
{
    if (value.is_object()) {
        for (auto item = value.begin(); item != value.end(); ++item)
            if (isForPeople(item.key()))
                maskTexts(item.value(), redactor);
            else
                maskForPeople(item.value(), redactor);
    } else if (value.is_array()) {
        for (json &item : value)
            maskForPeople(item, redactor);
    }
}

} // namespace

QByteArray bundleFacts(const ProjectState &state, Redactor &redactor)
{
    json inspections = json::array();
    for (const StoredInspection &inspection : state.inspections) {
        const auto repository = std::ranges::find(state.repositories, inspection.repositoryId, &Repository::id);
        inspections.push_back(
            inspectionJson(inspection, repository == state.repositories.end() ? nullptr : &*repository, redactor));
    }
    return toBytes({{"schema", "sextant.bundle-facts/1"}, {"inspections", std::move(inspections)}});
}

QByteArray bundleImports(const QList<Import> &imports, Redactor &redactor)
{
    json list = json::array();
    for (const Import &import : imports)
        list.push_back(importJson(import, redactor));
    return toBytes({{"schema", "sextant.bundle-imports/1"}, {"imports", std::move(list)}});
}

QByteArray bundleDecisions(const QList<StoredDecision> &decisions, Redactor &redactor)
{
    json list = json::array();
    for (const StoredDecision &decision : decisions)
        list.push_back({{"at", timeJson(decision.at)},
                        {"author", textJson(redactor.name(decision.author, TextKind::Person))},
                        {"chosen", textJson(decision.chosen)},
                        {"recommended", textJson(decision.recommended)},
                        {"reason", textJson(redactor.text(decision.reason))},
                        {"method_version", textJson(decision.methodVersion)},
                        {"result", maskedDocument(decision.result, redactor)}});
    return toBytes({{"schema", "sextant.bundle-decisions/1"}, {"decisions", std::move(list)}});
}

QByteArray bundleDelivery(const QList<StoredSource> &sources, qint64 runs, const QByteArray &metrics,
                          Redactor &redactor)
{
    json list = json::array();
    for (const StoredSource &stored : sources)
        list.push_back({{"provider", textJson(stored.source.provider)},
                        {"host", textJson(redactor.name(stored.source.host, TextKind::Repository))},
                        {"repository", textJson(redactor.name(stored.source.repository, TextKind::Repository))},
                        {"fetched_at", timeJson(QDateTime::fromMSecsSinceEpoch(stored.fetched, Qt::UTC))}});
    return toBytes({{"schema", "sextant.bundle-delivery/1"},
                    {"sources", std::move(list)},
                    {"runs", runs},
                    {"metrics", maskedDocument(metrics, redactor)}});
}

QByteArray bundleHistory(const QList<Snapshot> &snapshots, const QList<AnswerRevision> &answers, Redactor &redactor)
{
    json moments = json::array();
    for (const Snapshot &snapshot : snapshots)
        moments.push_back({{"name", textJson(redactor.text(snapshot.name))},
                           {"at", timeJson(snapshot.at)},
                           {"commit", commitJson(snapshot.commit, redactor)},
                           {"catalogue_version", textJson(snapshot.catalogueVersion)},
                           {"catalogue_hash", textJson(snapshot.catalogueHash)},
                           {"method_version", textJson(snapshot.methodVersion)},
                           {"target", textJson(idOf(snapshot.stageTarget))},
                           {"evidenced", orNull(snapshot.headline)},
                           {"low", orNull(snapshot.low)},
                           {"ceiling", orNull(snapshot.ceiling)},
                           {"level", int(snapshot.level)}});
    json revisions = json::array();
    for (const AnswerRevision &revision : answers)
        revisions.push_back({{"check", textJson(revision.checkId)},
                             {"value", textJson(idOf(revision.value))},
                             {"note", textJson(redactor.text(revision.note))},
                             {"person", textJson(redactor.name(revision.author, TextKind::Person))},
                             {"role", textJson(idOf(revision.role))},
                             {"at", timeJson(revision.at)}});
    return toBytes(
        {{"schema", "sextant.bundle-history/1"}, {"snapshots", std::move(moments)}, {"answers", std::move(revisions)}});
}

Result<QByteArray> bundleFindings(const Workspace &workspace, qint64 projectId, Redactor &redactor,
                                  const Ticket &ticket)
{
    FindingFilter filter;
    filter.projectId = projectId;
    QByteArray lines;
    FindingNumbers numbers;
    qint64 seen = 0;
    const Status read = FindingStore(workspace.database()).forEach(filter, [&](StoredFinding &&stored) -> Status {
        if (++seen % 500 == 0 && ticket.cancelled())
            return cancelledError();
        const std::string line =
            findingJson(stored, numbers, redactor).dump(-1, ' ', false, json::error_handler_t::replace);
        lines.append(line.data(), qsizetype(line.size()));
        lines.append('\n');
        return done();
    });
    if (!read)
        return read.error();
    return lines;
}

QByteArray bundleCatalogue(const QByteArray &catalogueFile, Redactor &redactor)
{
    json catalogue = json::parse(catalogueFile.begin(), catalogueFile.end(), nullptr, false);
    if (catalogue.is_discarded())
        return catalogueFile;
    maskForPeople(catalogue, redactor);
    return toBytes(catalogue);
}

Result<QStringList> peopleOfFindings(const Workspace &workspace, qint64 projectId)
{
    FindingFilter filter;
    filter.projectId = projectId;
    QStringList people;
    const Status read = FindingStore(workspace.database()).forEach(filter, [&people](StoredFinding &&stored) {
        for (const QString &person : {stored.triage.author, stored.triage.owner})
            if (!person.isEmpty() && !people.contains(person))
                people << person;
        return done();
    });
    if (!read)
        return read.error();
    return people;
}

} // namespace sextant
