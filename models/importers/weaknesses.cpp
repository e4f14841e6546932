// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/weaknesses.h"

#include "importers/toolclass.h"

#include <charconv>

namespace sextant {

std::vector<int> cwesIn(std::string_view text)
{
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    int number = cweNumber(text);
    if (!number) {
        const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), number);
        if (error != std::errc() || stop != text.data() + text.size())
            number = 0;
    }
    return number > 0 ? std::vector<int>{number} : std::vector<int>();
}

std::vector<int> cwesIn(Json value)
{
    if (value.isObject())
        return cwesIn(value["id"]);
    if (!value.isArray())
        return cwesIn(value.printed());
    std::vector<int> all;
    for (const Json item : value.items())
        for (const int cwe : cwesIn(item.isObject() ? item["id"].printed() : item.printed()))
            all.push_back(cwe);
    return all;
}

void addSeverityFigures(Reading &reading, std::string_view prefix, Json counts)
{
    static constexpr std::pair<std::string_view, std::string_view> names[] = {
        {"critical", "critical"}, {"high", "high"}, {"moderate", "medium"}, {"low", "low"}, {"info", "info"}};
    if (!counts.isObject())
        return;
    for (const auto &[theirs, ours] : names)
        reading.figure(std::string(prefix).append("_").append(ours), double(counts[theirs].integer()));
}

std::string_view firstText(Json object, std::initializer_list<std::string_view> members)
{
    for (const std::string_view member : members)
        if (const std::string_view text = object[member].text(); !text.empty())
            return text;
    return {};
}

} // namespace sextant
