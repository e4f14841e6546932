// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/reporthead.h"

#include "importers/csvreader.h"
#include "importers/headpaths.h"

#include <algorithm>

namespace sextant {

namespace {

bool matches(std::string_view path, std::string_view question)
{
    while (true) {
        const std::size_t pathEnd = path.find('/');
        const std::size_t questionEnd = question.find('/');
        const std::string_view name = question.substr(0, questionEnd);
        if (name != "*" && name != path.substr(0, pathEnd))
            return false;
        if (pathEnd == std::string_view::npos || questionEnd == std::string_view::npos)
            return pathEnd == questionEnd;
        path.remove_prefix(pathEnd + 1);
        question.remove_prefix(questionEnd + 1);
    }
}

} // namespace

ReportHead::ReportHead(std::string_view head, const QString &fileName)
    : m_text(head)
    , m_fileName(fileName)
{
    const std::size_t first = std::min(head.find_first_not_of(" \t\r\n"), head.size());
    m_text.remove_prefix(first);
    if (m_text.starts_with('{') || m_text.starts_with('[')) {
        m_kind = Kind::Json;
        readJson();
    } else if (m_text.starts_with('<')) {
        m_kind = Kind::Xml;
        readXml();
    }
}

bool ReportHead::has(std::string_view path) const
{
    if (path.find('*') == std::string_view::npos)
        return m_values.find(path) != m_values.end();
    return std::ranges::any_of(m_values, [path](const auto &entry) { return matches(entry.first, path); });
}

bool ReportHead::hasAll(std::initializer_list<std::string_view> paths) const
{
    return std::ranges::all_of(paths, [this](std::string_view path) { return has(path); });
}

std::string_view ReportHead::value(std::string_view path) const
{
    const auto at = m_values.find(path);
    return at == m_values.end() ? std::string_view() : at->second;
}

bool ReportHead::hasColumns(std::initializer_list<std::string_view> columns, char separator) const
{
    if (m_kind != Kind::Text)
        return false;
    CsvReader reader(m_text, separator);
    reader.next();
    return std::ranges::all_of(columns, [&reader](std::string_view name) { return reader.hasColumn(name); });
}

void ReportHead::readJson()
{
    m_values = jsonPaths(m_text);
}

void ReportHead::readXml()
{
    m_values = xmlPaths(m_text);
}

} // namespace sextant
