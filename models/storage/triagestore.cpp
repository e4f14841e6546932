// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/triagestore.h"

#include "storage/auditlog.h"
#include "storage/bulkstatement.h"
#include "storage/findinggroupstore.h"
#include "storage/records.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr qsizetype atOnce = 500;

struct TriageStoreText
{
    Q_DECLARE_TR_FUNCTIONS(TriageStore)
};

Triage merged(Triage triage, const TriageDraft &draft)
{
    if (draft.decision) {
        triage.decision = *draft.decision;
        triage.reason = draft.reason;
        triage.until = draft.until;
        triage.duplicateOf = draft.duplicateOf;
    }
    triage.owner = draft.owner.value_or(triage.owner);
    triage.note = draft.note.value_or(triage.note);
    return triage;
}

/// Nobody's word is left in it.
bool saysNothing(const Triage &triage)
{
    return triage.decision == TriageDecision::None && triage.owner.isEmpty() && triage.note.isEmpty();
}

Status whatDraftLacks(const TriageDraft &draft)
{
    if (draft.decision == TriageDecision::Accepted && (draft.reason.isEmpty() || !draft.until.isValid()))
        return usageError(TriageStoreText::tr("An accepted risk needs a reason and a last day."));
    if ((draft.decision == TriageDecision::FalseAlarm || draft.decision == TriageDecision::WontFix) &&
        draft.reason.isEmpty())
        return usageError(TriageStoreText::tr("This decision needs a reason."));
    return done();
}

QVariantList idValues(const QList<qint64> &ids)
{
    QVariantList values;
    for (const qint64 id : ids)
        values << id;
    return values;
}

} // namespace

struct TriageStore::Known
{
    QString key;
    bool decided = false;
    Triage triage;
};

TriageStore::TriageStore(Database database)
    : m_database(std::move(database))
{}

Result<QList<TriageStore::Known>> TriageStore::known(const QList<qint64> &findings) const
{
    auto query = m_database.run(
        u"SELECT finding.identity, triage.identity IS NOT NULL, triage.decision, reason, until_on, duplicate_of, "
        u"owner, "
        "note, author, decided_at FROM finding LEFT JOIN triage ON triage.project_id = finding.project_id AND "
        "triage.identity = finding.identity WHERE finding.id IN (%1)"_s.arg(marks(findings.size())),
        idValues(findings));
    if (!query)
        return query.error();
    QList<Known> known;
    while (query->next()) {
        const auto text = [&query](int column) { return query->value(column).toString(); };
        known << Known{text(0), query->value(1).toBool(),
                       Triage{namedOf(query->value(2), TriageDecision::None), text(3), dayOf(query->value(4)), text(5),
                              text(6), text(7), text(8), timeOf(query->value(9))}};
    }
    return known;
}

Status TriageStore::put(qint64 projectId, const QList<KeyedTriage> &decisions) const
{
    auto statement = BulkStatement::prepare(
        m_database,
        u"INSERT OR REPLACE INTO triage (project_id, identity, decision, reason, until_on, duplicate_of, owner, note, "
        "author, decided_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    if (!statement)
        return statement.error();
    const auto orNull = [](const std::string &value) {
        return value.empty() ? BulkStatement::Value() : BulkStatement::Value(std::string_view(value));
    };
    for (const auto &[key, triage] : decisions) {
        const auto utf8 = [](const QVariant &value) { return value.toString().toStdString(); };
        const std::string identity = key.toStdString(), decision = utf8(idOf(triage.decision)),
                          reason = triage.reason.toStdString(), until = utf8(dayText(triage.until)),
                          duplicateOf = triage.duplicateOf.toStdString(), owner = triage.owner.toStdString(),
                          note = triage.note.toStdString(), author = triage.author.toStdString(),
                          at = utf8(timeText(triage.at));
        const BulkStatement::Value values[] = {
            projectId, identity, orNull(decision), reason, orNull(until), duplicateOf, owner, note, author, at};
        if (const Status ran = statement->run(values); !ran)
            return ran;
    }
    return done();
}

Status TriageStore::forget(qint64 projectId, const QStringList &keys) const
{
    auto statement = BulkStatement::prepare(m_database, u"DELETE FROM triage WHERE project_id = ? AND identity = ?"_s);
    if (!statement)
        return statement.error();
    for (const QString &key : keys) {
        const std::string identity = key.toStdString();
        const BulkStatement::Value values[] = {projectId, identity};
        if (const Status ran = statement->run(values); !ran)
            return ran;
    }
    return done();
}

Result<QList<KeyedTriage>> TriageStore::decide(qint64 projectId, const QList<qint64> &findings,
                                               const TriageDraft &draft, const Ticket &ticket)
{
    if (const Status whole = whatDraftLacks(draft); !whole)
        return whole.error();
    auto transaction = m_database.write();
    if (!transaction)
        return transaction.error();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QList<KeyedTriage> before;
    bool countsOthers = false;
    for (qsizetype at = 0; at < findings.size(); at += atOnce) {
        if (ticket.cancelled())
            return cancelledError();
        ticket.report(int(at), int(findings.size()), {});
        const auto found = known(findings.mid(at, atOnce));
        if (!found)
            return found.error();
        QList<KeyedTriage> after;
        QStringList nothing;
        for (const Known &item : *found) {
            if (item.decided)
                before << KeyedTriage{item.key, item.triage};
            Triage triage = merged(item.triage, draft);
            triage.author = m_database.author();
            triage.at = now;
            countsOthers = countsOthers || isDismissed(triage.decision) != isDismissed(item.triage.decision);
            if (saysNothing(triage))
                nothing << item.key;
            else
                after << KeyedTriage{item.key, triage};
        }
        if (const Status kept = put(projectId, after); !kept)
            return kept.error();
        if (const Status gone = forget(projectId, nothing); !gone)
            return gone.error();
    }
    if (countsOthers)
        if (const Status gathered = FindingGroupStore(m_database).gatherAgain(projectId, ticket); !gathered)
            return gathered.error();
    const AuditEntry entry{u"decided"_s,
                           u"triage"_s,
                           QString::number(findings.size()),
                           projectId,
                           {},
                           jsonText({{u"decision"_s, idOf(draft.decision.value_or(TriageDecision::None))},
                                     {u"reason"_s, draft.reason},
                                     {u"owner"_s, draft.owner.value_or(QString())},
                                     {u"findings"_s, idValues(findings.mid(0, 100))}})};
    if (const Status logged = AuditLog(m_database).add(entry); !logged)
        return logged.error();
    if (const Status committed = transaction->commit(); !committed)
        return committed.error();
    return before;
}

Status TriageStore::restore(qint64 projectId, const QList<qint64> &findings, const QList<KeyedTriage> &before,
                            const Ticket &ticket)
{
    auto transaction = m_database.write();
    if (!transaction)
        return transaction.error();
    const auto dismissed = [](const auto &item) { return isDismissed(item.triage.decision); };
    bool countsOthers = std::ranges::any_of(before, dismissed);
    for (qsizetype at = 0; at < findings.size(); at += atOnce) {
        if (ticket.cancelled())
            return cancelledError();
        const auto found = known(findings.mid(at, atOnce));
        if (!found)
            return found.error();
        countsOthers = countsOthers || std::ranges::any_of(*found, dismissed);
        QStringList keys;
        for (const Known &item : *found)
            keys << item.key;
        if (const Status gone = forget(projectId, keys); !gone)
            return gone;
    }
    if (const Status kept = put(projectId, before); !kept)
        return kept;
    if (countsOthers)
        if (const Status gathered = FindingGroupStore(m_database).gatherAgain(projectId, ticket); !gathered)
            return gathered;
    const AuditEntry entry{u"took-back"_s, u"triage"_s, QString::number(findings.size()), projectId, {}, {}};
    if (const Status logged = AuditLog(m_database).add(entry); !logged)
        return logged;
    return transaction->commit();
}

Result<QList<FindingTrailEntry>> TriageStore::trail(const StoredFinding &finding) const
{
    using Event = FindingTrailEntry::Event;
    auto query = m_database.run(
        u"SELECT 'first', import.id, coalesce(scanned_at, imported_at), file_name, '' FROM import WHERE id = ? "
        "UNION ALL SELECT CASE WHEN event = 'changed' AND before.identity IS NOT NULL THEN 'moved' ELSE event END, "
        "import.id, coalesce(scanned_at, imported_at), file_name, CASE WHEN before.package <> '' THEN before.package "
        "WHEN before.line > 0 THEN before.path || ':' || before.line ELSE before.path END FROM finding_event "
        "JOIN import ON import.id = finding_event.import_id LEFT JOIN finding_before AS before ON before.import_id = "
        "finding_event.import_id AND before.finding_id = finding_event.finding_id WHERE finding_event.finding_id = ? "
        "UNION ALL SELECT 'last', import.id, coalesce(scanned_at, imported_at), file_name, '' FROM import WHERE id = ?"_s,
        {finding.firstImport, finding.id, finding.lastImport});
    if (!query)
        return query.error();
    QList<FindingTrailEntry> trail;
    while (query->next()) {
        const QString event = query->value(0).toString();
        const Event kind = event == u"first"      ? Event::FirstSeen
                           : event == u"fixed"    ? Event::Fixed
                           : event == u"moved"    ? Event::Moved
                           : event == u"reopened" ? Event::Reopened
                           : event == u"last"     ? Event::LastSeen
                                                  : Event::Changed;
        if (kind == Event::LastSeen && finding.lastImport == finding.firstImport)
            continue;
        trail << FindingTrailEntry{kind, timeOf(query->value(2)), query->value(3).toString(),
                                   kind == Event::Moved ? query->value(4).toString() : QString()};
    }
    std::ranges::stable_sort(trail, {}, &FindingTrailEntry::at);
    return trail;
}

} // namespace sextant
