// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionnaire/matching.h"

#include <QRegularExpression>

#include <cmath>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

// BM25 with its usual parameters.
constexpr double saturation = 1.2;
constexpr double lengthShare = 0.75;

constexpr double titleWeight = 3;
constexpr double questionWeight = 2;
constexpr double proofWeight = 1;
constexpr double stepsWeight = 0.4;
constexpr double namedWeight = 6; ///< a concept that names the check
constexpr double conceptWorth = 2.5;
constexpr double weakWorth = 0.7;
constexpr double sectionWorth = 0.25;
constexpr double referenceWorth = 9;
constexpr double unknownWorth = 0.9; ///< of a word that no check has

constexpr double commonWorth = 0.35; ///< of a word that stands in every sixth check

constexpr qsizetype mostCandidates = 5;
constexpr qsizetype mostTogether = 3;
constexpr double rivalShare = 0.85;

/// Concepts live among words, and no word begins like this.
QString termOf(const QString &conceptId)
{
    return u'#' + conceptId;
}

bool isConcept(const QString &term)
{
    return term.startsWith(u'#');
}

} // namespace

QuestionMatcher::QuestionMatcher(const Catalogue &catalogue, const WordList &words)
    : m_words(words)
{
    for (const Check &check : catalogue.checks)
        addDocument(check);
    double length = 0;
    for (const Document &document : std::as_const(m_documents)) {
        length += document.length;
        for (auto it = document.weights.cbegin(); it != document.weights.cend(); ++it)
            ++m_frequency[it.key()];
    }
    m_meanLength = m_documents.isEmpty() ? 1 : std::max(1.0, length / double(m_documents.size()));
}

void QuestionMatcher::addDocument(const Check &check)
{
    Document document;
    document.checkId = check.id;
    addText(document, check.title, titleWeight);
    addText(document, check.question, questionWeight);
    addText(document, check.why, proofWeight);
    addText(document, check.doneWhen, proofWeight);
    addText(document, check.howToFix.join(u' '), stepsWeight);
    // A title may name in passing what is another check's matter: suppliers, in one about agreements.
    for (const QString &id : m_words.termsOf(check.title).concepts)
        if (m_words.conceptOf(id)->weak)
            document.about << id;
    for (const QString &id : m_words.conceptsOf(check.id)) {
        document.about << id;
        document.weights[termOf(id)] += namedWeight;
    }
    for (const QString &reference : check.references) {
        static const QRegularExpression gap(u"[\\s(]"_s);
        const QStringList parts = reference.split(gap, Qt::SkipEmptyParts);
        if (parts.size() > 1)
            m_references[parts[0].toCaseFolded() + u' ' + parts[1].toCaseFolded()] << check.id;
    }
    m_documents << document;
}

void QuestionMatcher::addText(Document &document, const QString &text, double weight) const
{
    const Terms terms = m_words.termsOf(text);
    for (const QString &word : terms.words)
        document.weights[word] += weight;
    for (const QString &id : terms.concepts)
        document.weights[termOf(id)] += weight;
    document.figures += terms.figures;
    document.length += weight * double(terms.words.size());
}

double QuestionMatcher::rarity(const QString &term) const
{
    const double with = m_frequency.value(term);
    const double all = double(m_documents.size());
    return std::log(1 + (all - with + 0.5) / (with + 0.5));
}

/// How much of a question a term is.
double QuestionMatcher::weightOf(const QString &term) const
{
    if (isConcept(term)) {
        const WordConcept *known = m_words.conceptOf(term.mid(1));
        return known && known->weak ? weakWorth : conceptWorth;
    }
    return m_frequency.contains(term) ? std::min(1.0, rarity(term) / 5.0) : unknownWorth;
}

double QuestionMatcher::score(const Document &document, const QHash<QString, double> &query) const
{
    double sum = 0;
    for (auto it = query.cbegin(); it != query.cend(); ++it) {
        const double found = document.weights.value(it.key());
        if (found <= 0)
            continue;
        const double norm = saturation * (1 - lengthShare + lengthShare * document.length / m_meanLength);
        sum += it.value() * rarity(it.key()) * found * (saturation + 1) / (found + norm);
    }
    return sum;
}

bool QuestionMatcher::explains(const Document &document, const QString &term) const
{
    return isConcept(term) ? document.about.contains(term.mid(1)) : document.weights.contains(term);
}

double QuestionMatcher::explained(const QList<const Document *> &documents, const QSet<QString> &terms) const
{
    double sum = 0;
    for (const QString &term : terms)
        if (std::ranges::any_of(documents, [&](const Document *document) { return explains(*document, term); }))
            sum += weightOf(term);
    return sum;
}

double QuestionMatcher::coverage(const QList<const Document *> &documents, const QSet<QString> &terms) const
{
    double all = 0;
    for (const QString &term : terms)
        all += weightOf(term);
    return all > 0 ? explained(documents, terms) / all : 0;
}

/// Checks by the ids of frameworks that a text names; an id that many checks share says little of each.
QHash<QString, double> QuestionMatcher::referencesIn(const QString &text) const
{
    static const QRegularExpression control(u"\\b([A-Z]{3}|A&A)-(\\d{2})(?:\\.\\d+)?\\b"_s);
    static const QRegularExpression criterion(u"\\b((?:CC|PI|A|C|P)\\d\\.\\d)\\b"_s);
    static const QRegularExpression article(u"(?:\\bArt(?:icle|ikel|\\.)?\\s*(\\d{1,2}))\\b"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression health(u"\\b(164\\.\\d{3})\\b"_s);
    static const QRegularExpression cards(u"\\bPCI(?:[ -]DSS)?\\D{0,12}(\\d{1,2}\\.\\d{1,2}(?:\\.\\d{1,2})?)\\b"_s);
    static const QRegularExpression verification(u"\\b(?:ASVS\\s*)?V?(\\d{1,2}\\.\\d{1,2}\\.\\d{1,2})\\b"_s);
    QHash<QString, double> found;
    const auto add = [&](const QString &item) {
        const QStringList ids = m_references.value(item.toCaseFolded());
        for (const QString &id : ids)
            found[id] += referenceWorth / std::sqrt(double(ids.size()));
    };
    for (const auto &match : control.globalMatch(text))
        add("CCM "_L1 + match.captured(1) + u'-' + match.captured(2));
    for (const auto &match : criterion.globalMatch(text))
        add("SOC2 "_L1 + match.captured(1));
    for (const auto &match : article.globalMatch(text))
        add("GDPR "_L1 + match.captured(1));
    for (const auto &match : health.globalMatch(text))
        add("HIPAA "_L1 + match.captured(1));
    for (const auto &match : cards.globalMatch(text))
        add("PCI "_L1 + match.captured(1));
    if (text.contains("ASVS"_L1))
        for (const auto &match : verification.globalMatch(text))
            add("ASVS "_L1 + match.captured(1));
    return found;
}

QList<const QuestionMatcher::Document *> QuestionMatcher::documentsOf(const QStringList &checkIds) const
{
    QList<const Document *> documents;
    for (const QString &id : checkIds) {
        const auto it = std::ranges::find(m_documents, id, &Document::checkId);
        if (it != m_documents.end())
            documents << &*it;
    }
    return documents;
}

/// The best check, and others for things that it is not about: "backups, and are they restored as a test".
QStringList QuestionMatcher::together(const QList<CheckMatch> &candidates, const QSet<QString> &terms) const
{
    QStringList ids{candidates.first().checkId};
    for (const CheckMatch &candidate : candidates.mid(1)) {
        const auto chosen = documentsOf(ids);
        const Document *next = documentsOf({candidate.checkId}).value(0);
        const bool adds = std::ranges::any_of(terms, [&](const QString &term) {
            return isConcept(term) && weightOf(term) >= conceptWorth && next->about.contains(term.mid(1)) &&
                   std::ranges::none_of(chosen, [&](const Document *document) { return explains(*document, term); });
        });
        if (adds && ids.size() < mostTogether)
            ids << candidate.checkId;
    }
    return ids;
}

/// Whatever the checks say nothing of may be the very thing that is asked for: "a bastion host", "for children".
QStringList QuestionMatcher::unmet(const Terms &terms, const QSet<QString> &asked,
                                   const QList<const Document *> &documents) const
{
    QStringList beyond;
    for (const QString &term : asked) {
        const WordConcept *known = isConcept(term) ? m_words.conceptOf(term.mid(1)) : nullptr;
        const bool common = known ? known->generic : weightOf(term) < commonWorth;
        if (!common &&
            std::ranges::none_of(documents, [&](const Document *document) { return explains(*document, term); }))
            beyond << terms.spelled.value(term, term);
    }
    for (const QString &id : terms.demands) {
        const WordConcept *demand = m_words.demandOf(id);
        const bool met = demand && std::ranges::any_of(documents, [demand](const Document *document) {
                             return demand->checkIds.contains(document->checkId);
                         });
        if (!met)
            beyond << terms.spelled.value(u'!' + id, id);
    }
    for (const QString &figure : terms.figures)
        if (std::ranges::none_of(documents,
                                 [&](const Document *document) { return document->figures.contains(figure); }))
            beyond << figure;
    beyond.removeDuplicates();
    beyond.sort();
    return beyond;
}

QuestionMatch QuestionMatcher::match(const QString &question, const QString &marks, const QString &section) const
{
    static const QRegularExpression ids(
        u"\\b(?:(?:[A-Z]{3}|A&A)-\\d{2}(?:\\.\\d+)?|CC\\d\\.\\d|(?:Art\\.?|Article|Artikel)\\s*\\d+)\\b"_s);
    static const QRegularExpression numbering(u"^\\s*(?:\\d+[.)])+\\d*\\s*"_s);
    const Terms terms = m_words.termsOf(QString(question).remove(numbering).remove(ids));
    const Terms around = m_words.termsOf(section.left(200));
    QHash<QString, double> query;
    QSet<QString> asked;
    for (const QString &word : terms.words)
        query[word] = 1;
    for (const QString &word : terms.loose)
        asked << word;
    for (const QString &id : terms.concepts) {
        query[termOf(id)] = weightOf(termOf(id));
        asked << termOf(id);
    }
    for (const QString &id : around.concepts)
        query.insert(termOf(id), query.value(termOf(id)) + sectionWorth);
    const auto references = referencesIn(question + u' ' + marks);
    QuestionMatch result;
    result.open = terms.open;
    result.reversals = terms.reversals;
    for (const Document &document : m_documents) {
        const double words = score(document, query);
        const double named = references.value(document.checkId);
        if (words + named > 0)
            result.candidates << CheckMatch{document.checkId, words + named, coverage({&document}, asked), named > 0};
    }
    std::ranges::stable_sort(result.candidates, std::ranges::greater(), &CheckMatch::score);
    result.candidates = result.candidates.mid(0, mostCandidates);
    if (result.candidates.isEmpty())
        return result;
    result.checkIds = together(result.candidates, asked);
    const auto documents = documentsOf(result.checkIds);
    result.coverage = coverage(documents, asked);
    result.unmet = unmet(terms, asked, documents);
    result.explained = explained(documents, asked);
    const CheckMatch &best = result.candidates.first();
    for (const CheckMatch &other : result.candidates)
        if (!result.checkIds.contains(other.checkId) && other.score >= best.score * rivalShare &&
            other.coverage >= best.coverage - 0.05 && result.rival.isEmpty())
            result.rival = other.checkId;
    return result;
}

} // namespace sextant
