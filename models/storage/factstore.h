// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fact.h"
#include "storage/database.h"

namespace sextant {

/// Facts that are learned after an inspection, by a search of its own.
class FactStore
{
public:
    explicit FactStore(Database database);

    /// Adds it to an inspection, in place of what the inspection said about the same thing before.
    Status put(qint64 inspectionId, const Fact &fact);

private:
    Database m_database;
};

} // namespace sextant
