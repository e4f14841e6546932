// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ruler.h"
#include "storage/database.h"

namespace sextant {

/// The weights and thresholds that each project judges by.
class RulerStore
{
public:
    explicit RulerStore(Database database);

    /// The published one, unless the project has its own.
    Result<Ruler> ofProject(qint64 projectId) const;
    /// Refused when it is not sound.
    Status setOfProject(qint64 projectId, const Ruler &ruler);

private:
    Database m_database;
};

/// As a column keeps it: nothing for the published ruler.
QString rulerColumn(const Ruler &ruler);
Result<Ruler> rulerOfColumn(const QString &column);

} // namespace sextant
