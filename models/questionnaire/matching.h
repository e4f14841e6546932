// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "questionnaire/wordlist.h"

namespace sextant {

/// A check that may answer a question.
struct CheckMatch
{
    QString checkId;
    double score = 0;         ///< BM25, with what ids of frameworks add; comparable within one question only
    double coverage = 0;      ///< 0 to 1: how much of the question the check is about
    bool byReference = false; ///< the question names an item of a framework that the check refers to

    bool operator==(const CheckMatch &) const = default;
};

/// What a question comes to.
struct QuestionMatch
{
    QList<CheckMatch> candidates; ///< best first, at most five
    QStringList checkIds;         ///< those that answer it together, the best first
    double coverage = 0;          ///< of all of them
    double explained = 0;         ///< weight of what they explain: one telling thing is 2.5, a rare word at most 1
    QStringList unmet;            ///< what the question asks beyond them, in the buyer's words, folded
    QStringList reversals;        ///< words after which a yes may be the bad answer
    bool open = false;            ///< asks for a text
    /// A check that fits as well as the first one, but is none of checkIds; empty where there is none.
    QString rival;

    bool operator==(const QuestionMatch &) const = default;
};

/// Finds the checks that a question is about: BM25 over their texts and over the things that buyers' words stand for,
/// and the ids of frameworks. Made once for a catalogue; pure.
class QuestionMatcher
{
public:
    explicit QuestionMatcher(const Catalogue &catalogue, const WordList &words = WordList::builtIn());

    /// marks are short texts beside the question, where buyers write ids; section is the title above it.
    QuestionMatch match(const QString &question, const QString &marks = {}, const QString &section = {}) const;
    const WordList &words() const { return m_words; }

private:
    struct Document
    {
        QString checkId;
        QHash<QString, double> weights; ///< of each term how often it stands there, titles counting more
        QSet<QString> about;            ///< concepts that name the check, and general ones of its title
        QSet<QString> figures;
        double length = 0;
    };

    void addDocument(const Check &check);
    void addText(Document &document, const QString &text, double weight) const;
    double rarity(const QString &term) const;
    double weightOf(const QString &term) const;
    double score(const Document &document, const QHash<QString, double> &query) const;
    bool explains(const Document &document, const QString &term) const;
    double explained(const QList<const Document *> &documents, const QSet<QString> &terms) const;
    double coverage(const QList<const Document *> &documents, const QSet<QString> &terms) const;
    QHash<QString, double> referencesIn(const QString &text) const;
    QStringList together(const QList<CheckMatch> &candidates, const QSet<QString> &terms) const;
    QStringList unmet(const Terms &terms, const QSet<QString> &asked, const QList<const Document *> &documents) const;
    QList<const Document *> documentsOf(const QStringList &checkIds) const;

    const WordList &m_words;
    QList<Document> m_documents;
    QHash<QString, int> m_frequency;          ///< in how many checks a term stands
    QHash<QString, QStringList> m_references; ///< check ids by the folded id of a framework's item
    double m_meanLength = 1;
};

} // namespace sextant
