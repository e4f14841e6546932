// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <optional>

namespace sextant {

/// A way to look at a page that somebody gave a name: filter, grouping and order, as the page writes them.
struct SavedView
{
    QString page = {};
    QString name = {};
    QString query = {};

    bool operator==(const SavedView &) const = default;
};

/// Views of one project stand in its pages alone; those of no project belong to the workspace and stand in every one.
class SavedViewStore
{
public:
    explicit SavedViewStore(Database database, std::optional<qint64> projectId = {});

    /// By name. An empty page means all pages.
    Result<QList<SavedView>> list(const QString &page = {}) const;
    /// A view of the same page and name is replaced.
    Status put(const SavedView &view);
    Status remove(const QString &page, const QString &name);

private:
    Database m_database;
    std::optional<qint64> m_projectId;
};

} // namespace sextant
