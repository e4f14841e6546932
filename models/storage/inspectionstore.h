// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fact.h"
#include "storage/database.h"

namespace sextant {

/// What one pass over a commit gave, as it is kept.
struct StoredInspection
{
    qint64 id = 0;
    qint64 repositoryId = 0;
    QString commit;
    QDateTime committedAt;
    QString branch;
    bool shallow = false;
    QDateTime inspectedAt;
    QString programVersion;
    QString catalogueHash; ///< the rules that the facts were looked for with
    int filesRead = 0;
    int commitsRead = 0;
    qint64 linesOfCode = 0;
    qint64 milliseconds = 0;
    QList<Fact> facts; ///< ordered by id
    QList<NotObserved> notObserved;

    bool operator==(const StoredInspection &) const = default;
};

class InspectionStore
{
public:
    explicit InspectionStore(Database database);

    /// Its id. Everything or nothing.
    Result<qint64> save(const StoredInspection &inspection);
    /// The newest of a repository, if it was ever inspected.
    Result<std::optional<StoredInspection>> latest(qint64 repositoryId) const;
    /// One of this very commit made with these rules: the time machine need not look again.
    Result<std::optional<StoredInspection>> ofCommit(qint64 repositoryId, const QString &commit,
                                                     const QString &catalogueHash) const;

private:
    Result<std::optional<StoredInspection>> load(const QString &where, const QVariantList &values) const;
    Status saveFacts(qint64 id, const QList<Fact> &facts);
    Status loadFacts(StoredInspection &inspection) const;

    Database m_database;
};

} // namespace sextant
