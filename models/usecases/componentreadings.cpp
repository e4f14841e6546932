// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/repositoryreadings.h"

#include "repository/codeareas.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>
#include <QSet>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr qsizetype mostComponents = 12;
constexpr qint64 smallest = 200;    ///< lines; less is no part of its own
constexpr double testsInside = 0.5; ///< of all test lines; else tests live elsewhere and tell nothing of a part
constexpr int fewestChanges = 10;   ///< by people, to tell who knows a part
constexpr int fewestPairsOfComponent = 3;

struct ComponentReadingsText
{
    Q_DECLARE_TR_FUNCTIONS(RepositoryReadings)
};

void put(ComponentReading &component, const char *signal, SignalReading reading)
{
    component.readings[*signalIndex(QString::fromLatin1(signal))] = std::move(reading);
}

void addTests(ComponentReading &component, qint64 testLines)
{
    const double ratio = double(testLines) / double(component.lines);
    put(component, "tests.none",
        testLines == 0
            ? observed(1, ComponentReadingsText::tr("No test file lies in it"))
            : observed(1 - ratio / enoughTests, ComponentReadingsText::tr("%1 lines of tests for 100 lines of its code")
                                                    .arg(QLocale().toString(ratio * 100, 'f', 0))));
}

void addPeople(ComponentReading &component, const CodeFigures &figures)
{
    int changes = 0;
    int active = 0;
    for (const CodeFigures::Share &share : knowledgeOf(figures, component.path).shares) {
        changes += share.changes;
        active += figures.people[share.person].recentCommits > 0 ? share.changes : 0;
    }
    if (changes >= fewestChanges)
        put(component, "team.around",
            observed(1 - 2.0 * active / changes,
                     ComponentReadingsText::tr("%1 % of its changes are by people who are still active")
                         .arg(QLocale().toString(100.0 * active / changes, 'f', 0))));
}

/// Tests are left out: that they change with the code is good, wherever they live.
void addCoupling(ComponentReading &component, const CodeFigures &figures, const QSet<QString> &tests)
{
    int pairs = 0;
    int leaving = 0;
    for (const CodeFigures::Pair &pair : figures.pairs) {
        if (tests.contains(pair.first) || tests.contains(pair.second))
            continue;
        const bool first = isWithin(pair.first, component.path);
        const bool second = isWithin(pair.second, component.path);
        pairs += first || second ? 1 : 0;
        leaving += first != second ? 1 : 0;
    }
    if (pairs >= fewestPairsOfComponent)
        put(component, "code.spaghetti",
            observed(
                2.0 * leaving / pairs - 1,
                ComponentReadingsText::tr("Of %1 pairs of its files that change together, %2 reach into other parts")
                    .arg(pairs)
                    .arg(leaving)));
}

} // namespace

QList<ComponentReading> readComponents(const CodeFigures &figures)
{
    const QString root = moduleRoot(figures);
    QMap<QString, qint64> lines;
    QMap<QString, qint64> testLines;
    qint64 allTests = 0;
    qint64 inside = 0;
    QSet<QString> tests;
    for (const CodeFigures::File &file : figures.files) {
        const QString module = file.path.startsWith(root) ? moduleOf(file.path, root) : QString();
        allTests += file.test ? file.lines : 0;
        if (file.test)
            tests << file.path;
        if (module.isEmpty())
            continue;
        (file.test ? testLines : lines)[root + module] += file.lines;
        inside += file.test ? file.lines : 0;
    }
    QList<ComponentReading> components;
    for (auto each = lines.cbegin(); each != lines.cend(); ++each) {
        if (*each < smallest)
            continue;
        ComponentReading component{each.key(), *each, {}};
        if (allTests == 0 || double(inside) >= testsInside * double(allTests))
            addTests(component, testLines.value(each.key()));
        if (!figures.historyCut) {
            addPeople(component, figures);
            addCoupling(component, figures, tests);
        }
        components << component;
    }
    std::ranges::stable_sort(components, std::ranges::greater(), &ComponentReading::lines);
    return components.first(std::min(components.size(), mostComponents));
}

} // namespace sextant
