// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/findingtextbuilder.h"

#include "storage/bulkstatement.h"
#include "storage/sqlitedialect.h"
#include "storage/sqlitehandle.h"

#include <sqlite3.h>

#include <system_error>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

/// Handing over row by row would cost more than it gains.
constexpr std::size_t rowsAtOnce = 1024;

using sqlite::prepared;
using sqlite::Statement;

std::string_view blobOf(sqlite3_stmt *statement, int column)
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(statement, column));
    return {bytes, std::size_t(sqlite3_column_bytes(statement, column))};
}

/// Copies one of the tables in which FTS5 keeps its index, as a dump of a database does.
Status copyTable(sqlite3 *from, const char *select, const Database &to, const QString &insert, bool hasTerms)
{
    const Statement rows = prepared(from, select);
    auto put = BulkStatement::prepare(to, insert);
    if (!put)
        return put.error();
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(rows.get())) == SQLITE_ROW) {
        const qint64 first = sqlite3_column_int64(rows.get(), 0);
        const BulkStatement::Value two[] = {first, BulkStatement::Blob{blobOf(rows.get(), 1)}};
        const BulkStatement::Value three[] = {first, two[1],
                                              qint64(hasTerms ? sqlite3_column_int64(rows.get(), 2) : 0)};
        const auto values = hasTerms ? std::span<const BulkStatement::Value>(three) : std::span(two);
        if (const Status ran = put->run(values); !ran)
            return ran;
    }
    return code == SQLITE_DONE ? done() : Status(sqlite::lastErrorOf(from, to.path()));
}

} // namespace

struct FindingTextBuilder::Index
{
    struct Close
    {
        void operator()(sqlite3 *handle) const { sqlite3_close_v2(handle); }
    };

    std::unique_ptr<sqlite3, Close> handle;

    bool run(const char *sql) const { return sqlite3_exec(handle.get(), sql, nullptr, nullptr, nullptr) == SQLITE_OK; }
};

FindingTextBuilder::FindingTextBuilder(std::unique_ptr<Index> index)
    : m_index(std::move(index))
    , m_thread([this] { work(); })
{}

FindingTextBuilder::~FindingTextBuilder()
{
    m_abandoned = true;
    {
        const std::lock_guard lock(m_mutex);
        m_complete = true;
    }
    m_changed.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

std::unique_ptr<FindingTextBuilder> FindingTextBuilder::start(const Database &database)
{
    const auto statements = sqlite::detachedTextIndex(database);
    if (!statements || !sqlite::sharedHandle(database))
        return nullptr;
    auto index = std::make_unique<Index>();
    sqlite3 *handle = nullptr;
    const int opened = sqlite3_open_v2(":memory:", &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    index->handle.reset(handle);
    if (opened != SQLITE_OK)
        return nullptr;
    for (const QString &sql : *statements)
        if (!index->run(sql.toUtf8().constData()))
            return nullptr;
    try {
        return std::unique_ptr<FindingTextBuilder>(new FindingTextBuilder(std::move(index)));
    } catch (const std::system_error &) { // no thread to be had: the index is built after the load
        return nullptr;
    }
}

void FindingTextBuilder::hand(const FindingBuffer &buffer)
{
    {
        const std::lock_guard lock(m_mutex);
        for (; m_handed < buffer.size(); ++m_handed)
            m_waiting.push_back(&buffer.packed(m_handed));
    }
    m_changed.notify_one();
}

void FindingTextBuilder::follow(const FindingBuffer &buffer)
{
    if (buffer.size() >= m_handed + rowsAtOnce)
        hand(buffer);
}

void FindingTextBuilder::work()
{
    bool works = m_index->run("BEGIN");
    const Statement put =
        prepared(m_index->handle.get(), "INSERT INTO finding_text (rowid, title, message, path, rule, package, "
                                        "vulnerability) VALUES (?, ?, ?, ?, ?, ?, ?)");
    works = works && put;
    qint64 id = 0;
    std::vector<const FindingBuffer::Packed *> rows;
    for (bool complete = false; !complete;) {
        rows.clear();
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] { return m_complete || !m_waiting.empty(); });
            complete = m_complete;
            rows.swap(m_waiting);
        }
        for (const FindingBuffer::Packed *row : rows) {
            if (!works || m_abandoned)
                break;
            const auto texts = FindingBuffer::searchedTexts(*row);
            works = sqlite3_bind_int64(put.get(), 1, ++id) == SQLITE_OK;
            for (std::size_t i = 0; i < texts.size(); ++i)
                works = works && sqlite3_bind_text64(put.get(), int(i) + 2, texts[i].data(), texts[i].size(), nullptr,
                                                     SQLITE_UTF8) == SQLITE_OK;
            works = works && sqlite3_step(put.get()) == SQLITE_DONE;
            sqlite3_reset(put.get());
        }
    }
    m_built = works && !m_abandoned && m_index->run("COMMIT");
}

void FindingTextBuilder::complete(const FindingBuffer &buffer)
{
    hand(buffer);
    {
        const std::lock_guard lock(m_mutex);
        m_complete = true;
    }
    m_changed.notify_one();
}

Result<bool> FindingTextBuilder::moveTo(const Database &database)
{
    m_thread.join();
    if (!m_built)
        return false;
    // Forgets what the connection remembers of the empty index, so that it reads the new one.
    if (const auto emptied = database.run(u"INSERT INTO finding_text (finding_text) VALUES ('delete-all')"_s); !emptied)
        return emptied.error();
    sqlite3 *from = m_index->handle.get();
    if (const Status copied = copyTable(from, "SELECT id, block FROM finding_text_data", database,
                                        u"INSERT OR REPLACE INTO finding_text_data (id, block) VALUES (?, ?)"_s, false);
        !copied)
        return copied.error();
    if (const Status copied =
            copyTable(from, "SELECT segid, term, pgno FROM finding_text_idx", database,
                      u"INSERT OR REPLACE INTO finding_text_idx (segid, term, pgno) VALUES (?, ?, ?)"_s, true);
        !copied)
        return copied.error();
    return true;
}

} // namespace sextant
