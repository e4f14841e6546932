// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ticket.h"
#include "storage/database.h"

#include <vector>

namespace sextant {

/// Findings by id, one bit each: what is frequent costs no more than what is rare, and joining costs nothing.
class FindingMarks
{
public:
    /// Ids above the greatest are passed over.
    explicit FindingMarks(qint64 greatest)
        : m_words(std::size_t(greatest) / 64 + 1, 0)
        , m_greatest(greatest)
    {}

    void add(qint64 id)
    {
        if (id < 0 || id > m_greatest)
            return;
        quint64 &word = m_words[std::size_t(id) / 64];
        const quint64 bit = quint64(1) << (id % 64);
        m_count += word & bit ? 0 : 1;
        word |= bit;
    }
    bool has(qint64 id) const
    {
        return id >= 0 && id <= m_greatest && (m_words[std::size_t(id) / 64] >> (id % 64) & 1) != 0;
    }
    /// Adds the ids that a column of a table has; both are SQL, and the table may go on with conditions on the values.
    Status addFrom(const Database &database, const QString &column, const QString &table, const QVariantList &values,
                   const Ticket &ticket);
    void addAll(const FindingMarks &others);
    void keepOnly(const FindingMarks &others);

    qint64 count() const { return m_count; }
    std::vector<qint64> ids() const; ///< ascending

private:
    void recount();

    std::vector<quint64> m_words;
    qint64 m_greatest;
    qint64 m_count = 0;
};

} // namespace sextant
