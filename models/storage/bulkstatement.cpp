// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bulkstatement.h"

#include "storage/sqlitedialect.h"
#include "storage/sqlitehandle.h"

#include <QSqlError>

#include <sqlite3.h>

namespace sextant {

namespace {

using sqlite::lastErrorOf;
using sqlite::sharedHandle;

int bind(sqlite3_stmt *statement, int at, const BulkStatement::Value &value)
{
    if (const auto *text = std::get_if<std::string_view>(&value)) {
        // An empty view may have no data at all, which SQLite would take for NULL.
        return sqlite3_bind_text64(statement, at, text->empty() ? "" : text->data(), text->size(), nullptr,
                                   SQLITE_UTF8);
    }
    if (const auto *whole = std::get_if<qint64>(&value))
        return sqlite3_bind_int64(statement, at, *whole);
    if (const auto *real = std::get_if<double>(&value))
        return sqlite3_bind_double(statement, at, *real);
    if (const auto *blob = std::get_if<BulkStatement::Blob>(&value))
        return sqlite3_bind_blob64(statement, at, blob->bytes.empty() ? "" : blob->bytes.data(), blob->bytes.size(),
                                   nullptr);
    return sqlite3_bind_null(statement, at);
}

QVariant variantOf(const BulkStatement::Value &value)
{
    if (const auto *text = std::get_if<std::string_view>(&value))
        return text->empty() ? QStringLiteral("") : QString::fromUtf8(text->data(), qsizetype(text->size()));
    if (const auto *whole = std::get_if<qint64>(&value))
        return *whole;
    if (const auto *real = std::get_if<double>(&value))
        return *real;
    if (const auto *blob = std::get_if<BulkStatement::Blob>(&value))
        return QByteArray(blob->bytes.data(), qsizetype(blob->bytes.size()));
    return {};
}

} // namespace

struct BulkStatement::State
{
    Database database;
    sqlite3 *handle = nullptr;
    sqlite::Statement statement;
    QSqlQuery query;
};

BulkStatement::BulkStatement(std::unique_ptr<State> state)
    : m_state(std::move(state))
{}

BulkStatement::BulkStatement(BulkStatement &&) noexcept = default;
BulkStatement::~BulkStatement() = default;

Result<BulkStatement> BulkStatement::prepare(const Database &database, const QString &sql, Way way)
{
    auto state = std::make_unique<State>(database, way == Way::Fastest ? sharedHandle(database) : nullptr, nullptr,
                                         QSqlQuery(database.handle()));
    if (state->handle) {
        state->statement = sqlite::prepared(state->handle, sql.toUtf8());
        if (!state->statement)
            return lastErrorOf(state->handle, database.path());
    } else if (!state->query.prepare(sql)) {
        return sqlite::errorOf(state->query.lastError(), database.path());
    }
    return BulkStatement(std::move(state));
}

bool BulkStatement::isDirect() const
{
    return m_state->statement != nullptr;
}

Status BulkStatement::run(std::span<const Value> values)
{
    if (!isDirect()) {
        for (int at = 0; const Value &value : values)
            m_state->query.bindValue(at++, variantOf(value));
        if (!m_state->query.exec())
            return sqlite::errorOf(m_state->query.lastError(), m_state->database.path());
        return done();
    }
    sqlite3_stmt *statement = m_state->statement.get();
    int code = SQLITE_OK;
    for (int at = 1; const Value &value : values)
        if (code = bind(statement, at++, value); code != SQLITE_OK)
            return lastErrorOf(m_state->handle, m_state->database.path());
    code = sqlite3_step(statement);
    const bool stepped = code == SQLITE_DONE || code == SQLITE_ROW;
    Status status = stepped ? done() : Status(lastErrorOf(m_state->handle, m_state->database.path()));
    sqlite3_reset(statement);
    return status;
}

} // namespace sextant
