// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDate>
#include <QList>

namespace sextant {

/// Figures of a repository by file, person, week and month: what its page draws. A value that is stored beside the
/// inspection, so that the page opens at once and without the repository.
struct CodeFigures
{
    struct Person
    {
        QString name;
        bool bot = false;
        int commits = 0;
        int recentCommits = 0; ///< of the last 90 days

        bool operator==(const Person &) const = default;
    };
    /// What one person did to one file.
    struct Share
    {
        int person = 0; ///< index into people
        int changes = 0;
        bool knows = false; ///< an author by the degree of authorship (method D2)

        bool operator==(const Share &) const = default;
    };
    struct File
    {
        QString path;
        int lines = 0;
        bool test = false;
        int changes = 0; ///< commits that touched it
        int recentChanges = 0;
        int indentation = 0;
        int otherAuthors = 0; ///< people who know it beyond those in shares
        QList<Share> shares;  ///< who knows it first, then by changes

        bool operator==(const File &) const = default;
    };
    /// A week from Monday, or a month from its first day.
    struct Period
    {
        QDate first;
        int commits = 0;
        int fixes = 0;
        int people = 0;
        int testFiles = 0; ///< alive at its end; of months only
        int codeFiles = 0;

        bool operator==(const Period &) const = default;
    };
    struct Pair
    {
        QString first;
        QString second;
        double degree = 0; ///< percent
        int shared = 0;
        double average = 0;

        bool operator==(const Pair &) const = default;
    };
    struct Language
    {
        QString name;
        qint64 lines = 0;
        int files = 0;

        bool operator==(const Language &) const = default;
    };

    QList<Person> people;
    QList<File> files; ///< own code at the commit, ordered by path
    int filesLeftOut = 0;
    QList<Period> weeks;  ///< the last 26, oldest first
    QList<Period> months; ///< since the first commit, oldest first
    QList<Pair> pairs;    ///< files that change together, strongest first
    int pairsInAll = 0;
    QList<Language> languages; ///< most lines first
    bool historyCut = false;   ///< nothing that needs the history is known

    static constexpr int mostFiles = 20'000;
    static constexpr int mostShares = 8;
    static constexpr int mostPairs = 100;
    static constexpr int weeksKept = 26;

    bool operator==(const CodeFigures &) const = default;
};

/// Compressed JSON; texts that are no UTF-8 are replaced.
QByteArray toDocument(const CodeFigures &figures);
/// Refuses what toDocument() did not write.
Result<CodeFigures> codeFiguresOf(const QByteArray &document);

} // namespace sextant
