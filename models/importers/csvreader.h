// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace sextant {

/// Reads text with separated values as RFC 4180 describes it: fields in quotes may hold separators, doubled quotes and
/// line breaks. The first row names the columns. Rows may be shorter or longer than the first.
class CsvReader
{
public:
    explicit CsvReader(std::string_view text, char separator = ',')
        : m_rest(text)
        , m_separator(separator)
    {}

    /// Goes on to the next row, the row of names first; empty lines are passed over.
    bool next();
    /// Field of the current row by the name of its column, compared without case.
    std::string_view operator[](std::string_view column) const;
    bool hasColumn(std::string_view column) const;
    std::size_t fields() const { return m_row.size(); }
    /// Field of the current row by its place, from 0; empty behind the last.
    std::string_view field(std::size_t place) const { return place < m_row.size() ? m_row[place] : std::string_view(); }
    /// The same as the text writes it, with its quotes: a part of the text that was given.
    std::string_view source(std::size_t place) const { return m_sources[place]; }
    std::size_t columns() const { return m_columns.size(); }
    /// Row number, from 0 for the names.
    int row() const { return m_rowNumber; }
    /// Bytes that were not read yet.
    std::size_t rest() const { return m_rest.size(); }
    /// The names of the columns as they stand in the first row, while it is the current one.
    const std::vector<std::string> &fieldTexts() const { return m_row; }
    /// Whether the text ended inside quotes, or in a last row that has neither all fields nor a line end.
    bool endsInQuotes() const { return m_cut; }
    bool isCut() const { return m_cut || (m_endsOpen && fields() < columns()); }

private:
    bool readRow();
    std::string readQuoted();

    std::string_view m_rest;
    char m_separator;
    std::vector<std::string> m_row;
    std::vector<std::string_view> m_sources;
    std::unordered_map<std::string, std::size_t> m_columns;
    int m_rowNumber = -1;
    bool m_cut = false;
    bool m_endsOpen = false;
};

} // namespace sextant
