// SPDX-License-Identifier: GPL-3.0-or-later
// Include from .cpp files only.
#pragma once

#include "base/result.h"
#include "base/ticket.h"

#include <simdjson.h>

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sextant {

/// A value of others' JSON. Asking for what is not there, or is of another type, gives nothing and never a fault, so
/// that importers read like the description of their format.
class Json
{
public:
    Json() = default;
    explicit Json(simdjson::dom::element element)
        : m_element(element)
    {}

    Json operator[](std::string_view member) const;
    bool exists() const { return m_element.has_value(); }
    bool isObject() const { return m_element && m_element->is_object(); }
    bool isArray() const { return m_element && m_element->is_array(); }
    bool isString() const { return m_element && m_element->is_string(); }
    bool isTrue() const;

    std::string_view text() const;        ///< of a string, else empty
    std::string printed() const;          ///< of a string, a number or a truth, else empty
    std::optional<double> number() const; ///< a string that holds a number counts, too
    qint64 integer(qint64 otherwise = 0) const;
    int line() const; ///< a line number; 0 when it is none

    std::vector<Json> items() const;      ///< of an array, else none
    std::vector<Json> itemsOrOne() const; ///< of an array, else the value itself when there is one
    std::vector<std::pair<std::string_view, Json>> members() const;
    std::size_t size() const; ///< of an array or object

private:
    std::optional<simdjson::dom::element> m_element;
};

/// Parses a file that holds one JSON document and gives it to read. Damaged, cut and too large files are refused.
Status readJson(std::string_view bytes, const Ticket &ticket, const std::function<void(Json)> &read);
/// The same for files that hold any number of documents, usually one a line. One array counts as the list of its items.
Status readJsonLines(std::string_view bytes, const Ticket &ticket, const std::function<void(Json)> &read);

/// "lines" for several documents, "single" for one, be it an array or not.
std::string_view jsonShape(std::string_view bytes, int items);

} // namespace sextant
