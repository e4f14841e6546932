// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include "storage/sqlitedialect.h"

#include <QSqlError>

#include <atomic>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

struct Connection
{
    QString name;
    QString path;
    QString author;
    Access access = Access::ReadWrite;
    int depth = 0;

    Connection() = default;
    Connection(const Connection &) = delete;
    ~Connection() { QSqlDatabase::removeDatabase(name); }

    QSqlDatabase handle() const { return QSqlDatabase::database(name, false); }
    bool exec(const QString &sql) const { return QSqlQuery(handle()).exec(sql); }
};

namespace {

QString savepoint(int depth)
{
    return u"level_%1"_s.arg(depth);
}

} // namespace

Database::Database(std::shared_ptr<Connection> connection)
    : m_connection(std::move(connection))
{}

Result<Database> Database::open(const QString &path, Access access)
{
    static std::atomic<int> number = 0;
    auto connection = std::make_shared<Connection>();
    connection->name = u"sextant-%1"_s.arg(++number);
    connection->path = path;
    connection->access = access;
    connection->author = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    if (const Status opened = sqlite::connect(connection->name, path, access); !opened)
        return opened.error();
    return Database(std::move(connection));
}

Result<QSqlQuery> Database::run(const QString &sql, const QVariantList &values) const
{
    QSqlQuery query(m_connection->handle());
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return sqlite::errorOf(query.lastError(), path());
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return sqlite::errorOf(query.lastError(), path());
    return query;
}

Result<qint64> Database::insert(const QString &sql, const QVariantList &values) const
{
    const auto query = run(sql, values);
    if (!query)
        return query.error();
    return query->lastInsertId().toLongLong();
}

Result<qint64> Database::change(const QString &sql, const QVariantList &values) const
{
    const auto query = run(sql, values);
    if (!query)
        return query.error();
    return qint64(query->numRowsAffected());
}

Result<QVariant> Database::value(const QString &sql, const QVariantList &values) const
{
    auto query = run(sql, values);
    if (!query)
        return query.error();
    if (query->next())
        return query->value(0);
    if (query->lastError().isValid())
        return sqlite::errorOf(query->lastError(), path());
    return QVariant();
}

Result<Database::Transaction> Database::write() const
{
    const int depth = m_connection->depth;
    const auto begun = run(depth == 0 ? sqlite::beginWriting() : QString(u"SAVEPOINT "_s + savepoint(depth)));
    if (!begun)
        return begun.error();
    ++m_connection->depth;
    return Transaction(*this);
}

bool Database::isWriting() const
{
    return m_connection->depth > 0;
}

Database::Transaction::Transaction(const Database &database)
    : m_connection(database.m_connection)
    , m_depth(m_connection->depth)
{}

Database::Transaction::Transaction(Transaction &&other) noexcept
    : m_connection(std::move(other.m_connection))
    , m_depth(other.m_depth)
{}

Database::Transaction::~Transaction()
{
    undo();
}

void Database::Transaction::undo()
{
    if (!m_connection)
        return;
    // A full disk may have ended the transaction already; then there is nothing left to undo and the statement fails.
    if (m_depth == 1) {
        m_connection->exec(u"ROLLBACK"_s);
    } else {
        m_connection->exec(u"ROLLBACK TO "_s + savepoint(m_depth - 1));
        m_connection->exec(u"RELEASE "_s + savepoint(m_depth - 1));
    }
    m_connection->depth = m_depth - 1;
    m_connection.reset();
}

Status Database::Transaction::commit()
{
    Q_ASSERT(m_connection && m_connection->depth == m_depth);
    QSqlQuery query(m_connection->handle());
    if (!query.exec(m_depth == 1 ? u"COMMIT"_s : QString(u"RELEASE "_s + savepoint(m_depth - 1)))) {
        const Error error = sqlite::errorOf(query.lastError(), m_connection->path);
        query.clear();
        undo();
        return error;
    }
    m_connection->depth = m_depth - 1;
    m_connection.reset();
    return done();
}

Result<qint64> Database::changesOfOthers() const
{
    const auto counter = value(sqlite::changesOfOthers());
    if (!counter)
        return counter.error();
    return counter->toLongLong();
}

QSqlDatabase Database::handle() const
{
    return m_connection->handle();
}

QString Database::path() const
{
    return m_connection->path;
}

Access Database::access() const
{
    return m_connection->access;
}

QString Database::author() const
{
    return m_connection->author;
}

void Database::setAuthor(const QString &author)
{
    m_connection->author = author;
}

} // namespace sextant
