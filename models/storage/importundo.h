// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/importstore.h"

namespace sextant {

/// Takes an import back: what it brought goes, what it fixed is open again, what it changed says what it said before.
/// What people decided stays, for it belongs to the fault and not to the import.
class ImportUndo
{
public:
    explicit ImportUndo(Database database);

    /// Why it cannot be taken back; none when it can.
    Result<std::optional<Error>> obstacle(const Import &import) const;
    Status undo(const Import &import);

private:
    Status removeBrought(qint64 scanId, qint64 importId);
    Status forgetMovedDecisions(const Import &import);
    Status restoreChanged(qint64 importId);
    Status reopenFixed(qint64 scanId, qint64 importId);
    Result<qint64> scanOf(qint64 importId) const;

    Database m_database;
};

} // namespace sextant
