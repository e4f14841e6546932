// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/findingorder.h"

#include <array>
#include <numeric>

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

/// The points of a finding that depend on its severity and on how it is exploited (method B3): for each pair its place
/// in the order, the most pressing first. Without a word about exploitation that is the order of the severities.
class Urgency
{
public:
    static constexpr std::size_t exploits = 16; ///< packed, see packedExploit()
    static constexpr std::size_t places = severityCount * exploits;

    Urgency()
    {
        std::array<std::size_t, places> order;
        std::iota(order.begin(), order.end(), std::size_t(0));
        std::ranges::stable_sort(order, std::ranges::greater(), points);
        for (std::size_t place = 0; place < places; ++place)
            m_places[order[place]] = quint8(place);
    }

    quint8 of(quint8 severity, quint8 exploit) const { return m_places[severity * exploits + exploit % exploits]; }

private:
    static double points(std::size_t pair)
    {
        // An unrated one may be anything, so it counts as medium: last in the list it would look harmless.
        static constexpr std::array<double, severityCount> severities{10, 5, 2, 0.5, 0.01, 2};
        static constexpr std::array<double, 8> epss{1, 0.8, 1, 1.5, 2, 1, 1, 1};
        const std::size_t exploit = pair % exploits;
        return severities[pair / exploits] * epss[exploit & 7] * (exploit & 8 ? 2 : 1);
    }

    std::array<quint8, places> m_places{};
};

} // namespace

void sortFindings(const FindingColumns &columns, FindingSort sort, bool descending, std::vector<quint32> &places)
{
    const Urgency table;
    const auto urgency = [&](quint32 at) { return table.of(columns.severities[at], columns.exploits[at]); };
    // The most pressing first among those that are otherwise alike.
    if (sort != FindingSort::Severity)
        sortByKey(places, Urgency::places, urgency);
    switch (sort) {
    case FindingSort::Severity:
        return sortEitherWay(places, Urgency::places, descending, urgency);
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
