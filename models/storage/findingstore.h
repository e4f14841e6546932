// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/named.h"
#include "domain/finding.h"
#include "storage/database.h"

#include <QDate>
#include <QDateTime>

namespace sextant {

enum class TriageDecision : quint8 { None, Confirmed, FalseAlarm, Accepted, Fixing, Duplicate, WontFix, Verified };

/// No fault of its own: a false alarm, or one that is counted elsewhere.
bool isDismissed(TriageDecision decision);

/// What people decided about a fault. It belongs to the key, so that every tool's mention of it and every later import
/// keeps it.
struct Triage
{
    TriageDecision decision = TriageDecision::None;
    QString reason;
    QDate until;         ///< needed for an accepted risk
    QString duplicateOf; ///< key
    QString owner;
    QString note;
    QString author; ///< set here
    QDateTime at;   ///< likewise

    bool operator==(const Triage &) const = default;
};

struct StoredFinding
{
    qint64 id = 0;
    QString key;
    QString tool;
    QString scope;
    bool open = true; ///< false: fixed
    int occurrences = 1;
    Finding finding;
    qint64 firstImport = 0;
    qint64 lastImport = 0;
    QDateTime firstSeen;
    QDateTime lastSeen;
    Triage triage;
    std::optional<double> epss; ///< chance of being exploited within 30 days, when a list says it
    bool exploited = false;     ///< known to be
};

/// Which findings a list shows. Empty lists and unset values let everything through.
struct FindingFilter
{
    enum class State : quint8 { Open, Fixed, All };

    qint64 projectId = 0;
    State state = State::Open;
    std::optional<bool> suppressed;
    QList<Severity> severities;
    QList<FindingClass> classes;
    QList<TriageDecision> decisions;
    QStringList tools;
    QString rule;
    QString path;    ///< beginning of it
    QString package; ///< beginning of it
    qint64 newInImport = 0;
    QString words; ///< each must begin a word of some text of the finding
};

enum class FindingOrder : quint8 { Severity, Class, Rule, Path, Package, FirstSeen };

class FindingStore
{
public:
    explicit FindingStore(Database database);

    /// Ids of a whole list in order; a page is loaded by load(). Eight bytes a row make a million rows light.
    Result<QList<qint64>> ids(const FindingFilter &filter, FindingOrder order = FindingOrder::Severity,
                              bool descending = false) const;
    /// In the order of the ids; ids that are not there any more are left out. At most 1000.
    Result<QList<StoredFinding>> load(const QList<qint64> &ids) const;
    Result<FindingCounts> counts(const FindingFilter &filter) const;
    /// Everything open, one by one, for the scoring; returning an error stops.
    Status forEach(const FindingFilter &filter, const std::function<Status(StoredFinding &&)> &visit) const;
    /// One decision about many faults, all or none. Decision none and nothing else takes it back.
    Status decide(qint64 projectId, const QStringList &keys, const Triage &triage);

private:
    Database m_database;
};

template <>
std::span<const Name<TriageDecision>> names<TriageDecision>();

} // namespace sextant
