// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ticket.h"
#include "storage/database.h"

#include <string_view>

struct sqlite3_stmt;

namespace sextant {

/// One query with very many rows, read without a QVariant for every value where the driver's library is ours.
class BulkQuery
{
public:
    /// The row that is being visited. Texts are UTF-8 and end with the visit.
    class Row
    {
    public:
        qint64 number(int column) const;
        double real(int column) const;
        std::string_view text(int column) const;

    private:
        friend class BulkQuery;
        ::sqlite3_stmt *m_statement = nullptr;
        const QSqlQuery *m_query = nullptr;
        mutable std::vector<QByteArray> m_texts; ///< of a row that came through Qt
    };

    enum class Way : quint8 { Fastest, ThroughQt };

    /// Visits every row in order; asks the ticket every few thousand rows.
    static Status forEach(const Database &database, const QString &sql, const QVariantList &values,
                          const std::function<void(const Row &)> &visit, const Ticket &ticket, Way way = Way::Fastest);
};

} // namespace sextant
