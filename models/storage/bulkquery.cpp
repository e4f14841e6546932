// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bulkquery.h"

#include "storage/sqlitedialect.h"
#include "storage/sqlitehandle.h"

#include <QSqlError>

#include <sqlite3.h>

namespace sextant {

namespace {

constexpr int rowsBetweenQuestions = 4096;

int bindTo(sqlite3_stmt *statement, int at, const QVariant &value)
{
    if (value.typeId() == QMetaType::QString) {
        const QByteArray text = value.toString().toUtf8();
        return sqlite3_bind_text(statement, at, text.constData(), int(text.size()), SQLITE_TRANSIENT);
    }
    return sqlite3_bind_int64(statement, at, value.toLongLong());
}

} // namespace

qint64 BulkQuery::Row::number(int column) const
{
    return m_statement ? sqlite3_column_int64(m_statement, column) : m_query->value(column).toLongLong();
}

double BulkQuery::Row::real(int column) const
{
    return m_statement ? sqlite3_column_double(m_statement, column) : m_query->value(column).toDouble();
}

std::string_view BulkQuery::Row::text(int column) const
{
    if (m_statement) {
        const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
        return bytes ? std::string_view(bytes, std::size_t(sqlite3_column_bytes(m_statement, column)))
                     : std::string_view();
    }
    m_texts.resize(std::max(m_texts.size(), std::size_t(column) + 1));
    QByteArray &kept = m_texts[std::size_t(column)] = m_query->value(column).toString().toUtf8();
    return {kept.constData(), std::size_t(kept.size())};
}

Status BulkQuery::forEach(const Database &database, const QString &sql, const QVariantList &values,
                          const std::function<void(const Row &)> &visit, const Ticket &ticket, Way way)
{
    Row row;
    int visited = 0;
    const auto stopped = [&] { return ++visited % rowsBetweenQuestions == 0 && ticket.cancelled(); };
    sqlite3 *handle = way == Way::Fastest ? sqlite::sharedHandle(database) : nullptr;
    if (!handle) {
        auto query = database.run(sql, values);
        if (!query)
            return query.error();
        row.m_query = &*query;
        while (query->next()) {
            if (stopped())
                return cancelledError();
            visit(row);
        }
        return query->lastError().isValid() ? Status(sqlite::errorOf(query->lastError(), database.path())) : done();
    }
    const sqlite::Statement statement = sqlite::prepared(handle, sql.toUtf8());
    sqlite3_stmt *made = statement.get();
    if (!made)
        return sqlite::lastErrorOf(handle, database.path());
    for (int at = 1; const QVariant &value : values)
        if (bindTo(made, at++, value) != SQLITE_OK)
            return sqlite::lastErrorOf(handle, database.path());
    row.m_statement = made;
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(made)) == SQLITE_ROW) {
        if (stopped())
            return cancelledError();
        visit(row);
    }
    return code == SQLITE_DONE ? done() : Status(sqlite::lastErrorOf(handle, database.path()));
}

} // namespace sextant
