// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/historyfigures.h"

#include "repository/identities.h"
#include "repository/treecache.h"

#include <unordered_map>

namespace sextant {

namespace {

constexpr std::size_t mostFilesByHand = 1000;

/// Ids of the walk are those of files and folders; a path of others' work has no number.
class PathNumbers
{
public:
    PathNumbers(const PathTable &table, std::vector<std::string> &paths)
        : m_table(table)
        , m_paths(paths)
        , m_numbers(table.size(), unknown)
    {}
    static constexpr int unknown = -2;
    static constexpr int excluded = -1;

    int of(std::uint32_t id)
    {
        int &number = m_numbers[id];
        if (number == unknown) {
            std::string path = m_table.path(id);
            number = traitsOf(path).isOthersWork() ? excluded : int(m_paths.size());
            if (number != excluded)
                m_paths.push_back(std::move(path));
        }
        return number;
    }

private:
    const PathTable &m_table;
    std::vector<std::string> &m_paths;
    std::vector<int> m_numbers;
};

/// A file deleted and the same content added in one commit is a rename.
std::vector<FileTouch> touchesOf(std::span<const Change> changes, PathNumbers &numbers)
{
    std::unordered_map<git_oid, std::vector<int>, OidHash, OidEqual> deleted;
    std::vector<FileTouch> touches;
    touches.reserve(changes.size());
    for (const Change &change : changes)
        if (change.status == Change::Status::Deleted)
            if (const int number = numbers.of(change.path); number >= 0)
                deleted[change.oldId].push_back(number);
    for (const Change &change : changes) {
        const int number = numbers.of(change.path);
        if (number < 0 || change.status == Change::Status::Deleted)
            continue;
        const auto source = change.status == Change::Status::Added ? deleted.find(change.newId) : deleted.end();
        if (source == deleted.end() || source->second.empty()) {
            touches.push_back({change.status == Change::Status::Added ? 'A' : 'M', number, -1});
            continue;
        }
        touches.push_back({'R', number, source->second.back()});
        source->second.pop_back();
    }
    for (const auto &[id, paths] : deleted)
        for (const int path : paths)
            touches.push_back({'D', path, -1});
    return touches;
}

} // namespace

MetricInput metricInput(const History &history, std::string_view mailmap, const Listing &listing,
                        const Contents &contents, const QDateTime &now)
{
    MetricInput input;
    input.now = now.toSecsSinceEpoch();
    input.cut = history.cut;
    input.source = contents.source;
    const Identities identities = mergeIdentities(history.people, mailmap);
    input.authors = identities.name;
    input.bots = identities.isBot;
    PathNumbers numbers(history.paths, input.paths);
    input.commits.reserve(history.commits.size());
    for (auto record = history.commits.rbegin(); record != history.commits.rend(); ++record) {
        MeasuredCommit commit;
        commit.author = identities.personOf[record->author];
        commit.time = record->time;
        commit.subject = record->subject;
        commit.merge = record->parents.size() > 1;
        commit.reviewed = record->reviewed;
        commit.firstParent = record->firstParent;
        commit.massChange = record->changeCount > mostFilesByHand;
        commit.files = touchesOf(history.changesOf(*record), numbers);
        input.commits.push_back(std::move(commit));
    }
    std::unordered_map<std::string_view, int> known;
    const int fromHistory = int(input.paths.size());
    for (int i = 0; i < fromHistory; ++i)
        known.emplace(input.paths[std::size_t(i)], i);
    // Files that no ordinary commit touched count as files, but have no history. Views stay valid: known is not used
    // after.
    std::vector<std::string> unknown;
    for (std::size_t i = 0; i < listing.files.size(); ++i) {
        if (!contents.isOwnSource[i])
            continue;
        const auto found = known.find(listing.files[i].path);
        input.headFiles.push_back(found != known.end() ? found->second : fromHistory + int(unknown.size()));
        if (found == known.end())
            unknown.push_back(listing.files[i].path);
    }
    input.paths.insert(input.paths.end(), unknown.begin(), unknown.end());
    return input;
}

int massChanges(const MetricInput &input)
{
    return int(std::ranges::count_if(input.commits, &MeasuredCommit::massChange));
}

} // namespace sextant
