// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fact.h"
#include "storage/database.h"

namespace sextant {

/// What one fact came to at one commit.
struct MeasuredFact
{
    QDateTime at; ///< of the commit
    Fact::Outcome outcome = Fact::Outcome::NotObservable;
    std::optional<double> value;
};

/// Facts that are learned after an inspection, by a search of its own.
class FactStore
{
public:
    explicit FactStore(Database database);

    /// Adds it to an inspection, in place of what the inspection said about the same thing before.
    Status put(qint64 inspectionId, const Fact &fact);
    /// One fact over all inspections of a project, by commit, oldest first.
    Result<QList<MeasuredFact>> measured(qint64 projectId, const QString &factId) const;

private:
    Database m_database;
};

} // namespace sextant
