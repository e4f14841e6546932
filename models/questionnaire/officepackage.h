// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/ticket.h"

#include <QByteArray>
#include <QMap>

#include <memory>

struct zip;

namespace sextant {

/// A ZIP archive from outside, in memory. Parts are looked up by name and never become files, so a name that leaves
/// its folder leads nowhere. Whatever the archive says of sizes may be a lie: reading stops at the bounds.
class OfficePackage
{
public:
    static constexpr qint64 largestFile = 64 << 20;
    static constexpr qint64 largestPart = 96 << 20;   ///< unpacked
    static constexpr qint64 largestInAll = 256 << 20; ///< unpacked, of what was asked for
    static constexpr int mostParts = 20000;

    static Result<OfficePackage> open(const QByteArray &bytes);

    bool has(const QString &name) const;
    /// The bytes of a part; an error when there is none of this name.
    Result<QByteArray> part(const QString &name, const Ticket &ticket);
    /// The same archive with these parts changed; all others stay as they are, byte for byte.
    Result<QByteArray> with(const QMap<QString, QByteArray> &changed) const;

private:
    struct Close
    {
        void operator()(zip *archive) const;
    };
    OfficePackage() = default;

    QByteArray m_bytes; ///< before the archive, which reads from it
    std::unique_ptr<zip, Close> m_archive;
    qint64 m_unpacked = 0;
};

} // namespace sextant
