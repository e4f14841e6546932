// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/treecache.h"

#include <QCoreApplication>

namespace sextant {

TreeCache::TreeCache(git_odb *odb, std::size_t bytesPerGeneration)
    : m_odb(odb)
    , m_limit(bytesPerGeneration)
{}

Result<std::shared_ptr<git_odb_object>> TreeCache::tree(const git_oid &id)
{
    if (const auto found = m_young.find(id); found != m_young.end())
        return found->second;
    if (const auto found = m_old.find(id); found != m_old.end()) {
        const auto object = found->second;
        keep(id, object);
        return object;
    }
    auto read = readObject(m_odb, id);
    if (!read)
        return read.error();
    if (git_odb_object_type(read->get()) != GIT_OBJECT_TREE)
        return inputError(
            QCoreApplication::translate("Repository", "An object of the repository is not the folder it should be."),
            textOf(id));
    const std::shared_ptr<git_odb_object> object((*read).release(), git_odb_object_free);
    keep(id, object);
    return object;
}

void TreeCache::keep(const git_oid &id, const std::shared_ptr<git_odb_object> &object)
{
    m_bytes += git_odb_object_size(object.get()) + 200;
    if (m_bytes > m_limit) {
        m_old = std::move(m_young);
        m_young = {};
        m_bytes = git_odb_object_size(object.get());
    }
    m_young.emplace(id, object);
}

} // namespace sextant
