// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/savedviewstore.h"

#include "storage/records.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr qsizetype longestName = 80;

} // namespace

SavedViewStore::SavedViewStore(Database database)
    : m_database(std::move(database))
{}

Result<QList<SavedView>> SavedViewStore::list(qint64 projectId, const QString &page) const
{
    auto query = m_database.run(u"SELECT name, query FROM saved_view WHERE project_id = ? AND page = ? ORDER BY name"_s,
                                {projectId, page});
    if (!query)
        return query.error();
    QList<SavedView> views;
    while (query->next())
        views << SavedView{query->value(0).toString(), query->value(1).toString()};
    return views;
}

Status SavedViewStore::save(qint64 projectId, const QString &page, const SavedView &view)
{
    if (view.name.isEmpty() || view.name.size() > longestName)
        return usageError(QCoreApplication::translate("SavedViewStore", "A view needs a name of at most %1 letters.")
                              .arg(longestName));
    auto transaction = m_database.write();
    if (!transaction)
        return transaction.error();
    if (const Status gone = remove(projectId, page, view.name); !gone)
        return gone;
    const auto kept = m_database.insert(u"INSERT INTO saved_view (project_id, page, name, query) VALUES (?, ?, ?, ?)"_s,
                                        {projectId, page, view.name, text(view.query)});
    return kept ? transaction->commit() : Status(kept.error());
}

Status SavedViewStore::remove(qint64 projectId, const QString &page, const QString &name)
{
    const auto gone = m_database.change(u"DELETE FROM saved_view WHERE project_id = ? AND page = ? AND name = ?"_s,
                                        {projectId, page, name});
    return gone ? done() : Status(gone.error());
}

} // namespace sextant
