// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ticket.h"
#include "storage/findingstore.h"

namespace sextant {

/// What a person changes about a decision. A field that is not set stays as it was.
struct TriageDraft
{
    std::optional<TriageDecision> decision = {}; ///< sets reason, until and duplicateOf as well
    QString reason = {};
    QDate until = {};
    QString duplicateOf = {};
    std::optional<QString> owner = {};
    std::optional<QString> note = {};
};

struct KeyedTriage
{
    QString key;
    Triage triage;
};

/// What happened to one finding, for its trail.
struct FindingTrailEntry
{
    enum class Event : quint8 { FirstSeen, Changed, Fixed, Reopened, LastSeen, Moved };

    Event event = Event::FirstSeen;
    QDateTime at;
    QString fileName;
    QString from; ///< of what moved: the place or package before
};

/// Decisions about many findings at once, with what is needed to take them back.
class TriageStore
{
public:
    explicit TriageStore(Database database);

    /// All or none, in one transaction. What was decided before about any of them comes back.
    Result<QList<KeyedTriage>> decide(qint64 projectId, const QList<qint64> &findings, const TriageDraft &draft,
                                      const Ticket &ticket = {});
    /// Puts back what decide() returned; those of the findings that nobody had decided about are so again.
    Status restore(qint64 projectId, const QList<qint64> &findings, const QList<KeyedTriage> &before,
                   const Ticket &ticket = {});
    /// Oldest first.
    Result<QList<FindingTrailEntry>> trail(const StoredFinding &finding) const;

private:
    struct Known;
    Result<QList<Known>> known(const QList<qint64> &findings) const;
    Status put(qint64 projectId, const QList<KeyedTriage> &decisions) const;
    Status forget(qint64 projectId, const QStringList &keys) const;

    Database m_database;
};

} // namespace sextant
