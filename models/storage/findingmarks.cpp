// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/findingmarks.h"

#include "storage/bulkquery.h"
#include "storage/sqlitehandle.h"

#include <sqlite3.h>

#include <bit>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr unsigned marksBetweenQuestions = 16 * 1024;
constexpr const char *pointerType = "sextant::Marking";

using sqlite::prepared;
using sqlite::Statement;

/// What a running statement hands its rows to.
struct Marking
{
    FindingMarks *marks;
    const Ticket *ticket;
    unsigned rows = 0;
    bool cancelled = false;
};

void mark(sqlite3_context *context, int, sqlite3_value **values)
{
    auto *marking = static_cast<Marking *>(sqlite3_value_pointer(values[1], pointerType));
    if (!marking)
        return;
    marking->marks->add(sqlite3_value_int64(values[0]));
    if (++marking->rows % marksBetweenQuestions != 0 || !marking->ticket->cancelled())
        return;
    marking->cancelled = true;
    sqlite3_result_error_code(context, SQLITE_INTERRUPT);
}

/// The function is made when a connection meets it first: making it again would disturb a statement that runs.
Statement preparedWithMark(sqlite3 *handle, const QByteArray &sql)
{
    if (Statement statement = prepared(handle, sql))
        return statement;
    sqlite3_create_function_v2(handle, "mark_finding", 2, SQLITE_UTF8 | SQLITE_DIRECTONLY, nullptr, mark, nullptr,
                               nullptr, nullptr);
    return prepared(handle, sql);
}

} // namespace

Status FindingMarks::addFrom(const Database &database, const QString &column, const QString &table,
                             const QVariantList &values, const Ticket &ticket)
{
    sqlite3 *handle = sqlite::sharedHandle(database);
    if (!handle)
        return BulkQuery::forEach(
            database, u"SELECT "_s + column + u" FROM "_s + table, values,
            [this](const BulkQuery::Row &row) { add(row.number(0)); }, ticket);
    // The rows stay inside: handing each of a million out would take longer than finding it.
    const Statement statement =
        preparedWithMark(handle, (u"SELECT count(mark_finding("_s + column + u", ?)) FROM "_s + table).toUtf8());
    if (!statement)
        return sqlite::lastErrorOf(handle, database.path());
    Marking marking{this, &ticket};
    int code = sqlite3_bind_pointer(statement.get(), 1, &marking, pointerType, nullptr);
    for (int at = 2; const QVariant &value : values) {
        const QByteArray text = value.toString().toUtf8();
        if (code == SQLITE_OK)
            code = sqlite3_bind_text(statement.get(), at++, text.constData(), int(text.size()), SQLITE_TRANSIENT);
    }
    if (code == SQLITE_OK)
        code = sqlite3_step(statement.get());
    if (marking.cancelled)
        return cancelledError();
    return code == SQLITE_ROW ? done() : Status(sqlite::lastErrorOf(handle, database.path()));
}

void FindingMarks::addAll(const FindingMarks &others)
{
    for (std::size_t at = 0; at < std::min(m_words.size(), others.m_words.size()); ++at)
        m_words[at] |= others.m_words[at];
    recount();
}

void FindingMarks::keepOnly(const FindingMarks &others)
{
    for (std::size_t at = 0; at < m_words.size(); ++at)
        m_words[at] &= at < others.m_words.size() ? others.m_words[at] : 0;
    recount();
}

void FindingMarks::recount()
{
    m_count = 0;
    for (const quint64 word : m_words)
        m_count += std::popcount(word);
}

std::vector<qint64> FindingMarks::ids() const
{
    std::vector<qint64> ids;
    ids.reserve(std::size_t(m_count));
    for (std::size_t at = 0; at < m_words.size(); ++at)
        for (quint64 word = m_words[at]; word != 0; word &= word - 1)
            ids.push_back(qint64(at * 64 + std::size_t(std::countr_zero(word))));
    return ids;
}

} // namespace sextant
