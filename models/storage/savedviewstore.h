// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

namespace sextant {

/// A filter with a name, kept for one page of one project.
struct SavedView
{
    QString name;
    QString query;

    bool operator==(const SavedView &) const = default;
};

class SavedViewStore
{
public:
    explicit SavedViewStore(Database database);

    Result<QList<SavedView>> list(qint64 projectId, const QString &page) const; ///< by name
    /// A view of that name is replaced.
    Status save(qint64 projectId, const QString &page, const SavedView &view);
    Status remove(qint64 projectId, const QString &page, const QString &name);

private:
    Database m_database;
};

} // namespace sextant
