// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/named.h"
#include "base/result.h"
#include "domain/fact.h"

#include <QDate>

namespace sextant {

enum class StackKind : quint8 { Runtime, Framework, Database, Queue, Hosting, Tests, Infrastructure, Package };

/// How long the makers of a version go on mending it, by the bundled table.
enum class Support : quint8 {
    Unknown,   ///< no version is stated, or the table does not know it
    Supported, ///< with a known end, or with none announced
    EndsSoon,  ///< within half a year
    Ended,
};

/// One thing that the product is made of, with the places that show it.
struct StackItem
{
    QString id;
    QString title;
    StackKind kind = StackKind::Framework;
    QString version; ///< as stated; the oldest where places differ
    Support support = Support::Unknown;
    QDate supportEnds; ///< invalid: not announced
    QString newest;    ///< newest version of the makers, by the table
    int count = 0;
    QList<Place> places; ///< first ones

    bool operator==(const StackItem &) const = default;
};

/// What was recognised, with the date and source of the table of ends.
struct Stack
{
    QList<StackItem> items; ///< by kind, then by title
    QDate tableDate;
    QString tableSource;

    bool operator==(const Stack &) const = default;
};

QByteArray toDocument(const Stack &stack);
Result<Stack> stackOf(const QByteArray &document);

template <>
std::span<const Name<StackKind>> names<StackKind>();
template <>
std::span<const Name<Support>> names<Support>();

} // namespace sextant
