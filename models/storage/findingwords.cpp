// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/findingwords.h"

#include "storage/bulkquery.h"

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

/// So many words with one beginning are cheaper to ask for one by one.
constexpr int mostEndings = 60;
constexpr int shortestBeginning = 3;
constexpr qsizetype mostWords = 12;

/// Runs of letters and digits, so that nothing typed can be an operator of FTS5.
QStringList wordsOf(const QString &text)
{
    QStringList words(QString{});
    for (const QChar c : text)
        if (c.isLetterOrNumber() || c.isSurrogate() || c.isMark())
            words.last() += c;
        else if (!words.last().isEmpty())
            words << QString();
    words.removeAll(QString());
    return words.mid(0, mostWords);
}

/// What the index has that begins so; nothing when there is too much of it.
Result<QStringList> endingsOf(const Database &database, const QString &beginning)
{
    auto query = database.run(u"SELECT term FROM temp.finding_word WHERE term >= ? AND term < ? LIMIT ?"_s,
                              {beginning, QString(beginning + QChar(0xffff)), mostEndings + 1});
    if (!query)
        return query.error();
    QStringList terms;
    while (query->next())
        terms << query->value(0).toString();
    return terms.size() > mostEndings ? QStringList() : terms;
}

} // namespace

Result<std::vector<qint64>> findingsWithWords(const Database &database, const QString &words, const Ticket &ticket)
{
    if (const auto made = database.run(u"CREATE VIRTUAL TABLE IF NOT EXISTS temp.finding_word USING "
                                       "fts5vocab('main', 'finding_text', 'row')"_s);
        !made)
        return made.error();
    QStringList parts;
    for (const QString &word : wordsOf(words)) {
        if (ticket.cancelled())
            return cancelledError();
        QStringList exact{word};
        if (word.size() >= shortestBeginning) {
            // The index keeps words in lower case and without accents.
            const auto endings = endingsOf(database, word.toLower());
            if (!endings)
                return endings.error();
            if (endings->isEmpty()) {
                parts << u'"' + word + u"\"*";
                continue;
            }
            exact = *endings;
        }
        parts << u"(\""_s + exact.join(u"\" OR \""_s) + u"\")"_s;
    }
    std::vector<qint64> ids;
    if (parts.isEmpty())
        return ids;
    const Status read = BulkQuery::forEach(
        database, u"SELECT rowid FROM finding_text WHERE finding_text MATCH ?"_s, {parts.join(u" AND "_s)},
        [&ids](const BulkQuery::Row &row) { ids.push_back(row.number(0)); }, ticket);
    if (!read)
        return read.error();
    if (!std::ranges::is_sorted(ids))
        std::ranges::sort(ids);
    return ids;
}

} // namespace sextant
