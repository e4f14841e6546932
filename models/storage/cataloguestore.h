// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <QDateTime>

namespace sextant {

/// An own catalogue of the workspace, without its content.
struct StoredCatalogue
{
    qint64 id = 0;
    QString catalogueId = {};
    QString version = {};
    QString contentHash = {}; ///< SHA-256 of the file as it was imported
    QDateTime importedAt = {};
    int projects = 0; ///< how many use it

    bool operator==(const StoredCatalogue &) const = default;
};

/// Own catalogues as files, byte for byte. What is in them is read by whoever uses them.
class CatalogueStore
{
public:
    explicit CatalogueStore(Database database);

    /// Its id. The same file again gives the same id; another file under the same id and version is refused.
    Result<qint64> add(const QString &catalogueId, const QString &version, const QByteArray &content);
    /// By id, then oldest first.
    Result<QList<StoredCatalogue>> list() const;
    Result<QByteArray> content(qint64 id) const;
    /// Refused while a project uses it.
    Status remove(qint64 id);

    /// 0: the built-in one.
    Result<qint64> ofProject(qint64 projectId) const;
    Status setOfProject(qint64 projectId, qint64 id);

private:
    Database m_database;
};

} // namespace sextant
