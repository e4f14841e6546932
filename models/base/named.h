// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include <algorithm>
#include <optional>
#include <span>

namespace sextant {

/// One row of an enumeration's table: the id that files and the database keep, and the word that people read.
template <class Enum>
struct Name
{
    Enum value;
    const char *id;
    const char *label; ///< QT_TRANSLATE_NOOP("names", …)
};

/// Each named enumeration specialises this with its table, in order of the values.
template <class Enum>
std::span<const Name<Enum>> names();

template <class Enum>
const Name<Enum> &nameOf(Enum value)
{
    const auto table = names<Enum>();
    return *std::ranges::find(table, value, &Name<Enum>::value);
}

template <class Enum>
QString idOf(Enum value)
{
    return QString::fromLatin1(nameOf(value).id);
}

/// The word for people, in the language of the program.
template <class Enum>
QString labelOf(Enum value)
{
    return QCoreApplication::translate("names", nameOf(value).label);
}

template <class Enum>
std::optional<Enum> fromId(QStringView id)
{
    for (const auto &name : names<Enum>())
        if (id == QLatin1StringView(name.id))
            return name.value;
    return std::nullopt;
}

} // namespace sextant
