// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

namespace sextant {

/// Settings that belong to the workspace or to one project, and travel with it. Values are JSON or plain text.
class SettingStore
{
public:
    /// Project 0: of the whole workspace.
    explicit SettingStore(Database database, qint64 projectId = 0);

    Result<QString> value(const QString &name, const QString &fallback = {}) const;
    Status set(const QString &name, const QString &value);
    Status remove(const QString &name);
    Result<QMap<QString, QString>> all() const;

private:
    QString table() const;
    QString condition() const;
    QVariantList key(const QString &name) const;

    Database m_database;
    qint64 m_projectId;
};

} // namespace sextant
