// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/jsontree.h"

#include "importers/jsonwalk.h"

#include <QCoreApplication>
#include <QLocale>

#include <charconv>
#include <cmath>
#include <limits>

namespace sextant {

namespace {

// The tree takes about three times the size of the text.
constexpr std::size_t largestTree = 512 * 1024 * 1024;

Status checkSize(std::string_view bytes)
{
    if (bytes.size() <= largestTree)
        return done();
    const auto size = [](std::size_t count) { return QLocale().formattedDataSize(qint64(count)); };
    return inputError(QCoreApplication::translate("importers", "The file has %1; the limit for this format is %2.")
                          .arg(size(bytes.size()), size(largestTree)));
}

Error describe(JsonFault fault, std::string_view bytes, const Ticket &ticket)
{
    return JsonWalk(bytes, ticket).describe(fault, nullptr);
}

} // namespace

Json Json::operator[](std::string_view member) const
{
    simdjson::dom::object object;
    simdjson::dom::element found;
    if (!m_element || m_element->get(object) || object.at_key(member).get(found))
        return {};
    return Json(found);
}

bool Json::isTrue() const
{
    bool truth = false;
    return m_element && !m_element->get(truth) && truth;
}

std::string_view Json::text() const
{
    std::string_view text;
    if (m_element && !m_element->get(text))
        return text;
    return {};
}

std::string Json::printed() const
{
    if (isString())
        return std::string(text());
    if (!m_element || m_element->is_object() || m_element->is_array() || m_element->is_null())
        return {};
    return simdjson::to_string(*m_element);
}

std::optional<double> Json::number() const
{
    double value = 0;
    if (m_element && !m_element->get(value))
        return value;
    const std::string_view digits = text();
    const auto [stop, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    const bool whole = !digits.empty() && error == std::errc() && stop == digits.data() + digits.size();
    return whole && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

qint64 Json::integer(qint64 otherwise) const
{
    const auto value = number();
    return value && std::abs(*value) < 9e15 ? qint64(*value) : otherwise;
}

int Json::line() const
{
    const qint64 value = integer();
    return value > 0 && value <= std::numeric_limits<int>::max() ? int(value) : 0;
}

std::vector<Json> Json::items() const
{
    std::vector<Json> list;
    simdjson::dom::array array;
    if (m_element && !m_element->get(array))
        for (const simdjson::dom::element item : array)
            list.emplace_back(item);
    return list;
}

std::vector<Json> Json::itemsOrOne() const
{
    return !exists() || isArray() ? items() : std::vector<Json>{*this};
}

std::vector<std::pair<std::string_view, Json>> Json::members() const
{
    std::vector<std::pair<std::string_view, Json>> list;
    simdjson::dom::object object;
    if (m_element && !m_element->get(object))
        for (const auto &field : object)
            list.emplace_back(field.key, Json(field.value));
    return list;
}

std::size_t Json::size() const
{
    return isArray() ? items().size() : members().size();
}

Status readJson(std::string_view bytes, const Ticket &ticket, const std::function<void(Json)> &read)
{
    if (const Status status = checkSize(bytes); !status)
        return status;
    if (ticket.cancelled())
        return cancelledError();
    simdjson::dom::parser parser;
    simdjson::dom::element root;
    // The contract of importers: enough readable bytes stand behind the text.
    if (const auto fault = parser.parse(bytes.data(), bytes.size(), false).get(root))
        return describe(fault, bytes, ticket);
    read(Json(root));
    return done();
}

Status readJsonLines(std::string_view bytes, const Ticket &ticket, const std::function<void(Json)> &read)
{
    if (const Status status = checkSize(bytes); !status)
        return status;
    simdjson::dom::parser parser;
    simdjson::dom::document_stream stream;
    if (const auto fault = parser.parse_many(bytes.data(), bytes.size(), bytes.size() + 1).get(stream))
        return describe(fault, bytes, ticket);
    unsigned steps = 0;
    for (auto document : stream) {
        simdjson::dom::element root;
        if (const auto fault = document.get(root))
            return describe(fault, bytes, ticket);
        if ((steps++ & 0xFF) == 0 && ticket.cancelled())
            return cancelledError();
        const Json json(root);
        if (!json.isArray())
            read(json);
        for (const Json &item : json.items())
            read(item);
    }
    if (stream.truncated_bytes() > 0)
        return describe(simdjson::INCOMPLETE_ARRAY_OR_OBJECT, bytes, ticket);
    return done();
}

std::string_view jsonShape(std::string_view bytes, int items)
{
    const std::size_t first = bytes.find_first_not_of(" \t\r\n");
    const bool array = first != std::string_view::npos && bytes[first] == '[';
    return array || items == 1 ? "single" : "lines";
}

} // namespace sextant
