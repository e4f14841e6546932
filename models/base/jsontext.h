// SPDX-License-Identifier: GPL-3.0-or-later
// Include from .cpp files only: nlohmann's header costs two seconds each.
#pragma once

#include <nlohmann/json.hpp>

#include <QStringList>

namespace sextant {

inline nlohmann::ordered_json text(const QString &value)
{
    return value.toStdString();
}

inline nlohmann::ordered_json list(const QStringList &values)
{
    auto array = nlohmann::ordered_json::array();
    for (const QString &value : values)
        array.push_back(text(value));
    return array;
}

/// Of a document that the program wrote itself; throws what nlohmann throws when it is no text.
inline QString textOf(const nlohmann::json &value)
{
    return QString::fromStdString(value.get<std::string>());
}

} // namespace sextant
