// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/ticket.h"

#include <QByteArray>

#include <functional>

namespace sextant {

/// What a ZIP file from outside may be at most; beyond it nothing of it is read.
namespace archivelimit {
inline constexpr qint64 packed = 256LL << 20;
inline constexpr qint64 unpacked = 512LL << 20; ///< all members together
inline constexpr qint64 member = 256LL << 20;
inline constexpr qint64 ratio = 200; ///< of unpacked to packed, from a mebibyte on
inline constexpr int members = 64;
inline constexpr int nameLength = 60;
} // namespace archivelimit

using MemberVisit = std::function<Status(const QString &name, const QByteArray &bytes)>;

/// Hands out the members of a ZIP file one by one, in memory: nothing is written, and no name leads anywhere. Members
/// have plain names of small letters, digits, dots and hyphens, each once. The answer is how many bytes of the file
/// belong to no member.
Result<qint64> readArchive(const QByteArray &zip, const QString &fileName, const MemberVisit &visit,
                           const Ticket &ticket);

} // namespace sextant
