// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/reporthead.h"

#include "importers/csvreader.h"

#include <QXmlStreamReader>

#include <algorithm>
#include <vector>

namespace sextant {

namespace {

constexpr std::size_t deepestPath = 7;
constexpr std::size_t longestValue = 200;

struct JsonLevel
{
    std::size_t childPath = 0; ///< length of the path without the name of a child
    bool array = false;
    bool expectsName = false;
};

std::size_t stringEnd(std::string_view text, std::size_t quote)
{
    std::size_t at = quote + 1;
    while (at < text.size() && text[at] != '"')
        at += text[at] == '\\' ? 2 : 1;
    return std::min(at, text.size());
}

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
    std::vector<JsonLevel> levels;
    std::string path;
    const auto note = [&](std::string_view value) {
        if (levels.size() <= deepestPath)
            m_values.try_emplace(path, value.substr(0, longestValue));
    };
    for (std::size_t at = 0; at < m_text.size(); ++at) {
        const char c = m_text[at];
        if (c == '{' || c == '[') {
            note(m_text.substr(at, 1));
            levels.push_back({path.size(), c == '[', c == '{'});
            if (c == '[')
                path += path.empty() ? "[]" : "/[]";
        } else if ((c == '}' || c == ']') && !levels.empty()) {
            path.resize(levels.back().childPath);
            levels.pop_back();
        } else if (c == ',' && !levels.empty()) {
            levels.back().expectsName = !levels.back().array;
        } else if (c == '"') {
            const std::size_t end = stringEnd(m_text, at);
            const std::string_view string = m_text.substr(at + 1, end - at - 1);
            if (!levels.empty() && levels.back().expectsName) {
                levels.back().expectsName = false;
                path.resize(levels.back().childPath);
                path.append(path.empty() ? "" : "/").append(string);
            } else {
                note(string);
            }
            at = end;
        } else if (std::string_view(" \t\r\n:,").find(c) == std::string_view::npos) {
            const std::size_t end = std::min(m_text.find_first_of(" \t\r\n,]}", at), m_text.size());
            note(m_text.substr(at, end - at));
            at = std::max(end, at + 1) - 1;
        }
    }
}

void ReportHead::readXml()
{
    QXmlStreamReader reader(QByteArray::fromRawData(m_text.data(), qsizetype(m_text.size())));
    std::vector<std::size_t> levels;
    std::string path;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isEndElement() && !levels.empty()) {
            path.resize(levels.back());
            levels.pop_back();
        }
        if (!reader.isStartElement())
            continue;
        levels.push_back(path.size());
        if (levels.size() > 1)
            path += '/';
        path += reader.name().toString().toStdString();
        if (levels.size() > deepestPath)
            continue;
        m_values.try_emplace(path, "{");
        if (levels.size() == 1)
            m_values.try_emplace(path + "/@xmlns", reader.namespaceUri().toString().toStdString());
        for (const QXmlStreamAttribute &attribute : reader.attributes())
            m_values.try_emplace(path + "/@" + attribute.name().toString().toStdString(),
                                 attribute.value().left(longestValue).toString().toStdString());
    }
}

} // namespace sextant
