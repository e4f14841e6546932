// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrations.h"

#include "storage/auditlog.h"
#include "storage/sqlitedialect.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

// Outside of any namespace, as the macro wants it; without it the linker drops the resource from a static library.
static void initResources()
{
    Q_INIT_RESOURCE(migrations);
}

namespace sextant {

std::span<const Migration> migrations()
{
    static const Migration steps[] = {
        {1, "the first form of a workspace", {u"0001_workspace.sql"_s, u"0001_sqlite.sql"_s}},
        {2, "documents of the repository page", {u"0002_repository.sql"_s}},
        {3, "what the list of all projects shows", {u"0003_portfolio.sql"_s, u"0003_sqlite.sql"_s}},
        {4, "what became of the lines that answers cite", {u"0004_citations.sql"_s}},
        {5, "decisions for what stays and for repairs that were checked", {u"0005_triage.sql"_s}},
        {6, "runs, deployments and test cases of the delivery page", {u"0006_delivery.sql"_s}},
        {7, "why incidents happened, who noticed, and what would have prevented them", {u"0007_incidents.sql"_s}},
        {8, "what imports changed, and what is known to be exploited", {u"0008_imports.sql"_s}},
        {9, "answers to the questions of buyers", {u"0009_questionnaire.sql"_s}},
        {10, "an index of findings that is built faster", {u"0010_findings.sql"_s}},
        {11, "weights and thresholds of a project's own", {u"0011_ruler.sql"_s}},
        {12, "repositories and folders that were taken out of a project", {u"0012_components.sql"_s}},
        {13, "no index of identities", {u"0013_identity.sql"_s}},
        {14, "findings that moved, and what the checks are told of open ones", {u"0014_moves.sql"_s}},
    };
    return steps;
}

namespace {

Result<QStringList> statementsOf(const QString &name)
{
    QFile file(name.contains(u'/') ? name : QString(u":/migrations/"_s + name));
    if (!file.open(QIODevice::ReadOnly))
        return environmentError(QCoreApplication::translate("Workspace", "A part of the program is missing."), name,
                                QCoreApplication::translate("Workspace", "Install Sextant again."));
    QStringList statements;
    for (const QString &statement : QString::fromUtf8(file.readAll()).split(u"\n--;\n"_s))
        if (!statement.trimmed().isEmpty())
            statements << statement;
    return statements;
}

Status runFile(const Database &database, const QString &name)
{
    const auto statements = statementsOf(name);
    if (!statements)
        return statements.error();
    for (const QString &statement : *statements)
        if (const auto query = database.run(statement); !query)
            return query.error();
    return done();
}

Status runStep(const Database &database, const Migration &step)
{
    auto transaction = database.write();
    if (!transaction)
        return transaction.error();
    // Another program may have taken the same step while this one waited for it.
    const auto at = sqlite::version(database);
    if (!at)
        return at.error();
    if (*at >= step.to)
        return done();
    for (const QString &file : step.files)
        if (const Status ran = runFile(database, file); !ran)
            return ran;
    if (const Status marked = sqlite::markVersion(database, step.to); !marked)
        return marked;
    AuditEntry entry{u"migrated"_s, u"workspace"_s, QString::number(step.to)};
    entry.after = QString::fromLatin1(step.why);
    if (const Status logged = AuditLog(database).add(entry); !logged)
        return logged;
    return transaction->commit();
}

} // namespace

Status migrate(const Database &database, std::span<const Migration> steps)
{
    initResources();
    const auto begin = sqlite::version(database);
    if (!begin)
        return begin.error();
    // A workspace that is being made has nothing to keep a copy of.
    bool copied = *begin == 0;
    for (const Migration &step : steps) {
        const auto at = sqlite::version(database);
        if (!at)
            return at.error();
        if (*at >= step.to)
            continue;
        if (!copied) {
            const QString time = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmsszzz"_s);
            const QString copy = u"%1.backup-%2-%3"_s.arg(database.path(), QString::number(*at), time);
            if (const Status kept = sqlite::copyTo(database, copy); !kept)
                return kept;
            copied = true;
        }
        if (const Status ran = runStep(database, step); !ran)
            return ran;
    }
    return done();
}

} // namespace sextant
