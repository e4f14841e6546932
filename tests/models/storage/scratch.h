// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/importstore.h"
#include "storage/projectstore.h"
#include "storage/workspace.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace sextant {

/// The message of a failure, so that a broken test says why.
template <class T>
QString reasonOf(const Result<T> &result)
{
    return result ? QString() : result.error().message();
}

#define VERIFY_DONE(expression)                                                                                        \
    do {                                                                                                               \
        const auto &evaluatedOnce = (expression);                                                                      \
        QVERIFY2(bool(evaluatedOnce), qPrintable(sextant::reasonOf(evaluatedOnce)));                                   \
    } while (false)

inline QByteArray hashOfFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256);
}

/// A folder of its own with one workspace and one project in it.
struct Scratch
{
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("team.sextant"));
    Result<Workspace> workspace = Workspace::create(path);
    Database database =
        workspace ? workspace->database() : *Database::open(QStringLiteral(":memory:"), Access::ReadWrite);
    qint64 project = 0;

    Scratch()
    {
        if (const auto made = ProjectStore(database).create(QStringLiteral("Shop")))
            project = made->id;
    }

    qint64 count(const QString &table, const QString &where = QStringLiteral("1 = 1")) const
    {
        const auto value =
            database.value(QStringLiteral("SELECT count(*) FROM ") + table + QStringLiteral(" WHERE ") + where);
        return value ? value->toLongLong() : -1;
    }
};

} // namespace sextant
