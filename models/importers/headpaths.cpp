// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/headpaths.h"

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

} // namespace

HeadPaths jsonPaths(std::string_view text)
{
    HeadPaths values;
    std::vector<JsonLevel> levels;
    std::string path;
    const auto note = [&](std::string_view value) {
        if (levels.size() <= deepestPath)
            values.try_emplace(path, value.substr(0, longestValue));
    };
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '{' || c == '[') {
            note(text.substr(at, 1));
            levels.push_back({path.size(), c == '[', c == '{'});
            if (c == '[')
                path += path.empty() ? "[]" : "/[]";
        } else if ((c == '}' || c == ']') && !levels.empty()) {
            path.resize(levels.back().childPath);
            levels.pop_back();
        } else if (c == ',' && !levels.empty()) {
            levels.back().expectsName = !levels.back().array;
        } else if (c == '"') {
            const std::size_t end = stringEnd(text, at);
            const std::string_view string = text.substr(at + 1, end - at - 1);
            if (!levels.empty() && levels.back().expectsName) {
                levels.back().expectsName = false;
                path.resize(levels.back().childPath);
                path.append(path.empty() ? "" : "/").append(string);
            } else {
                note(string);
            }
            at = end;
        } else if (std::string_view(" \t\r\n:,").find(c) == std::string_view::npos) {
            const std::size_t end = std::min(text.find_first_of(" \t\r\n,]}", at), text.size());
            note(text.substr(at, end - at));
            at = std::max(end, at + 1) - 1;
        }
    }
    return values;
}

HeadPaths xmlPaths(std::string_view text)
{
    HeadPaths values;
    QXmlStreamReader reader(QByteArray::fromRawData(text.data(), qsizetype(text.size())));
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
        values.try_emplace(path, "{");
        if (levels.size() == 1)
            values.try_emplace(path + "/@xmlns", reader.namespaceUri().toString().toStdString());
        for (const QXmlStreamAttribute &attribute : reader.attributes())
            values.try_emplace(path + "/@" + attribute.name().toString().toStdString(),
                               attribute.value().left(longestValue).toString().toStdString());
    }
    return values;
}

} // namespace sextant
