// SPDX-License-Identifier: GPL-3.0-or-later
// Include from .cpp files only: see base/jsoncursor.h.
#pragma once

#include "base/jsoncursor.h"

#include <QDateTime>

namespace sextant {

/// Largest JSON member. The report repeats all findings and may have more; their list is read line by line.
inline constexpr qint64 largestBundleDocument = 16LL << 20;
inline constexpr qint64 largestBundleReport = 64LL << 20;
inline constexpr int longestBundleText = 1 << 18;

/// A JSON member: bounded in size, depth and length of texts, no key twice, of the shape that its published schema
/// gives.
Result<nlohmann::json> parseBundleDocument(const QByteArray &bytes, const QString &member, const QString &schema);

/// One object a line. The answer is how many there are.
Result<qint64> checkBundleLines(const QByteArray &bytes, const QString &member);

/// "2026-11-20T09:00:00.000Z"; null when invalid. Milliseconds matter: the age of evidence is counted with them.
nlohmann::ordered_json timeJson(const QDateTime &time);
nlohmann::ordered_json dayJson(const QDate &day);
nlohmann::ordered_json textJson(const QString &text);
QDateTime timeIn(const JsonCursor &cursor, const char *key);
QDate dayIn(const JsonCursor &cursor, const char *key);

} // namespace sextant
