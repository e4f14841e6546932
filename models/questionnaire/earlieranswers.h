// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/buyeranswer.h"
#include "questionnaire/wordlist.h"

namespace sextant {

/// Finds earlier answers to the same question in other words. Two questions are the same only if they demand the same,
/// with the same figures and the same turn of phrase.
class EarlierAnswers
{
public:
    static constexpr double alike = 0.8;

    explicit EarlierAnswers(QList<EarlierAnswer> answers = {}, const WordList &words = WordList::builtIn());

    struct Hit
    {
        EarlierAnswer answer;
        double likeness = 0; ///< 0 to 1
    };
    /// The most alike; of several the newest.
    std::optional<Hit> find(const QString &question) const;

private:
    const WordList &m_words;
    QList<EarlierAnswer> m_answers;
    QList<Terms> m_terms;
    QHash<QString, QList<qsizetype>> m_byTerm;
};

/// 0 to 1 for two questions; 0 where they differ in what matters.
double likeness(const Terms &one, const Terms &other);

} // namespace sextant
