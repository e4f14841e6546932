// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace sextant {

/// Text as buyers' words are compared: folded case, no accents, one entry a word.
QStringList foldedWords(const QString &text);
/// A word without the ends that English and German put to it: "encrypted" and "encrypts" are one.
QString stemOf(const QString &foldedWord);

/// A thing that buyers ask for under many names, and the checks that are about it.
struct WordConcept
{
    QString id;
    QStringList checkIds;
    bool weak = false;    ///< too general to decide by itself
    bool generic = false; ///< whom or what it is about in most questions; says nothing of what is asked
};

/// A text taken apart into what it is about.
struct Terms
{
    QSet<QString> all;               ///< stems of all words
    QSet<QString> words;             ///< those that say something
    QSet<QString> loose;             ///< of them, those that no concept covers
    QSet<QString> concepts;          ///< ids
    QSet<QString> demands;           ///< ids of what asks for more than a check may prove
    QSet<QString> figures;           ///< numbers that no concept covers
    QHash<QString, QString> spelled; ///< how they stand there: loose stems, #concepts, !demands
    QStringList reversals;           ///< words after which a yes may be the bad answer, as they are folded
    bool open = false;               ///< asks for a text rather than for yes or no
};

/// The words of buyers, English and German: data, so that a team can see and extend them.
class WordList
{
public:
    static Result<WordList> read(const QByteArray &json, const QString &name);
    static const WordList &builtIn();

    Terms termsOf(const QString &text) const;
    /// Ids of the concepts that name a check.
    QStringList conceptsOf(const QString &checkId) const;
    const WordConcept *conceptOf(const QString &id) const;
    const WordConcept *demandOf(const QString &id) const;

private:
    enum class Kind : quint8 { Concept, Demand, Reversal };
    struct Phrase
    {
        QStringList stems;
        bool begins = false; ///< the last word may go on: German joins words
        Kind kind = Kind::Concept;
        QString id;
    };
    struct Word
    {
        QString folded;
        QString stem;
    };

    void addPhrase(const QString &text, Kind kind, const QString &id);
    static bool fits(const Phrase &phrase, const QList<Word> &words, qsizetype at);
    void dropWhoIsAsked(QStringList &words) const;
    void mark(const QList<Word> &words, qsizetype at, Terms &terms, QList<bool> &covered) const;

    QList<WordConcept> m_concepts;
    QList<WordConcept> m_demands;
    QHash<QString, QList<Phrase>> m_phrases; ///< by the first three letters
    QSet<QString> m_fillers;
    QStringList m_openings;
    QList<QStringList> m_addressed; ///< who is asked: folded words, the longest first
};

} // namespace sextant
