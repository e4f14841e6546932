// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/filereadings.h"

namespace sextant {

namespace {

/// About 100 MB when most files hold nothing that is searched for.
constexpr std::size_t mostReadings = 400'000;

} // namespace

std::shared_ptr<const FileReading> FileReadings::find(const FileEntry &file) const
{
    const std::lock_guard lock(m_mutex);
    const auto known = m_readings.find({file.id, file.path});
    return known == m_readings.end() ? nullptr : known->second;
}

Result<std::shared_ptr<const FileReading>> FileReadings::of(git_odb *odb, const FileEntry &file,
                                                            const TextSearch &search, const DocumentSearch &documents,
                                                            Missing missing)
{
    if (auto known = find(file))
        return known;
    auto read = readFile(odb, file, search, documents, missing);
    if (!read)
        return read.error();
    auto reading = std::make_shared<const FileReading>(std::move(*read));
    const std::lock_guard lock(m_mutex);
    // What is not in the copy may be fetched later.
    if (m_readings.size() < mostReadings && reading->content != FileReading::Content::Absent)
        m_readings.emplace(Version{file.id, file.path}, reading);
    return reading;
}

bool FileReadings::isFull() const
{
    const std::lock_guard lock(m_mutex);
    return m_readings.size() >= mostReadings;
}

} // namespace sextant
