// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/filereading.h"
#include "repository/treecache.h"

#include <memory>
#include <mutex>

namespace sextant {

/// What files gave, by content and name, so that commits that share a file read it once. A catalogue's searches are in
/// it, so it serves one catalogue. Several threads may ask at once.
class FileReadings
{
public:
    /// Reads the file unless that was done before. What there is no more room for is read again.
    Result<std::shared_ptr<const FileReading>> of(git_odb *odb, const FileEntry &file, const TextSearch &search,
                                                  const DocumentSearch &documents, Missing missing);
    bool isFull() const;

private:
    struct Version
    {
        git_oid id;
        std::string path;
    };
    struct VersionHash
    {
        std::size_t operator()(const Version &version) const noexcept
        {
            return OidHash{}(version.id) ^ std::hash<std::string>{}(version.path);
        }
    };
    struct SameVersion
    {
        bool operator()(const Version &a, const Version &b) const noexcept
        {
            return OidEqual{}(a.id, b.id) && a.path == b.path;
        }
    };

    std::shared_ptr<const FileReading> find(const FileEntry &file) const;

    mutable std::mutex m_mutex;
    std::unordered_map<Version, std::shared_ptr<const FileReading>, VersionHash, SameVersion> m_readings;
};

} // namespace sextant
