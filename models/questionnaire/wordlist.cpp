// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionnaire/wordlist.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

// Outside of any namespace, as the macro wants it; without it the linker drops the resource from a static library.
static void initWords()
{
    Q_INIT_RESOURCE(question_words);
}

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype shortestStem = 4;
constexpr qsizetype keyLetters = 2;

struct WordListText
{
    Q_DECLARE_TR_FUNCTIONS(WordList)
};

QString keyOf(QStringView word)
{
    return word.left(keyLetters).toString();
}

QStringList texts(const QJsonValue &array)
{
    QStringList list;
    for (const QJsonValue &item : array.toArray())
        list << item.toString();
    return list;
}

/// "two reviewers" asks for more than "reviewed"; one is no number but an article.
bool isNumber(const QString &word)
{
    static const QSet<QString> named{u"two"_s,   u"three"_s, u"four"_s, u"five"_s, u"six"_s,  u"seven"_s,
                                     u"eight"_s, u"nine"_s,  u"ten"_s,  u"zwei"_s, u"drei"_s, u"vier"_s,
                                     u"funf"_s,  u"sechs"_s, u"acht"_s, u"zehn"_s};
    return named.contains(word) || std::ranges::all_of(word, [](QChar c) { return c.isDigit(); });
}

} // namespace

QStringList foldedWords(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (c.isMark() || c == u'\u00ad' || c == u'’' || c == u'\'')
            continue;
        plain += c.isLetterOrNumber() ? c : QChar(u' ');
    }
    return plain.split(u' ', Qt::SkipEmptyParts);
}

QString stemOf(const QString &foldedWord)
{
    // What stays keeps four letters, so that short words stay apart.
    static constexpr std::array ends{QStringView(u"ies"), QStringView(u"ing"), QStringView(u"ed"), QStringView(u"en"),
                                     QStringView(u"ern"), QStringView(u"er"),  QStringView(u"es"), QStringView(u"em"),
                                     QStringView(u"e"),   QStringView(u"s"),   QStringView(u"n"),  QStringView(u"y")};
    QStringView stem = foldedWord;
    if (std::ranges::any_of(foldedWord, [](QChar c) { return c.isDigit(); }))
        return foldedWord;
    for (int round = 0; round < 2; ++round)
        for (const QStringView end : ends)
            if (stem.endsWith(end) && stem.size() - end.size() >= shortestStem) {
                stem.chop(end.size());
                break;
            }
    return stem.toString();
}

Result<WordList> WordList::read(const QByteArray &json, const QString &name)
{
    QJsonParseError trouble;
    const QJsonObject root = QJsonDocument::fromJson(json, &trouble).object();
    if (root.value(u"schema"_s).toString() != "sextant.questionnaire-words/1"_L1)
        return inputError(WordListText::tr("This is no list of buyers' words: %1.").arg(trouble.errorString()), name);
    WordList list;
    for (const auto &[member, kind, into] : {std::tuple(u"concepts"_s, Kind::Concept, &list.m_concepts),
                                             std::tuple(u"demands"_s, Kind::Demand, &list.m_demands)})
        for (const QJsonValue &item : root.value(member).toArray()) {
            const QString id = item[u"id"_s].toString();
            *into << WordConcept{id, texts(item[u"checks"_s]), item[u"weak"_s].toBool(), item[u"generic"_s].toBool()};
            for (const QString &words : texts(item[u"words"_s]))
                list.addPhrase(words, kind, id);
        }
    for (const QString &words : texts(root.value(u"reversals"_s)))
        list.addPhrase(words, Kind::Reversal, foldedWords(words).join(u' '));
    for (const QString &word : texts(root.value(u"fillers"_s)))
        for (const QString &part : foldedWords(word))
            list.m_fillers << stemOf(part);
    for (const QString &words : texts(root.value(u"open"_s)))
        list.m_openings << foldedWords(words).join(u' ');
    for (const QString &words : texts(root.value(u"addressed"_s)))
        list.m_addressed << foldedWords(words);
    std::ranges::stable_sort(list.m_addressed, std::greater(), &QStringList::size);
    return list;
}

const WordList &WordList::builtIn()
{
    static const WordList list = [] {
        initWords();
        QFile file(u":/questionnaire/synonyms.json"_s);
        auto read = file.open(QIODevice::ReadOnly) ? WordList::read(file.readAll(), file.fileName())
                                                   : Result<WordList>(WordList());
        return read ? *std::move(read) : WordList();
    }();
    return list;
}

void WordList::addPhrase(const QString &text, Kind kind, const QString &id)
{
    Phrase phrase{{}, text.endsWith(u'*'), kind, id};
    const QStringList words = foldedWords(text);
    for (qsizetype i = 0; i < words.size(); ++i)
        phrase.stems << (phrase.begins && i + 1 == words.size() ? words[i] : stemOf(words[i]));
    if (!phrase.stems.isEmpty())
        m_phrases[keyOf(phrase.stems.first())] << phrase;
}

bool WordList::fits(const Phrase &phrase, const QList<Word> &words, qsizetype at)
{
    if (at + phrase.stems.size() > words.size())
        return false;
    for (qsizetype i = 0; i < phrase.stems.size(); ++i) {
        const Word &word = words[at + i];
        const bool same = phrase.begins && i + 1 == phrase.stems.size() ? word.folded.startsWith(phrase.stems[i])
                                                                        : word.stem == phrase.stems[i];
        if (!same)
            return false;
    }
    return true;
}

void WordList::mark(const QList<Word> &words, qsizetype at, Terms &terms, QList<bool> &covered) const
{
    // Of concepts the longest phrase counts: "backup restore test" is no backup. What a question demands always does.
    qsizetype longest = 0;
    const QList<Phrase> near = m_phrases.value(keyOf(words[at].stem));
    for (const Phrase &phrase : near)
        if (phrase.kind == Kind::Concept && phrase.stems.size() > longest && fits(phrase, words, at))
            longest = phrase.stems.size();
    for (const Phrase &phrase : near) {
        if (!fits(phrase, words, at))
            continue;
        const qsizetype length = phrase.stems.size();
        QStringList spelled;
        for (const Word &word : words.mid(at, length))
            spelled << word.folded;
        if (phrase.kind == Kind::Reversal)
            terms.reversals << phrase.id;
        else if (phrase.kind == Kind::Demand)
            terms.demands << phrase.id;
        else if (length == longest)
            terms.concepts << phrase.id;
        terms.spelled.insert((phrase.kind == Kind::Demand ? u'!' : u'#') + phrase.id, spelled.join(u' '));
        if (phrase.kind == Kind::Demand || (phrase.kind == Kind::Concept && length == longest))
            for (qsizetype i = at; i < at + length; ++i)
                covered[i] = true;
    }
}

/// "Does the vendor encrypt…" asks us, and nothing about vendors.
void WordList::dropWhoIsAsked(QStringList &words) const
{
    for (qsizetype at = 0; at < 2; ++at)
        for (const QStringList &name : m_addressed)
            if (words.mid(at, name.size()) == name) {
                words.remove(at, name.size());
                return;
            }
}

Terms WordList::termsOf(const QString &text) const
{
    QList<Word> words;
    QStringList asked = foldedWords(text);
    dropWhoIsAsked(asked);
    for (const QString &folded : std::as_const(asked))
        words << Word{folded, stemOf(folded)};
    Terms terms;
    QList<bool> covered(words.size(), false);
    for (qsizetype at = 0; at < words.size(); ++at)
        mark(words, at, terms, covered);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const Word &word = words[i];
        terms.all << word.stem;
        if (isNumber(word.folded)) {
            if (!covered[i])
                terms.figures << word.folded;
            continue;
        }
        if (m_fillers.contains(word.stem) || word.folded.size() < 2)
            continue;
        terms.words << word.stem;
        if (covered[i])
            continue;
        terms.loose << word.stem;
        terms.spelled.insert(word.stem, word.folded);
    }
    const QString begin = foldedWords(text).mid(0, 4).join(u' ') + u' ';
    terms.open = std::ranges::any_of(m_openings, [&](const QString &open) { return begin.startsWith(open + u' '); });
    terms.reversals.removeDuplicates();
    return terms;
}

QStringList WordList::conceptsOf(const QString &checkId) const
{
    QStringList ids;
    for (const WordConcept &known : m_concepts)
        if (known.checkIds.contains(checkId))
            ids << known.id;
    return ids;
}

const WordConcept *WordList::conceptOf(const QString &id) const
{
    const auto it = std::ranges::find(m_concepts, id, &WordConcept::id);
    return it == m_concepts.end() ? nullptr : &*it;
}

const WordConcept *WordList::demandOf(const QString &id) const
{
    const auto it = std::ranges::find(m_demands, id, &WordConcept::id);
    return it == m_demands.end() ? nullptr : &*it;
}

} // namespace sextant
