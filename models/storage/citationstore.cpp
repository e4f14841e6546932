// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/citationstore.h"

#include "storage/records.h"

using namespace Qt::Literals::StringLiterals;

namespace sextant {

CitationStore::CitationStore(Database database)
    : m_database(std::move(database))
{}

Status CitationStore::put(const QList<CitedLine> &lines)
{
    auto transaction = m_database.write();
    if (!transaction)
        return transaction.error();
    for (const CitedLine &line : lines) {
        const auto gone = m_database.change(u"DELETE FROM citation WHERE revision_id = ? AND position = ?"_s,
                                            {line.revisionId, line.position});
        if (!gone)
            return gone.error();
        const auto added = m_database.run(
            u"INSERT INTO citation (revision_id, position, repository_id, standing, path, commit_id, line, line_now, "
            "text_before, text_after) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {line.revisionId, line.position, line.repositoryId, line.standing, text(line.path), text(line.commit),
             line.line, line.lineNow, text(line.before), text(line.after)});
        if (!added)
            return added.error();
    }
    return transaction->commit();
}

Result<QList<CitedLine>> CitationStore::current(qint64 projectId) const
{
    auto query = m_database.run(
        u"SELECT answer.check_id, citation.revision_id, citation.position, citation.repository_id, citation.standing, "
        "citation.path, citation.commit_id, citation.line, citation.line_now, citation.text_before, "
        "citation.text_after FROM citation JOIN answer ON answer.revision_id = citation.revision_id "
        "WHERE answer.project_id = ? ORDER BY answer.check_id, citation.position"_s,
        {projectId});
    if (!query)
        return query.error();
    QList<CitedLine> lines;
    while (query->next())
        lines << CitedLine{query->value(0).toString(),   query->value(1).toLongLong(), query->value(2).toInt(),
                           query->value(3).toLongLong(), query->value(4).toString(),   query->value(5).toString(),
                           query->value(6).toString(),   query->value(7).toInt(),      query->value(8).toInt(),
                           query->value(9).toString(),   query->value(10).toString()};
    return lines;
}

} // namespace sextant
