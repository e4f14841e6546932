// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/workspacesearch.h"

#include "storage/sqlitedialect.h"

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

/// No ORDER BY: it would make the index read every match before the first is given.
Status add(QList<FoundFinding> &found, const Database &database, const QString &words, const QString &projects,
           qint64 first, int most)
{
    const auto condition = sqlite::textOrderCondition(words);
    const QString sql =
        u"SELECT finding.id, project.id, project.name, finding.severity, finding.title, scan.tool, finding.path, "
        u"finding.line "
        "FROM "_s +
        sqlite::findingsInTextOrder() +
        u" JOIN scan ON scan.id = finding.scan_id JOIN project ON project.id = finding.project_id WHERE project.removed_at IS NULL AND finding.state = 'open' AND "_s +
        condition.sql + u" AND finding.project_id "_s + projects + u" ? LIMIT ?"_s;
    auto query = database.run(sql, {condition.value, first, most});
    if (!query)
        return query.error();
    while (query->next())
        found << FoundFinding{query->value(0).toLongLong(), query->value(1).toLongLong(),
                              query->value(2).toString(),   Severity(query->value(3).toInt()),
                              query->value(4).toString(),   query->value(5).toString(),
                              query->value(6).toString(),   query->value(7).toInt()};
    return done();
}

} // namespace

Result<QList<FoundFinding>> findFindings(const Database &database, const QString &words, qint64 first, int most)
{
    QList<FoundFinding> found;
    if (sqlite::textOrderCondition(words).sql.isEmpty())
        return found;
    if (const Status own = add(found, database, words, u"="_s, first, most); !own)
        return own.error();
    if (const int left = most - int(found.size()); left > 0)
        if (const Status others = add(found, database, words, u"<>"_s, first, left); !others)
            return others.error();
    return found;
}

Result<QList<FoundPerson>> peopleOfProjects(const Database &database)
{
    auto query = database.run(u"SELECT named.name, project.id, project.name FROM ("
                              "SELECT name, project_id FROM person UNION "
                              "SELECT owner, answer.project_id FROM answer_revision JOIN answer "
                              "ON answer.revision_id = answer_revision.id WHERE owner <> '') AS named "
                              "JOIN project ON project.id = named.project_id WHERE project.removed_at IS NULL "
                              "ORDER BY lower(named.name), project.name"_s);
    if (!query)
        return query.error();
    QList<FoundPerson> people;
    while (query->next())
        people << FoundPerson{query->value(0).toString(), query->value(1).toLongLong(), query->value(2).toString()};
    return people;
}

} // namespace sextant
