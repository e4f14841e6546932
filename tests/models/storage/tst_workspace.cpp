// SPDX-License-Identifier: GPL-3.0-or-later
#include "scratch.h"

#include "storage/auditlog.h"
#include "storage/findingwriter.h"
#include "storage/settingstore.h"
#include "storage/sqlitedialect.h"
#include "storage/workspaceprobe.h"

#include <QDir>
#include <QThread>

#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace sextant;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A workspace of today with a few pages of content, closed; the bytes of its file.
QByteArray sampleBytes()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"sample.sextant"_s);
    {
        const auto workspace = Workspace::create(path);
        if (!workspace)
            return {};
        SettingStore settings(workspace->database());
        for (int i = 0; i < 200; ++i)
            if (!settings.set(u"name %1"_s.arg(i), QString(400, u'x')))
                return {};
    }
    return read(path);
}

void patch(QByteArray &bytes, qsizetype at, quint32 value)
{
    for (int i = 0; i < 4; ++i)
        bytes[at + i] = char(value >> (24 - 8 * i));
}

/// What the file of another application looks like.
QByteArray foreignBytes()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"other.db"_s);
    {
        const auto database = Database::open(path, Access::ReadWrite);
        if (!database || !database->run(u"CREATE TABLE photo (id INTEGER PRIMARY KEY)"_s))
            return {};
    }
    return read(path);
}

} // namespace

class TestWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createsAndOpensAgain();
    void opensAfterDyingWhileTheLogMoved();
    void createsNothingOverAnything();
    void refusesWithoutTouching_data();
    void refusesWithoutTouching();
    void refusesMissingFileAndFolder();
    void refusesWhatAnotherProgramHolds();
    void readsWhileAnotherWrites();
    void readOnlyWritesNothing();
    void readOnlyInFolderThatForbidsWriting();
    void twoThreadsWrite();
    void sayThatTheDiskIsFull();
    void transactionsNest();
    void backsUpWhole();
    void checkFindsWhatIsWrong();
    void checkFindsWhatIsKeptTwice();
    void auditLogNeverChanges();
};

void TestWorkspace::createsAndOpensAgain()
{
    const Scratch scratch;
    VERIFY_DONE(scratch.workspace);
    VERIFY_DONE(probeWorkspace(scratch.path));
    const auto again = Workspace::openOrCreate(scratch.path);
    VERIFY_DONE(again);
    const auto info = again->info();
    VERIFY_DONE(info);
    QCOMPARE(info->version, Workspace::currentVersion);
    QCOMPARE(info->projects, 1);
    QCOMPARE(info->snapshots, 0);
    QVERIFY(info->bytes > 4096);
    QVERIFY(info->createdAt.isValid());
    QCOMPARE(info->createdBy, QStringLiteral(SEXTANT_VERSION));
    const auto head = sqlite::readHead(scratch.path);
    VERIFY_DONE(head);
    QCOMPARE(head->applicationId, 0x53585454U);
    QCOMPARE(again->database().value(u"PRAGMA journal_mode"_s)->toString(), u"wal"_s);
    QCOMPARE(again->database().value(u"PRAGMA foreign_keys"_s)->toInt(), 1);
    const auto check = again->check();
    VERIFY_DONE(check);
    QCOMPARE(*check, QStringList());
}

void TestWorkspace::opensAfterDyingWhileTheLogMoved()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.sextant"_s), dead = folder.filePath(u"dead.sextant"_s);
    {
        const auto workspace = Workspace::create(path);
        VERIFY_DONE(workspace);
        VERIFY_DONE(workspace->database().run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
        VERIFY_DONE(workspace->database().run(u"PRAGMA wal_autocheckpoint = 0"_s));
        SettingStore settings(workspace->database());
        for (int i = 0; i < 200; ++i)
            VERIFY_DONE(settings.set(u"name %1"_s.arg(i), QString(4000, u'x')));
        write(dead + u"-wal", read(path + u"-wal"));
        write(dead, read(path));
    }
    // Only the first page arrived, and it tells of all the others.
    const QByteArray arrived = read(path).left(4096);
    write(dead, arrived + read(dead).mid(4096));
    QVERIFY(read(dead).size() < read(path).size());
    const auto again = Workspace::open(dead);
    VERIFY_DONE(again);
    QCOMPARE(*again->check(), QStringList());
    QCOMPARE(again->database().value(u"SELECT count(*) FROM setting WHERE length(value) >= 4000"_s)->toInt(), 200);
}

void TestWorkspace::createsNothingOverAnything()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"notes.txt"_s);
    write(path, "mine");
    const auto over = Workspace::create(path);
    QVERIFY(!over);
    QCOMPARE(over.error().kind, Error::Kind::Usage);
    QCOMPARE(read(path), QByteArray("mine"));
    const auto nowhere = Workspace::create(folder.filePath(u"no/such/folder/a.sextant"_s));
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().kind, Error::Kind::Environment);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"notes.txt"_s});
}

void TestWorkspace::refusesWithoutTouching_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    const QByteArray sample = sampleBytes();
    QVERIFY(sample.size() > 100'000);
    QTest::newRow("empty") << QByteArray() << u"empty"_s;
    QTest::newRow("text") << QByteArray("Dear diary, ").repeated(100) << u"not a workspace"_s;
    QTest::newRow("only the head") << sample.left(60) << u"damaged"_s;
    QTest::newRow("cut off") << sample.left(sample.size() / 2) << u"end is missing"_s;
    QTest::newRow("cut off by a page") << sample.left(sample.size() - 4096) << u"end is missing"_s;
    QByteArray newer = sample;
    patch(newer, 60, 99);
    QTest::newRow("newer") << newer << u"newer Sextant"_s;
    QTest::newRow("another application") << foreignBytes() << u"another program"_s;
    QByteArray torn = sample;
    for (qsizetype at = 3 * 4096; at < torn.size() - 4096; at += 4096)
        torn.replace(at, 64, QByteArray(64, '\x5a'));
    QTest::newRow("torn pages") << torn << u"damaged"_s;
    QByteArray shuffled = sample;
    shuffled.replace(4096 * 2, 4096 * 20, sample.mid(4096 * 22, 4096 * 20));
    QTest::newRow("pages in the wrong place") << shuffled << u"damaged"_s;
}

void TestWorkspace::refusesWithoutTouching()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"given.sextant"_s);
    write(path, bytes);
    for (const Access access : {Access::ReadWrite, Access::ReadOnly}) {
        const auto refused = Workspace::open(path, access);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Input);
        QVERIFY2(refused.error().what.contains(says), qPrintable(refused.error().message()));
        QCOMPARE(refused.error().where, path);
        QVERIFY(!refused.error().remedy.isEmpty());
        QVERIFY(read(path) == bytes);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"given.sextant"_s});
        QCOMPARE(reasonOf(probeWorkspace(path)), refused.error().message());
    }
    QVERIFY(read(path) == bytes);
}

void TestWorkspace::refusesMissingFileAndFolder()
{
    QTemporaryDir folder;
    const auto missing = Workspace::open(folder.filePath(u"gone.sextant"_s));
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, Error::Kind::Input);
    QVERIFY(missing.error().what.contains(u"no such file"));
    QVERIFY(!QFile::exists(folder.filePath(u"gone.sextant"_s)));
    const auto directory = Workspace::open(folder.path());
    QVERIFY(!directory);
    QCOMPARE(directory.error().kind, Error::Kind::Input);
    QVERIFY(directory.error().what.contains(u"folder"));
}

void TestWorkspace::refusesWhatAnotherProgramHolds()
{
    const QByteArray sample = sampleBytes();
    QTemporaryDir folder;
    const QString path = folder.filePath(u"held.sextant"_s);
    write(path, sample);
    const auto other = Database::open(path, Access::ReadWrite);
    VERIFY_DONE(other);
    VERIFY_DONE(other->run(u"PRAGMA locking_mode=EXCLUSIVE"_s));
    auto held = other->write();
    VERIFY_DONE(held);
    VERIFY_DONE(other->run(u"INSERT INTO setting VALUES ('a', 'b', 'c')"_s));
    const auto refused = Workspace::open(path);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Environment);
    QVERIFY2(refused.error().what.contains(u"Another program"), qPrintable(refused.error().message()));
    QVERIFY(read(path) == sample);
}

void TestWorkspace::readsWhileAnotherWrites()
{
    const Scratch scratch;
    auto writing = scratch.database.write();
    VERIFY_DONE(writing);
    VERIFY_DONE(SettingStore(scratch.database).set(u"colour"_s, u"red"_s));
    const auto reader = Workspace::open(scratch.path, Access::ReadOnly);
    VERIFY_DONE(reader);
    QCOMPARE(*SettingStore(reader->database()).value(u"colour"_s, u"none"_s), u"none"_s);
    VERIFY_DONE(writing->commit());
    QCOMPARE(*SettingStore(reader->database()).value(u"colour"_s), u"red"_s);
}

void TestWorkspace::readOnlyWritesNothing()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"given.sextant"_s);
    write(path, sampleBytes());
    const QByteArray before = hashOfFile(path);
    {
        const auto workspace = Workspace::open(path, Access::ReadOnly);
        VERIFY_DONE(workspace);
        const auto refused = ProjectStore(workspace->database()).create(u"New"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Environment);
        QVERIFY2(refused.error().what.contains(u"only be read"), qPrintable(refused.error().message()));
        QCOMPARE(SettingStore(workspace->database()).all()->size(), 200);
        QCOMPARE(*workspace->check(), QStringList());
    }
    QCOMPARE(hashOfFile(path), before);
}

void TestWorkspace::readOnlyInFolderThatForbidsWriting()
{
    if (geteuid() == 0)
        QSKIP("Permissions do not hold for root.");
    QTemporaryDir folder;
    const QString path = folder.filePath(u"given.sextant"_s);
    write(path, sampleBytes());
    QFile::setPermissions(path, QFile::ReadOwner);
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner);
    const bool reads = bool(Workspace::open(path, Access::ReadOnly));
    const auto writes = Workspace::open(path);
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QVERIFY(reads);
    QVERIFY(!writes);
    QCOMPARE(writes.error().kind, Error::Kind::Environment);
}

void TestWorkspace::twoThreadsWrite()
{
    const Scratch scratch;
    constexpr int each = 100;
    std::array<bool, 2> ok{};
    std::vector<std::unique_ptr<QThread>> threads;
    for (std::size_t number = 0; number < ok.size(); ++number)
        threads.emplace_back(QThread::create([&ok, &scratch, number] {
            const auto workspace = scratch.workspace->sameFile();
            bool all = bool(workspace);
            for (int i = 0; all && i < each; ++i)
                all = bool(SettingStore(workspace->database()).set(u"%1/%2"_s.arg(number).arg(i), u"x"_s));
            ok[number] = all;
        }));
    for (const auto &thread : threads)
        thread->start();
    for (const auto &thread : threads)
        QVERIFY(thread->wait(60'000));
    QVERIFY(ok[0] && ok[1]);
    QCOMPARE(scratch.count(u"setting"_s), 2 * each);
    QCOMPARE(scratch.count(u"audit_log"_s, u"entity = 'setting'"_s), 2 * each);
    QCOMPARE(*scratch.workspace->check(), QStringList());
}

void TestWorkspace::sayThatTheDiskIsFull()
{
    const Scratch scratch;
    const qint64 pages = scratch.database.value(u"PRAGMA page_count"_s)->toLongLong();
    VERIFY_DONE(scratch.database.run(u"PRAGMA max_page_count=%1"_s.arg(pages + 5)));
    SettingStore settings(scratch.database);
    VERIFY_DONE(settings.set(u"small"_s, u"fits"_s));
    const auto full = settings.set(u"large"_s, QString(1'000'000, u'x'));
    QVERIFY(!full);
    QCOMPARE(full.error().kind, Error::Kind::Environment);
    QVERIFY2(full.error().what.contains(u"full"), qPrintable(full.error().message()));
    QCOMPARE(settings.all()->keys(), QStringList{u"small"_s});
    // The connection goes on working after the failure.
    VERIFY_DONE(settings.set(u"small"_s, u"again"_s));
    QCOMPARE(*scratch.workspace->check(), QStringList());
}

void TestWorkspace::transactionsNest()
{
    const Scratch scratch;
    SettingStore settings(scratch.database);
    {
        auto outer = scratch.database.write();
        VERIFY_DONE(outer);
        VERIFY_DONE(settings.set(u"kept"_s, u"1"_s));
        {
            auto inner = scratch.database.write();
            VERIFY_DONE(inner);
            VERIFY_DONE(settings.set(u"undone"_s, u"1"_s));
        }
        VERIFY_DONE(outer->commit());
    }
    QCOMPARE(settings.all()->keys(), QStringList{u"kept"_s});
    {
        auto outer = scratch.database.write();
        VERIFY_DONE(outer);
        VERIFY_DONE(settings.set(u"kept"_s, u"2"_s));
    }
    QCOMPARE(*settings.value(u"kept"_s), u"1"_s);
}

void TestWorkspace::backsUpWhole()
{
    const Scratch scratch;
    const QString copy = scratch.folder.filePath(u"copy.sextant"_s);
    VERIFY_DONE(scratch.workspace->backup(copy));
    const auto opened = Workspace::open(copy);
    VERIFY_DONE(opened);
    QCOMPARE(ProjectStore(opened->database()).list()->first().name, u"Shop"_s);
    QCOMPARE(*opened->check(), QStringList());
    const QByteArray before = hashOfFile(scratch.path);
    const auto over = scratch.workspace->backup(scratch.path);
    QVERIFY(!over);
    QCOMPARE(hashOfFile(scratch.path), before);
    const auto nowhere = scratch.workspace->backup(scratch.folder.filePath(u"no/copy.sextant"_s));
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().kind, Error::Kind::Environment);
}

void TestWorkspace::checkFindsWhatIsWrong()
{
    const Scratch scratch;
    VERIFY_DONE(scratch.database.run(u"PRAGMA foreign_keys=OFF"_s));
    VERIFY_DONE(scratch.database.run(u"INSERT INTO person (project_id, name) VALUES (4711, 'Nobody')"_s));
    VERIFY_DONE(scratch.database.run(
        u"INSERT INTO answer (project_id, check_id) VALUES (%1, 'rel.backups')"_s.arg(scratch.project)));
    auto check = scratch.workspace->check();
    VERIFY_DONE(check);
    QCOMPARE(check->size(), 2);
    QVERIFY(check->at(0).contains(u"person"));
    QVERIFY(check->at(1).contains(u"Answers without"));
    VERIFY_DONE(scratch.database.run(u"CREATE TABLE extra (id INTEGER)"_s));
    VERIFY_DONE(scratch.database.run(u"DROP TRIGGER snapshot_keeps"_s));
    check = scratch.workspace->check();
    VERIFY_DONE(check);
    QCOMPARE(check->size(), 2);
    QVERIFY(check->join(u' ').contains(u"table extra"));
    QVERIFY(check->join(u' ').contains(u"trigger snapshot_keeps"));
}

void TestWorkspace::checkFindsWhatIsKeptTwice()
{
    const Scratch scratch;
    Import import;
    import.projectId = scratch.project;
    import.fileName = u"a.sarif"_s;
    import.sha256 = QString(64, u'a');
    import.format = u"sarif"_s;
    import.tool = u"Scanner"_s;
    Finding finding;
    finding.rule = finding.title = finding.message = "rule";
    FindingWriter writer(scratch.database);
    VERIFY_DONE(writer.add(finding, "code|rule"));
    VERIFY_DONE(writer.commit(import));
    auto check = scratch.workspace->check();
    VERIFY_DONE(check);
    QCOMPARE(*check, QStringList());

    for (const auto &sql : {u"CREATE TEMP TABLE copy AS SELECT * FROM finding"_s, u"UPDATE copy SET id = 2"_s,
                            u"INSERT INTO finding SELECT * FROM copy"_s})
        VERIFY_DONE(scratch.database.run(sql));
    VERIFY_DONE(sqlite::indexNewFindings(scratch.database, 1));
    check = scratch.workspace->check();
    VERIFY_DONE(check);
    QCOMPARE(check->size(), 1);
    QVERIFY(check->front().contains(u"twice"));
}

void TestWorkspace::auditLogNeverChanges()
{
    const Scratch scratch;
    scratch.workspace->database().setAuthor(u"Ann"_s);
    VERIFY_DONE(SettingStore(scratch.database, scratch.project).set(u"runway"_s, u"9"_s));
    const auto entries = AuditLog(scratch.database).list(scratch.project);
    VERIFY_DONE(entries);
    QCOMPARE(entries->size(), 2);
    QCOMPARE(entries->first().author, u"Ann"_s);
    QCOMPARE(entries->first().entityId, u"runway"_s);
    QCOMPARE(entries->first().after, u"9"_s);
    QVERIFY(qAbs(entries->first().at.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    QVERIFY(!scratch.database.run(u"UPDATE audit_log SET author = 'Bob'"_s));
    QVERIFY(!scratch.database.run(u"DELETE FROM audit_log"_s));
    QCOMPARE(AuditLog(scratch.database).list(scratch.project)->first().author, u"Ann"_s);
}

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
