// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scoring/productscore.h"
#include "usecases/importreports.h"
#include "widgets/tone.h"

namespace sextant {

/// The receipt of an import in words, apart from how it is laid out; the same for the window and for "Copy as text".
struct ImportTotals
{
    int files = 0;
    int read = 0;
    qint64 results = 0;
    ImportChanges changes;
    FindingCounts found; ///< as the files say
};

ImportTotals totalsOf(const QList<FileOutcome> &outcomes);
QString headlineOf(const ImportTotals &totals); ///< "6 of 7 files imported"

/// What is said of one file.
struct FileWords
{
    Tone tone = Tone::Good;
    QString file;   ///< without its folder
    QString readAs; ///< tool and version
    QString note;   ///< what was odd; empty when nothing was
};

FileWords wordsOf(const FileOutcome &outcome);
/// Why a file was refused, where, what stays as it was, and what to do: one sentence each.
QStringList refusalWords(const Error &refusal);
/// The tool's own total beside ours, where the report states one; else empty.
QString statedWords(const Report &report);
/// What the reports may close of what was known, in one or two sentences; empty where none may.
QString scopeWords(const QList<FileOutcome> &outcomes);
/// "2 critical, 5 high", or "nothing".
QString severityWords(const FindingCounts &counts);

/// One score before and after the import.
struct ScoreChange
{
    std::optional<Dimension> dimension; ///< none: the product
    std::optional<double> before;
    std::optional<double> after;
    QString bounds;
};

/// The product first, then the dimensions whose rounded score is another.
QList<ScoreChange> scoreChanges(const ProductScore &before, const ProductScore &after);

QString receiptText(const QList<FileOutcome> &outcomes, const QList<ScoreChange> &changes);

} // namespace sextant
