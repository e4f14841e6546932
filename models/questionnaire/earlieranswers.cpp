// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionnaire/earlieranswers.h"

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr double sharedConceptWorth = 2;
constexpr double shortQuestion = 6;

QSet<QString> termsOf(const Terms &terms)
{
    QSet<QString> all = terms.words;
    for (const QString &id : terms.concepts)
        all << u'#' + id;
    return all;
}

double worthOf(const QSet<QString> &terms)
{
    double sum = 0;
    for (const QString &term : terms)
        sum += term.startsWith(u'#') ? sharedConceptWorth : 1;
    return sum;
}

} // namespace

double likeness(const Terms &one, const Terms &other)
{
    const QStringList reversals = one.reversals;
    if (one.demands != other.demands || one.figures != other.figures || one.open != other.open ||
        QSet<QString>(reversals.begin(), reversals.end()) !=
            QSet<QString>(other.reversals.begin(), other.reversals.end()))
        return 0;
    const QSet<QString> a = termsOf(one);
    const QSet<QString> b = termsOf(other);
    const double all = worthOf(QSet<QString>(a).unite(b));
    if (all < shortQuestion && one.all != other.all) // "stored" and "changed" are common words, and all the difference
        return 0;
    return all > 0 ? worthOf(QSet<QString>(a).intersect(b)) / all : 0;
}

EarlierAnswers::EarlierAnswers(QList<EarlierAnswer> answers, const WordList &words)
    : m_words(words)
    , m_answers(std::move(answers))
{
    for (qsizetype i = 0; i < m_answers.size(); ++i) {
        m_terms << m_words.termsOf(m_answers[i].question);
        for (const QString &term : termsOf(m_terms.last()))
            m_byTerm[term] << i;
    }
}

std::optional<EarlierAnswers::Hit> EarlierAnswers::find(const QString &question) const
{
    if (m_answers.isEmpty())
        return std::nullopt;
    const Terms asked = m_words.termsOf(question);
    const QSet<QString> terms = termsOf(asked);
    QHash<qsizetype, int> shared;
    for (const QString &term : terms)
        for (const qsizetype i : m_byTerm.value(term))
            ++shared[i];
    std::optional<Hit> best;
    for (auto it = shared.cbegin(); it != shared.cend(); ++it) {
        if (it.value() * 2 < terms.size())
            continue;
        const EarlierAnswer &answer = m_answers[it.key()];
        const double alikeness = likeness(asked, m_terms[it.key()]);
        if (alikeness >= alike && (!best || std::tuple(alikeness, answer.at, answer.id) >
                                                std::tuple(best->likeness, best->answer.at, best->answer.id)))
            best = Hit{answer, alikeness};
    }
    return best;
}

} // namespace sextant
