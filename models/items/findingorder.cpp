// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/findingorder.h"

namespace sextant {

namespace {

/// Stable, and linear in the number of rows: the keys are small numbers.
template <class KeyOf>
void sortByKey(std::vector<quint32> &places, std::size_t keys, KeyOf keyOf)
{
    std::vector<quint32> begin(keys + 1, 0);
    for (const quint32 place : places)
        ++begin[std::size_t(keyOf(place)) + 1];
    for (std::size_t key = 1; key < begin.size(); ++key)
        begin[key] += begin[key - 1];
    std::vector<quint32> sorted(places.size());
    for (const quint32 place : places)
        sorted[begin[std::size_t(keyOf(place))]++] = place;
    places.swap(sorted);
}

template <class KeyOf>
void sortEitherWay(std::vector<quint32> &places, std::size_t keys, bool descending, KeyOf keyOf)
{
    if (descending)
        sortByKey(places, keys, [&keyOf, keys](quint32 place) { return keys - 1 - std::size_t(keyOf(place)); });
    else
        sortByKey(places, keys, keyOf);
}

/// What rows of one group share, as a number, and how many such numbers there are.
struct GroupKey
{
    std::size_t keys = 1;
    std::function<quint32(quint32)> of;
    std::function<QString(quint32)> name;
};

QString textOf(const TextTable &table, quint32 number)
{
    return QString::fromStdString(table.at(number));
}

GroupKey keyFor(const FindingColumns &columns, FindingGrouping grouping)
{
    switch (grouping) {
    case FindingGrouping::Rule:
        return {columns.rule.size(), [&](quint32 at) { return columns.rules[at]; },
                [&](quint32 key) { return textOf(columns.rule, key); }};
    case FindingGrouping::File:
        return {columns.path.size(), [&](quint32 at) { return columns.paths[at]; },
                [&](quint32 key) { return textOf(columns.path, key); }};
    case FindingGrouping::Folder:
        return {columns.folder.size(), [&](quint32 at) { return columns.folderOf[columns.paths[at]]; },
                [&](quint32 key) { return textOf(columns.folder, key); }};
    case FindingGrouping::Package:
        return {columns.package.size(), [&](quint32 at) { return columns.packages[at]; },
                [&](quint32 key) { return textOf(columns.package, key); }};
    case FindingGrouping::Tool:
        return {std::size_t(columns.toolNames.size()), [&](quint32 at) { return quint32(columns.tools[at]); },
                [&](quint32 key) { return columns.toolNames[qsizetype(key)]; }};
    case FindingGrouping::Class:
        return {names<FindingClass>().size(), [&](quint32 at) { return quint32(columns.classes[at]); },
                [](quint32 key) { return labelOf(FindingClass(key)); }};
    case FindingGrouping::None:
        break;
    }
    return {};
}

struct Group
{
    quint32 key = 0;
    std::size_t begin = 0;
    std::size_t end = 0;
    Severity worst = Severity::Unrated;
};

std::vector<Group> groupsOf(const FindingColumns &columns, const GroupKey &key, const std::vector<quint32> &places)
{
    std::vector<Group> groups;
    for (std::size_t at = 0; at < places.size(); ++at) {
        const quint32 value = key.of(places[at]);
        if (groups.empty() || groups.back().key != value)
            groups.push_back({value, at, at, Severity::Unrated});
        Group &group = groups.back();
        group.end = at + 1;
        group.worst = std::min(group.worst, Severity(columns.severities[places[at]]));
    }
    std::ranges::stable_sort(groups, {}, [](const Group &group) {
        return std::pair(group.worst, -std::ptrdiff_t(group.end - group.begin));
    });
    return groups;
}

} // namespace

void sortFindings(const FindingColumns &columns, FindingSort sort, bool descending, std::vector<quint32> &places)
{
    // The gravest first among those that are otherwise alike.
    if (sort != FindingSort::Severity)
        sortByKey(places, severityCount, [&](quint32 at) { return columns.severities[at]; });
    switch (sort) {
    case FindingSort::Severity:
        return sortEitherWay(places, severityCount, descending, [&](quint32 at) { return columns.severities[at]; });
    case FindingSort::Title:
        return sortEitherWay(places, columns.rule.size(), descending,
                             [&](quint32 at) { return columns.rule.rank(columns.rules[at]); });
    case FindingSort::Place:
        return sortEitherWay(places, columns.path.size(), descending,
                             [&](quint32 at) { return columns.path.rank(columns.paths[at]); });
    case FindingSort::Tool:
        return sortEitherWay(places, std::size_t(columns.toolNames.size()), descending,
                             [&](quint32 at) { return columns.tools[at]; });
    case FindingSort::Age:
        return sortEitherWay(places, std::size_t(columns.importIds.size()), descending,
                             [&](quint32 at) { return columns.imports[at]; });
    case FindingSort::Triage:
        return sortEitherWay(places, names<TriageDecision>().size(), descending,
                             [&](quint32 at) { return columns.decisions[at]; });
    }
}

void groupFindings(const FindingColumns &columns, const FindingSearch &search, FindingRows &result)
{
    if (search.grouping == FindingGrouping::None) {
        result.rows = result.found;
        return;
    }
    const GroupKey key = keyFor(columns, search.grouping);
    sortByKey(result.found, key.keys, key.of);
    for (const Group &group : groupsOf(columns, key, result.found)) {
        const QString name = key.name(group.key);
        result.rows.push_back(FindingRows::headBit | quint32(result.heads.size()));
        result.heads << FindingGroupHead{name, group.worst, qint64(group.end - group.begin)};
        if (search.unfolded.contains(name))
            result.rows.insert(result.rows.end(), result.found.begin() + std::ptrdiff_t(group.begin),
                               result.found.begin() + std::ptrdiff_t(group.end));
    }
}

} // namespace sextant
