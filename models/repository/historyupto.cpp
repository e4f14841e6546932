// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/history.h"
#include "repository/treecache.h"

namespace sextant {

std::optional<History> historyUpTo(const History &history, const git_oid &newest)
{
    std::unordered_map<git_oid, std::size_t, OidHash, OidEqual> places;
    places.reserve(history.commits.size());
    for (std::size_t i = 0; i < history.commits.size(); ++i)
        places.emplace(history.commits[i].id, i);
    if (!places.contains(newest))
        return std::nullopt;
    std::vector<bool> reached(history.commits.size(), false);
    std::vector<std::size_t> waiting;
    bool isComplete = true;
    const auto reach = [&](const git_oid &id) {
        const auto place = places.find(id);
        if (place == places.end())
            isComplete = false;
        else if (!reached[place->second]) {
            reached[place->second] = true;
            waiting.push_back(place->second);
        }
    };
    reach(newest);
    while (!waiting.empty()) {
        const CommitRecord &commit = history.commits[waiting.back()];
        waiting.pop_back();
        for (const git_oid &parent : commit.parents)
            reach(parent);
    }
    History part{{}, history.people, history.paths, history.changes, history.cut, history.partial && !isComplete};
    git_oid firstParent = newest;
    for (std::size_t i = 0; i < reached.size(); ++i) {
        if (!reached[i])
            continue;
        CommitRecord &commit = part.commits.emplace_back(history.commits[i]);
        commit.firstParent = OidEqual{}(commit.id, firstParent);
        if (commit.firstParent && !commit.parents.empty())
            firstParent = commit.parents.front();
    }
    return part;
}

} // namespace sextant
