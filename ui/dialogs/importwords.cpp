// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/importwords.h"

#include "assessment/verdict.h"

#include <QFileInfo>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

struct ImportReceiptText
{
    Q_DECLARE_TR_FUNCTIONS(ImportReceipt)
};

QString scoreOrDash(std::optional<double> score)
{
    return score ? scoreText(*score) : u"–"_s;
}

/// What a tool says in its summary, by the names that the figures of a report have, and what it counts there.
struct StatedTotal
{
    const char *figure; ///< a name that ends with _ has one figure a severity
    const char *what;   ///< none: the same as what is listed
};

constexpr StatedTotal statedTotals[] = {
    {"metadata_counts_", QT_TRANSLATE_NOOP("ImportReceipt", "It counts every path to a fault.")},
    {"summary_counts_", QT_TRANSLATE_NOOP("ImportReceipt", "It counts every path to a fault.")},
    {"metadata_packages_", QT_TRANSLATE_NOOP("ImportReceipt", "It counts packages, not their faults.")},
    {"uniqueCount", QT_TRANSLATE_NOOP("ImportReceipt", "It counts a fault once, however many paths lead to it.")},
    {"reported_total", nullptr},
    {"stated_tests", nullptr},
};

std::optional<qint64> totalOf(const Report &report, const char *figure)
{
    const QString name = QString::fromLatin1(figure);
    if (!name.endsWith(u'_')) {
        const auto found = report.figures.constFind(name);
        return found == report.figures.cend() ? std::nullopt : std::optional(qint64(*found));
    }
    std::optional<qint64> total;
    for (const auto &severity : names<Severity>())
        if (const auto found = report.figures.constFind(name + QLatin1StringView(severity.id));
            found != report.figures.cend())
            total = total.value_or(0) + qint64(*found);
    return total;
}

QString noteOf(const FileOutcome &outcome)
{
    if (outcome.report->status == Report::Status::ScanFailed)
        return ImportReceiptText::tr("The scan itself failed. Nothing found does not mean clean.");
    if (outcome.alreadyImported)
        return ImportReceiptText::tr("Read before. Nothing was changed.");
    QStringList notes;
    if (outcome.report->status == Report::Status::ReadEmpty)
        notes << ImportReceiptText::tr("The scan ran and found nothing.");
    if (outcome.changes && outcome.changes->duplicates > 0)
        notes << ImportReceiptText::tr("%n the same, counted once.", nullptr, int(outcome.changes->duplicates));
    if (outcome.changes && outcome.changes->reopened > 0)
        notes << ImportReceiptText::tr("%n came back.", nullptr, int(outcome.changes->reopened));
    if (outcome.report->counts.suppressed > 0)
        notes << ImportReceiptText::tr("%n hidden by the tool.", nullptr, int(outcome.report->counts.suppressed));
    notes << statedWords(*outcome.report);
    notes.removeAll(QString());
    notes += outcome.report->warnings.first(std::min<qsizetype>(2, outcome.report->warnings.size()));
    if (outcome.report->warnings.size() > 2)
        notes << ImportReceiptText::tr("%n more note(s).", nullptr, int(outcome.report->warnings.size()) - 2);
    return notes.join(u' ');
}

Tone toneOf(const FileOutcome &outcome)
{
    if (outcome.refusal)
        return Tone::Bad;
    if (!outcome.report)
        return Tone::Neutral;
    if (outcome.report->status == Report::Status::ScanFailed || !outcome.report->warnings.isEmpty())
        return Tone::Warn;
    return Tone::Good;
}

} // namespace

ImportTotals totalsOf(const QList<FileOutcome> &outcomes)
{
    ImportTotals totals;
    totals.files = int(outcomes.size());
    for (const FileOutcome &outcome : outcomes) {
        if (outcome.notAReport)
            --totals.files;
        if (!outcome.report)
            continue;
        ++totals.read;
        totals.results += outcome.report->counts.open() + outcome.report->counts.suppressed;
        for (std::size_t i = 0; i < totals.found.bySeverity.size(); ++i)
            totals.found.bySeverity[i] += outcome.report->counts.bySeverity[i];
        if (!outcome.changes || outcome.alreadyImported)
            continue;
        totals.changes.added += outcome.changes->added;
        totals.changes.fixed += outcome.changes->fixed;
        totals.changes.unchanged += outcome.changes->unchanged;
        totals.changes.reopened += outcome.changes->reopened;
        totals.changes.duplicates += outcome.changes->duplicates;
        totals.changes.moved += outcome.changes->moved;
    }
    return totals;
}

QString headlineOf(const ImportTotals &totals)
{
    if (totals.files == 0)
        return ImportReceiptText::tr("No report was imported");
    if (totals.read == totals.files)
        return ImportReceiptText::tr("%n file(s) imported", nullptr, totals.files);
    if (totals.read == 0)
        return ImportReceiptText::tr("Nothing was imported");
    return ImportReceiptText::tr("%1 of %n file(s) imported", nullptr, totals.files).arg(totals.read);
}

QString statedWords(const Report &report)
{
    for (const StatedTotal &stated : statedTotals) {
        const auto total = totalOf(report, stated.figure);
        if (!total)
            continue;
        const bool tests = report.figures.contains(u"tests_total"_s);
        const qint64 read =
            tests ? qint64(report.figures.value(u"tests_total"_s)) : report.counts.open() + report.counts.suppressed;
        const QString both = ImportReceiptText::tr("The tool's own total is %1, read here are %2.")
                                 .arg(QLocale().toString(*total), QLocale().toString(read));
        return *total == read || !stated.what ? both : both + u' ' + ImportReceiptText::tr(stated.what);
    }
    return {};
}

QString scopeWords(const QList<FileOutcome> &outcomes)
{
    QStringList tools;
    for (const FileOutcome &outcome : outcomes)
        if (outcome.changes && !outcome.alreadyImported && outcome.report &&
            outcome.report->status != Report::Status::ScanFailed && !tools.contains(outcome.report->tool))
            tools << outcome.report->tool;
    if (tools.isEmpty())
        return {};
    return ImportReceiptText::tr(
               "Fixed is only what the same tool said before about the same part of the product and says no more: "
               "here %1, about the whole product. Findings of all other tools stay as they are.")
        .arg(tools.mid(0, 5).join(u", "_s) + (tools.size() > 5 ? u"…"_s : QString()));
}

FileWords wordsOf(const FileOutcome &outcome)
{
    FileWords words;
    words.tone = toneOf(outcome);
    words.file = QFileInfo(outcome.file).fileName();
    if (outcome.refusal) {
        words.readAs = ImportReceiptText::tr("Nothing was read from this file");
        return words;
    }
    if (outcome.notAReport) {
        words.readAs = ImportReceiptText::tr("Not a report");
        words.note = outcome.note;
        return words;
    }
    words.readAs =
        outcome.report->toolVersion.isEmpty()
            ? outcome.report->tool
            : ImportReceiptText::tr("%1 %2", "tool and version").arg(outcome.report->tool, outcome.report->toolVersion);
    words.note = noteOf(outcome);
    return words;
}

QStringList refusalWords(const Error &refusal)
{
    QStringList words{refusal.what};
    if (!refusal.where.isEmpty())
        words << ImportReceiptText::tr("Place: %1.").arg(refusal.where);
    words << ImportReceiptText::tr("What was known before stays as it was.");
    if (!refusal.remedy.isEmpty())
        words << refusal.remedy;
    return words;
}

QString severityWords(const FindingCounts &counts)
{
    QStringList words;
    for (const auto &severity : names<Severity>())
        if (const qint64 count = counts.of(severity.value))
            words << u"%1 %2"_s.arg(QLocale().toString(count), labelOf(severity.value).toLower());
    return words.isEmpty() ? ImportReceiptText::tr("nothing") : words.join(u", "_s);
}

QList<ScoreChange> scoreChanges(const ProductScore &before, const ProductScore &after)
{
    QList<ScoreChange> changes{{{}, before.headline, after.headline, boundsText(after.low, after.ceiling)}};
    for (const auto &dimension : names<Dimension>()) {
        const auto &old = before.of(dimension.value);
        const auto &now = after.of(dimension.value);
        const auto was = old ? old->evidenced : std::optional<double>();
        const auto is = now ? now->evidenced : std::optional<double>();
        if (scoreOrDash(was) != scoreOrDash(is))
            changes << ScoreChange{
                dimension.value, was, is,
                boundsText(after.lowOf(dimension.value), now ? now->ceiling : std::optional<double>())};
    }
    return changes;
}

QString receiptText(const QList<FileOutcome> &outcomes, const QList<ScoreChange> &changes)
{
    const ImportTotals totals = totalsOf(outcomes);
    QStringList lines{headlineOf(totals), ImportReceiptText::tr("New %1, fixed %2, unchanged %3, duplicates %4")
                                              .arg(totals.changes.added)
                                              .arg(totals.changes.fixed)
                                              .arg(totals.changes.unchanged)
                                              .arg(totals.changes.duplicates)};
    if (totals.changes.moved > 0)
        lines << ImportReceiptText::tr("%n finding(s) recognised in another place or version", nullptr,
                                       int(totals.changes.moved));
    if (const QString scope = scopeWords(outcomes); !scope.isEmpty())
        lines << scope;
    for (const FileOutcome &outcome : outcomes) {
        const FileWords words = wordsOf(outcome);
        QStringList parts{words.file, words.readAs};
        if (outcome.refusal)
            parts << refusalWords(*outcome.refusal).join(u' ');
        else if (outcome.report)
            parts << severityWords(outcome.report->counts);
        if (!words.note.isEmpty())
            parts << words.note;
        lines << parts.join(u"; "_s);
    }
    for (const ScoreChange &change : changes)
        lines << ImportReceiptText::tr("%1: %2, was %3, could be %4")
                     .arg(change.dimension ? labelOf(*change.dimension) : ImportReceiptText::tr("Score"),
                          scoreOrDash(change.after), scoreOrDash(change.before), change.bounds);
    return lines.join(u'\n') + u'\n';
}

} // namespace sextant
