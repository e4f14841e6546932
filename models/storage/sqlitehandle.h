// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

struct sqlite3;
struct sqlite3_stmt;

namespace sextant::sqlite {

/// The driver's own connection, for what costs too much through Qt's values. None when the driver brings another copy
/// of the library, to which the handle of this one means nothing.
sqlite3 *sharedHandle(const Database &database);

struct Finalize
{
    void operator()(sqlite3_stmt *statement) const;
};
using Statement = std::unique_ptr<sqlite3_stmt, Finalize>;

/// None when the connection complains.
Statement prepared(sqlite3 *handle, const QByteArray &sql);

/// What the connection complained about last.
Error lastErrorOf(sqlite3 *handle, const QString &path);

} // namespace sextant::sqlite
