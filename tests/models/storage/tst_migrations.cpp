// SPDX-License-Identifier: GPL-3.0-or-later
#include "scratch.h"

#include "storage/migrations.h"
#include "storage/sqlitedialect.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;
using namespace sextant;

/// The step after those that there are.
static constexpr int next = Workspace::currentVersion + 1;

class TestMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listIsInOrder();
    void stepsForwardWithBackup();
    void brokenStepChangesNothing();
    void olderIsRefusedForReading();
    void everyTableKeepsItsReferences();

private:
    static constexpr int next = Workspace::currentVersion + 1;

    QString data(const QString &name) const { return QStringLiteral(SEXTANT_TEST_DATA "/storage/") + name; }
    QStringList backups(const Scratch &scratch) const
    {
        return QDir(scratch.folder.path()).entryList({u"team.sextant.backup-*"_s}, QDir::Files);
    }
};

void TestMigrations::listIsInOrder()
{
    int at = 0;
    for (const Migration &step : migrations()) {
        QVERIFY(step.to > at);
        at = step.to;
    }
    QCOMPARE(at, Workspace::currentVersion);
}

void TestMigrations::stepsForwardWithBackup()
{
    const Scratch scratch;
    const Migration steps[] = {migrations()[0], {next, "colours", {data(u"0002_colour.sql"_s)}}};
    VERIFY_DONE(migrate(scratch.database, steps));
    QCOMPARE(*sqlite::version(scratch.database), next);
    QCOMPARE(scratch.count(u"project"_s, u"colour = 'blue'"_s), 1);
    QCOMPARE(scratch.count(u"audit_log"_s, u"action = 'migrated' AND entity_id = '%1'"_s.arg(next)), 1);
    QCOMPARE(backups(scratch).size(), 1);
    QVERIFY(backups(scratch).first().startsWith(u"team.sextant.backup-%1-"_s.arg(Workspace::currentVersion)));
    {
        const auto copy = Workspace::open(scratch.folder.filePath(backups(scratch).first()));
        VERIFY_DONE(copy);
        QCOMPARE(copy->info()->version, Workspace::currentVersion);
        QCOMPARE(copy->info()->projects, 1);
    }
    // Nothing is left to do the second time.
    VERIFY_DONE(migrate(scratch.database, steps));
    QCOMPARE(backups(scratch).size(), 1);
}

void TestMigrations::brokenStepChangesNothing()
{
    const Scratch scratch;
    const Migration steps[] = {migrations()[0], {next, "broken", {data(u"0003_broken.sql"_s)}}};
    const auto schema = sqlite::schema(scratch.database);
    const Status migrated = migrate(scratch.database, steps);
    QVERIFY(!migrated);
    QVERIFY(migrated.error().what.contains(u"no_such_table"));
    QCOMPARE(*sqlite::version(scratch.database), Workspace::currentVersion);
    QCOMPARE(*sqlite::schema(scratch.database), *schema);
    QCOMPARE(*scratch.workspace->check(), QStringList());
    const Migration missing[] = {migrations()[0], {next, "missing", {data(u"none.sql"_s)}}};
    QVERIFY(!migrate(scratch.database, missing));
    QCOMPARE(*sqlite::version(scratch.database), Workspace::currentVersion);
}

void TestMigrations::olderIsRefusedForReading()
{
    const Scratch scratch;
    const QString old = scratch.folder.filePath(u"old.sextant"_s);
    {
        const auto database = Database::open(old, Access::ReadWrite);
        VERIFY_DONE(database);
        VERIFY_DONE(sqlite::markVersion(*database, 0));
        VERIFY_DONE(database->run(u"CREATE TABLE early (id INTEGER)"_s));
    }
    const QByteArray before = hashOfFile(old);
    const auto refused = Workspace::open(old, Access::ReadOnly);
    QVERIFY(!refused);
    QVERIFY2(refused.error().what.contains(u"older"), qPrintable(refused.error().message()));
    QCOMPARE(hashOfFile(old), before);
}

/// A reference without an index makes each deletion of a parent read the whole child table.
void TestMigrations::everyTableKeepsItsReferences()
{
    const Scratch scratch;
    // Findings go before their parents (ProjectStore::purge); an own catalogue is never deleted while in use.
    const QStringList allowed{u"finding.scan_id"_s, u"project.catalogue_id"_s};
    auto query = scratch.database.run(
        u"SELECT m.name || '.' || f.\"from\" FROM sqlite_master m, pragma_foreign_key_list(m.name) f "
        "WHERE m.type = 'table' AND NOT EXISTS (SELECT 1 FROM pragma_index_list(m.name) i, pragma_index_info(i.name) c "
        "WHERE c.seqno = 0 AND c.name = f.\"from\")"_s);
    VERIFY_DONE(query);
    QStringList bare;
    while (query->next())
        bare << query->value(0).toString();
    for (const QString &column : allowed)
        QVERIFY2(bare.removeOne(column), qPrintable(column));
    QVERIFY2(bare.isEmpty(), qPrintable(bare.join(u' ')));
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
