// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <string_view>

namespace sextant {

/// One statement run for very many rows inside a transaction. With Qt's values it costs twice the time, so where the
/// driver and this program share one SQLite library, the rows go to SQLite directly.
class BulkStatement
{
public:
    struct Blob
    {
        std::string_view bytes;
    };
    /// Texts are UTF-8 and are read, like blobs, during run() only.
    using Value = std::variant<std::monostate, qint64, double, std::string_view, Blob>;

    enum class Way : quint8 { Fastest, ThroughQt };

    static Result<BulkStatement> prepare(const Database &database, const QString &sql, Way way = Way::Fastest);
    BulkStatement(BulkStatement &&) noexcept;
    BulkStatement &operator=(BulkStatement &&) = delete;
    ~BulkStatement();

    Status run(std::span<const Value> values);
    bool isDirect() const;

private:
    struct State;
    explicit BulkStatement(std::unique_ptr<State> state);

    std::unique_ptr<State> m_state;
};

} // namespace sextant
