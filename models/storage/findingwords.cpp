// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/findingwords.h"

#include "storage/bulkquery.h"

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

/// With more words of one beginning than these, asking for each by itself takes longer than for the beginning.
constexpr std::size_t mostEndings = 20'000;
constexpr int shortestBeginning = 3;
constexpr qsizetype mostWords = 12;

/// Below this the index finds by itself what has all the words, and quickly.
constexpr qint64 fewFindings = 50'000;
constexpr std::size_t fewEndings = 60;

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

/// A word of the index, and how many findings have it.
struct Term
{
    std::string text;
    qint64 findings = 0;
};

/// One word of those that were typed, and what the index has that begins so, the most frequent first; no terms when
/// there is too much of it.
struct Wanted
{
    QString word;
    std::vector<Term> terms;
    qint64 findings = 0; ///< at most, some may have several of the terms
};

Result<std::vector<Term>> endingsOf(const Database &database, const QString &beginning, const Ticket &ticket)
{
    std::vector<Term> terms;
    const Status read = BulkQuery::forEach(
        database, u"SELECT term, doc FROM temp.finding_word WHERE term >= ? AND term < ? LIMIT ?"_s,
        {beginning, QString(beginning + QChar(0xffff)), qint64(mostEndings + 1)},
        [&terms](const BulkQuery::Row &row) {
            terms.push_back({std::string(row.text(0)), row.number(1)});
        },
        ticket);
    if (!read)
        return read.error();
    if (terms.size() > mostEndings)
        terms.clear();
    std::ranges::sort(terms, std::ranges::greater(), &Term::findings);
    return terms;
}

/// Findings by id, one bit each: what is frequent costs no more than what is rare, and joining costs nothing.
class Marks
{
public:
    explicit Marks(qint64 greatest)
        : m_marks(std::size_t(greatest) + 1, false)
    {}

    Status add(const Database &database, const QString &match, const Ticket &ticket)
    {
        return BulkQuery::forEach(
            database, u"SELECT rowid FROM finding_text WHERE finding_text MATCH ?"_s, {match},
            [this](const BulkQuery::Row &row) {
                const auto id = std::size_t(row.number(0));
                if (id < m_marks.size() && !m_marks[id]) {
                    m_marks[id] = true;
                    ++m_count;
                }
            },
            ticket);
    }

    qint64 count() const { return m_count; }
    void keepOnly(const Marks &others)
    {
        for (std::size_t id = 0; id < m_marks.size(); ++id)
            m_marks[id] = m_marks[id] && others.m_marks[id];
    }
    std::vector<qint64> ids() const
    {
        std::vector<qint64> ids;
        for (std::size_t id = 0; id < m_marks.size(); ++id)
            if (m_marks[id])
                ids.push_back(qint64(id));
        return ids;
    }

private:
    std::vector<bool> m_marks;
    qint64 m_count = 0;
};

/// The index keeps words in lower case and without accents.
Result<Wanted> look(const Database &database, const QString &word, const Ticket &ticket)
{
    Wanted wanted{word, {}, 0};
    if (word.size() < shortestBeginning) {
        wanted.terms.push_back({word.toLower().toStdString(), 0});
        return wanted;
    }
    auto endings = endingsOf(database, word.toLower(), ticket);
    if (!endings)
        return endings.error();
    wanted.terms = std::move(*endings);
    for (const Term &term : wanted.terms)
        wanted.findings += term.findings;
    return wanted;
}

QString quoted(const Term &term)
{
    return u'"' + QString::fromStdString(term.text) + u'"';
}

/// The findings with a word that begins so. Term by term: SQLite joins several terms at several times the cost, and
/// once every finding is marked the rest need not be looked at.
Status markWord(const Database &database, const Wanted &wanted, qint64 findings, Marks &marks, const Ticket &ticket)
{
    if (wanted.terms.empty())
        return marks.add(database, u'"' + wanted.word + u"\"*", ticket);
    for (const Term &term : wanted.terms) {
        if (marks.count() == findings)
            return done();
        if (ticket.cancelled())
            return cancelledError();
        if (const Status added = marks.add(database, quoted(term), ticket); !added)
            return added;
    }
    return done();
}

/// One question for all the words.
QString matchOf(const QList<Wanted> &all)
{
    QStringList parts;
    for (const Wanted &wanted : all) {
        QStringList terms;
        for (const Term &term : wanted.terms)
            terms << quoted(term);
        parts << u'(' + terms.join(u" OR "_s) + u')';
    }
    return parts.join(u" AND "_s);
}

bool isQuicklyJoined(const QList<Wanted> &all)
{
    const auto few = [](const Wanted &wanted) { return !wanted.terms.empty() && wanted.terms.size() <= fewEndings; };
    return std::ranges::all_of(all, few) && std::ranges::min(all, {}, &Wanted::findings).findings < fewFindings;
}

} // namespace

Result<std::vector<qint64>> findingsWithWords(const Database &database, const QString &words, const Ticket &ticket)
{
    if (const auto made = database.run(u"CREATE VIRTUAL TABLE IF NOT EXISTS temp.finding_word USING "
                                       "fts5vocab('main', 'finding_text', 'row')"_s);
        !made)
        return made.error();
    QList<Wanted> all;
    for (const QString &word : wordsOf(words)) {
        const auto wanted = look(database, word, ticket);
        if (!wanted)
            return wanted.error();
        all << *wanted;
    }
    if (all.isEmpty())
        return std::vector<qint64>();
    const auto findings = database.value(u"SELECT count(*) FROM finding"_s);
    const auto greatest = database.value(u"SELECT coalesce(max(id), 0) FROM finding"_s);
    if (!findings || !greatest)
        return findings ? greatest.error() : findings.error();
    Marks found(greatest->toLongLong());
    if (isQuicklyJoined(all)) {
        const Status added = found.add(database, matchOf(all), ticket);
        return added ? Result<std::vector<qint64>>(found.ids()) : added.error();
    }
    for (bool first = true; const Wanted &wanted : std::as_const(all)) {
        Marks marks(greatest->toLongLong());
        if (const Status marked = markWord(database, wanted, findings->toLongLong(), marks, ticket); !marked)
            return marked.error();
        if (!std::exchange(first, false))
            marks.keepOnly(found);
        found = std::move(marks);
    }
    return found.ids();
}

} // namespace sextant
