// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/mapping/mapping.h"

namespace sextant {

/// A table that a file seems to hold.
struct TableCandidate
{
    TableShape shape;
    QStringList columns;

    static constexpr qsizetype mostColumns = 300; ///< that are offered; more are passed over
};

/// The tables that a file seems to hold, the one that looks most like findings first; from its first bytes.
QList<TableCandidate> guessTables(const ReportHead &head);

/// What the names of the columns suggest; without a name of its own.
Mapping proposedMapping(const TableCandidate &candidate);

/// The columns of a mapping that a file shows in its first bytes: what it can be recognised by.
QStringList columnsInHead(const Mapping &mapping, const ReportHead &head);

/// The first rows of a table with some of its columns, as people look at them: bounded and harmless.
struct TableSample
{
    QStringList columns;
    QList<QStringList> rows;
};
Result<TableSample> sampleTable(std::string_view bytes, const TableCandidate &candidate, int mostRows,
                                const Ticket &ticket);

/// What a mapping makes of a file: the first findings, the first rows that are skipped, and how many there are.
struct MappingTrial
{
    static constexpr qsizetype mostShown = 200;

    QList<std::pair<qint64, Finding>> findings; ///< with the number of the row
    QList<qint64> skipped;                      ///< rows that say nothing
    QMap<QString, qint64> unknownWords;         ///< of the severity
    QStringList severityWords, stateWords;      ///< in the order of appearance
    FindingCounts counts;
    qint64 rows = 0;
    qint64 skippedRows = 0;
    bool whole = true; ///< false: the file goes on behind the rows that were looked at
};
Result<MappingTrial> tryMapping(const Mapping &mapping, std::string_view bytes, qint64 mostRows, const Ticket &ticket);

} // namespace sextant
