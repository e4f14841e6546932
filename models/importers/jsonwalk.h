// SPDX-License-Identifier: GPL-3.0-or-later
// Include from .cpp files only.
#pragma once

#include "base/result.h"
#include "base/ticket.h"

#include <simdjson.h>

#include <deque>
#include <optional>
#include <string>
#include <string_view>

namespace sextant {

using JsonFault = simdjson::error_code;
using JsonValue = simdjson::ondemand::value;

/// The name of a member; compared without leaving the input.
struct JsonKey
{
    const char *start;
    bool operator==(std::string_view name) const
    {
        return std::string_view(start, name.size()) == name && start[name.size()] == '"';
    }
    std::string_view text() const;
};

/// Goes through others' JSON once, strictly: what nobody asks for is visited too, so that a damaged file is refused
/// and not half read. Values of an unexpected type are passed over. Nesting is bounded, and cancelling is asked for.
class JsonWalk
{
public:
    static constexpr int deepest = 500;

    JsonWalk(std::string_view bytes, const Ticket &ticket)
        : m_bytes(bytes)
        , m_ticket(ticket)
    {}

    JsonFault skip(JsonValue value);
    /// Calls visit(JsonKey, JsonValue) -> JsonFault for each member of an object.
    template <class Visit>
    JsonFault members(JsonValue value, Visit visit);
    /// Calls visit(JsonValue) -> JsonFault for each item of an array.
    template <class Visit>
    JsonFault items(JsonValue value, Visit visit);
    /// The rest is left as it was when the value has another type. Strings are still escaped.
    JsonFault string(JsonValue value, std::string_view &escaped);
    JsonFault integer(JsonValue value, qint64 &number);
    JsonFault number(JsonValue value, std::optional<double> &number); ///< a string that holds one counts, too
    JsonFault boolean(JsonValue value, std::optional<bool> &truth);

    /// The text of an escaped string; stays valid as long as the walk.
    std::string_view plain(std::string_view escaped);
    /// Ends the walk with an error of our own.
    JsonFault stop(const Error &error);
    /// The error to give for a fault: our own, or what is wrong with the JSON and where.
    Error describe(JsonFault fault, const char *location) const;
    /// Asks for cancelling now and then, and tells how far the walk is.
    JsonFault breathe(JsonValue &value);

private:
    static JsonFault token(JsonValue &value, std::string_view &trimmed);
    JsonFault enter(JsonValue &value);
    JsonFault scalar(std::string_view token) const;

    std::string_view m_bytes;
    const Ticket &m_ticket;
    std::deque<std::string> m_unescaped;
    std::optional<Error> m_error;
    int m_depth = 0;
    unsigned m_steps = 0;
};

template <class Visit>
JsonFault JsonWalk::members(JsonValue value, Visit visit)
{
    simdjson::ondemand::json_type type{};
    if (const auto fault = value.type().get(type))
        return fault;
    if (type != simdjson::ondemand::json_type::object)
        return skip(value);
    if (const auto fault = enter(value))
        return fault;
    simdjson::ondemand::object object;
    if (const auto fault = value.get_object().get(object))
        return fault;
    for (auto member : object) {
        simdjson::ondemand::field field;
        if (const auto fault = std::move(member).get(field))
            return fault;
        if (const JsonFault fault = visit(JsonKey{field.key().raw()}, field.value()))
            return fault;
    }
    --m_depth;
    return simdjson::SUCCESS;
}

template <class Visit>
JsonFault JsonWalk::items(JsonValue value, Visit visit)
{
    simdjson::ondemand::json_type type{};
    if (const auto fault = value.type().get(type))
        return fault;
    if (type != simdjson::ondemand::json_type::array)
        return skip(value);
    if (const auto fault = enter(value))
        return fault;
    simdjson::ondemand::array array;
    if (const auto fault = value.get_array().get(array))
        return fault;
    for (auto item : array) {
        JsonValue one;
        if (const auto fault = std::move(item).get(one))
            return fault;
        if (const JsonFault fault = visit(one))
            return fault;
    }
    --m_depth;
    return simdjson::SUCCESS;
}

} // namespace sextant
