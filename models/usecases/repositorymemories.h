// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/inspector.h"

#include <mutex>

namespace sextant {

/// What this program has read of the repositories it looked at last, so that a rescan reads only what is new. Any
/// thread may ask.
class RepositoryMemories
{
public:
    static RepositoryMemories &instance();

    /// Inspects as inspectRepository() does, with what is remembered of the same repository, component and rules.
    Result<Inspection> inspect(const InspectionRequest &request, const Catalogue &catalogue, const Ticket &ticket);

private:
    struct Entry
    {
        QString key;
        RepositoryMemory memory;
    };

    RepositoryMemory take(const QString &key);
    void put(const QString &key, const RepositoryMemory &memory);

    std::mutex m_mutex;
    QList<Entry> m_entries; ///< the latest first
};

} // namespace sextant
