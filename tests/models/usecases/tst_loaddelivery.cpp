// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogueloader.h"
#include "models/storage/scratch.h"
#include "storage/evidencestore.h"
#include "storage/repositorystore.h"
#include "support/gitfixture.h"
#include "usecases/changehistory.h"
#include "usecases/deliveryevidence.h"
#include "usecases/importreports.h"
#include "usecases/loaddelivery.h"

using namespace sextant;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime base(QDate(2026, 10, 1), QTime(12, 0), Qt::UTC);

QString sample(const QString &name)
{
    return QStringLiteral(SEXTANT_TEST_DATA "/importers/") + name;
}

} // namespace

class TestLoadDelivery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::isolateGit(); }
    void tagsAndCommitsOfARepository();
    void tagsAreDeploymentsWhenNothingBetterIsKnown();
    void importedFilesBecomeRuns();
    void sameFileTwiceChangesNothing();
    void definitionIsKept();
    void runsBecomeEvidence();
    void sourcesFindTheirRepositories();
    void oneRepositoryIsChosen();
    void eachRepositorySpeaksForItself();
};

void TestLoadDelivery::tagsAndCommitsOfARepository()
{
    const test::GitFixture git;
    git.write(u"a"_s, "1");
    const QString first = git.commit(u"First"_s, base);
    git.git({u"tag"_s, u"v1.0"_s});
    git.write(u"a"_s, "2");
    const QString second = git.commit(u"Revert \"First\""_s, base.addDays(1));
    git.git({u"tag"_s, u"-a"_s, u"v1.1"_s, u"-m"_s, u"one"_s});
    const auto history = readChangeHistory(git.path(), {});
    VERIFY_DONE(history);
    QCOMPARE(history->tags.size(), 2);
    QCOMPARE(history->tags[0].name, u"v1.0"_s);
    QCOMPARE(history->tags[0].commit, first);
    QCOMPARE(history->tags[0].tagged, base.toMSecsSinceEpoch());
    QCOMPARE(history->tags[1].commit, second);
    QCOMPARE(history->commits.parents.value(second), QStringList{first});
    QCOMPARE(history->commits.times.value(second), double(base.addDays(1).toSecsSinceEpoch()));
    QCOMPARE(history->remedies, QSet<QString>{second});
    QVERIFY(!history->cut);
    git.git({u"clone"_s, u"-q"_s, u"--depth=1"_s, u"file://"_s + git.path(), git.root() + u"/shallow"});
    const auto shallow = readChangeHistory(git.root() + u"/shallow", {});
    VERIFY_DONE(shallow);
    QVERIFY(shallow->cut);
    QCOMPARE(shallow->commits.times.size(), 1);
}

void TestLoadDelivery::tagsAreDeploymentsWhenNothingBetterIsKnown()
{
    const Scratch scratch;
    const test::GitFixture git;
    for (int version = 0; version < 3; ++version) {
        git.write(u"a"_s, QByteArray::number(version));
        git.commit(u"Change %1"_s.arg(version), base.addDays(10 * version));
        git.git({u"tag"_s, u"v1.%1"_s.arg(version)});
    }
    VERIFY_DONE(RepositoryStore(scratch.database).put({0, scratch.project, git.path()}));
    const DeliveryRequest request{scratch.project, double(base.addDays(30).toSecsSinceEpoch())};
    const auto loaded = loadDelivery(*scratch.workspace, request, {});
    VERIFY_DONE(loaded);
    QCOMPARE(loaded->view.production.rule, DeploymentRule::Tags);
    QCOMPARE(loaded->view.frequency.deployments, 3);
    QVERIFY(!loaded->view.enoughForBands);
    QCOMPARE(loaded->allRuns, 0);
}

void TestLoadDelivery::importedFilesBecomeRuns()
{
    const Scratch scratch;
    const auto catalogue = loadBuiltInCatalogue();
    VERIFY_DONE(catalogue);
    const auto outcomes = importReports(
        *scratch.workspace,
        {scratch.project,
         {sample(u"github-actions-json/runs-with-failure.json"_s),
          sample(u"github-actions-json/runs-list-workflow.json"_s), sample(u"junit-xml/junit.fail.xml"_s)},
         {}},
        *catalogue, {});
    VERIFY_DONE(outcomes);
    // Five runs of November 2023, one of them failed, and one of February 2024; ten good ones of March 2021 in another
    // repository.
    QCOMPARE(scratch.count(u"ci_source"_s), 2);
    QCOMPARE(scratch.count(u"ci_run"_s), 16);
    QCOMPARE(scratch.count(u"test_result"_s), 5);
    const QDateTime then(QDate(2024, 2, 6), QTime(0, 0), Qt::UTC);
    const auto loaded = loadDelivery(*scratch.workspace, {scratch.project, double(then.toSecsSinceEpoch())}, {});
    VERIFY_DONE(loaded);
    QCOMPARE(loaded->allRuns, 16);
    QCOMPARE(loaded->view.branch, u"main"_s);
    QCOMPARE(loaded->view.future, 1);
    QCOMPARE(loaded->view.success.all, 5);
    QCOMPARE(loaded->view.success.some, 4);
    QCOMPARE(loaded->reports.size(), 1);
    QCOMPARE(loaded->view.tests.slowest.front().name, u"test.test_spark.SparkTests.test_rsh_events"_s);
    QCOMPARE(loaded->view.tests.slowest.front().medianSeconds, 7.541);
}

void TestLoadDelivery::sameFileTwiceChangesNothing()
{
    const Scratch scratch;
    const auto catalogue = loadBuiltInCatalogue();
    VERIFY_DONE(catalogue);
    const QString file = sample(u"github-actions-json/runs-with-failure.json"_s);
    const ImportRequest request{scratch.project, {file, sample(u"junit-xml/junit.fail.xml"_s)}, {}};
    for (int time = 0; time < 2; ++time)
        VERIFY_DONE(importReports(*scratch.workspace, request, *catalogue, {}));
    QCOMPARE(scratch.count(u"ci_run"_s), 6);
    QCOMPARE(scratch.count(u"test_result"_s), 5);
}

void TestLoadDelivery::definitionIsKept()
{
    const Scratch scratch;
    DeliveryDefinition definition;
    definition.branch = u"trunk"_s;
    VERIFY_DONE(setDeliveryDefinition(*scratch.workspace, scratch.project, definition));
    const auto kept = deliveryDefinition(*scratch.workspace, scratch.project);
    VERIFY_DONE(kept);
    QCOMPARE(*kept, definition);
}

void TestLoadDelivery::runsBecomeEvidence()
{
    const Scratch scratch;
    RunList list{{0, u"gitlab"_s, u"https://ci.example"_s, u"team/shop"_s}, {}, {}, 0};
    for (int id = 0; id < 20; ++id) {
        RunRecord run;
        run.externalId = QString::number(id);
        run.workflow = u"ci"_s;
        run.branch = u"main"_s;
        run.commit = u"c%1"_s.arg(id);
        run.conclusion = id < 4 ? u"failed"_s : u"success"_s;
        run.finished = base.addDays(id).toMSecsSinceEpoch();
        run.started = run.finished - 60000;
        run.url = u"https://ci.example/%1"_s.arg(id);
        list.runs.push_back(run);
    }
    VERIFY_DONE(CiStore(scratch.database).merge(scratch.project, list, 1, {}));
    for (int time = 0; time < 2; ++time)
        VERIFY_DONE(keepDeliveryEvidence(*scratch.workspace, scratch.project, base.addDays(100), {}));
    const auto kept = EvidenceStore(scratch.database).current(scratch.project);
    VERIFY_DONE(kept);
    QCOMPARE(kept->size(), 1);
    const Evidence &evidence = kept->front().evidence;
    QCOMPARE(evidence.checkId, u"ops.delivery-health"_s);
    QCOMPARE(evidence.kind, EvidenceKind::Ci);
    QCOMPARE(evidence.value, 0.5); // 16 of 20 are over 75 % and under 90 %
    QCOMPARE(evidence.strength, 20.0 / 30.0);
    QCOMPARE(evidence.date, base.addDays(19)); // of the newest run, so that it ages with the runs
    QCOMPARE(evidence.places.size(), 4);
    QCOMPARE(evidence.places.front().path, u"https://ci.example/3"_s);
}

namespace {

/// Ten runs a day apart, all good or all bad.
RunList tenRuns(const QString &provider, const QString &repository, const QString &conclusion, const QString &commit)
{
    RunList list{{0, provider, u"https://github.com"_s, repository}, {}, {}, 0};
    for (int id = 0; id < 10; ++id) {
        RunRecord run;
        run.externalId = QString::number(id);
        run.workflow = u"ci"_s;
        run.branch = u"main"_s;
        run.commit = commit;
        run.conclusion = conclusion;
        run.finished = base.addDays(id).toMSecsSinceEpoch();
        run.started = run.finished - 60000;
        list.runs.push_back(run);
    }
    return list;
}

} // namespace

void TestLoadDelivery::sourcesFindTheirRepositories()
{
    const Scratch scratch;
    const test::GitFixture shop, api;
    shop.write(u"a"_s, "1");
    shop.commit(u"First of the shop"_s, base);
    api.write(u"a"_s, "1");
    const QString built = api.commit(u"First of the API"_s, base);
    RepositoryStore repositories(scratch.database);
    VERIFY_DONE(repositories.put({0, scratch.project, shop.path(), {}, u"git@github.com:team/shop.git"_s, u"shop"_s}));
    VERIFY_DONE(repositories.put({0, scratch.project, api.path(), {}, {}, u"api"_s}));
    CiStore store(scratch.database);
    // By where it was cloned from, in spite of its spelling; by the commit that it ran; and not at all.
    VERIFY_DONE(store.merge(scratch.project, tenRuns(u"github"_s, u"Team/Shop"_s, u"success"_s, u"1"_s), 1, {}));
    VERIFY_DONE(store.merge(scratch.project, tenRuns(u"jenkins"_s, u"build/api"_s, u"success"_s, built), 1, {}));
    VERIFY_DONE(store.merge(scratch.project, tenRuns(u"gitlab"_s, u"team/tools"_s, u"success"_s, u"2"_s), 1, {}));
    const auto loaded =
        loadDelivery(*scratch.workspace, {scratch.project, double(base.addDays(20).toSecsSinceEpoch())}, {});
    VERIFY_DONE(loaded);
    QCOMPARE(loaded->places.size(), 3);
    QCOMPARE(loaded->places[0].name, u"Team/Shop"_s);
    QCOMPARE(loaded->places[0].folder, shop.path());
    QCOMPARE(loaded->places[1].name, u"build/api"_s);
    QCOMPARE(loaded->places[1].folder, api.path());
    QCOMPARE(loaded->places[2].name, u"team/tools"_s);
    QVERIFY(loaded->places[2].folder.isEmpty());
    QCOMPARE(loaded->view.success.all, 30);
}

void TestLoadDelivery::oneRepositoryIsChosen()
{
    const Scratch scratch;
    CiStore store(scratch.database);
    RunList shop = tenRuns(u"github"_s, u"team/shop"_s, u"success"_s, u"1"_s);
    shop.deployments = {
        {u"1"_s, u"production"_s, u"1"_s, base.addDays(1).toMSecsSinceEpoch(), u"success"_s, u"github"_s, {}}};
    VERIFY_DONE(store.merge(scratch.project, shop, 1, {}));
    VERIFY_DONE(store.merge(scratch.project, tenRuns(u"github"_s, u"team/api"_s, u"failure"_s, u"2"_s), 1, {}));
    DeliveryRequest request{scratch.project, double(base.addDays(20).toSecsSinceEpoch())};
    const auto all = loadDelivery(*scratch.workspace, request, {});
    VERIFY_DONE(all);
    QCOMPARE(all->places.size(), 2);
    QVERIFY(!all->chosen());
    QCOMPARE(all->view.success.all, 20);
    QCOMPARE(all->view.success.some, 10);
    QCOMPARE(all->view.deploymentsInTime, 1);
    request.place = all->places[1].key;
    const auto api = loadDelivery(*scratch.workspace, request, {});
    VERIFY_DONE(api);
    QCOMPARE(api->places.size(), 2);
    QCOMPARE(api->chosen()->name, u"team/api"_s);
    QCOMPARE(api->view.success.all, 10);
    QCOMPARE(api->view.success.some, 0);
    QCOMPARE(api->view.deploymentsInTime, 0);
    QCOMPARE(api->view.workflows, QStringList{u"ci"_s});
    QCOMPARE(api->sources.size(), 1);
    request.place = u"source 999"_s; // taken out meanwhile
    const auto gone = loadDelivery(*scratch.workspace, request, {});
    VERIFY_DONE(gone);
    QCOMPARE(gone->view.success.all, 20);
}

void TestLoadDelivery::eachRepositorySpeaksForItself()
{
    const Scratch scratch;
    CiStore store(scratch.database);
    VERIFY_DONE(store.merge(scratch.project, tenRuns(u"github"_s, u"team/shop"_s, u"success"_s, u"1"_s), 1, {}));
    VERIFY_DONE(store.merge(scratch.project, tenRuns(u"github"_s, u"team/api"_s, u"failure"_s, u"2"_s), 1, {}));
    VERIFY_DONE(keepDeliveryEvidence(*scratch.workspace, scratch.project, base.addDays(20), {}));
    const auto kept = EvidenceStore(scratch.database).current(scratch.project);
    VERIFY_DONE(kept);
    QCOMPARE(kept->size(), 2);
    QHash<QString, double> values;
    for (const auto &one : *kept)
        values.insert(one.evidence.source, one.evidence.value);
    QCOMPARE(values.value(u"github team/shop"_s), 1.0);
    QCOMPARE(values.value(u"github team/api"_s), 0.0);
}

QTEST_GUILESS_MAIN(TestLoadDelivery)
#include "tst_loaddelivery.moc"
