// SPDX-License-Identifier: GPL-3.0-or-later
// All that the stores need and that only SQLite does this way. Bulk writing is in bulkstatement.h.
#pragma once

#include "base/result.h"
#include "storage/database.h"

class QSqlError;

namespace sextant::sqlite {

/// "SXTT" in the file's head: a workspace of this program and no other SQLite file.
inline constexpr quint32 applicationId = 0x53585454;

/// What the first bytes of a file say, read without SQLite so that nothing is locked or changed.
struct FileHead
{
    quint32 applicationId = 0;
    quint32 version = 0;
};
/// Errors: missing, a folder, empty, not SQLite, cut off.
Result<FileHead> readHead(const QString &path);

/// Opens the connection called name and sets it up. One that may not write never changes the workspace.
Status connect(const QString &name, const QString &path, Access access);
QString beginWriting();
/// In our words: locked, full, damaged, not allowed.
Error errorOf(const QSqlError &error, const QString &path);

Result<int> version(const Database &database);
Result<quint32> applicationIdOf(const Database &database);
/// Inside the transaction of a migration.
Status markVersion(const Database &database, int version);
/// A statement whose value changes when another connection has written.
QString changesOfOthers();
/// Lasts: readers and one writer at a time, and a crash loses at most the last transaction.
Status useWriteAheadLog(const Database &database);
/// Waits for other writers and asks whether the file may be written; changes nothing.
Status probeWriting(const Database &database);

/// A whole, compact copy into a file that does not exist yet. A copy that fails is taken away again.
Status copyTo(const Database &database, const QString &path);
Status compact(const Database &database);
/// Sentences about damage; empty when there is none. thorough also compares indexes with their tables.
Result<QStringList> damage(const Database &database, bool thorough);
/// Kind and name of every table, index and trigger, with how it was made.
Result<QMap<QString, QString>> schema(const Database &database);

/// Takes the indexes of a table away before a large load; gives the statements that make them again.
Result<QStringList> dropIndexes(const Database &database, const QString &table);
/// Statements that make the index over texts, empty and without its table, in a database of its own.
Result<QStringList> detachedTextIndex(const Database &database);
/// Puts findings with an id above the given one into the index over texts.
Status indexNewFindings(const Database &database, qint64 aboveId);
/// For all findings that a condition on their columns holds for: before their texts change, and after.
Status forgetTextsWhere(const Database &database, const QString &condition, const QVariantList &values);
Status indexTextsWhere(const Database &database, const QString &condition, const QVariantList &values);
/// When no finding is left.
Status forgetAllTexts(const Database &database);
/// Before all findings of a project go.
Status forgetTextsOfProject(const Database &database, qint64 projectId);
/// A condition on finding.id with one value for it, from words as people type them; each must begin a word of the text.
struct TextCondition
{
    QString sql;
    QVariant value;
};
TextCondition textCondition(const QString &words);
/// The same as tables to select from, with the condition on them: the findings come one by one as the index is read,
/// so that a LIMIT ends the reading. Empty sql: there is no word to look for.
QString findingsInTextOrder();
TextCondition textOrderCondition(const QString &words);

} // namespace sextant::sqlite
