// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/findingstore.h"

#include <QIODevice>

#include <memory>

namespace sextant {

enum class FindingExport : quint8 { Csv, Sarif, DefectDojo };

/// Writes findings one after the other, so that any number of them needs no memory.
class FindingListWriter
{
public:
    virtual ~FindingListWriter() = default;
    virtual void begin() = 0;
    virtual void add(const StoredFinding &finding) = 0;
    virtual void end() = 0;
};

std::unique_ptr<FindingListWriter> findingWriterFor(FindingExport format, QIODevice &out);

/// One field of a table: quoted where needed, and never taken for a formula by a spreadsheet.
QByteArray csvField(const QString &text);

template <>
std::span<const Name<FindingExport>> names<FindingExport>();

} // namespace sextant
