// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/findingstore.h"

#include "storage/auditlog.h"
#include "storage/bulkstatement.h"
#include "storage/records.h"
#include "storage/sqlitedialect.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

template <>
std::span<const Name<TriageDecision>> names<TriageDecision>()
{
    static constexpr Name<TriageDecision> table[] = {
        {TriageDecision::None, "", QT_TRANSLATE_NOOP("names", "Not decided")},
        {TriageDecision::Confirmed, "confirmed", QT_TRANSLATE_NOOP("names", "Confirmed")},
        {TriageDecision::FalseAlarm, "false-alarm", QT_TRANSLATE_NOOP("names", "False alarm")},
        {TriageDecision::Accepted, "accepted", QT_TRANSLATE_NOOP("names", "Risk accepted")},
        {TriageDecision::Fixing, "fixing", QT_TRANSLATE_NOOP("names", "Being fixed")},
        {TriageDecision::Duplicate, "duplicate", QT_TRANSLATE_NOOP("names", "Duplicate")},
        {TriageDecision::WontFix, "wont-fix", QT_TRANSLATE_NOOP("names", "Stays as it is")},
        {TriageDecision::Verified, "verified", QT_TRANSLATE_NOOP("names", "Repair checked")},
    };
    return table;
}

namespace {

constexpr qsizetype mostLoaded = 1000;

struct Condition
{
    QStringList parts;
    QVariantList values;

    void add(const QString &part, const QVariantList &with = {})
    {
        parts << part;
        values << with;
    }

    void oneOf(const QString &column, const QVariantList &list)
    {
        if (!list.isEmpty())
            add(u"%1 IN (%2)"_s.arg(column, marks(list.size())), list);
    }

    /// A range instead of LIKE: no letter of what was typed can be a pattern.
    void beginsWith(const QString &column, const QString &start)
    {
        if (!start.isEmpty())
            add(u"%1 >= ? AND %1 < ?"_s.arg(column), {start, QString(start + QChar(0xffff))});
    }
};

Condition conditionOf(const FindingFilter &filter)
{
    Condition condition;
    condition.add(u"finding.project_id = ?"_s, {filter.projectId});
    if (filter.state != FindingFilter::State::All)
        condition.add(u"finding.state = ?"_s, {filter.state == FindingFilter::State::Open ? u"open"_s : u"fixed"_s});
    if (filter.suppressed)
        condition.add(u"finding.suppressed = ?"_s, {int(*filter.suppressed)});
    QVariantList severities, classes, decisions, tools;
    for (const Severity severity : filter.severities)
        severities << int(severity);
    for (const FindingClass findingClass : filter.classes)
        classes << idOf(findingClass);
    for (const TriageDecision decision : filter.decisions)
        decisions << idOf(decision);
    for (const QString &tool : filter.tools)
        tools << tool;
    condition.oneOf(u"finding.severity"_s, severities);
    condition.oneOf(u"finding.class"_s, classes);
    condition.oneOf(u"coalesce(triage.decision, '')"_s, decisions);
    condition.oneOf(u"scan.tool"_s, tools);
    if (!filter.rule.isEmpty())
        condition.add(u"finding.rule = ?"_s, {filter.rule});
    condition.beginsWith(u"finding.path"_s, filter.path);
    condition.beginsWith(u"finding.package"_s, filter.package);
    if (filter.newInImport)
        condition.add(u"finding.first_import_id = ?"_s, {filter.newInImport});
    if (const auto words = sqlite::textCondition(filter.words); !words.sql.isEmpty())
        condition.add(words.sql, {words.value});
    return condition;
}

/// Joins only what the condition asks for: a million rows feel each of them.
QString fromWhere(const Condition &condition)
{
    const QString where = condition.parts.join(u" AND "_s);
    QString from = u" FROM finding"_s;
    if (where.contains(u"scan."))
        from += u" JOIN scan ON scan.id = finding.scan_id";
    if (where.contains(u"triage."))
        from += u" LEFT JOIN triage ON triage.project_id = finding.project_id AND triage.identity = finding.identity";
    return from + u" WHERE " + where;
}

QString orderBy(FindingOrder order, bool descending)
{
    static constexpr std::array<const char *, 6> columns{"finding.severity", "finding.class",
                                                         "finding.rule",     "finding.path",
                                                         "finding.package",  "finding.first_import_id"};
    const QString direction = descending ? u" DESC"_s : u""_s;
    return u" ORDER BY "_s + QString::fromLatin1(columns[std::size_t(order)]) + direction + u", finding.id" + direction;
}

QString selectAll()
{
    return u"SELECT finding.id, finding.identity, scan.tool, scan.scope, state, occurrences, class, severity, "
           u"suppressed, confidence, rule, "
           "title, message, path, line, fingerprint, package, vulnerability, cwes, suppression_reason, "
           "first_import_id, last_import_id, "
           "coalesce(f.scanned_at, f.imported_at), coalesce(l.scanned_at, l.imported_at), triage.decision, reason, "
           "until_on, duplicate_of, "
           "owner, note, author, decided_at, epss, exploited FROM finding JOIN scan ON scan.id = finding.scan_id "
           "LEFT JOIN import f ON f.id = first_import_id LEFT JOIN import l ON l.id = last_import_id "
           "LEFT JOIN triage ON triage.project_id = finding.project_id AND triage.identity = finding.identity WHERE "_s;
}

Finding toolPart(const QSqlQuery &query)
{
    const auto text = [&query](int at) { return query.value(at).toString().toStdString(); };
    Finding finding;
    finding.findingClass = namedOf(query.value(6), FindingClass::Code);
    finding.severity = Severity(query.value(7).toInt());
    finding.suppressed = query.value(8).toBool();
    finding.confidence = query.value(9).toDouble();
    finding.rule = text(10);
    finding.title = text(11);
    finding.message = text(12);
    finding.path = text(13);
    finding.line = query.value(14).toInt();
    finding.fingerprint = text(15);
    finding.package = text(16);
    finding.vulnerability = text(17);
    const QJsonArray cwes = QJsonDocument::fromJson(query.value(18).toString().toUtf8()).array();
    for (const auto &cwe : cwes)
        finding.cwes.push_back(cwe.toInt());
    finding.suppressionReason = text(19);
    return finding;
}

StoredFinding findingOf(const QSqlQuery &query)
{
    StoredFinding stored;
    stored.id = query.value(0).toLongLong();
    stored.key = query.value(1).toString();
    stored.tool = query.value(2).toString();
    stored.scope = query.value(3).toString();
    stored.open = query.value(4).toString() == u"open";
    stored.occurrences = query.value(5).toInt();
    stored.finding = toolPart(query);
    stored.firstImport = query.value(20).toLongLong();
    stored.lastImport = query.value(21).toLongLong();
    stored.firstSeen = timeOf(query.value(22));
    stored.lastSeen = timeOf(query.value(23));
    stored.triage = {namedOf(query.value(24), TriageDecision::None),
                     query.value(25).toString(),
                     dayOf(query.value(26)),
                     query.value(27).toString(),
                     query.value(28).toString(),
                     query.value(29).toString(),
                     query.value(30).toString(),
                     timeOf(query.value(31))};
    stored.epss = numberOf(query.value(32));
    stored.exploited = query.value(33).toBool();
    return stored;
}

} // namespace

bool isDismissed(TriageDecision decision)
{
    return decision == TriageDecision::FalseAlarm || decision == TriageDecision::Duplicate;
}

FindingStore::FindingStore(Database database)
    : m_database(std::move(database))
{}

Result<QList<qint64>> FindingStore::ids(const FindingFilter &filter, FindingOrder order, bool descending) const
{
    const Condition condition = conditionOf(filter);
    auto query =
        m_database.run(u"SELECT finding.id"_s + fromWhere(condition) + orderBy(order, descending), condition.values);
    if (!query)
        return query.error();
    QList<qint64> ids;
    while (query->next())
        ids << query->value(0).toLongLong();
    return ids;
}

Result<QList<StoredFinding>> FindingStore::load(const QList<qint64> &ids) const
{
    Q_ASSERT(ids.size() <= mostLoaded);
    QVariantList values;
    QHash<qint64, qsizetype> position;
    for (const qint64 id : ids) {
        position.insert(id, values.size());
        values << id;
    }
    if (values.isEmpty())
        return QList<StoredFinding>();
    auto query = m_database.run(selectAll() + u"finding.id IN (%1)"_s.arg(marks(values.size())), values);
    if (!query)
        return query.error();
    QList<StoredFinding> findings;
    while (query->next())
        findings << findingOf(*query);
    std::ranges::sort(findings, {}, [&position](const StoredFinding &finding) { return position.value(finding.id); });
    return findings;
}

Result<FindingCounts> FindingStore::counts(const FindingFilter &filter) const
{
    const Condition condition = conditionOf(filter);
    auto query = m_database.run(u"SELECT finding.severity, finding.suppressed, count(*)"_s + fromWhere(condition) +
                                    u" GROUP BY 1, 2",
                                condition.values);
    if (!query)
        return query.error();
    FindingCounts counts;
    while (query->next()) {
        if (query->value(1).toBool())
            counts.suppressed += query->value(2).toLongLong();
        else
            counts.bySeverity[query->value(0).toUInt()] += query->value(2).toLongLong();
    }
    return counts;
}

Status FindingStore::forEach(const FindingFilter &filter, const std::function<Status(StoredFinding &&)> &visit) const
{
    const Condition condition = conditionOf(filter);
    auto query =
        m_database.run(selectAll() + condition.parts.join(u" AND "_s) + u" ORDER BY finding.id", condition.values);
    if (!query)
        return query.error();
    while (query->next())
        if (const Status visited = visit(findingOf(*query)); !visited)
            return visited;
    return done();
}

Status FindingStore::decide(qint64 projectId, const QStringList &keys, const Triage &triage)
{
    if (triage.decision == TriageDecision::Accepted && (!triage.until.isValid() || triage.reason.isEmpty()))
        return usageError(
            QCoreApplication::translate("FindingStore", "An accepted risk needs a reason and a last day."));
    auto transaction = m_database.write();
    if (!transaction)
        return transaction.error();
    const bool nothing = triage == Triage{};
    auto put = BulkStatement::prepare(
        m_database,
        nothing ? u"DELETE FROM triage WHERE project_id = ? AND identity = ?"_s
                : u"INSERT INTO triage (project_id, identity, decision, reason, until_on, duplicate_of, owner, note, "
                  u"author, "
                  "decided_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (project_id, identity) DO UPDATE SET "
                  "decision = excluded.decision, reason = excluded.reason, until_on = excluded.until_on, "
                  "duplicate_of = excluded.duplicate_of, owner = excluded.owner, note = excluded.note, "
                  "author = excluded.author, decided_at = excluded.decided_at"_s);
    if (!put)
        return put.error();
    const auto utf8 = [](const QVariant &value) { return value.toString().toStdString(); };
    const std::string decision = utf8(idOf(triage.decision)), reason = utf8(triage.reason),
                      until = utf8(dayText(triage.until)), duplicateOf = utf8(triage.duplicateOf),
                      owner = utf8(triage.owner), note = utf8(triage.note), author = utf8(m_database.author()),
                      at = utf8(timeText(QDateTime::currentDateTimeUtc()));
    const auto orNull = [](const std::string &value) {
        return value.empty() ? BulkStatement::Value() : BulkStatement::Value(std::string_view(value));
    };
    for (const QString &key : keys) {
        const std::string identity = key.toStdString();
        const BulkStatement::Value values[] = {
            projectId, identity, orNull(decision), reason, orNull(until), duplicateOf, owner, note, author, at};
        if (const Status ran = put->run(std::span(values).first(nothing ? 2 : std::size(values))); !ran)
            return ran;
    }
    const AuditEntry entry{
        u"decided"_s,
        u"triage"_s,
        keys.size() == 1 ? keys.first() : QString::number(keys.size()),
        projectId,
        {},
        jsonText(
            {{u"decision"_s, idOf(triage.decision)}, {u"reason"_s, triage.reason}, {u"keys"_s, keys.mid(0, 100)}})};
    if (const Status logged = AuditLog(m_database).add(entry); !logged)
        return logged;
    return transaction->commit();
}

} // namespace sextant
