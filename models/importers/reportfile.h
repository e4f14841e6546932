// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <memory>
#include <string_view>

namespace sextant {

/// The bytes of one report file as UTF-8 without a byte order mark, with at least 64 readable bytes behind them.
/// Small files are read; large ones are mapped, so that a gigabyte costs no memory of our own.
class ReportFile
{
public:
    static constexpr qint64 largest = 4LL * 1024 * 1024 * 1024 - 1; ///< simdjson counts in 32 bits
    static constexpr qint64 largestUtf16 = 512LL * 1024 * 1024;     ///< converted in memory
    static constexpr qint64 padding = 64;

    static Result<ReportFile> open(const QString &fileName);
    /// The same for bytes that are already in memory.
    static Result<ReportFile> fromBytes(const QByteArray &bytes, const QString &fileName = {});

    std::string_view bytes() const { return m_bytes; }

private:
    Status load(const QString &fileName);
    Status undoEncoding(const QString &fileName);

    std::unique_ptr<QFile> m_file; ///< kept open while it is mapped
    QByteArray m_copy;             ///< padded; empty when the file is mapped
    std::string_view m_bytes;
};

} // namespace sextant
