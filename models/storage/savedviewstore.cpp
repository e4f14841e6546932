// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/savedviewstore.h"

#include "storage/records.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr int longestViewName = 60;

} // namespace

SavedViewStore::SavedViewStore(Database database, std::optional<qint64> projectId)
    : m_database(std::move(database))
    , m_projectId(projectId)
{}

Result<QList<SavedView>> SavedViewStore::list(const QString &page) const
{
    auto query = m_database.run(u"SELECT page, name, query FROM saved_view WHERE coalesce(project_id, 0) = ? AND "
                                "(? = '' OR page = ?) ORDER BY page, lower(name)"_s,
                                {m_projectId.value_or(0), text(page), text(page)});
    if (!query)
        return query.error();
    QList<SavedView> views;
    while (query->next())
        views << SavedView{query->value(0).toString(), query->value(1).toString(), query->value(2).toString()};
    return views;
}

Status SavedViewStore::put(const SavedView &view)
{
    const QString name = view.name.simplified();
    if (name.isEmpty() || name.size() > longestViewName)
        return usageError(QCoreApplication::translate("SavedViewStore", "A view needs a name of 1 to %1 letters.")
                              .arg(longestViewName),
                          name.left(longestViewName));
    auto transaction = m_database.write();
    if (!transaction)
        return transaction.error();
    if (const Status gone = remove(view.page, name); !gone)
        return gone;
    const QVariant project = m_projectId ? QVariant(*m_projectId) : QVariant();
    const auto put = m_database.run(u"INSERT INTO saved_view (project_id, page, name, query) VALUES (?, ?, ?, ?)"_s,
                                    {project, view.page, name, text(view.query)});
    return put ? transaction->commit() : Status(put.error());
}

Status SavedViewStore::remove(const QString &page, const QString &name)
{
    const auto gone =
        m_database.run(u"DELETE FROM saved_view WHERE coalesce(project_id, 0) = ? AND page = ? AND name = ?"_s,
                       {m_projectId.value_or(0), page, name});
    return gone ? done() : Status(gone.error());
}

} // namespace sextant
