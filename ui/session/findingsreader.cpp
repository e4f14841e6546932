// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/findingsreader.h"

#include "items/samefault.h"
#include "storage/findingwords.h"

namespace sextant {

namespace {

constexpr qsizetype mostCandidates = 50;

} // namespace

FindingsReader::FindingsReader(QString workspacePath, Catalogue catalogue)
    : m_path(std::move(workspacePath))
    , m_catalogue(std::move(catalogue))
{}

Status FindingsReader::open()
{
    if (m_workspace)
        return done();
    auto workspace = Workspace::open(m_path, Access::ReadOnly);
    if (!workspace)
        return workspace.error();
    m_workspace = std::move(*workspace);
    return done();
}

Result<QList<StoredFinding>> FindingsReader::firstRows(qint64 projectId)
{
    if (const Status opened = open(); !opened)
        return opened.error();
    const auto ids = gravestFindings(m_workspace->database(), projectId, 64);
    return ids ? FindingStore(m_workspace->database()).load(*ids) : Result<QList<StoredFinding>>(ids.error());
}

Status FindingsReader::readColumns(qint64 projectId, const Ticket &ticket)
{
    if (m_columns && m_columns->projectId == projectId)
        return done();
    auto columns = loadFindingColumns(m_workspace->database(), projectId, ticket);
    if (!columns)
        return columns.error();
    m_checks = FindingChecks(m_catalogue, columns->cweSets);
    m_columns = std::make_shared<const FindingColumns>(std::move(*columns));
    m_withWords.reset();
    m_words.clear();
    return done();
}

Result<FindingsReader::List> FindingsReader::search(qint64 projectId, FindingSearch search, quint64 number)
{
    if (const Status opened = open(); !opened)
        return opened.error();
    // Reading the columns goes on for the search that comes after.
    if (const Status read = readColumns(projectId, {}); !read)
        return read.error();
    Ticket ticket;
    ticket.cancelled = [this, number] { return m_wanted != number; };
    if (ticket.cancelled())
        return cancelledError();
    const QString words = search.criteria.words;
    if (words != m_words || (!words.isEmpty() && !m_withWords)) {
        m_withWords.reset();
        if (!words.isEmpty()) {
            auto marks = findingsWithWords(m_workspace->database(), words, ticket);
            if (!marks)
                return marks.error();
            m_withWords = std::move(*marks);
        }
        m_words = words;
    }
    search.withWords = m_withWords;
    auto rows = searchFindings(*m_columns, m_checks, search, ticket);
    if (!rows)
        return rows.error();
    return List{m_columns, std::move(*rows), std::move(search)};
}

Result<QList<StoredFinding>> FindingsReader::load(const QList<qint64> &ids)
{
    if (const Status opened = open(); !opened)
        return opened.error();
    return FindingStore(m_workspace->database()).load(ids);
}

Result<QList<StoredFinding>> FindingsReader::toldByOthers(const StoredFinding &finding)
{
    const QList<qint64> candidates = m_columns ? mayBeSameFault(*m_columns, finding, mostCandidates) : QList<qint64>();
    if (candidates.isEmpty())
        return QList<StoredFinding>();
    auto others = load(candidates);
    if (others)
        others->removeIf(
            [&finding](const StoredFinding &other) { return !isSameFault(finding.finding, other.finding); });
    return others;
}

Status FindingsReader::readDecisionsAgain()
{
    if (!m_columns)
        return done();
    // A list that still shows goes on with the columns it was made from.
    auto columns = std::make_shared<FindingColumns>(*m_columns);
    if (const Status read = readFindingDecisions(m_workspace->database(), *columns); !read)
        return read;
    m_columns = std::move(columns);
    return done();
}

} // namespace sextant
