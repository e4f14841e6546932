// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/csvreader.h"

#include "importers/outsidetext.h"

#include <algorithm>

namespace sextant {

namespace {

constexpr std::size_t mostFields = 1000;

std::string_view trimmed(std::string_view text)
{
    text.remove_prefix(std::min(text.find_first_not_of(" \t"), text.size()));
    return text.substr(0, text.find_last_not_of(" \t") + 1);
}

} // namespace

bool CsvReader::next()
{
    if (!readRow())
        return false;
    if (++m_rowNumber == 0)
        for (std::size_t column = 0; column < m_row.size(); ++column)
            m_columns.try_emplace(lowerCase(trimmed(m_row[column])), column);
    return true;
}

std::string_view CsvReader::operator[](std::string_view column) const
{
    const auto at = m_columns.find(lowerCase(column));
    return at == m_columns.end() || at->second >= m_row.size() ? std::string_view() : m_row[at->second];
}

bool CsvReader::hasColumn(std::string_view column) const
{
    return m_columns.contains(lowerCase(column));
}

bool CsvReader::readRow()
{
    m_rest.remove_prefix(std::min(m_rest.find_first_not_of("\r\n"), m_rest.size()));
    if (m_rest.empty())
        return false;
    m_row.clear();
    m_sources.clear();
    while (true) {
        const std::string_view from = m_rest;
        std::string field = m_rest.starts_with('"') ? readQuoted() : std::string();
        // One pass: looking for each of the three by itself would read to the end of a file that lacks one of them.
        const auto ends = [this](char c) { return c == m_separator || c == '\n' || c == '\r'; };
        const std::size_t end = std::size_t(std::ranges::find_if(m_rest, ends) - m_rest.begin());
        field += m_rest.substr(0, end);
        m_rest.remove_prefix(end);
        if (m_row.size() < mostFields) {
            m_row.push_back(std::move(field));
            m_sources.push_back(from.substr(0, from.size() - m_rest.size()));
        }
        m_endsOpen = m_rest.empty();
        if (!m_rest.starts_with(m_separator))
            return true;
        m_rest.remove_prefix(1);
    }
}

std::string CsvReader::readQuoted()
{
    std::string field;
    m_rest.remove_prefix(1);
    while (true) {
        const std::size_t quote = m_rest.find('"');
        field += m_rest.substr(0, quote);
        if (quote == std::string_view::npos) {
            m_rest = {};
            m_cut = true;
            return field;
        }
        m_rest.remove_prefix(quote + 1);
        if (!m_rest.starts_with('"'))
            return field;
        field += '"';
        m_rest.remove_prefix(1);
    }
}

} // namespace sextant
