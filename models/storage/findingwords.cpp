// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/findingwords.h"

#include "base/parallel.h"

#include <QFileInfo>

#include <atomic>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr int shortestBeginning = 3;
constexpr qsizetype mostWords = 12;

/// With more words of one beginning than these, going through all that the index has between two words is faster than
/// asking for each.
constexpr std::size_t fewEndings = 60;

/// Below this the index finds by itself what has all the words, and quickly.
constexpr qint64 fewFindings = 20'000;

constexpr std::size_t partsOfBeginning = 4;

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

/// One word of those that were typed, and what the index has that begins so.
struct Wanted
{
    QString word;
    QStringList terms;
    bool hasMoreTerms = false;
    bool isRare = true; ///< fewer than fewFindings have it
};

/// A question to the index, small enough to be one of several at the same time.
struct Question
{
    std::size_t word = 0; ///< the one that it is about
    QString column;
    QString table;
    QVariantList values;
};

Status makeWordTable(const Database &database)
{
    const auto made = database.run(u"CREATE VIRTUAL TABLE IF NOT EXISTS temp.finding_word USING "
                                   "fts5vocab('main', 'finding_text', 'instance')"_s);
    return made ? done() : Status(made.error());
}

QString endOf(const QString &beginning)
{
    static constexpr char32_t last = 0x10ffff;
    return beginning + QString::fromUcs4(&last, 1);
}

/// The words of the index that begin so, from one to the next: asking for all at once counts what each is in.
Status readTerms(const Database &database, Wanted &wanted)
{
    const auto from = [&](const QString &beginning) {
        return database.value(u"SELECT term FROM temp.finding_word WHERE term >= ? AND term < ? LIMIT 1"_s,
                              {beginning, endOf(wanted.word)});
    };
    auto term = from(wanted.word);
    while (term && term->isValid() && std::size_t(wanted.terms.size()) < fewEndings) {
        wanted.terms << term->toString();
        term = from(wanted.terms.last() + QChar(1)); // whatever comes after it; with > every place of it is passed
    }
    if (!term)
        return term.error();
    wanted.hasMoreTerms = term->isValid();
    return done();
}

/// The index keeps words in lower case and without accents.
Result<Wanted> look(const Database &database, const QString &word)
{
    Wanted wanted{word.toLower(), {}};
    if (word.size() < shortestBeginning) {
        wanted.terms << wanted.word;
        return wanted;
    }
    if (const Status read = readTerms(database, wanted); !read)
        return read.error();
    const auto found = database.value(u"SELECT count(*) FROM (SELECT 1 FROM temp.finding_word WHERE term >= ? AND "
                                      "term < ? LIMIT ?)"_s,
                                      {wanted.word, endOf(wanted.word), fewFindings});
    if (!found)
        return found.error();
    wanted.isRare = found->toLongLong() < fewFindings;
    return wanted;
}

QString quoted(const QString &term)
{
    return u'"' + term + u'"';
}

Question matching(std::size_t word, const QString &match)
{
    return {word, u"rowid"_s, u"finding_text WHERE finding_text MATCH ?"_s, {match}};
}

/// Words at which pages of the index begin, of all that begin so: where to cut it into parts of about one size.
Result<QStringList> cuts(const Database &database, const QString &beginning)
{
    // The index of pages keeps each word with a sign for its part of the index, which is the first for whole words.
    auto query = database.run(u"SELECT DISTINCT CAST(substr(term, 2) AS TEXT) FROM finding_text_idx "
                              "WHERE term >= CAST('0' || ? AS BLOB) AND term < CAST('0' || ? AS BLOB) ORDER BY 1"_s,
                              {beginning, endOf(beginning)});
    if (!query)
        return query.error();
    QStringList pages;
    while (query->next())
        pages << query->value(0).toString();
    QStringList cuts;
    for (std::size_t part = 1; part < partsOfBeginning && !pages.isEmpty(); ++part)
        cuts << pages[qsizetype(part) * pages.size() / qsizetype(partsOfBeginning)];
    cuts.removeDuplicates();
    return cuts;
}

Result<QList<Question>> questionsAbout(const Database &database, std::size_t number, const Wanted &wanted)
{
    QList<Question> questions;
    if (wanted.terms.isEmpty()) // one with accents, which SQLite takes away as it does in the index
        return QList<Question>{matching(number, quoted(wanted.word) + u'*')};
    if (!wanted.hasMoreTerms) {
        for (const QString &term : wanted.terms)
            questions << matching(number, quoted(term));
        return questions;
    }
    const auto between = cuts(database, wanted.word);
    if (!between)
        return between.error();
    const QStringList places = QStringList(wanted.word) + *between + QStringList(endOf(wanted.word));
    for (qsizetype part = 0; part + 1 < places.size(); ++part)
        questions << Question{
            number, u"doc"_s, u"temp.finding_word WHERE term >= ? AND term < ?"_s, {places[part], places[part + 1]}};
    return questions;
}

/// One question for all the words.
QString matchOf(const QList<Wanted> &all)
{
    QStringList parts;
    for (const Wanted &wanted : all) {
        QStringList terms;
        for (const QString &term : wanted.terms)
            terms << quoted(term);
        parts << u'(' + terms.join(u" OR "_s) + u')';
    }
    return parts.join(u" AND "_s);
}

bool isQuicklyJoined(const QList<Wanted> &all)
{
    const auto few = [](const Wanted &wanted) { return !wanted.terms.empty() && !wanted.hasMoreTerms; };
    return std::ranges::all_of(all, few) && std::ranges::any_of(all, &Wanted::isRare);
}

/// Asks the questions, with several connections where they are worth it.
class Asking
{
public:
    Asking(const Database &database, const QList<Question> &questions, std::size_t words, qint64 greatest,
           std::size_t threads, const Ticket &ticket)
        : m_database(database)
        , m_questions(questions)
        , m_greatest(greatest)
        , m_none(words, FindingMarks(greatest))
        , m_threads(std::min(threads, std::size_t(questions.size())))
        , m_ticket(ticket)
    {}

    /// What was found for each of the words.
    Result<std::vector<FindingMarks>> run()
    {
        auto found =
            runParallel(m_threads, [this](std::size_t thread) { return thread == 0 ? ask(m_database) : askAlone(); });
        if (!found)
            return found.error();
        std::vector<FindingMarks> all = std::move(found->front());
        for (const std::vector<FindingMarks> &more : std::span(*found).subspan(1))
            for (std::size_t word = 0; word < all.size(); ++word)
                all[word].addAll(more[word]);
        return all;
    }

private:
    Result<std::vector<FindingMarks>> askAlone()
    {
        const auto database = Database::open(m_database.path(), Access::ReadOnly);
        if (!database)
            return database.error();
        if (const Status made = makeWordTable(*database); !made)
            return made.error();
        return ask(*database);
    }

    Result<std::vector<FindingMarks>> ask(const Database &database)
    {
        auto found = m_none;
        for (std::size_t next = m_next++; next < std::size_t(m_questions.size()); next = m_next++) {
            const Question &question = m_questions[qsizetype(next)];
            FindingMarks &marks = found[question.word];
            if (marks.count() == m_greatest) // nothing can be added
                continue;
            if (m_ticket.cancelled())
                return cancelledError();
            if (const Status added =
                    marks.addFrom(database, question.column, question.table, question.values, m_ticket);
                !added)
                return added.error();
        }
        return found;
    }

    const Database &m_database;
    const QList<Question> &m_questions;
    qint64 m_greatest;
    const std::vector<FindingMarks> m_none;
    std::size_t m_threads;
    const Ticket &m_ticket;
    std::atomic<std::size_t> m_next = 0;
};

/// Rare words are found sooner than another connection is opened.
std::size_t threadsFor(const Database &database, const QList<Wanted> &all)
{
    if (std::ranges::all_of(all, &Wanted::isRare) || !QFileInfo::exists(database.path()))
        return 1;
    return usefulThreads();
}

} // namespace

Result<FindingMarks> findingsWithWords(const Database &database, const QString &words, const Ticket &ticket)
{
    if (const Status made = makeWordTable(database); !made)
        return made.error();
    QList<Wanted> all;
    for (const QString &word : wordsOf(words)) {
        if (ticket.cancelled())
            return cancelledError();
        const auto wanted = look(database, word);
        if (!wanted)
            return wanted.error();
        all << *wanted;
    }
    if (all.isEmpty())
        return FindingMarks(0);
    const auto greatest = database.value(u"SELECT coalesce(max(id), 0) FROM finding"_s);
    if (!greatest)
        return greatest.error();
    const bool joined = isQuicklyJoined(all);
    QList<Question> questions;
    if (joined)
        questions << matching(0, matchOf(all));
    for (qsizetype word = 0; !joined && word < all.size(); ++word) {
        const auto about = questionsAbout(database, std::size_t(word), all[word]);
        if (!about)
            return about.error();
        questions << *about;
    }
    Asking asking(database, questions, joined ? 1 : std::size_t(all.size()), greatest->toLongLong(),
                  threadsFor(database, all), ticket);
    auto found = asking.run();
    if (!found)
        return found.error();
    for (const FindingMarks &marks : std::span(*found).subspan(1))
        found->front().keepOnly(marks);
    return std::move(found->front());
}

} // namespace sextant
