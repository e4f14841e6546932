// SPDX-License-Identifier: GPL-3.0-or-later
// A hundred thousand runs are read at a time, so each column is turned into what it means once.
#include "storage/bulkquery.h"
#include "storage/cistore.h"
#include "storage/cistoretexts.h"

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

QString textOf(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
}

/// Several workflows run for one commit, one after another.
class LastText
{
public:
    const QString &operator()(std::string_view bytes)
    {
        if (bytes != m_bytes) {
            m_bytes = bytes;
            m_text = textOf(bytes);
        }
        return m_text;
    }

private:
    std::string m_bytes;
    QString m_text;
};

/// One string for the many rows that say the same.
class Words
{
public:
    QString operator()(std::string_view bytes)
    {
        // Neighbours mostly say the same.
        if (m_last != m_words.end() && m_last->first == bytes)
            return m_last->second;
        m_last = m_words.find(bytes);
        if (m_last == m_words.end())
            m_last = m_words.emplace(std::string(bytes), textOf(bytes)).first;
        return m_last->second;
    }

private:
    std::map<std::string, QString, std::less<>> m_words;
    std::map<std::string, QString, std::less<>>::iterator m_last = m_words.end();
};

} // namespace

Status CiStore::readRuns(const QString &condition, const QVariantList &values, const MakeRun &make,
                         const Ticket &ticket) const
{
    Words workflows, branches, events, conclusions;
    LastText commit;
    return BulkQuery::forEach(
        m_database,
        u"SELECT id, external_id, attempt, workflow, branch, commit_id, trigger_event, started_at, finished_at, "
        "conclusion, url FROM ci_run WHERE "_s +
            condition,
        values,
        [&](const BulkQuery::Row &row) {
            RunRecord &run = make(row.number(0));
            run.externalId = textOf(row.text(1));
            run.attempt = int(row.number(2));
            run.workflow = workflows(row.text(3));
            run.branch = branches(row.text(4));
            run.commit = commit(row.text(5));
            run.event = events(row.text(6));
            run.started = momentOfColumn(row.text(7));
            run.finished = momentOfColumn(row.text(8));
            run.conclusion = conclusions(row.text(9));
            run.url = textOf(row.text(10));
        },
        ticket);
}

Result<qint64> CiStore::countEnded(qint64 sourceId, const QString &after) const
{
    const auto count = m_database.value(u"SELECT count(*) FROM ci_run WHERE ci_source_id = ? AND finished_at > ?"_s,
                                        {sourceId, after});
    if (!count)
        return count.error();
    return count->toLongLong();
}

Result<std::vector<StoredRun>> CiStore::runs(qint64 projectId, Moment after, qint64 limit, const Ticket &ticket) const
{
    const auto all = sources(projectId);
    if (!all)
        return all.error();
    const QString start = QString::fromStdString(columnOf(std::max<Moment>(0, after)));
    const qint64 most = limit > 0 ? limit : std::numeric_limits<qint64>::max();
    std::vector<StoredRun> runs;
    const auto read = [&](const QString &condition, const QVariantList &values, qint64 sourceId) {
        return readRuns(
            condition, values,
            [&](qint64 id) -> RunRecord & {
                return runs.emplace_back(StoredRun{id, sourceId, {}}).run;
            },
            ticket);
    };
    for (const StoredSource &source : *all) {
        const qint64 id = source.source.id;
        if (const Status status = read(u"ci_source_id = ? AND finished_at > ? ORDER BY finished_at DESC, id DESC "
                                       "LIMIT ?"_s,
                                       {id, start, most}, id);
            !status)
            return status.error();
    }
    std::ranges::reverse(runs);
    if (all->size() > 1)
        std::ranges::stable_sort(runs, {}, [](const StoredRun &stored) { return stored.run.finished; });
    if (qint64(runs.size()) > most)
        runs.erase(runs.begin(), runs.end() - most);
    for (const StoredSource &source : *all)
        if (const Status status = read(u"ci_source_id = ? AND finished_at IS NULL ORDER BY id DESC LIMIT ?"_s,
                                       {source.source.id, most}, source.source.id);
            !status)
            return status.error();
    return runs;
}

// One source at a time and forwards, since then the index gives the rows in their order, and nothing is sorted, turned
// round or moved.
Result<std::vector<RunRecord>> CiStore::runsOf(const QList<SourcePart> &sources, Moment after, qint64 limit,
                                               const Ticket &ticket) const
{
    const QString start = QString::fromStdString(columnOf(std::max<Moment>(0, after)));
    const qint64 most = limit > 0 ? limit : std::numeric_limits<qint64>::max();
    std::vector<RunRecord> runs;
    const auto read = [&](const QString &condition, const QVariantList &values, int part) {
        return readRuns(
            condition, values,
            [&runs, part](qint64) -> RunRecord & {
                RunRecord &run = runs.emplace_back();
                run.part = part;
                return run;
            },
            ticket);
    };
    for (const auto &[sourceId, part] : sources) {
        const auto count = countEnded(sourceId, start);
        if (!count)
            return count.error();
        const auto before = runs.size();
        runs.reserve(before + std::size_t(std::min(*count, most)));
        if (const Status status = read(u"ci_source_id = ? AND finished_at > ? ORDER BY finished_at, id "
                                       "LIMIT ? OFFSET ?"_s,
                                       {sourceId, start, most, std::max<qint64>(0, *count - most)}, part);
            !status)
            return status.error();
        std::ranges::inplace_merge(runs, runs.begin() + std::ptrdiff_t(before), {}, &RunRecord::finished);
    }
    if (qint64(runs.size()) > most)
        runs.erase(runs.begin(), runs.end() - most);
    for (const auto &[sourceId, part] : sources)
        if (const Status status =
                read(u"ci_source_id = ? AND finished_at IS NULL ORDER BY id DESC LIMIT ?"_s, {sourceId, most}, part);
            !status)
            return status.error();
    return runs;
}

Result<QStringList> CiStore::newestCommits(qint64 sourceId, int count) const
{
    auto query = m_database.run(u"SELECT commit_id FROM ci_run WHERE ci_source_id = ? AND commit_id <> '' "
                                "ORDER BY finished_at DESC LIMIT ?"_s,
                                {sourceId, count});
    if (!query)
        return query.error();
    QStringList commits;
    while (query->next())
        commits << query->value(0).toString();
    return commits;
}

} // namespace sextant
