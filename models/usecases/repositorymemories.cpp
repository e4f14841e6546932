// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/repositorymemories.h"

#include "catalogue/ownruler.h"

namespace sextant {

namespace {

/// A large repository takes some 50 MB.
constexpr qsizetype mostRepositories = 4;

} // namespace

RepositoryMemories &RepositoryMemories::instance()
{
    static RepositoryMemories memories;
    return memories;
}

RepositoryMemory RepositoryMemories::take(const QString &key)
{
    const std::lock_guard lock(m_mutex);
    const auto entry = std::ranges::find(m_entries, key, &Entry::key);
    if (entry == m_entries.end())
        return {};
    RepositoryMemory memory = entry->memory;
    m_entries.erase(entry);
    return memory;
}

void RepositoryMemories::put(const QString &key, const RepositoryMemory &memory)
{
    const std::lock_guard lock(m_mutex);
    m_entries.prepend({key, memory});
    while (m_entries.size() > mostRepositories)
        m_entries.removeLast();
}

Result<Inspection> RepositoryMemories::inspect(const InspectionRequest &request, const Catalogue &catalogue,
                                               const Ticket &ticket)
{
    const QString key = QStringList{publishedHash(catalogue), request.component, request.path}.join(u'\n');
    RepositoryMemory memory = take(key);
    auto inspection = inspectRepository(request, catalogue, memory, ticket);
    put(key, memory);
    return inspection;
}

} // namespace sextant
