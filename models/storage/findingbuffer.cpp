// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/findingbuffer.h"

#include <QtEndian>

namespace sextant {

namespace {

constexpr std::size_t chunkBytes = 4 * 1024 * 1024;

std::string jsonOf(const std::vector<int> &cwes)
{
    std::string list = "[";
    for (const int cwe : cwes) {
        if (list.size() > 1)
            list += ',';
        list += std::to_string(cwe);
    }
    return list + ']';
}

/// FNV-1a over words of eight bytes. Kept in workspaces, so it must be the same on every machine and for ever.
quint64 hashOf(std::string_view bytes, quint64 hash = 0xcbf29ce484222325U)
{
    constexpr quint64 prime = 0x100000001b3U;
    for (; bytes.size() >= 8; bytes.remove_prefix(8)) {
        hash = (hash ^ qFromLittleEndian<quint64>(bytes.data())) * prime;
        hash ^= hash >> 32;
    }
    for (const char byte : bytes)
        hash = (hash ^ quint8(byte)) * prime;
    return hash;
}

} // namespace

std::string_view FindingBuffer::keep(std::span<const std::string_view> texts)
{
    std::size_t length = 0;
    for (const std::string_view text : texts)
        length += text.size();
    if (m_chunks.empty() || m_chunks.back().capacity() - m_chunks.back().size() < length)
        m_chunks.emplace_back().reserve(std::max(chunkBytes, length));
    std::string &chunk = m_chunks.back();
    const std::size_t at = chunk.size();
    for (const std::string_view text : texts)
        chunk.append(text);
    m_bytes += length;
    return std::string_view(chunk).substr(at);
}

void FindingBuffer::add(const Finding &finding, std::string_view key)
{
    if (addNew(finding, key))
        return;
    Packed &row = m_rows[*find(key)];
    row.severity = std::min(row.severity, finding.severity);
    row.suppressed = row.suppressed && finding.suppressed;
    row.confidence = std::max(row.confidence, float(finding.confidence));
    ++row.occurrences;
    ++m_duplicates;
}

bool FindingBuffer::addNew(const Finding &finding, std::string_view key)
{
    const std::string cwes = jsonOf(finding.cwes);
    const std::array<std::string_view, 10> texts{key,
                                                 finding.rule,
                                                 finding.title,
                                                 finding.message,
                                                 finding.path,
                                                 finding.package,
                                                 finding.vulnerability,
                                                 cwes,
                                                 finding.fingerprint,
                                                 finding.suppressionReason};
    // Kept before it is looked for: looking twice for each key would miss the processor's caches twice.
    const std::string_view kept = keep(texts);
    const qsizetype known = m_byKey.size();
    std::size_t &at = m_byKey[kept.substr(0, key.size())];
    if (m_byKey.size() == known) {
        drop(kept.size());
        return false;
    }
    at = m_rows.size();
    Packed row{kept,
               {},
               finding.findingClass,
               finding.severity,
               finding.suppressed,
               float(std::clamp(finding.confidence, 0.0, 1.0)),
               finding.line,
               1};
    std::ranges::transform(texts, row.lengths.begin(), [](std::string_view text) { return quint32(text.size()); });
    m_rows.push_back(row);
    return true;
}

void FindingBuffer::drop(std::size_t length)
{
    m_chunks.back().resize(m_chunks.back().size() - length);
    m_bytes -= length;
}

std::optional<std::size_t> FindingBuffer::find(std::string_view key) const
{
    const auto known = m_byKey.constFind(key);
    return known == m_byKey.constEnd() ? std::nullopt : std::optional(*known);
}

FindingBuffer::SearchedTexts FindingBuffer::searchedTexts(const Packed &packed)
{
    std::array<std::string_view, 10> all;
    for (std::size_t field = 0, from = 0; field < all.size(); from += packed.lengths[field++])
        all[field] = packed.texts.substr(from, packed.lengths[field]);
    return {all[2], all[3], all[4], all[1], all[5], all[6]};
}

FindingBuffer::Row FindingBuffer::row(std::size_t at) const
{
    const Packed &packed = m_rows[at];
    Row row{{},
            {},
            {},
            {},
            {},
            {},
            {},
            {},
            {},
            {},
            packed.findingClass,
            packed.severity,
            packed.suppressed,
            packed.confidence,
            packed.line,
            packed.occurrences,
            0};
    std::size_t from = 0;
    std::size_t field = 0;
    for (std::string_view *text : {&row.key, &row.rule, &row.title, &row.message, &row.path, &row.package,
                                   &row.vulnerability, &row.cwes, &row.fingerprint, &row.suppressionReason}) {
        *text = packed.texts.substr(from, packed.lengths[field]);
        from += packed.lengths[field++];
    }
    std::array<quint32, 16> numbers{quint32(packed.findingClass), quint32(packed.severity),
                                    quint32(packed.suppressed),   quint32(packed.line),
                                    quint32(packed.occurrences),  quint32(packed.confidence * 1000)};
    std::ranges::copy(packed.lengths, numbers.begin() + 6);
    quint64 hash = hashOf(packed.texts);
    for (const quint32 number : numbers)
        hash = (hash ^ number) * 0x9e3779b97f4a7c15U ^ (hash >> 29);
    row.contentHash = qint64(hash);
    return row;
}

} // namespace sextant
