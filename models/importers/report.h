// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/ticket.h"
#include "domain/finding.h"
#include "importers/reporthead.h"

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>

#include <functional>

namespace sextant {

/// What a report file says about itself and, in figures, about the product. Its findings went to the sink.
struct Report
{
    enum class Status : quint8 {
        Read,
        ReadEmpty,  ///< a scan that ran and found nothing
        ScanFailed, ///< the tool says that its scan failed: nothing found is not a clean result
    };

    QString format; ///< id of the importer
    QString tool;
    QString toolVersion;
    Status status = Status::Read;
    QDateTime scannedAt;         ///< UTC; invalid when the file has no date
    QList<FindingClass> classes; ///< what this tool looks for, as far as known, whether it found any or not
    FindingCounts counts;
    QMap<QString, double> figures; ///< further figures by name, as published in the format's description
    QStringList warnings;          ///< plain sentences: what was skipped or odd, and where
};

/// Receives each finding in file order; returning an error stops the reading with that error.
using FindingSink = std::function<Status(Finding &&)>;

/// An importer: recognises one format by content and reads it. A plain struct of functions, one file each.
struct Importer
{
    const char *id;    ///< stable; goes into the workspace
    const char *title; ///< QT_TRANSLATE_NOOP("importers", …)
    /// 0 no … 100 certain. The head holds the first 64 KiB. Never throws.
    int (*confidence)(const ReportHead &head);
    /// bytes is the whole file as UTF-8 without a byte order mark, with at least 64 readable bytes behind it.
    /// sink may be empty: then only figures are wanted.
    Result<Report> (*read)(std::string_view bytes, const FindingSink &sink, const Ticket &ticket);
};

/// All formats that Sextant reads. A new one is one new file and one line in importers.cpp.
std::span<const Importer *const> importers();
const Importer *findImporter(QStringView id);

/// Reads a file whole or refuses it whole. Undoes UTF-16 and byte order marks, asks every importer for its confidence,
/// or uses the one named by asFormat. The error names the file, the place and the reason.
Result<Report> readReport(const QString &fileName, const FindingSink &sink, const Ticket &ticket,
                          const QString &asFormat = {});

template <>
std::span<const Name<Report::Status>> names<Report::Status>();

} // namespace sextant
