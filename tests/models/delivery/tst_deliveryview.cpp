// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/deliveryview.h"
#include "delivery/runlists.h"
#include "importers/reportfile.h"

#include <QTest>

using namespace sextant;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double now = 1'750'000'000;
constexpr double day = 86400;

RunRecord run(const QString &conclusion, double daysAgo, const QString &commit = u"c"_s, double minutes = 10)
{
    RunRecord record;
    record.externalId = QString::number(daysAgo);
    record.workflow = u"ci"_s;
    record.branch = u"main"_s;
    record.commit = commit;
    record.event = u"push"_s;
    record.conclusion = conclusion;
    record.finished = Moment((now - daysAgo * day) * 1000);
    record.started = record.finished - Moment(minutes * 60000);
    return record;
}

DeliveryInput inputOf(std::vector<RunRecord> runs)
{
    DeliveryInput input;
    input.runs = std::move(runs);
    input.parts.front().defaultBranch = u"main"_s;
    input.now = now;
    return input;
}

} // namespace

class TestDeliveryView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheSamples_data();
    void readsTheSamples();
    void readsTestsOfTheSamples_data();
    void readsTestsOfTheSamples();
    void jobsBelongToTheirRun();
    void timesOfAllZones();
    void addressesThatAreNoWebPageAreDropped();
    void onlyTheBranchAndTheTimeCount();
    void definitionChangesWhatFails();
    void definitionSurvivesText();
    void earlierAttemptMakesItFlaky();
    void redEpisodesByHand();
    void bandsNeedTenDeployments();
    void failedDeploymentsAreNamed();
    void deploymentsFallBackToTags();
    void versionTags_data();
    void versionTags();
    void repositoriesAreToldApart();
    void repositoriesAreJoined();
    void tagsOfOneAreNoDeploymentsBesideAnother();
    void wavesOfTests();
    void countIntervals();

private:
    std::vector<RunList> lists(const QString &format, const QString &file)
    {
        const auto bytes = ReportFile::open(QStringLiteral(SEXTANT_TEST_DATA "/importers/") + format + u'/' + file);
        const auto read =
            bytes ? readRunLists(bytes->bytes(), format, {}) : Result<std::vector<RunList>>(bytes.error());
        return read ? *read : std::vector<RunList>();
    }
};

void TestDeliveryView::readsTheSamples_data()
{
    // From the index of the samples, and what the files say themselves.
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("repository");
    QTest::addColumn<int>("runs");
    QTest::addColumn<int>("good");
    QTest::addColumn<int>("bad");
    const QString github = u"github-actions-json"_s, gitlab = u"gitlab-ci-json"_s, jenkins = u"jenkins-json"_s;
    const QString actions = u"hub4j-test-org/GHWorkflowRunTest"_s;
    QTest::newRow("failure") << github << u"runs-with-failure.json"_s << actions << 6 << 5 << 1;
    QTest::newRow("in progress") << github << u"runs-in-progress.json"_s << actions << 1 << 0 << 0;
    QTest::newRow("startup failure") << github << u"runs-startup-failure.json"_s << QString() << 4 << 0 << 4;
    QTest::newRow("of a workflow") << github << u"runs-list-workflow.json"_s << QString() << 10 << 10 << 0;
    QTest::newRow("pipelines") << gitlab << u"gitlab_pipelines.json"_s << u"long/namespace/nbedos/cistern"_s << 1 << 1
                               << 0;
    QTest::newRow("one pipeline") << gitlab << u"pipeline-single.json"_s << u"foo/bar"_s << 1 << 1 << 0;
    QTest::newRow("pipeline of a job") << gitlab << u"gitlab_jobs.json"_s << u"long/namespace/nbedos/cistern"_s << 1
                                       << 1 << 0;
    QTest::newRow("build") << jenkins << u"build-info.json"_s << u"fish"_s << 1 << 1 << 0;
    QTest::newRow("builds without results") << jenkins << u"job-info.json"_s << u"fish"_s << 7 << 0 << 0;
    QTest::newRow("stages") << jenkins << u"runHistory.json"_s << u"Test Workflow"_s << 2 << 1 << 0;
}

void TestDeliveryView::readsTheSamples()
{
    QFETCH(QString, format);
    QFETCH(QString, file);
    QFETCH(QString, repository);
    const auto read = lists(format, file);
    QCOMPARE(read.size(), std::size_t(1));
    if (!repository.isEmpty())
        QCOMPARE(read.front().source.repository, repository);
    QTEST(int(read.front().runs.size()), "runs");
    const auto ended = [&read](RunOutcome outcome) {
        return int(std::ranges::count_if(read.front().runs, [outcome](const RunRecord &record) {
            return record.finished > 0 && outcomeOf(record, {}) == outcome;
        }));
    };
    QTEST(ended(RunOutcome::Good), "good");
    QTEST(ended(RunOutcome::Bad), "bad");
}

void TestDeliveryView::readsTestsOfTheSamples_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("passed");
    QTest::addColumn<int>("failed");
    QTest::addColumn<int>("skipped");
    QTest::newRow("pytest") << u"junit.fail.xml"_s << 3 << 1 << 1;
    QTest::newRow("mocha") << u"latex-utensils.xml"_s << 109 << 0 << 0;
    QTest::newRow("few attributes") << u"minimal-attributes.xml"_s << 1 << 2 << 1;
    QTest::newRow("gtest") << u"ninja-gtest-small.xml"_s << 22 << 0 << 0;
    QTest::newRow("ant") << u"TESTS-TestSuites.xml"_s << 0 << 2 << 0;
}

void TestDeliveryView::readsTestsOfTheSamples()
{
    QFETCH(QString, file);
    const auto bytes = ReportFile::open(QStringLiteral(SEXTANT_TEST_DATA "/importers/junit-xml/") + file);
    QVERIFY(bool(bytes));
    const auto tests = readTestCases(bytes->bytes(), {});
    QVERIFY(bool(tests));
    const auto count = [&tests](TestRecord::Outcome outcome) {
        return int(std::ranges::count(*tests, outcome, &TestRecord::outcome));
    };
    QTEST(count(TestRecord::Outcome::Passed), "passed");
    QTEST(count(TestRecord::Outcome::Failed), "failed");
    QTEST(count(TestRecord::Outcome::Skipped), "skipped");
}

void TestDeliveryView::jobsBelongToTheirRun()
{
    const auto read = lists(u"github-actions-json"_s, u"jobs.json"_s);
    QCOMPARE(read.size(), std::size_t(1));
    QCOMPARE(read.front().runs.size(), std::size_t(1));
    const RunRecord &record = read.front().runs.front();
    QCOMPARE(record.externalId, u"719643947"_s);
    QCOMPARE(record.conclusion, u"unknown"_s); // jobs do not say how the run ended
    QCOMPARE(record.jobs.size(), 2);
    QCOMPARE(record.jobs.front().name, u"job2"_s);
    QCOMPARE(record.jobs.front().finished - record.jobs.front().started, 1000);
}

void TestDeliveryView::timesOfAllZones()
{
    const Moment noon = 1'608'033'600'000; // 2020-12-15 12:00 UTC
    QCOMPARE(momentOf("2020-12-15T12:00:00Z"), noon);
    QCOMPARE(momentOf("2020-12-15T13:00:00.000+01:00"), noon);
    QCOMPARE(momentOf("2020-12-15T07:00:00-05:00"), noon);
    QCOMPARE(momentOf("2020-12-15T12:00:00"), noon);
    QCOMPARE(momentOf("yesterday"), 0);
    QCOMPARE(momentOf(""), 0);
}

void TestDeliveryView::addressesThatAreNoWebPageAreDropped()
{
    const QByteArray json = "{'workflow_runs':[{'id':1,'html_url':'javascript:alert(1)','conclusion':'success'}]}";
    const auto bytes = ReportFile::fromBytes(QByteArray(json).replace('\'', '"'));
    QVERIFY(bool(bytes));
    const auto read = readRunLists(bytes->bytes(), u"github-actions-json", {});
    QVERIFY(bool(read));
    QCOMPARE(read->front().runs.front().url, QString());
}

void TestDeliveryView::onlyTheBranchAndTheTimeCount()
{
    RunRecord other = run(u"failure"_s, 3);
    other.branch = u"topic"_s;
    RunRecord request = run(u"failure"_s, 4);
    request.event = u"pull_request"_s;
    RunRecord running = run(u"in_progress"_s, 1);
    running.finished = 0;
    const DeliveryView view = deliveryView(inputOf({run(u"failure"_s, 91), run(u"success"_s, 89), other, request,
                                                    run(u"cancelled"_s, 2), run(u"success"_s, -1), running}));
    QCOMPARE(view.branch, u"main"_s);
    QCOMPARE(view.success.all, 1);
    QCOMPARE(view.success.some, 1);
    QCOMPARE(view.runs.size(), std::size_t(2)); // the good and the cancelled one
    QCOMPARE(view.future, 1);
    QCOMPARE(view.unfinished, 1);
    qint64 inBuckets = 0;
    for (const DeliveryBucket &bucket : view.buckets)
        inBuckets += qint64(bucket.runs.size());
    QCOMPARE(inBuckets, 2);
}

void TestDeliveryView::definitionChangesWhatFails()
{
    DeliveryInput input = inputOf({run(u"unstable"_s, 3), run(u"cancelled"_s, 2), run(u"success"_s, 1)});
    QCOMPARE(deliveryView(input).success.all, 2);
    input.definition.unstableFails = false;
    QCOMPARE(deliveryView(input).success.all, 1);
    input.definition.cancelledFails = true;
    QCOMPARE(deliveryView(input).success.all, 2);
    QCOMPARE(deliveryView(input).success.some, 1);
}

void TestDeliveryView::definitionSurvivesText()
{
    DeliveryDefinition definition;
    definition.cancelledFails = true;
    definition.branch = u"trunk"_s;
    definition.deployments = DeploymentRule::Workflow;
    definition.name = u"Ship \"it\""_s;
    QCOMPARE(definitionFrom(textOf(definition)), definition);
    QCOMPARE(definitionFrom({}), DeliveryDefinition());
    QCOMPARE(definitionFrom(u"[1]"_s), DeliveryDefinition());
}

void TestDeliveryView::earlierAttemptMakesItFlaky()
{
    RunRecord second = run(u"success"_s, 1, u"a"_s);
    second.attempt = 2;
    QCOMPARE(deliveryView(inputOf({second})).flaky.size(), std::size_t(1));
    RunRecord first = run(u"cancelled"_s, 1.1, u"a"_s);
    first.externalId = second.externalId;
    QCOMPARE(deliveryView(inputOf({first, second})).flaky.size(), std::size_t(0));
}

void TestDeliveryView::redEpisodesByHand()
{
    const DeliveryView view = deliveryView(
        inputOf({run(u"failure"_s, 10), run(u"failure"_s, 9), run(u"success"_s, 8), run(u"failure"_s, 1)}));
    QCOMPARE(view.episodes.size(), std::size_t(2));
    QCOMPARE(view.episodes[0].hours, 48.0);
    QVERIFY(!view.episodes[0].open);
    QCOMPARE(view.episodes[0].runs, (RunIndexes{0, 2}));
    QCOMPARE(view.episodes[1].hours, 24.0);
    QVERIFY(view.episodes[1].open);
    QCOMPARE(view.restore.median, std::optional(36.0));
}

void TestDeliveryView::bandsNeedTenDeployments()
{
    std::vector<RunRecord> runs;
    for (int i = 0; i < 10; ++i) {
        runs.push_back(run(u"success"_s, 60 - 5 * i, u"c%1"_s.arg(i)));
        runs.back().workflow = u"Deploy to production"_s;
    }
    DeliveryView view = deliveryView(inputOf(runs));
    QCOMPARE(view.production.rule, DeploymentRule::Workflow);
    QCOMPARE(view.deploymentsInTime, 10);
    QVERIFY(view.enoughForBands);
    runs.pop_back();
    QVERIFY(!deliveryView(inputOf(runs)).enoughForBands);
}

void TestDeliveryView::failedDeploymentsAreNamed()
{
    std::vector<RunRecord> runs{run(u"success"_s, 9, u"a"_s), run(u"success"_s, 6, u"b"_s),
                                run(u"success"_s, 5, u"a"_s)};
    for (RunRecord &record : runs)
        record.workflow = u"Release"_s;
    const DeliveryView view = deliveryView(inputOf(runs));
    QCOMPARE(view.failures.failedIds, std::vector<qint64>{1}); // b was taken back to a within a day
    QCOMPARE(view.failures.recoveryMedian, std::optional(24.0));
}

void TestDeliveryView::deploymentsFallBackToTags()
{
    DeliveryInput input = inputOf({});
    input.parts.front().history.tags = {{u"v1.0.0"_s, u"a"_s, Moment((now - 20 * day) * 1000)},
                                        {u"v1.1.0-rc1"_s, u"b"_s, Moment((now - 15 * day) * 1000)},
                                        {u"v1.1.0"_s, u"c"_s, Moment((now - 10 * day) * 1000)}};
    input.parts.front().history.commits.times = {
        {u"a"_s, now - 21 * day}, {u"b"_s, now - 16 * day}, {u"c"_s, now - 12 * day}};
    input.parts.front().history.commits.parents = {{u"b"_s, {u"a"_s}}, {u"c"_s, {u"b"_s}}};
    const DeliveryView view = deliveryView(input);
    QCOMPARE(view.production.rule, DeploymentRule::Tags);
    QCOMPARE(view.deploymentsInTime, 2);
    // Of 1.1.0: six days from b, two from c.
    QCOMPARE(view.lead.changes, 2);
    QCOMPARE(view.lead.median, std::optional(4 * 24.0));
    input.told = {{u"1"_s, u"production"_s, u"a"_s, Moment((now - day) * 1000), u"success"_s, u"github"_s, {}},
                  {u"2"_s, u"staging"_s, u"a"_s, Moment((now - day) * 1000), u"success"_s, u"github"_s, {}}};
    QCOMPARE(deliveryView(input).production.rule, DeploymentRule::Environment);
    QCOMPARE(deliveryView(input).deploymentsInTime, 1);
}

void TestDeliveryView::versionTags_data()
{
    QTest::addColumn<bool>("isOne");
    for (const char *tag : {"v1.2.3", "1.2", "release-1.4.0", "v10.0"})
        QTest::newRow(tag) << true;
    for (const char *tag : {"v1", "v1.2.3-rc1", "nightly", "v1..2", "1.2.3.4.5", "", "v1.2."})
        QTest::newRow(qstrlen(tag) ? tag : "empty") << false;
}

void TestDeliveryView::versionTags()
{
    const QString tag = QString::fromLatin1(QTest::currentDataTag());
    QTEST(isVersionTag(tag == u"empty" ? QString() : tag), "isOne");
}

void TestDeliveryView::repositoriesAreToldApart()
{
    // Both call their workflow the same, use the same numbers and commits, and have default branches of their own.
    DeliveryInput input = inputOf({run(u"failure"_s, 9, u"a"_s), run(u"success"_s, 9, u"a"_s),
                                   run(u"cancelled"_s, 5, u"b"_s), run(u"success"_s, 5, u"b"_s)});
    input.parts = {{u"team/shop"_s, u"main"_s, {}}, {u"team/api"_s, u"trunk"_s, {}}};
    for (const std::size_t at : {1U, 3U}) {
        input.runs[at].part = 1;
        input.runs[at].branch = u"trunk"_s;
    }
    input.runs[3].attempt = 2;
    const DeliveryView view = deliveryView(input);
    QCOMPARE(view.success.all, 3);
    QCOMPARE(view.success.some, 2);
    QCOMPARE(view.branch, QString());
    QCOMPARE(view.parts[0].branch, u"main"_s);
    QCOMPARE(view.parts[1].branch, u"trunk"_s);
    QCOMPARE(view.parts[0].success.some, 0);
    QCOMPARE(view.parts[1].success.some, 2);
    QCOMPARE(view.workflows, (QStringList{u"team/api: ci"_s, u"team/shop: ci"_s}));
    // Red in one repository is not made green by the other one, and its good run of the same commit is no wavering.
    QCOMPARE(view.episodes.size(), std::size_t(1));
    QVERIFY(view.episodes.front().open);
    // The second attempt in one repository follows no cancelled run of the other one, though both have its number.
    QCOMPARE(view.flaky.size(), std::size_t(1));
    QCOMPARE(view.flaky.front().workflow, u"team/api: ci"_s);
    input.workflow = u"team/shop: ci"_s;
    QCOMPARE(deliveryView(input).success.all, 1);
}

void TestDeliveryView::repositoriesAreJoined()
{
    // By turns: each repository goes forward alone, and only all together one would seem to go back.
    std::vector<RunRecord> runs;
    for (const auto &[part, daysAgo, commit] : {std::tuple(0, 9.0, u"a"_s), std::tuple(1, 8.5, u"x"_s),
                                                std::tuple(0, 8.0, u"b"_s), std::tuple(1, 7.5, u"x"_s)}) {
        runs.push_back(run(u"success"_s, daysAgo, commit));
        runs.back().workflow = u"Deploy"_s;
        runs.back().part = part;
    }
    DeliveryInput input = inputOf(runs);
    input.parts = {{u"team/shop"_s, {}, {}}, {u"team/api"_s, {}, {}}};
    input.parts[0].history.commits.times = {{u"a"_s, now - 11 * day}, {u"b"_s, now - 10 * day}};
    input.parts[0].history.commits.parents = {{u"b"_s, {u"a"_s}}};
    const DeliveryView view = deliveryView(input);
    QCOMPARE(view.deploymentsInTime, 4);
    QCOMPARE(view.frequency.deployments, 4);
    QCOMPARE(view.failures.failed.all, 4);
    QCOMPARE(view.failures.failed.some, 0);
    QCOMPARE(view.parts[0].deployments, 2);
    // The first deployment of each is only its base: what is left is b, from day ten to day eight.
    QCOMPARE(view.lead.changes, 1);
    QCOMPARE(view.lead.median, std::optional(48.0));
    QCOMPARE(view.production.records.size(), std::size_t(4));
    QCOMPARE(view.production.records[1].part, 1);
    for (RunRecord &record : input.runs)
        record.part = 0;
    QCOMPARE(deliveryView(input).failures.failed.some, 1); // as one repository it would have gone back to x
}

void TestDeliveryView::tagsOfOneAreNoDeploymentsBesideAnother()
{
    DeliveryInput input = inputOf({});
    input.parts = {{u"team/shop"_s, {}, {}}, {u"team/library"_s, {}, {}}};
    input.parts[1].history.tags = {{u"v1.0.0"_s, u"a"_s, Moment((now - 20 * day) * 1000)}};
    QCOMPARE(deliveryView(input).deploymentsInTime, 1);
    QCOMPARE(deliveryView(input).production.rule, DeploymentRule::Tags);
    input.told = {{u"1"_s, u"production"_s, u"a"_s, Moment((now - day) * 1000), u"success"_s, u"github"_s, {}},
                  {u"2"_s, u"production"_s, u"b"_s, Moment((now - day) * 1000), u"success"_s, u"github"_s, {}}};
    const DeliveryView view = deliveryView(input);
    QCOMPARE(view.deploymentsInTime, 2);
    QCOMPARE(view.production.rule, DeploymentRule::Environment);
    QVERIFY(view.parts[1].onlyTags);
    QVERIFY(!view.parts[0].onlyTags);
}

void TestDeliveryView::wavesOfTests()
{
    using Outcome = TestRecord::Outcome;
    const TestSeries series = testSeries({{{u"a"_s, Outcome::Passed, 1}, {u"b"_s, Outcome::Failed, 9}},
                                          {{u"a"_s, Outcome::Failed, 3}, {u"b"_s, Outcome::Failed, 7}},
                                          {{u"a"_s, Outcome::Skipped, 100}, {u"c"_s, Outcome::Passed, 0}}},
                                         10);
    QCOMPARE(series.cases, 3);
    QCOMPARE(series.wavering.size(), std::size_t(1)); // what always fails is broken, not wavering
    QCOMPARE(series.wavering.front().name, u"a"_s);
    QCOMPARE(series.wavering.front().reports, std::vector<int>{1});
    QCOMPARE(series.slowest.front().name, u"b"_s);
    QCOMPARE(series.slowest.front().medianSeconds, 8.0);
}

void TestDeliveryView::countIntervals()
{
    // The exact limits for a count of 10 are 4.80 and 18.39, for none 0 and 3.69.
    QVERIFY(std::abs(countInterval(10).low - 4.80) < 0.05);
    QVERIFY(std::abs(countInterval(10).high - 18.39) < 0.05);
    QCOMPARE(countInterval(0).low, 0.0);
    QVERIFY(std::abs(countInterval(0).high - 3.69) < 0.3);
}

QTEST_GUILESS_MAIN(TestDeliveryView)
#include "tst_deliveryview.moc"
