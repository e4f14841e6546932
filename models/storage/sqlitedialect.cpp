// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlitedialect.h"

#include "storage/workspacetext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUrl>
#include <QtEndian>

#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace sextant::sqlite {

namespace {

QString restoreRemedy()
{
    return WorkspaceText::tr("Open a backup copy, which lies beside it under the same name.");
}

bool isEmptyOrMissing(const QString &path)
{
    return QFileInfo(path).size() == 0;
}

/// A reader needs SQLite's side files, and makes them, unless it is told that nobody writes.
bool nobodyWrites(const QString &path)
{
    return isEmptyOrMissing(path + u"-wal") && isEmptyOrMissing(path + u"-journal");
}

Result<QString> firstValue(const Database &database, const QString &sql)
{
    const auto value = database.value(sql);
    if (!value)
        return value.error();
    return value->toString();
}

QString indexTexts(const QString &where)
{
    return u"INSERT INTO finding_text (rowid, title, message, path, rule, package, vulnerability) "
           "SELECT id, title, message, path, rule, package, vulnerability FROM finding WHERE "_s +
           where;
}

/// The index keeps no texts, so it must be told what it had been given.
QString forgetTexts(const QString &where)
{
    return u"INSERT INTO finding_text (finding_text, rowid, title, message, path, rule, package, vulnerability) "
           "SELECT 'delete', id, title, message, path, rule, package, vulnerability FROM finding WHERE "_s +
           where;
}

/// Nobody asks SQLite how much memory it uses, and counting takes a lock that all threads share, each time. Once a
/// connection was opened this comes too late and does nothing.
void leaveMemoryUncounted()
{
    static const int configured = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    Q_UNUSED(configured)
}

} // namespace

Result<FileHead> readHead(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return inputError(WorkspaceText::tr("There is no such file."), path,
                          WorkspaceText::tr("Look for the workspace elsewhere, or make a new one."));
    if (info.isDir())
        return inputError(WorkspaceText::tr("This is a folder, not a workspace."), path,
                          WorkspaceText::tr("Choose a file whose name ends in .sextant."));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return environmentError(WorkspaceText::tr("The workspace cannot be read: %1.").arg(file.errorString()), path,
                                WorkspaceText::tr("Ask for the right to read it."));
    const QByteArray head = file.read(100);
    if (head.isEmpty())
        return inputError(WorkspaceText::tr("The file is empty."), path, restoreRemedy());
    if (!head.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return inputError(WorkspaceText::tr("This is not a workspace."), path,
                          WorkspaceText::tr("Choose a file whose name ends in .sextant."));
    const auto word = [&head](int at) { return qFromBigEndian<quint32>(head.constData() + at); };
    if (head.size() == 100) {
        const qint64 pageSize = qFromBigEndian<quint16>(head.constData() + 16);
        // The number of pages holds only if the same change wrote both (file format, 1.3.7); 1 stands for 65536.
        const qint64 needed = word(24) == word(92) ? (pageSize == 1 ? 65536 : pageSize) * word(28) : 0;
        // A program that ended while it moved its log into the file leaves the number ahead of the pages; the log
        // still has them.
        if (file.size() >= needed || !nobodyWrites(path))
            return FileHead{word(68), word(60)};
    }
    return inputError(WorkspaceText::tr("The workspace is damaged: its end is missing."), path, restoreRemedy());
}

Status connect(const QString &name, const QString &path, Access access)
{
    leaveMemoryUncounted();
    QSqlDatabase handle = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    if (!handle.isValid())
        return environmentError(WorkspaceText::tr("Qt's driver for SQLite is not installed."), {},
                                WorkspaceText::tr("Install the package libqt6sql6-sqlite."));
    handle.setDatabaseName(path);
    QString options = u"QSQLITE_BUSY_TIMEOUT=5000"_s;
    if (access != Access::ReadWrite) {
        options += u";QSQLITE_OPEN_READONLY"_s;
        // Where side files cannot be made nobody else can write either.
        const bool alone = access == Access::Glance || !QFileInfo(QFileInfo(path).absolutePath()).isWritable();
        if (alone && nobodyWrites(path)) {
            options += u";QSQLITE_OPEN_URI"_s;
            const QUrl url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
            handle.setDatabaseName(QString::fromLatin1(url.toEncoded()) + u"?immutable=1");
        }
    }
    handle.setConnectOptions(options);
    if (!handle.open())
        return errorOf(handle.lastError(), path);
    // A file from elsewhere must not run functions with side effects through its schema. The size of pages counts for
    // new files only; with the usual 4096 an import makes twice the calls to the system.
    for (const auto &pragma :
         {u"page_size=8192"_s, u"foreign_keys=ON"_s, u"trusted_schema=OFF"_s, u"cell_size_check=ON"_s,
          u"synchronous=NORMAL"_s, u"temp_store=MEMORY"_s, u"cache_size=-65536"_s}) {
        QSqlQuery query(handle);
        if (!query.exec(u"PRAGMA "_s + pragma))
            return errorOf(query.lastError(), path);
    }
    return done();
}

QString beginWriting()
{
    // A deferred transaction that reads first and then writes fails at once when another has written in between.
    return u"BEGIN IMMEDIATE"_s;
}

Error errorOf(const QSqlError &error, const QString &path)
{
    const int code = error.nativeErrorCode().toInt() & 0xff;
    switch (code) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return environmentError(WorkspaceText::tr("Another program is using the workspace."), path,
                                WorkspaceText::tr("Close the other program, or try again later."));
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return environmentError(WorkspaceText::tr("The workspace may only be read."), path,
                                WorkspaceText::tr("Ask for the right to write to the file and its folder."));
    case SQLITE_CANTOPEN:
        return environmentError(WorkspaceText::tr("The workspace cannot be opened."), path,
                                WorkspaceText::tr("Look whether its folder is there and may be written to."));
    case SQLITE_FULL:
        return environmentError(WorkspaceText::tr("The disk is full. Nothing was changed."), path,
                                WorkspaceText::tr("Make room on the disk and try again."));
    case SQLITE_IOERR:
    case SQLITE_NOMEM:
        return environmentError(WorkspaceText::tr("The disk did not take part: %1.").arg(error.databaseText()), path,
                                WorkspaceText::tr("Check the disk, then try again."));
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return inputError(WorkspaceText::tr("The workspace is damaged."), path, restoreRemedy());
    case SQLITE_CONSTRAINT:
        return usageError(WorkspaceText::tr("The workspace refuses this: %1.").arg(error.databaseText()), path);
    default:
        return environmentError(WorkspaceText::tr("The workspace could not do this: %1.")
                                    .arg(error.databaseText().isEmpty() ? error.driverText() : error.databaseText()),
                                path);
    }
}

Result<int> version(const Database &database)
{
    const auto value = database.value(u"PRAGMA user_version"_s);
    if (!value)
        return value.error();
    return value->toInt();
}

Result<quint32> applicationIdOf(const Database &database)
{
    const auto value = database.value(u"PRAGMA application_id"_s);
    if (!value)
        return value.error();
    return quint32(value->toInt());
}

Status markVersion(const Database &database, int version)
{
    for (const QString &sql :
         {u"PRAGMA application_id=%1"_s.arg(applicationId), u"PRAGMA user_version=%1"_s.arg(version)})
        if (const auto query = database.run(sql); !query)
            return query.error();
    return done();
}

Status useWriteAheadLog(const Database &database)
{
    const auto mode = firstValue(database, u"PRAGMA journal_mode=WAL"_s);
    if (!mode)
        return mode.error();
    return done();
}

Status probeWriting(const Database &database)
{
    auto transaction = database.write();
    if (!transaction)
        return transaction.error();
    return done();
}

Status copyTo(const Database &database, const QString &path)
{
    if (QFileInfo::exists(path))
        return usageError(WorkspaceText::tr("There is a file of this name already."), path,
                          WorkspaceText::tr("Choose another name for the copy."));
    const auto copied = database.run(u"VACUUM INTO ?"_s, {path});
    if (copied)
        return done();
    QFile::remove(path);
    Error error = copied.error();
    error.where = path;
    return error;
}

Status compact(const Database &database)
{
    if (const auto query = database.run(u"VACUUM"_s); !query)
        return query.error();
    return done();
}

Result<QStringList> damage(const Database &database, bool thorough)
{
    QStringList sentences;
    // A quick look reads the pages where they lie: it is then half as long, and its connection is not kept.
    if (!thorough)
        if (const auto mapped = database.run(u"PRAGMA mmap_size = 268435456"_s); !mapped)
            return mapped.error();
    auto query = database.run(thorough ? u"PRAGMA integrity_check(20)"_s : u"PRAGMA quick_check(1)"_s);
    if (!query)
        return query.error();
    while (query->next())
        if (const QString line = query->value(0).toString(); line != u"ok")
            sentences << line;
    if (query->lastError().isValid())
        sentences << errorOf(query->lastError(), database.path()).what;
    query->clear();
    if (thorough && sentences.isEmpty() && database.access() == Access::ReadWrite) {
        const auto text =
            database.run(u"INSERT INTO finding_text (finding_text, rank) VALUES ('integrity-check', 1)"_s);
        if (!text)
            sentences << WorkspaceText::tr("The index for searching findings does not fit the findings.");
    }
    return sentences;
}

Result<QMap<QString, QString>> schema(const Database &database)
{
    auto query = database.run(u"SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_stat%'"_s);
    if (!query)
        return query.error();
    QMap<QString, QString> parts;
    while (query->next())
        parts.insert(query->value(0).toString() + u' ' + query->value(1).toString(), query->value(2).toString());
    if (query->lastError().isValid())
        return errorOf(query->lastError(), database.path());
    return parts;
}

Result<QStringList> dropIndexes(const Database &database, const QString &table)
{
    auto query = database.run(
        u"SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL"_s, {table});
    if (!query)
        return query.error();
    QStringList names, statements;
    while (query->next()) {
        names << query->value(0).toString();
        statements << query->value(1).toString();
    }
    query->clear();
    for (const QString &name : names)
        if (const auto dropped = database.run(u"DROP INDEX \"%1\""_s.arg(name)); !dropped)
            return dropped.error();
    return statements;
}

Result<QStringList> detachedTextIndex(const Database &database)
{
    auto made = firstValue(database, u"SELECT sql FROM sqlite_master WHERE name = 'finding_text'"_s);
    if (!made)
        return made.error();
    return QStringList{made->replace(u"content = 'finding', content_rowid = 'id'"_s, u"content = ''"_s),
                       u"INSERT INTO finding_text (finding_text, rank) VALUES ('hashsize', 67108864)"_s};
}

Status indexNewFindings(const Database &database, qint64 aboveId)
{
    const auto query = database.run(indexTexts(u"id > ?"_s), {aboveId});
    if (!query)
        return query.error();
    return done();
}

Status forgetTextsWhere(const Database &database, const QString &condition, const QVariantList &values)
{
    const auto query = database.run(forgetTexts(condition), values);
    return query ? done() : Status(query.error());
}

Status indexTextsWhere(const Database &database, const QString &condition, const QVariantList &values)
{
    const auto query = database.run(indexTexts(condition), values);
    return query ? done() : Status(query.error());
}

Status forgetAllTexts(const Database &database)
{
    const auto query = database.run(u"INSERT INTO finding_text (finding_text) VALUES ('delete-all')"_s);
    return query ? done() : Status(query.error());
}

Status forgetTextsOfProject(const Database &database, qint64 projectId)
{
    const auto query = database.run(forgetTexts(u"project_id = ?"_s), {projectId});
    if (!query)
        return query.error();
    return done();
}

QString changesOfOthers()
{
    return u"PRAGMA data_version"_s;
}

namespace {

QString matchOf(const QString &words)
{
    // Each run of letters and digits becomes a quoted prefix, so that nothing typed can be an operator of FTS5.
    QStringList terms;
    QString term;
    const QString ended = words + u' ';
    for (const QChar c : ended) {
        if (c.isLetterOrNumber() || c.isSurrogate()) {
            term += c;
        } else if (!term.isEmpty()) {
            terms << u'"' + term + u"\"*";
            term.clear();
        }
    }
    return terms.join(u" AND "_s);
}

} // namespace

TextCondition textCondition(const QString &words)
{
    const QString match = matchOf(words);
    if (match.isEmpty())
        return {};
    return {u"finding.id IN (SELECT rowid FROM finding_text WHERE finding_text MATCH ?)"_s, match};
}

QString findingsInTextOrder()
{
    return u"finding_text CROSS JOIN finding ON finding.id = finding_text.rowid"_s;
}

TextCondition textOrderCondition(const QString &words)
{
    const QString match = matchOf(words);
    if (match.isEmpty())
        return {};
    return {u"finding_text MATCH ?"_s, match};
}

} // namespace sextant::sqlite
