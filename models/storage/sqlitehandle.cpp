// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlitehandle.h"

#include "storage/sqlitedialect.h"

#include <QSqlDriver>
#include <QSqlError>

#include <sqlite3.h>

namespace sextant::sqlite {

sqlite3 *sharedHandle(const Database &database)
{
    const QVariant handle = database.handle().driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    const auto driverLibrary = database.value(QStringLiteral("SELECT sqlite_source_id()"));
    if (!driverLibrary || driverLibrary->toString() != QString::fromUtf8(sqlite3_sourceid()))
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

void Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Statement prepared(sqlite3 *handle, const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(handle, sql.constData(), int(sql.size()), &statement, nullptr);
    return Statement(statement);
}

Error lastErrorOf(sqlite3 *handle, const QString &path)
{
    return errorOf(QSqlError(QString(), QString::fromUtf8(sqlite3_errmsg(handle)), QSqlError::StatementError,
                             QString::number(sqlite3_extended_errcode(handle))),
                   path);
}

} // namespace sextant::sqlite
