// SPDX-License-Identifier: GPL-3.0-or-later
// How our values become columns and back.
#pragma once

#include "base/named.h"
#include "domain/evidence.h"
#include "domain/finding.h"
#include "storage/database.h"

#include <QDate>
#include <QDateTime>

namespace sextant {

/// Never NULL: Qt takes a null string for it, which the columns forbid.
QVariant text(const QString &value);
/// ISO 8601 in UTC with milliseconds; NULL when invalid.
QVariant timeText(const QDateTime &time);
QDateTime timeOf(const QVariant &column);
/// yyyy-mm-dd; NULL when invalid.
QVariant dayText(const QDate &day);
QDate dayOf(const QVariant &column);
/// NULL for 0.
QVariant idOrNull(qint64 id);
QVariant numberOrNull(const std::optional<double> &number);
std::optional<double> numberOf(const QVariant &column);
/// "?, ?, ?"
QString marks(qsizetype count);
/// Names with values as one JSON object, for the audit log.
QString jsonText(const QVariantMap &values);

/// Of a row that was not brought to QVariant; Code where the id is none of ours.
FindingClass findingClassOf(std::string_view id);

template <class Enum>
Enum namedOf(const QVariant &column, Enum fallback)
{
    return fromId<Enum>(column.toString()).value_or(fallback);
}

/// The places of a fact or a piece of evidence; owner is the column that refers to it.
Status savePlaces(const Database &database, const QString &table, const QString &owner, qint64 id,
                  const QList<Place> &places);
/// Rows of (owner id, path, line, commit, excerpt) by owner.
Result<QHash<qint64, QList<Place>>> loadPlaces(const Database &database, const QString &sql,
                                               const QVariantList &values);

} // namespace sextant
