// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finding.h"

#include <QHash>

#include <deque>
#include <optional>
#include <string_view>

namespace sextant {

/// Findings of one report, packed: a third of the memory that the values would need, and never more than the report
/// had. Equal keys are joined: the gravest severity counts, and a finding is suppressed only if all its members are.
class FindingBuffer
{
public:
    /// One finding as it lies in the buffer; the texts point into it.
    struct Row
    {
        std::string_view key, rule, title, message, path, package, vulnerability, cwes, fingerprint, suppressionReason;
        FindingClass findingClass;
        Severity severity;
        bool suppressed;
        float confidence;
        int line;
        int occurrences;
        qint64 contentHash; ///< over everything a tool says; equal ones need no update
    };

    struct Packed
    {
        std::string_view texts; ///< all texts, one after the other
        std::array<quint32, 10> lengths;
        FindingClass findingClass;
        Severity severity;
        bool suppressed;
        float confidence;
        int line;
        int occurrences;
    };
    using SearchedTexts = std::array<std::string_view, 6>;

    void add(const Finding &finding, std::string_view key);
    /// False where there is one of this key; then it was not added.
    bool addNew(const Finding &finding, std::string_view key);
    std::optional<std::size_t> find(std::string_view key) const;
    std::size_t size() const { return m_rows.size(); }
    std::size_t bytes() const { return m_bytes; }
    qint64 duplicates() const { return m_duplicates; }
    Row row(std::size_t at) const;
    /// Stays where it is while others are added, so that another thread may read its texts meanwhile.
    const Packed &packed(std::size_t at) const { return m_rows[at]; }
    /// Title, message, path, rule, package and vulnerability, as the text index has them.
    static SearchedTexts searchedTexts(const Packed &packed);

private:
    std::string_view keep(std::span<const std::string_view> texts);
    void drop(std::size_t length); ///< what was kept last

    std::deque<std::string> m_chunks; ///< each is filled up to its reserved size, so that views into it stay
    std::deque<Packed> m_rows;
    QHash<std::string_view, std::size_t> m_byKey; ///< a third of the time that the standard map takes
    std::size_t m_bytes = 0;
    qint64 m_duplicates = 0;
};

} // namespace sextant
