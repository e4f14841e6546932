// SPDX-License-Identifier: GPL-3.0-or-later
#include "scratch.h"

#include "storage/evidencestore.h"
#include "storage/inspectionstore.h"
#include "storage/repositorystore.h"
#include "storage/settingstore.h"
#include "storage/snapshotstore.h"

#include <QElapsedTimer>

using namespace Qt::Literals::StringLiterals;
using namespace sextant;

namespace {

QDateTime utc(int day, int hour = 12)
{
    return QDateTime(QDate(2026, 3, day), QTime(hour, 0, 0, 125), Qt::UTC);
}

Evidence sign(const QString &check, double value)
{
    return {check,
            EvidenceKind::Repository,
            value,
            0.6,
            false,
            utc(1),
            u"dep:ORM"_s,
            u"A library was found."_s,
            {{u"package.json"_s, 12, QString(40, u'a'), u"\"prisma\": \"5\""_s}, {u"go.mod"_s, 0, {}, {}}}};
}

} // namespace

class TestStores : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void projectsByNameAndId();
    void projectNamesAreTakenOnce();
    void projectRemovedRestoredPurged();
    void profileAndDates();
    void repositories();
    void inspectionComesBackWhole();
    void inspectionThatFailsLeavesNothing();
    void evidenceIsReplacedTogether();
    void evidenceOfLatestInspectionOnly();
    void snapshotsNeverChange();
    void listOfSnapshotsIsQuick();
    void settingsOfWorkspaceAndProject();
};

void TestStores::projectsByNameAndId()
{
    const Scratch scratch;
    ProjectStore store(scratch.database);
    const auto made = store.create(u"  Web   shop "_s, u"Acme"_s);
    VERIFY_DONE(made);
    QCOMPARE(made->name, u"Web shop"_s);
    QCOMPARE(made->stageTarget, Stage::Production);
    QVERIFY(!made->stageDeclared);
    QCOMPARE(made->findingSalt.size(), 64);
    QCOMPARE(store.find(u"web SHOP"_s)->id, made->id);
    QCOMPARE(store.find(QString::number(made->id))->id, made->id);
    QCOMPARE(store.find(made->universalId)->id, made->id);
    const auto missing = store.find(u"Blog"_s);
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, Error::Kind::Input);
    QVERIFY(missing.error().remedy.contains(u"Shop, Web shop"));
    VERIFY_DONE(store.setStages(made->id, Stage::Mvp, Stage::Mvp));
    QCOMPARE(store.load(made->id)->stageDeclared, std::optional(Stage::Mvp));
    VERIFY_DONE(store.setArchived(made->id, true));
    QCOMPARE(store.list()->size(), 1);
    QCOMPARE(store.list(ProjectStore::Include::Archived)->size(), 2);
}

void TestStores::projectNamesAreTakenOnce()
{
    const Scratch scratch;
    ProjectStore store(scratch.database);
    const auto taken = store.create(u"shop"_s);
    QVERIFY(!taken);
    QCOMPARE(taken.error().kind, Error::Kind::Usage);
    QVERIFY(!store.create(u"   "_s));
    QVERIFY(!store.create(QString(201, u'x')));
    const auto other = store.create(u"Other"_s);
    VERIFY_DONE(other);
    QVERIFY(!store.rename(other->id, u"Shop"_s));
    VERIFY_DONE(store.rename(other->id, u"OTHER"_s));
    VERIFY_DONE(store.rename(scratch.project, u"Store"_s));
    VERIFY_DONE(store.rename(other->id, u"Shop"_s));
    QVERIFY(!store.rename(4711, u"Ghost"_s));
    QCOMPARE(scratch.count(u"project"_s), 2);
}

void TestStores::projectRemovedRestoredPurged()
{
    const Scratch scratch;
    ProjectStore store(scratch.database);
    VERIFY_DONE(store.remove(scratch.project));
    QVERIFY(!store.load(scratch.project));
    const auto again = store.create(u"Shop"_s);
    VERIFY_DONE(again);
    QVERIFY(!store.restore(scratch.project));
    VERIFY_DONE(store.rename(again->id, u"New shop"_s));
    VERIFY_DONE(store.restore(scratch.project));
    VERIFY_DONE(SnapshotStore(scratch.database).add({0, scratch.project, u"one"_s, utc(1)}, "{}"));
    VERIFY_DONE(store.purge(scratch.project));
    QCOMPARE(store.list()->size(), 1);
    QCOMPARE(scratch.count(u"snapshot"_s), 0);
    QVERIFY(!store.purge(scratch.project));
}

void TestStores::profileAndDates()
{
    const Scratch scratch;
    ProjectStore store(scratch.database);
    VERIFY_DONE(store.updateProfile(scratch.project,
                                    {{u"db"_s, {Truth::Yes, u"dep:ORM"_s}}, {u"health"_s, {Truth::No, u"Ann"_s}}}));
    VERIFY_DONE(store.updateProfile(scratch.project, {{u"db"_s, {Truth::Unknown, {}}}}));
    const auto profile = store.profile(scratch.project);
    VERIFY_DONE(profile);
    QCOMPARE(profile->size(), 2);
    QCOMPARE(profile->value(u"db"_s).value, Truth::Unknown);
    QVERIFY((profile->value(u"health"_s) == ProfileAnswer{Truth::No, u"Ann"_s}));
    const qint64 entries = scratch.count(u"audit_log"_s);
    VERIFY_DONE(store.updateProfile(scratch.project, *profile));
    QCOMPARE(scratch.count(u"audit_log"_s), entries);
    const QList<GoalDate> dates{{u"I"_s, u"Seed round"_s, QDate(2026, 6, 8), true, u"board"_s},
                                {u"P"_s, {}, QDate(2026, 7, 1)}};
    VERIFY_DONE(store.setGoalDates(scratch.project, dates));
    QCOMPARE(*store.goalDates(scratch.project), dates);
    VERIFY_DONE(store.setGoalDates(scratch.project, {}));
    QCOMPARE(store.goalDates(scratch.project)->size(), 0);
}

void TestStores::repositories()
{
    const Scratch scratch;
    RepositoryStore store(scratch.database);
    const auto id = store.put({0, scratch.project, u"/code/shop"_s, u"api"_s, {}, u"API"_s});
    VERIFY_DONE(id);
    const auto same =
        store.put({0, scratch.project, u"/code/shop"_s, u"api"_s, u"https://example.org/shop"_s, u"Back end"_s});
    VERIFY_DONE(same);
    QCOMPARE(*same, *id);
    VERIFY_DONE(store.put({0, scratch.project, u"/code/shop"_s, u"web"_s}));
    const auto list = store.list(scratch.project);
    QCOMPARE(list->size(), 2);
    QCOMPARE(list->first().alias, u"Back end"_s);
    VERIFY_DONE(store.relocate(*id, u"/moved/shop"_s));
    QCOMPARE(store.list(scratch.project)->first().path, u"/moved/shop"_s);
    QVERIFY(!store.relocate(4711, u"/x"_s));
    VERIFY_DONE(store.rename(*id, u" Till \n "_s));
    QCOMPARE(store.list(scratch.project)->first().alias, u"Till"_s);
    VERIFY_DONE(store.forget(*id));
    QCOMPARE(store.list(scratch.project)->size(), 1);
    VERIFY_DONE(store.takeBack(*id));
    QCOMPARE(store.list(scratch.project)->size(), 2);
    // To add it again takes it back as well.
    VERIFY_DONE(store.forget(*id));
    QCOMPARE(*store.put({0, scratch.project, u"/moved/shop"_s, u"api"_s, {}, u"Till"_s}), *id);
    QCOMPARE(store.list(scratch.project)->size(), 2);
    QVERIFY(!store.forget(4711));
    VERIFY_DONE(store.remove(*id));
    QCOMPARE(store.list(scratch.project)->size(), 1);
}

void TestStores::inspectionComesBackWhole()
{
    const Scratch scratch;
    const auto repository = RepositoryStore(scratch.database).put({0, scratch.project, u"/code/shop"_s});
    InspectionStore store(scratch.database);
    QVERIFY(!*store.latest(*repository));
    StoredInspection inspection;
    inspection.repositoryId = *repository;
    inspection.commit = QString(40, u'c');
    inspection.committedAt = utc(1);
    inspection.branch = u"main"_s;
    inspection.shallow = true;
    inspection.inspectedAt = utc(2);
    inspection.programVersion = u"0.1.0"_s;
    inspection.catalogueHash = QString(64, u'h');
    inspection.filesRead = 12;
    inspection.commitsRead = 34;
    inspection.linesOfCode = 5'000'000'000;
    inspection.milliseconds = 789;
    inspection.facts = {{u"dep:ORM"_s, Fact::Outcome::Found, {}, 21, sign(u"x"_s, 1).places, u"prisma"_s},
                        {u"file:CI"_s, Fact::Outcome::NotFound, {}, 0, {}, {}},
                        {u"git:truck_factor"_s, Fact::Outcome::Found, 2.5, 0, {}, {}},
                        {u"text:HEALTH"_s, Fact::Outcome::NotObservable, {}, 0, {}, u"no code"_s}};
    inspection.notObserved = {{u"vendor/"_s, u"Third party code is not read."_s, 40},
                              {u"big.bin"_s, u"Too large."_s, 1}};
    const auto id = store.save(inspection);
    VERIFY_DONE(id);
    inspection.id = *id;
    const auto latest = store.latest(*repository);
    VERIFY_DONE(latest);
    QVERIFY(*latest && **latest == inspection);
    StoredInspection older = inspection;
    older.inspectedAt = utc(1);
    older.commit = QString(40, u'b');
    VERIFY_DONE(store.save(older));
    QCOMPARE((*store.latest(*repository))->commit, inspection.commit);
    QVERIFY(*store.ofCommit(*repository, older.commit, older.catalogueHash));
    QVERIFY(!*store.ofCommit(*repository, older.commit, u"other"_s));
}

void TestStores::inspectionThatFailsLeavesNothing()
{
    const Scratch scratch;
    const auto repository = RepositoryStore(scratch.database).put({0, scratch.project, u"/code/shop"_s});
    StoredInspection inspection;
    inspection.repositoryId = *repository;
    inspection.inspectedAt = utc(2);
    inspection.facts = {{u"dep:ORM"_s, Fact::Outcome::Found, {}, 0, {}, {}},
                        {u"dep:ORM"_s, Fact::Outcome::NotFound, {}, 0, {}, {}}};
    QVERIFY(!InspectionStore(scratch.database).save(inspection));
    QCOMPARE(scratch.count(u"inspection"_s), 0);
    QCOMPARE(scratch.count(u"fact"_s), 0);
    inspection.repositoryId = 4711;
    QVERIFY(!InspectionStore(scratch.database).save(inspection));
}

void TestStores::evidenceIsReplacedTogether()
{
    const Scratch scratch;
    const auto repository = RepositoryStore(scratch.database).put({0, scratch.project, u"/code/shop"_s});
    StoredInspection inspection;
    inspection.repositoryId = *repository;
    inspection.inspectedAt = utc(2);
    const auto id = InspectionStore(scratch.database).save(inspection);
    EvidenceStore store(scratch.database);
    const EvidenceOrigin origin{EvidenceOrigin::Kind::Inspection, *id};
    VERIFY_DONE(store.replace(scratch.project, origin, {sign(u"rel.b"_s, 1), sign(u"rel.a"_s, 0.5)}));
    auto all = store.current(scratch.project);
    VERIFY_DONE(all);
    QCOMPARE(all->size(), 2);
    QVERIFY(all->first().evidence == sign(u"rel.a"_s, 0.5));
    QVERIFY(all->first().origin == origin);
    // One that cannot be kept leaves the old ones.
    QVERIFY(!store.replace(scratch.project, origin, {sign(u"rel.c"_s, 1), sign(u"rel.d"_s, 7)}));
    QCOMPARE(store.current(scratch.project)->size(), 2);
    VERIFY_DONE(store.replace(scratch.project, origin, {sign(u"rel.c"_s, 1)}));
    all = store.current(scratch.project);
    QCOMPARE(all->size(), 1);
    QCOMPARE(all->first().evidence.checkId, u"rel.c"_s);
    QCOMPARE(scratch.count(u"evidence_place"_s), 2);
    QVERIFY(!store.replace(scratch.project, {EvidenceOrigin::Kind::Import, 4711}, {sign(u"rel.c"_s, 1)}));
}

void TestStores::evidenceOfLatestInspectionOnly()
{
    const Scratch scratch;
    const auto repository = RepositoryStore(scratch.database).put({0, scratch.project, u"/code/shop"_s});
    EvidenceStore store(scratch.database);
    for (const int day : {2, 3, 1}) {
        StoredInspection inspection;
        inspection.repositoryId = *repository;
        inspection.inspectedAt = utc(day);
        const auto id = InspectionStore(scratch.database).save(inspection);
        VERIFY_DONE(id);
        VERIFY_DONE(
            store.replace(scratch.project, {EvidenceOrigin::Kind::Inspection, *id}, {sign(u"day.%1"_s.arg(day), 1)}));
    }
    const auto all = store.current(scratch.project);
    VERIFY_DONE(all);
    QCOMPARE(all->size(), 1);
    QCOMPARE(all->first().evidence.checkId, u"day.3"_s);
    QCOMPARE(all->first().evidence.places.size(), 2);
}

void TestStores::snapshotsNeverChange()
{
    const Scratch scratch;
    SnapshotStore store(scratch.database);
    Snapshot taken{0,
                   scratch.project,
                   u"First"_s,
                   utc(1),
                   QString(40, u'c'),
                   u"1.0"_s,
                   QString(64, u'h'),
                   u"1"_s,
                   Stage::Mvp,
                   56.9125,
                   69.0,
                   {},
                   80.127,
                   Level::AdHoc,
                   Stage::ProofOfConcept};
    const auto id = store.add(taken, "{\"name\":\"Größe\"}");
    VERIFY_DONE(id);
    taken.id = *id;
    QVERIFY(*store.load(*id) == taken);
    QCOMPARE(*store.result(*id), QByteArray("{\"name\":\"Größe\"}"));
    for (const auto &sql :
         {u"UPDATE snapshot SET headline = 100"_s, u"UPDATE snapshot SET result = ''"_s, u"DELETE FROM snapshot"_s})
        QVERIFY2(!scratch.database.run(sql), qPrintable(sql));
    VERIFY_DONE(scratch.database.run(
        u"INSERT INTO decision (project_id, decided_at, author, chosen, recommended, method_version, inputs, result) "
        "VALUES (%1, 'now', 'Ann', 'harden', 'harden', '1', '{}', '{}')"_s.arg(scratch.project)));
    QVERIFY(!scratch.database.run(u"UPDATE decision SET chosen = 'rebuild'"_s));
    QVERIFY(!scratch.database.run(u"DELETE FROM decision"_s));
    VERIFY_DONE(store.setRemoved(*id, true));
    QCOMPARE(store.list(scratch.project)->size(), 0);
    VERIFY_DONE(store.setRemoved(*id, false));
    QCOMPARE(store.list(scratch.project)->size(), 1);
    QVERIFY(!store.load(4711));
    QVERIFY(!store.result(4711));
}

void TestStores::listOfSnapshotsIsQuick()
{
    const Scratch scratch;
    SnapshotStore store(scratch.database);
    const QByteArray result(200'000, 'x');
    {
        auto transaction = scratch.database.write();
        VERIFY_DONE(transaction);
        for (int i = 0; i < 500; ++i) {
            Snapshot snapshot;
            snapshot.projectId = scratch.project;
            snapshot.name = u"Month %1"_s.arg(i);
            snapshot.at = utc(1).addDays(-i);
            VERIFY_DONE(store.add(snapshot, result));
        }
        VERIFY_DONE(transaction->commit());
    }
    QElapsedTimer timer;
    timer.start();
    const auto list = store.list(scratch.project);
    VERIFY_DONE(list);
    QVERIFY2(timer.elapsed() < 200, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(list->size(), 500);
    QCOMPARE(list->first().name, u"Month 499"_s);
    QCOMPARE(list->last().name, u"Month 0"_s);
}

void TestStores::settingsOfWorkspaceAndProject()
{
    const Scratch scratch;
    SettingStore workspace(scratch.database);
    SettingStore project(scratch.database, scratch.project);
    VERIFY_DONE(workspace.set(u"rate"_s, u"500"_s));
    VERIFY_DONE(project.set(u"rate"_s, u"700"_s));
    VERIFY_DONE(project.set(u"rate"_s, u"750"_s));
    QCOMPARE(*workspace.value(u"rate"_s), u"500"_s);
    QCOMPARE(*project.value(u"rate"_s), u"750"_s);
    QCOMPARE(*project.value(u"none"_s, u"x"_s), u"x"_s);
    VERIFY_DONE(project.remove(u"rate"_s));
    QCOMPARE(project.all()->size(), 0);
    QCOMPARE(workspace.all()->size(), 1);
    QCOMPARE(scratch.count(u"audit_log"_s, u"before_state = '700' AND after_state = '750'"_s), 1);
}

QTEST_GUILESS_MAIN(TestStores)
#include "tst_stores.moc"
