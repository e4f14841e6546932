// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/codeareas.h"

#include <QCoreApplication>
#include <QHash>

#include <map>

namespace sextant {

namespace {

constexpr double worthOpening = 0.12; ///< share of all lines from which a folder is too large for one tile

void add(CodeArea &area, const CodeFigures::File &file)
{
    ++area.files;
    area.lines += file.lines;
    area.testLines += file.test ? file.lines : 0;
    area.indentation += file.indentation;
    area.changes += file.changes;
    area.recentChanges += file.recentChanges;
}

void add(CodeArea &area, const CodeArea &other)
{
    area.files += other.files;
    area.lines += other.lines;
    area.testLines += other.testLines;
    area.indentation += other.indentation;
    area.changes += other.changes;
    area.recentChanges += other.recentChanges;
}

QList<CodeArea> childrenOf(const CodeFigures &figures, const QString &folder)
{
    std::map<QString, CodeArea> areas;
    const qsizetype from = folder.isEmpty() ? 0 : folder.size() + 1;
    for (const CodeFigures::File &file : figures.files) {
        if (!isWithin(file.path, folder) || file.path == folder)
            continue;
        const qsizetype slash = file.path.indexOf(u'/', from);
        const QString path = slash < 0 ? file.path : file.path.left(slash);
        CodeArea &area = areas[path];
        area.path = path;
        area.isFile = slash < 0;
        add(area, file);
    }
    QList<CodeArea> list;
    for (const auto &[path, area] : areas)
        list.append(area);
    return list;
}

/// A folder that holds only one folder is that folder.
QList<CodeArea> unwrapped(const CodeFigures &figures, const QString &folder)
{
    QList<CodeArea> areas = childrenOf(figures, folder);
    for (int depth = 0; areas.size() == 1 && !areas.front().isFile && depth < 100; ++depth)
        areas = childrenOf(figures, areas.front().path);
    return areas;
}

void openLarge(const CodeFigures &figures, QList<CodeArea> &areas, int most)
{
    qint64 all = 0;
    for (const CodeArea &area : areas)
        all += area.lines;
    QSet<QString> closed;
    while (true) {
        const CodeArea *largest = nullptr;
        for (const CodeArea &area : areas)
            if (!area.isFile && !closed.contains(area.path) && double(area.lines) > worthOpening * double(all) &&
                (!largest || area.lines > largest->lines))
                largest = &area;
        if (!largest)
            return;
        const QString path = largest->path;
        const QList<CodeArea> inside = unwrapped(figures, path);
        if (areas.size() + inside.size() - 1 > most) {
            closed.insert(path);
            continue;
        }
        areas.removeIf([&path](const CodeArea &area) { return area.path == path; });
        areas += inside;
    }
}

void heatUp(QList<CodeArea> &areas)
{
    int changes = 0;
    qint64 indentation = 0;
    for (const CodeArea &area : areas) {
        changes = std::max(changes, area.changes);
        indentation = std::max(indentation, area.indentation);
    }
    for (CodeArea &area : areas)
        area.heat = changes > 0 && indentation > 0
                        ? double(area.changes) / changes * (double(area.indentation) / double(indentation))
                        : 0;
}

} // namespace

bool isWithin(const QString &path, const QString &folder)
{
    return folder.isEmpty() || path == folder ||
           (path.size() > folder.size() && path.startsWith(folder) && path[folder.size()] == u'/');
}

QList<CodeArea> areasIn(const CodeFigures &figures, const QString &folder, int most)
{
    QList<CodeArea> areas = unwrapped(figures, folder);
    openLarge(figures, areas, most);
    areas.removeIf([](const CodeArea &area) { return area.lines == 0; });
    std::ranges::sort(areas, [](const CodeArea &a, const CodeArea &b) {
        return std::tuple(-a.lines, a.path) < std::tuple(-b.lines, b.path);
    });
    CodeArea rest;
    while (areas.size() > 2 * most)
        add(rest, areas.takeLast());
    if (rest.files > 0)
        areas.append(rest);
    heatUp(areas);
    return areas;
}

BusFactor busFactor(const CodeFigures &figures, const QString &folder, const QSet<int> &gone)
{
    BusFactor factor;
    QHash<int, QSet<int>> owned; // by person
    QHash<int, int> owners;      // by file, how many are left
    for (int number = 0; const CodeFigures::File &file : figures.files) {
        ++number;
        if (!isWithin(file.path, folder))
            continue;
        ++factor.files;
        int left = file.otherAuthors;
        for (const CodeFigures::Share &share : file.shares)
            if (share.knows && !gone.contains(share.person)) {
                owned[share.person].insert(number);
                ++left;
            }
        if (left > 0)
            owners[number] = left;
    }
    if (factor.files == 0)
        return factor;
    while (!owned.isEmpty() && 2 * owners.size() >= factor.files) {
        auto top = owned.begin();
        for (auto one = owned.begin(); one != owned.end(); ++one) {
            const auto rank = [&](const auto &entry) {
                return std::tuple(-entry->size(), figures.people[entry.key()].name.toUtf8(), entry.key());
            };
            if (rank(one) < rank(top))
                top = one;
        }
        factor.people.append(top.key());
        for (const int file : std::as_const(*top))
            if (--owners[file] == 0)
                owners.remove(file);
        owned.erase(top);
    }
    factor.value = int(factor.people.size());
    return factor;
}

AreaKnowledge knowledgeOf(const CodeFigures &figures, const QString &folder)
{
    AreaKnowledge knowledge;
    knowledge.path = folder;
    QHash<int, CodeFigures::Share> shares;
    for (const CodeFigures::File &file : figures.files)
        if (isWithin(file.path, folder))
            for (const CodeFigures::Share &share : file.shares) {
                CodeFigures::Share &sum = shares[share.person];
                sum.person = share.person;
                sum.changes += share.changes;
                sum.knows = sum.knows || share.knows;
                knowledge.changes += share.changes;
            }
    knowledge.shares = shares.values();
    std::ranges::sort(knowledge.shares, [](const CodeFigures::Share &a, const CodeFigures::Share &b) {
        return std::tuple(-a.changes, a.person) < std::tuple(-b.changes, b.person);
    });
    knowledge.busFactor = busFactor(figures, folder);
    return knowledge;
}

Departure departureOf(const CodeFigures &figures, const QSet<int> &gone, const QList<CodeArea> &areas)
{
    Departure departure;
    QList<const CodeFigures::File *> lost;
    for (const CodeFigures::File &file : figures.files) {
        int known = file.otherAuthors;
        int left = file.otherAuthors;
        for (const CodeFigures::Share &share : file.shares) {
            known += share.knows ? 1 : 0;
            left += share.knows && !gone.contains(share.person) ? 1 : 0;
        }
        departure.known += known > 0 ? 1 : 0;
        if (known > 0 && left == 0)
            lost.append(&file);
    }
    std::ranges::stable_sort(lost, std::greater(), &CodeFigures::File::lines);
    departure.lost = int(lost.size());
    for (const CodeFigures::File *file : lost)
        departure.files.append(file->path);
    for (const CodeArea &area : areas) {
        const auto count = std::ranges::count_if(lost, [&area](const CodeFigures::File *file) {
            return !area.path.isEmpty() && isWithin(file->path, area.path);
        });
        if (count > 0)
            departure.areas.append({area.path, int(count)});
    }
    std::ranges::stable_sort(departure.areas, std::greater(), &std::pair<QString, int>::second);
    return departure;
}

std::optional<double> testRatio(const CodeFigures &figures, const QString &folder)
{
    qint64 tests = 0;
    qint64 code = 0;
    for (const CodeFigures::File &file : figures.files)
        if (isWithin(file.path, folder))
            (file.test ? tests : code) += file.lines;
    return code > 0 ? std::optional(double(tests) / double(code)) : std::nullopt;
}

QList<int> peopleByKnowledge(const CodeFigures &figures)
{
    std::vector<int> files(std::size_t(figures.people.size()), 0);
    for (const CodeFigures::File &file : figures.files)
        for (const CodeFigures::Share &share : file.shares)
            files[std::size_t(share.person)] += share.knows ? 1 : 0;
    QList<int> people;
    for (int i = 0; i < int(figures.people.size()); ++i)
        if (!figures.people[i].bot && figures.people[i].commits > 0)
            people.append(i);
    std::ranges::stable_sort(people, [&](int a, int b) {
        return std::tuple(-files[std::size_t(a)], -figures.people[a].commits) <
               std::tuple(-files[std::size_t(b)], -figures.people[b].commits);
    });
    return people;
}

QStringList pseudonymsOf(const CodeFigures &figures)
{
    QStringList names(figures.people.size());
    int number = 0;
    for (const int person : peopleByKnowledge(figures))
        names[person] = QCoreApplication::translate("Repository", "Person %1").arg(++number);
    for (QString &name : names)
        if (name.isEmpty())
            name = QCoreApplication::translate("Repository", "Bot");
    return names;
}

QStringList initialsOf(const CodeFigures &figures)
{
    QStringList names(figures.people.size());
    QHash<QString, int> used;
    for (const int person : peopleByKnowledge(figures)) {
        QString initials;
        for (const QString &word : figures.people[person].name.split(u' ', Qt::SkipEmptyParts))
            if (initials.size() < 3 && word.front().isLetterOrNumber())
                initials += word.front().toUpper();
        if (initials.isEmpty())
            initials = QStringLiteral("?");
        const int count = ++used[initials];
        names[person] = count > 1 ? initials + QString::number(count) : initials;
    }
    for (QString &name : names)
        if (name.isEmpty())
            name = QCoreApplication::translate("Repository", "Bot");
    return names;
}

} // namespace sextant
