// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/portfoliostore.h"

#include "storage/auditlog.h"
#include "storage/records.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

Result<QHash<qint64, QStringList>> tagsByProject(const Database &database)
{
    auto query = database.run(u"SELECT project_id, tag FROM project_tag ORDER BY project_id, tag"_s);
    if (!query)
        return query.error();
    QHash<qint64, QStringList> tags;
    while (query->next())
        tags[query->value(0).toLongLong()] << query->value(1).toString();
    return tags;
}

Result<QHash<qint64, QList<GoalDate>>> goalsByProject(const Database &database)
{
    auto query = database.run(
        u"SELECT project_id, goal, title, due_on, promised, note FROM goal_date ORDER BY project_id, due_on, goal"_s);
    if (!query)
        return query.error();
    QHash<qint64, QList<GoalDate>> goals;
    while (query->next())
        goals[query->value(0).toLongLong()]
            << GoalDate{query->value(1).toString(), query->value(2).toString(), dayOf(query->value(3)),
                        query->value(4).toBool(), query->value(5).toString()};
    return goals;
}

/// When the newest answer of each project was given. Only the newest revision of each project is opened.
Result<QHash<qint64, QDateTime>> answeredByProject(const Database &database)
{
    auto query = database.run(u"SELECT a.project_id, r.created_at FROM "
                              "(SELECT project_id, max(revision_id) AS head FROM answer GROUP BY project_id) AS a "
                              "JOIN answer_revision AS r ON r.id = a.head"_s);
    if (!query)
        return query.error();
    QHash<qint64, QDateTime> times;
    while (query->next())
        times.insert(query->value(0).toLongLong(), timeOf(query->value(1)));
    return times;
}

QStringList tidy(const QStringList &tags)
{
    QStringList tidied;
    for (const QString &tag : tags)
        if (const QString one = tag.simplified().left(60); !one.isEmpty() && !tidied.contains(one, Qt::CaseInsensitive))
            tidied << one;
    tidied.sort(Qt::CaseInsensitive);
    return tidied;
}

} // namespace

int ProjectSummary::shipStoppers() const
{
    int open = 0;
    for (const auto &figures : dimensions)
        open += figures ? figures->shipStoppers : 0;
    return open;
}

std::optional<Dimension> ProjectSummary::weakest() const
{
    std::optional<Dimension> weakest;
    for (const auto &name : names<Dimension>()) {
        const auto &figures = dimensions[std::size_t(name.value)];
        if (figures && (!weakest || figures->score < dimensions[std::size_t(*weakest)]->score))
            weakest = name.value;
    }
    return weakest;
}

PortfolioStore::PortfolioStore(Database database)
    : m_database(std::move(database))
{}

Result<QList<ProjectSummary>> PortfolioStore::list(ProjectStore::Include include, const QDateTime &since) const
{
    const auto projects = ProjectStore(m_database).list(include);
    const auto tags = tagsByProject(m_database);
    const auto goals = goalsByProject(m_database);
    const auto answered = answeredByProject(m_database);
    const SnapshotStore store(m_database);
    const auto latest = store.latest();
    const auto dimensions = store.latestDimensions();
    const auto trends = store.trends(since);
    for (const auto *trouble :
         {projects ? nullptr : &projects.error(), tags ? nullptr : &tags.error(), goals ? nullptr : &goals.error(),
          answered ? nullptr : &answered.error(), latest ? nullptr : &latest.error(),
          dimensions ? nullptr : &dimensions.error(), trends ? nullptr : &trends.error()})
        if (trouble)
            return *trouble;
    QList<ProjectSummary> summaries;
    summaries.reserve(projects->size());
    for (const Project &project : *projects) {
        ProjectSummary summary{project,
                               tags->value(project.id),
                               goals->value(project.id),
                               {},
                               dimensions->value(project.id),
                               trends->value(project.id),
                               answered->value(project.id)};
        if (const auto found = latest->constFind(project.id); found != latest->cend())
            summary.latest = *found;
        summaries << summary;
    }
    return summaries;
}

Result<QStringList> PortfolioStore::tags(qint64 projectId) const
{
    auto query = m_database.run(u"SELECT tag FROM project_tag WHERE project_id = ? ORDER BY tag"_s, {projectId});
    if (!query)
        return query.error();
    QStringList tags;
    while (query->next())
        tags << query->value(0).toString();
    return tags;
}

Status PortfolioStore::setTags(qint64 projectId, const QStringList &tags)
{
    auto transaction = m_database.write();
    if (!transaction)
        return transaction.error();
    const auto before = this->tags(projectId);
    if (!before)
        return before.error();
    const QStringList wanted = tidy(tags);
    if (const auto gone = m_database.run(u"DELETE FROM project_tag WHERE project_id = ?"_s, {projectId}); !gone)
        return gone.error();
    for (const QString &tag : wanted)
        if (const auto put =
                m_database.run(u"INSERT INTO project_tag (project_id, tag) VALUES (?, ?)"_s, {projectId, tag});
            !put)
            return put.error();
    if (const Status logged = AuditLog(m_database)
                                  .add({u"changed"_s, u"project_tag"_s, QString::number(projectId), projectId,
                                        jsonText({{u"tags"_s, *before}}), jsonText({{u"tags"_s, wanted}})});
        !logged)
        return logged;
    return transaction->commit();
}

} // namespace sextant
