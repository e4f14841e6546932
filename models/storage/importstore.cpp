// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/importstore.h"

#include "storage/records.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

template <>
std::span<const Name<ImportStatus>> names<ImportStatus>()
{
    static constexpr Name<ImportStatus> table[] = {
        {ImportStatus::Read, "read", QT_TRANSLATE_NOOP("names", "Read")},
        {ImportStatus::ReadEmpty, "read-empty", QT_TRANSLATE_NOOP("names", "Read, nothing found")},
        {ImportStatus::ScanFailed, "scan-failed", QT_TRANSLATE_NOOP("names", "The scan failed")},
    };
    return table;
}

namespace {

QString countsText(const FindingCounts &counts)
{
    QVariantMap values{{u"suppressed"_s, counts.suppressed}};
    for (const auto &name : names<Severity>())
        values.insert(QString::fromLatin1(name.id), counts.of(name.value));
    return jsonText(values);
}

QJsonDocument documentOf(const QVariant &column)
{
    return QJsonDocument::fromJson(column.toString().toUtf8());
}

QString listText(const QStringList &list)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

FindingCounts countsOf(const QVariant &column)
{
    const QJsonObject object = documentOf(column).object();
    FindingCounts counts;
    counts.suppressed = object.value(u"suppressed"_s).toInteger();
    for (const auto &name : names<Severity>())
        counts.bySeverity[std::size_t(name.value)] = object.value(QString::fromLatin1(name.id)).toInteger();
    return counts;
}

Import importOf(const QSqlQuery &query)
{
    Import import;
    import.id = query.value(0).toLongLong();
    import.projectId = query.value(1).toLongLong();
    import.fileName = query.value(2).toString();
    import.sha256 = query.value(3).toString();
    import.bytes = query.value(4).toLongLong();
    import.scope = query.value(5).toString();
    import.format = query.value(6).toString();
    import.tool = query.value(7).toString();
    import.toolVersion = query.value(8).toString();
    import.status = namedOf(query.value(9), ImportStatus::Read);
    import.scannedAt = timeOf(query.value(10));
    import.importedAt = timeOf(query.value(11));
    import.counts = countsOf(query.value(12));
    const QJsonObject figures = documentOf(query.value(13)).object();
    for (auto it = figures.begin(); it != figures.end(); ++it)
        import.figures.insert(it.key(), it.value().toDouble());
    const QJsonArray warnings = documentOf(query.value(14)).array();
    for (const auto &warning : warnings)
        import.warnings << warning.toString();
    import.changes = {query.value(15).toLongLong(), query.value(16).toLongLong(), query.value(17).toLongLong(),
                      query.value(18).toLongLong(), query.value(19).toLongLong(), query.value(23).toLongLong()};
    import.historic = query.value(20).toBool();
    import.dateAssumed = query.value(21).toBool();
    import.fileDate = timeOf(query.value(24));
    const QJsonArray classes = documentOf(query.value(22)).array();
    for (const auto &id : classes)
        if (const auto findingClass = fromId<FindingClass>(id.toString()))
            import.classes << *findingClass;
    return import;
}

Result<std::optional<Import>> firstOf(const Result<QList<Import>> &imports)
{
    if (!imports)
        return imports.error();
    return imports->isEmpty() ? std::optional<Import>() : std::optional(imports->first());
}

} // namespace

ImportStore::ImportStore(Database database)
    : m_database(std::move(database))
{}

Result<QList<Import>> ImportStore::select(const QString &where, const QVariantList &values) const
{
    auto query = m_database.run(
        u"SELECT import.id, import.project_id, file_name, sha256, bytes, scan.scope, format, scan.tool, tool_version, "
        u"status, scanned_at, "
        "imported_at, counts, figures, warnings, findings_new, findings_fixed, findings_unchanged, findings_reopened, "
        "findings_duplicate, historic, date_assumed, classes, findings_moved, file_dated_at FROM import JOIN scan ON scan.id = import.scan_id WHERE undone_at IS NULL AND "_s +
            where + u" ORDER BY import.id DESC",
        values);
    if (!query)
        return query.error();
    QList<Import> imports;
    while (query->next())
        imports << importOf(*query);
    return imports;
}

Result<QList<Import>> ImportStore::list(qint64 projectId) const
{
    return select(u"import.project_id = ?"_s, {projectId});
}

Result<Import> ImportStore::load(qint64 id) const
{
    const auto imports = select(u"import.id = ?"_s, {id});
    if (!imports)
        return imports.error();
    if (imports->isEmpty())
        return inputError(QCoreApplication::translate("ImportStore", "There is no import %1.").arg(id));
    return imports->first();
}

Result<std::optional<Import>> ImportStore::findSame(qint64 projectId, const QString &sha256, const QString &scope) const
{
    return firstOf(
        select(u"import.project_id = ? AND sha256 = ? AND scan.scope = ?"_s, {projectId, sha256, text(scope)}));
}

Result<std::optional<Import>> ImportStore::latest(qint64 projectId, const QString &tool, const QString &scope) const
{
    return firstOf(select(u"import.project_id = ? AND scan.tool = ? AND scan.scope = ? AND historic = 0"_s,
                          {projectId, text(tool), text(scope)}));
}

Result<qint64> ImportStore::add(const Import &import, qint64 scanId)
{
    QVariantMap figures;
    for (auto it = import.figures.cbegin(); it != import.figures.cend(); ++it)
        figures.insert(it.key(), it.value());
    QStringList classes;
    for (const FindingClass findingClass : import.classes)
        classes << idOf(findingClass);
    return m_database.insert(
        u"INSERT INTO import (project_id, scan_id, file_name, sha256, bytes, format, tool_version, status, scanned_at, "
        "date_assumed, imported_at, classes, counts, figures, warnings, findings_new, findings_fixed, "
        "findings_unchanged, findings_reopened, findings_duplicate, historic, file_dated_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0, 0, 0, ?, ?)"_s,
        {import.projectId, scanId, text(import.fileName), import.sha256, import.bytes, text(import.format),
         text(import.toolVersion), idOf(import.status), timeText(import.scannedAt), int(import.dateAssumed),
         timeText(import.importedAt), listText(classes), countsText(import.counts), jsonText(figures),
         listText(import.warnings), int(import.historic), timeText(import.fileDate)});
}

Status ImportStore::setChanges(qint64 id, const ImportChanges &changes)
{
    const auto changed = m_database.run(
        u"UPDATE import SET findings_new = ?, findings_fixed = ?, findings_unchanged = ?, "
        "findings_reopened = ?, findings_duplicate = ?, findings_moved = ? WHERE id = ?"_s,
        {changes.added, changes.fixed, changes.unchanged, changes.reopened, changes.duplicates, changes.moved, id});
    if (!changed)
        return changed.error();
    return done();
}

} // namespace sextant
