// SPDX-License-Identifier: GPL-3.0-or-later
// Include from .cpp files only: nlohmann's header costs two seconds each.
#pragma once

#include <nlohmann/json.hpp>

#include <QByteArray>

#include <optional>

namespace sextant {

/// {"schema": …, "result": …} as the commands write it: indented, UTF-8, one line feed at the end.
QByteArray jsonAnswer(const char *schema, nlohmann::ordered_json result);

template <class Value>
nlohmann::ordered_json orNull(const std::optional<Value> &value)
{
    return value ? nlohmann::ordered_json(*value) : nlohmann::ordered_json();
}

} // namespace sextant
