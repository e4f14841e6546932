// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/named.h"
#include "domain/finding.h"
#include "storage/database.h"

#include <QDateTime>
#include <QMap>

namespace sextant {

/// How the findings of one import relate to what was known before from the same tool about the same scope.
struct ImportChanges
{
    qint64 added = 0;
    qint64 fixed = 0;
    qint64 unchanged = 0;
    qint64 reopened = 0;
    qint64 duplicates = 0; ///< further mentions of a finding in the same file
    qint64 moved = 0;      ///< of the unchanged ones: known from another place or version

    bool operator==(const ImportChanges &) const = default;
};

enum class ImportStatus : quint8 { Read, ReadEmpty, ScanFailed };

/// A file of another tool that was read whole.
struct Import
{
    qint64 id = 0;
    qint64 projectId = 0;
    QString fileName;
    QString sha256; ///< of the bytes, 64 hexadecimal digits
    qint64 bytes = 0;
    QString scope; ///< part of the product that was looked at; empty for all of it
    QString format;
    QString tool;
    QString toolVersion;
    ImportStatus status = ImportStatus::Read;
    QDateTime scannedAt;      ///< invalid when the file has no date
    QDateTime fileDate;       ///< when the file was written; stands in for a missing one
    bool dateAssumed = false; ///< it does
    QDateTime importedAt;
    QList<FindingClass> classes; ///< what the tool looks for, whether it found any or not
    FindingCounts counts;        ///< as the file says
    QMap<QString, double> figures;
    QStringList warnings;
    ImportChanges changes;
    bool historic = false; ///< older than what was known already: kept, but it changed no finding
};

class ImportStore
{
public:
    explicit ImportStore(Database database);

    /// Newest first.
    Result<QList<Import>> list(qint64 projectId) const;
    Result<Import> load(qint64 id) const;
    /// An import of the very same bytes about the same scope.
    Result<std::optional<Import>> findSame(qint64 projectId, const QString &sha256, const QString &scope) const;
    /// The newest one of a tool and scope; what its figures are compared with.
    Result<std::optional<Import>> latest(qint64 projectId, const QString &tool, const QString &scope) const;

private:
    friend class FindingWriter;
    Result<QList<Import>> select(const QString &where, const QVariantList &values) const;
    Result<qint64> add(const Import &import, qint64 scanId);
    Status setChanges(qint64 id, const ImportChanges &changes);

    Database m_database;
};

template <>
std::span<const Name<ImportStatus>> names<ImportStatus>();

} // namespace sextant
