// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/workspace.h"

#include "storage/migrations.h"
#include "storage/records.h"
#include "storage/sqlitedialect.h"
#include "storage/workspacetext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlRecord>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

/// What the form does not forbid by itself. Each counts rows; none is right.
struct Orphan
{
    const char *sql;
    const char *sentence; ///< QT_TRANSLATE_NOOP with %1
};

std::span<const Orphan> orphans()
{
    static constexpr Orphan list[] = {
        {"SELECT count(*) FROM answer WHERE revision_id IS NULL OR NOT EXISTS (SELECT 1 FROM answer_revision "
         "WHERE answer_revision.id = answer.revision_id AND answer_revision.answer_id = answer.id)",
         QT_TRANSLATE_NOOP("WorkspaceText", "Answers without a revision that counts: %1.")},
        {"SELECT count(*) FROM finding WHERE NOT EXISTS (SELECT 1 FROM import WHERE import.id = "
         "finding.first_import_id) "
         "OR NOT EXISTS (SELECT 1 FROM import WHERE import.id = finding.last_import_id)",
         QT_TRANSLATE_NOOP("WorkspaceText", "Findings whose import is missing: %1.")},
        {"SELECT count(*) FROM finding, scan WHERE scan.id = finding.scan_id AND scan.project_id <> finding.project_id",
         QT_TRANSLATE_NOOP("WorkspaceText", "Findings in the wrong project: %1.")},
        {"SELECT count(*) FROM (SELECT 1 FROM finding GROUP BY project_id, scan_id, identity HAVING count(*) > 1)",
         QT_TRANSLATE_NOOP("WorkspaceText", "Findings that are kept twice: %1.")},
        {"SELECT count(*) FROM evidence, inspection, repository WHERE inspection.id = evidence.inspection_id "
         "AND repository.id = inspection.repository_id AND repository.project_id <> evidence.project_id",
         QT_TRANSLATE_NOOP("WorkspaceText", "Evidence in the wrong project: %1.")},
    };
    return list;
}

Status checkReferences(const Database &database, QStringList &sentences)
{
    auto query = database.run(u"PRAGMA foreign_key_check"_s);
    if (!query)
        return query.error();
    QMap<QString, int> broken;
    while (query->next())
        ++broken[query->value(0).toString()];
    for (auto it = broken.cbegin(); it != broken.cend(); ++it)
        sentences << WorkspaceText::tr("Rows of %1 that refer to nothing: %2.").arg(it.key()).arg(it.value());
    for (const Orphan &orphan : orphans()) {
        const auto count = database.value(QString::fromLatin1(orphan.sql));
        if (!count)
            return count.error();
        if (count->toLongLong() > 0)
            sentences << WorkspaceText::tr(orphan.sentence).arg(count->toLongLong());
    }
    return done();
}

/// A schema that differs from a fresh one may keep things out of sight, or run what the program does not expect.
Status checkSchema(const Database &database, QStringList &sentences)
{
    const auto model = Database::open(u":memory:"_s, Access::ReadWrite);
    if (!model)
        return model.error();
    if (const Status migrated = migrate(*model, migrations()); !migrated)
        return migrated;
    const auto expected = sqlite::schema(*model);
    const auto found = sqlite::schema(database);
    if (!expected || !found)
        return expected ? found.error() : expected.error();
    for (auto it = expected->cbegin(); it != expected->cend(); ++it)
        if (found->value(it.key()) != it.value())
            sentences << (found->contains(it.key()) ? WorkspaceText::tr("Not as Sextant made it: %1.")
                                                    : WorkspaceText::tr("Missing: %1."))
                             .arg(it.key());
    for (auto it = found->cbegin(); it != found->cend(); ++it)
        if (!expected->contains(it.key()))
            sentences << WorkspaceText::tr("Not of Sextant: %1.").arg(it.key());
    return done();
}

} // namespace

Result<QStringList> Workspace::check() const
{
    auto sentences = sqlite::damage(m_database, true);
    if (!sentences || !sentences->isEmpty())
        return sentences;
    if (const Status checked = checkSchema(m_database, *sentences); !checked)
        return checked.error();
    if (!sentences->isEmpty())
        return sentences;
    if (const Status checked = checkReferences(m_database, *sentences); !checked)
        return checked.error();
    return sentences;
}

Result<WorkspaceInfo> Workspace::info() const
{
    auto query = m_database.run(
        u"SELECT (SELECT count(*) FROM project WHERE removed_at IS NULL),"
        " (SELECT count(*) FROM project WHERE removed_at IS NULL AND archived_at IS NOT NULL),"
        " (SELECT count(*) FROM snapshot WHERE removed_at IS NULL), (SELECT count(*) FROM import WHERE undone_at IS "
        "NULL),"
        " (SELECT count(*) FROM finding), (SELECT count(*) FROM evidence WHERE inspection_id IS NULL OR inspection_id "
        "IN"
        " (SELECT (SELECT id FROM inspection WHERE repository_id = repository.id ORDER BY inspected_at DESC, id DESC"
        " LIMIT 1) FROM repository WHERE forgotten_at IS NULL)),"
        " (SELECT value FROM meta WHERE name = 'created_at'), (SELECT value FROM meta WHERE name = 'created_by')"_s);
    if (!query)
        return query.error();
    WorkspaceInfo info;
    if (query->next()) {
        info.projects = query->value(0).toInt();
        info.archived = query->value(1).toInt();
        info.snapshots = query->value(2).toInt();
        info.imports = query->value(3).toInt();
        info.findings = query->value(4).toLongLong();
        info.evidence = query->value(5).toLongLong();
        info.createdAt = timeOf(query->value(6));
        info.createdBy = query->value(7).toString();
    }
    const auto version = sqlite::version(m_database);
    if (!version)
        return version.error();
    info.version = *version;
    info.path = m_path;
    info.bytes = QFileInfo(m_path).size() + QFileInfo(m_path + u"-wal").size();
    return info;
}

} // namespace sextant
