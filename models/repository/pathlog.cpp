// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/pathlog.h"

#include "base/masking.h"
#include "repository/commitparser.h"
#include "repository/rawtree.h"
#include "repository/treecache.h"

#include <QCoreApplication>

#include <queue>
#include <unordered_set>

namespace sextant {

namespace {

constexpr std::size_t pathCacheBytes = 12u << 20;
constexpr int mostCommits = 50'000;

/// What stands at one path of a tree; null bytes where nothing does.
class PathFinder
{
public:
    PathFinder(git_odb *odb, const QString &path)
        : m_cache(odb, pathCacheBytes)
        , m_parts(path.toUtf8().split('/'))
    {}

    Result<git_oid> at(const git_oid &root)
    {
        if (const auto known = m_known.find(root); known != m_known.end())
            return known->second;
        git_oid id = root;
        for (const QByteArray &part : m_parts) {
            const auto tree = m_cache.tree(id);
            if (!tree)
                return tree.error();
            const std::string_view name(part.constData(), std::size_t(part.size()));
            RawTree entries(bytesOf(tree->get()));
            while (entries.entry() && entries.entry()->name != name)
                entries.advance();
            const bool last = &part == &m_parts.back();
            if (!entries.entry() || (!last && !entries.entry()->isFolder())) {
                id = {};
                break;
            }
            id = entries.entry()->oid();
        }
        m_known.emplace(root, id);
        return id;
    }

private:
    TreeCache m_cache;
    QList<QByteArray> m_parts;
    std::unordered_map<git_oid, git_oid, OidHash, OidEqual> m_known; ///< by root tree
};

class PathWalk
{
public:
    PathWalk(git_odb *odb, const QString &path, bool cut)
        : m_odb(odb)
        , m_finder(odb, path)
    {
        m_log.cut = cut;
    }

    Status discover(const git_oid &id)
    {
        if (!m_seen.insert(id).second)
            return done();
        if (m_log.cut && !git_odb_exists(m_odb, &id))
            return done();
        const auto object = readObject(m_odb, id);
        if (!object)
            return object.error();
        auto parsed = parseCommit(bytesOf(object->get()));
        if (!parsed)
            return inputError(QCoreApplication::translate("Repository", "A commit of the history is damaged."),
                              textOf(id));
        const std::int64_t time = parsed->time;
        m_heap.push({time, m_order++, std::make_shared<ParsedCommit>(std::move(*parsed)), id});
        return done();
    }

    Result<PathLog> run(int most, const Ticket &ticket)
    {
        for (int read = 0; !m_heap.empty(); ++read) {
            if (read % 100 == 0 && ticket.cancelled())
                return cancelledError();
            if (read >= mostCommits || m_log.commits.size() >= most) {
                m_log.more = true;
                break;
            }
            const Waiting top = m_heap.top();
            m_heap.pop();
            if (Status taken = take(top); !taken)
                return taken.error();
        }
        return m_log;
    }

private:
    struct Waiting
    {
        std::int64_t time;
        std::uint32_t order;
        std::shared_ptr<ParsedCommit> commit;
        git_oid id;
        bool operator<(const Waiting &other) const
        {
            return time != other.time ? time < other.time : order > other.order;
        }
    };

    Result<git_oid> treeOfParent(const Waiting &item)
    {
        if (item.commit->parents.empty())
            return git_oid{};
        const git_oid &parent = item.commit->parents.front();
        if (m_log.cut && !git_odb_exists(m_odb, &parent))
            return item.commit->tree; // where the clone is cut nothing counts as changed
        return treeOfCommit(m_odb, parent);
    }

    Status take(const Waiting &item)
    {
        for (const git_oid &parent : item.commit->parents)
            if (Status found = discover(parent); !found)
                return found;
        if (item.commit->parents.size() > 1)
            return done();
        const auto parentTree = treeOfParent(item);
        if (!parentTree)
            return parentTree.error();
        const auto now = m_finder.at(item.commit->tree);
        const auto before = git_oid_is_zero(&*parentTree) ? Result<git_oid>(git_oid{}) : m_finder.at(*parentTree);
        if (!now || !before)
            return now ? before.error() : now.error();
        if (!OidEqual{}(*now, *before))
            m_log.commits.append({textOf(item.id), QDateTime::fromSecsSinceEpoch(item.commit->time, Qt::UTC),
                                  QString::fromStdString(item.commit->author.name).simplified().left(100),
                                  maskSecretsIn(QString::fromStdString(item.commit->subject)).left(200)});
        return done();
    }

    git_odb *m_odb;
    PathFinder m_finder;
    PathLog m_log;
    std::priority_queue<Waiting> m_heap;
    std::unordered_set<git_oid, OidHash, OidEqual> m_seen;
    std::uint32_t m_order = 0;
};

} // namespace

Result<PathLog> commitsBehind(const QString &repository, const QString &commit, const QString &path, int most,
                              const Ticket &ticket)
{
    const auto open = openRepository(repository);
    if (!open)
        return open.error();
    const auto id = resolveCommit(*open, repository, commit);
    if (!id)
        return id.error();
    PathWalk walk(open->odb.get(), path, git_repository_is_shallow(open->repository.get()) == 1);
    if (Status first = walk.discover(*id); !first)
        return first.error();
    return walk.run(most, ticket);
}

} // namespace sextant
