// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/codefigures.h"

#include <QSet>

namespace sextant {

/// A folder or file with the figures of everything below it.
struct CodeArea
{
    QString path; ///< empty for what was put together at the end
    bool isFile = false;
    int files = 0;
    qint64 lines = 0;
    qint64 testLines = 0;
    qint64 indentation = 0;
    int changes = 0;
    int recentChanges = 0;
    double heat = 0; ///< method D4: changes times complexity, each against the greatest of the areas beside it

    bool operator==(const CodeArea &) const = default;
};

/// The areas that a map of folder shows, most lines first: its children, of which large folders are opened while no
/// more than most areas come of it. What is beyond twice as many is put together.
QList<CodeArea> areasIn(const CodeFigures &figures, const QString &folder, int most);

bool isWithin(const QString &path, const QString &folder);

/// How many people can leave before fewer than half of the files keep somebody who knows them (method D2).
struct BusFactor
{
    int files = 0;
    std::optional<int> value; ///< none without files
    QList<int> people;        ///< in the order of their leaving

    bool operator==(const BusFactor &) const = default;
};

/// Of the files below folder, when the people of gone have left already.
BusFactor busFactor(const CodeFigures &figures, const QString &folder = {}, const QSet<int> &gone = {});

/// Who worked on an area.
struct AreaKnowledge
{
    QString path;
    int changes = 0;
    QList<CodeFigures::Share> shares; ///< most changes first; bots left out
    BusFactor busFactor;
};
AreaKnowledge knowledgeOf(const CodeFigures &figures, const QString &folder);

/// What nobody knows any more once some people left.
struct Departure
{
    int known = 0;                        ///< files that somebody knows today
    int lost = 0;                         ///< of these, files that only those who leave know
    QStringList files;                    ///< the lost ones, most lines first
    QList<std::pair<QString, int>> areas; ///< lost files by area, most first

    bool operator==(const Departure &) const = default;
};
Departure departureOf(const CodeFigures &figures, const QSet<int> &gone, const QList<CodeArea> &areas);

/// Lines of tests for each line of other code below folder; none without code.
std::optional<double> testRatio(const CodeFigures &figures, const QString &folder = {});

/// The people who know most files first; bots and those without a commit left out.
QList<int> peopleByKnowledge(const CodeFigures &figures);

/// Names that say who is who only within this repository: "Person 1" for who knows most.
QStringList pseudonymsOf(const CodeFigures &figures);
/// "AB" for "Ann Brown"; unique within the repository.
QStringList initialsOf(const CodeFigures &figures);

} // namespace sextant
