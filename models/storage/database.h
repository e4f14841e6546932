// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <memory>

namespace sextant {

enum class Access : quint8 {
    ReadWrite,
    ReadOnly, ///< others may write meanwhile, so SQLite may keep its files for sharing beside the workspace
    Glance,   ///< for a moment, while nobody writes; leaves no trace at all
};

/// One connection to a workspace. Copies share it; it belongs to the thread that opened it and is closed by the last
/// copy.
class Database
{
public:
    /// All or nothing. Without commit() everything since the beginning is undone when it dies. Transactions nest: an
    /// inner one that is undone leaves the outer one as it was before.
    class Transaction
    {
    public:
        Transaction(Transaction &&other) noexcept;
        Transaction &operator=(Transaction &&) = delete;
        Transaction(const Transaction &) = delete;
        ~Transaction();
        Status commit();

    private:
        friend class Database;
        explicit Transaction(const Database &database);
        void undo();

        std::shared_ptr<struct Connection> m_connection;
        int m_depth = 0;
    };

    static Result<Database> open(const QString &path, Access access);

    /// Runs one statement; ? takes the values in order. The query must be gone before the schema can change.
    Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {}) const;
    /// Runs a statement that adds one row; its id.
    Result<qint64> insert(const QString &sql, const QVariantList &values) const;
    /// Runs a statement that changes rows; how many.
    Result<qint64> change(const QString &sql, const QVariantList &values = {}) const;
    /// First column of the first row; an invalid value when there is no row.
    Result<QVariant> value(const QString &sql, const QVariantList &values = {}) const;
    /// Begins to write: waits for other writers first, so that nothing read inside can be stale.
    Result<Transaction> write() const;
    /// Whether a transaction is open.
    bool isWriting() const;

    /// A number that changes whenever somebody else, in this program or another, has written to the file.
    Result<qint64> changesOfOthers() const;

    QSqlDatabase handle() const;
    QString path() const;
    Access access() const;
    /// Who the audit log names for what this connection writes.
    QString author() const;
    void setAuthor(const QString &author);

private:
    explicit Database(std::shared_ptr<Connection> connection);

    std::shared_ptr<Connection> m_connection;
};

} // namespace sextant
