// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <QDateTime>

namespace sextant {

/// Documents that pages draw from: of one inspection, or of a repository across its inspections. A kind is kept once;
/// the newer one replaces the older. What is in them is the business of whoever wrote them.
class DocumentStore
{
public:
    struct Stored
    {
        QDateTime madeAt;
        QByteArray document;
    };

    explicit DocumentStore(Database database);

    Status putOfInspection(qint64 inspectionId, const QString &kind, const QByteArray &document);
    /// Empty when there is none.
    Result<QByteArray> ofInspection(qint64 inspectionId, const QString &kind) const;

    Status putOfRepository(qint64 repositoryId, const QString &kind, const QDateTime &madeAt,
                           const QByteArray &document);
    Result<std::optional<Stored>> ofRepository(qint64 repositoryId, const QString &kind) const;

private:
    Database m_database;
};

} // namespace sextant
