// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/history.h"

#include "repository/commitparser.h"
#include "repository/treecompare.h"

#include <QCoreApplication>

#include <atomic>
#include <condition_variable>
#include <map>
#include <mutex>
#include <queue>
#include <thread>
#include <unordered_map>
#include <unordered_set>

namespace sextant {

namespace {

constexpr std::size_t commitsPerChunk = 512;
constexpr std::size_t cacheBytes = 12u << 20;

/// What one commit needs to be compared with its first parent.
struct Task
{
    std::uint32_t commit;
    git_oid tree;
    git_oid parent; ///< commit id; its tree is known by the time the chunk is closed
    bool hasParent;
};

struct Chunk
{
    std::vector<Task> tasks; ///< parent is the parent's tree when handed over
};

/// Chunks on their way from the walk to the workers.
class Queue
{
public:
    void push(Chunk chunk)
    {
        const std::lock_guard lock(m_mutex);
        m_chunks.push(std::move(chunk));
        m_ready.notify_one();
    }
    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        m_ready.notify_all();
    }
    bool pop(Chunk &chunk)
    {
        std::unique_lock lock(m_mutex);
        m_ready.wait(lock, [this] { return m_closed || !m_chunks.empty(); });
        if (m_chunks.empty())
            return false;
        chunk = std::move(m_chunks.front());
        m_chunks.pop();
        return true;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_ready;
    std::queue<Chunk> m_chunks;
    bool m_closed = false;
};

/// The changes that one thread found, with its own table of paths until all are merged.
struct Worker
{
    PathTable paths;
    std::vector<Change> changes;
    struct Run
    {
        std::uint32_t commit;
        std::size_t first;
        std::size_t count;
    };
    std::vector<Run> runs;
    Status status = done();
};

void compareChunks(Worker &worker, git_odb *odb, Queue &queue, std::atomic<bool> &stop, const Ticket &ticket)
{
    TreeCache cache(odb, cacheBytes);
    TreeCompare compare(cache, worker.paths, worker.changes);
    Chunk chunk;
    while (queue.pop(chunk)) {
        for (const Task &task : chunk.tasks) {
            if (stop)
                return;
            const std::size_t first = worker.changes.size();
            if (Status status = compare.compare(task.hasParent ? &task.parent : nullptr, &task.tree); !status) {
                worker.status = status;
                stop = true;
                return;
            }
            worker.runs.push_back({task.commit, first, worker.changes.size() - first});
        }
        if (ticket.cancelled())
            stop = true;
    }
}

/// Reads the commits in order of time by hand: libgit2's own walk loses commits where a shallow clone is cut.
class CommitWalk
{
public:
    CommitWalk(git_odb *odb, History &history, Queue &queue, const HistoryOptions &options)
        : m_odb(odb)
        , m_history(history)
        , m_queue(queue)
        , m_options(options)
    {
        if (!options.known)
            return;
        m_history.paths = options.known->paths;
        m_history.changes = options.known->changes;
        for (const CommitRecord &commit : options.known->commits)
            if (!commit.cut) // its parents may have come meanwhile
                m_known.emplace(commit.id, &commit);
    }

    Status run(const git_oid &newest, std::atomic<bool> &stop, const Ticket &ticket)
    {
        if (Status first = discover(newest, nullptr); !first)
            return first;
        for (const git_oid &tip : m_options.alsoFrom)
            if (Status found = discover(tip, nullptr); !found)
                return found;
        m_firstParent = newest;
        while (!m_heap.empty() && !stop) {
            if (m_history.commits.size() >= m_options.commitLimit) {
                m_history.partial = true;
                break;
            }
            if (Status step = next(); !step)
                return step;
            const int read = int(m_history.commits.size());
            if (read % 200 == 0 && ticket.cancelled())
                return cancelledError();
            if (read % 1000 == 0)
                ticket.report(read, 0, QCoreApplication::translate("Repository", "Reading the history"));
        }
        m_queue.push(std::move(m_chunk));
        return done();
    }

private:
    struct Waiting
    {
        std::int64_t time;
        std::uint32_t order; ///< equal times: the one found first
        std::shared_ptr<ParsedCommit> commit;
        git_oid id;
        bool operator<(const Waiting &other) const
        {
            return time != other.time ? time < other.time : order > other.order;
        }
    };

    /// A missing parent is where a clone was cut; a missing newest commit is an error.
    Status discover(const git_oid &id, git_oid *treeOut)
    {
        if (const auto known = m_trees.find(id); known != m_trees.end()) {
            if (treeOut)
                *treeOut = known->second;
            return done();
        }
        auto object = readObject(m_odb, id);
        if (!object)
            return object.error();
        auto parsed = parseCommit(bytesOf(object->get()));
        if (!parsed || git_odb_object_type(object->get()) != GIT_OBJECT_COMMIT)
            return inputError(QCoreApplication::translate("Repository", "A commit of the history is damaged."),
                              textOf(id),
                              QCoreApplication::translate("Repository", "Run git fsck, or inspect a fresh clone."));
        m_trees.emplace(id, parsed->tree);
        if (treeOut)
            *treeOut = parsed->tree;
        const std::int64_t time = parsed->time;
        m_heap.push({time, m_order++, std::make_shared<ParsedCommit>(std::move(*parsed)), id});
        return done();
    }

    Status next()
    {
        const Waiting top = m_heap.top();
        m_heap.pop();
        CommitRecord record;
        record.id = top.id;
        record.tree = top.commit->tree;
        record.time = top.commit->time;
        record.authorTime = top.commit->authorTime;
        record.author = person(top.commit->author);
        record.subject = std::move(top.commit->subject);
        record.reviewed = top.commit->reviewed;
        record.firstParent = OidEqual{}(top.id, m_firstParent);
        if (record.firstParent && !top.commit->parents.empty())
            m_firstParent = top.commit->parents.front();
        for (std::size_t i = 0; i < top.commit->parents.size(); ++i) {
            const git_oid &parent = top.commit->parents[i];
            if (m_history.cut && !m_trees.contains(parent) && !git_odb_exists(m_odb, &parent)) {
                record.cut = true;
                continue;
            }
            if (Status found = discover(parent, i == 0 ? &record.firstParentTree : nullptr); !found)
                return found;
        }
        record.parents = std::move(top.commit->parents);
        addTask(record);
        m_history.commits.push_back(std::move(record));
        return done();
    }

    void addTask(CommitRecord &record)
    {
        if (const auto known = m_known.find(record.id); known != m_known.end()) {
            record.firstChange = known->second->firstChange;
            record.changeCount = known->second->changeCount;
            return;
        }
        // Where the clone is cut everything would look newly added.
        if (record.parents.size() > 1 || record.cut)
            return;
        m_chunk.tasks.push_back(
            {std::uint32_t(m_history.commits.size()), record.tree, record.firstParentTree, record.parents.size() == 1});
        if (m_chunk.tasks.size() >= commitsPerChunk)
            m_queue.push(std::exchange(m_chunk, {}));
    }

    std::uint32_t person(const Signature &signature)
    {
        const auto [entry, isNew] = m_people.try_emplace(signature, std::uint32_t(m_history.people.size()));
        if (isNew)
            m_history.people.push_back(signature);
        return entry->second;
    }

    git_odb *m_odb;
    History &m_history;
    Queue &m_queue;
    const HistoryOptions &m_options;
    Chunk m_chunk;
    std::priority_queue<Waiting> m_heap;
    std::unordered_map<git_oid, git_oid, OidHash, OidEqual> m_trees;
    std::unordered_map<git_oid, const CommitRecord *, OidHash, OidEqual> m_known;
    std::map<Signature, std::uint32_t> m_people;
    git_oid m_firstParent{};
    std::uint32_t m_order = 0;
};

void collect(History &history, std::vector<Worker> &workers)
{
    for (Worker &worker : workers) {
        const auto ids = history.paths.merge(worker.paths);
        const std::size_t offset = history.changes.size();
        for (const Worker::Run &run : worker.runs) {
            history.commits[run.commit].firstChange = offset + run.first;
            history.commits[run.commit].changeCount = run.count;
        }
        for (Change &change : worker.changes)
            change.path = ids[change.path];
        if (offset == 0)
            history.changes = std::move(worker.changes);
        else
            history.changes.insert(history.changes.end(), worker.changes.begin(), worker.changes.end());
        worker = {};
    }
}

} // namespace

Result<History> readHistory(const QString &path, const git_oid &newest, const HistoryOptions &options,
                            const Ticket &ticket)
{
    const auto count = std::size_t(std::clamp(options.threads, 1, 16));
    std::vector<OpenRepository> opened;
    for (std::size_t i = 0; i < count; ++i) {
        auto open = openRepository(path);
        if (!open)
            return open.error();
        opened.push_back(std::move(*open));
    }
    History history;
    history.cut = git_repository_is_shallow(opened.front().repository.get()) == 1;
    Queue queue;
    std::atomic<bool> stop = false;
    std::vector<Worker> workers(count);
    Status walked = done();
    {
        std::vector<std::jthread> threads;
        for (std::size_t i = 1; i < count; ++i)
            threads.emplace_back([&, i] { compareChunks(workers[i], opened[i].odb.get(), queue, stop, ticket); });
        walked = CommitWalk(opened.front().odb.get(), history, queue, options).run(newest, stop, ticket);
        if (!walked)
            stop = true;
        queue.close();
        // Having walked, this thread helps with the rest.
        if (walked)
            compareChunks(workers.front(), opened.front().odb.get(), queue, stop, ticket);
    }
    if (!walked)
        return walked.error();
    for (const Worker &worker : workers)
        if (!worker.status)
            return worker.status.error();
    if (stop)
        return cancelledError();
    collect(history, workers);
    return history;
}

} // namespace sextant
