// SPDX-License-Identifier: GPL-3.0-or-later
#include "scratch.h"

#include "storage/cistore.h"
#include "storage/cistoretexts.h"

using namespace Qt::Literals::StringLiterals;
using namespace sextant;

namespace {

constexpr Moment start = 1'700'000'000'000;
constexpr Moment minute = 60'000;

RunRecord run(int id, const QString &conclusion = u"success"_s, int attempt = 1)
{
    RunRecord record;
    record.externalId = QString::number(id);
    record.attempt = attempt;
    record.workflow = u"ci"_s;
    record.branch = u"main"_s;
    record.commit = u"c%1"_s.arg(id);
    record.event = u"push"_s;
    record.conclusion = conclusion;
    record.started = start + id * minute;
    record.finished = record.started + minute;
    record.url = u"https://ci.example/%1"_s.arg(id);
    return record;
}

RunList listOf(std::vector<RunRecord> runs)
{
    return {{0, u"github"_s, u"https://ci.example"_s, u"team/shop"_s}, std::move(runs), {}, 0};
}

} // namespace

class TestCiStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsAndMoments();
    void keepsEverything();
    void nothingIsThereTwice();
    void attemptsStandBesideEachOther();
    void endIsNeverTakenBack();
    void pageIsRemembered();
    void deploymentsOnce();
    void cancelledLeavesNothing();
    void testsOfReports();
    void hundredThousandRuns();
};

void TestCiStore::columnsAndMoments()
{
    QCOMPARE(columnOf(1'608'033'600'123), std::string("2020-12-15T12:00:00.123Z"));
    QCOMPARE(momentOfColumn("2020-12-15T12:00:00.123Z"), 1'608'033'600'123);
    QCOMPARE(momentOfColumn("2020-02-30T12:00:00.123Z"), 0);
    QCOMPARE(momentOfColumn("2020-12-15Tab:00:00.123Z"), 0);
    QCOMPARE(momentOfColumn(""), 0);
}

void TestCiStore::keepsEverything()
{
    const Scratch scratch;
    CiStore store(scratch.database);
    RunRecord record = run(1, u"failure"_s);
    record.jobs = {{u"build"_s, u"success"_s, start, start + 10}, {u"test"_s, u"failure"_s, start + 10, 0}};
    const auto changes = store.merge(scratch.project, listOf({record}), start, {});
    VERIFY_DONE(changes);
    QCOMPARE(*changes, (CiChanges{1, 0, 0}));
    const auto runs = store.runs(scratch.project, 0);
    VERIFY_DONE(runs);
    QCOMPARE(runs->size(), std::size_t(1));
    const auto jobs = store.jobs(runs->front().id);
    VERIFY_DONE(jobs);
    QCOMPARE(*jobs, record.jobs);
    record.jobs.clear();
    QVERIFY(runs->front().run == record);
}

void TestCiStore::nothingIsThereTwice()
{
    const Scratch scratch;
    CiStore store(scratch.database);
    RunRecord withJobs = run(2);
    withJobs.jobs = {{u"build"_s, u"success"_s, start, start + 10}};
    for (int time = 0; time < 3; ++time)
        VERIFY_DONE(store.merge(scratch.project, listOf({run(1), withJobs}), start, {}));
    QCOMPARE(scratch.count(u"ci_source"_s), 1);
    QCOMPARE(scratch.count(u"ci_run"_s), 2);
    QCOMPARE(scratch.count(u"ci_job"_s), 1);
    // A later list without the jobs takes none away, and overlapping pages add only what is new.
    const auto changes = store.merge(scratch.project, listOf({run(2), run(3)}), start, {});
    VERIFY_DONE(changes);
    QCOMPARE(*changes, (CiChanges{1, 1, 0}));
    QCOMPARE(scratch.count(u"ci_job"_s), 1);
}

void TestCiStore::attemptsStandBesideEachOther()
{
    const Scratch scratch;
    CiStore store(scratch.database);
    VERIFY_DONE(store.merge(scratch.project, listOf({run(1, u"failure"_s, 1)}), start, {}));
    VERIFY_DONE(store.merge(scratch.project, listOf({run(1, u"success"_s, 2)}), start, {}));
    QCOMPARE(scratch.count(u"ci_run"_s, u"conclusion = 'failure' AND attempt = 1"_s), 1);
    QCOMPARE(scratch.count(u"ci_run"_s, u"conclusion = 'success' AND attempt = 2"_s), 1);
}

void TestCiStore::endIsNeverTakenBack()
{
    const Scratch scratch;
    CiStore store(scratch.database);
    RunRecord running = run(1, u"in_progress"_s);
    running.finished = 0;
    RunRecord unknown = run(1, u"unknown"_s);
    unknown.finished = 0;
    VERIFY_DONE(store.merge(scratch.project, listOf({running}), start, {}));
    VERIFY_DONE(store.merge(scratch.project, listOf({run(1)}), start, {}));
    QCOMPARE(scratch.count(u"ci_run"_s, u"conclusion = 'success'"_s), 1);
    VERIFY_DONE(store.merge(scratch.project, listOf({running}), start, {}));
    VERIFY_DONE(store.merge(scratch.project, listOf({unknown}), start, {}));
    QCOMPARE(scratch.count(u"ci_run"_s, u"conclusion = 'success' AND finished_at IS NOT NULL"_s), 1);
    QCOMPARE(scratch.count(u"ci_run"_s), 1);
}

void TestCiStore::pageIsRemembered()
{
    const Scratch scratch;
    CiStore store(scratch.database);
    RunList page = listOf({run(5), run(6)});
    page.stated = 60;
    VERIFY_DONE(store.merge(scratch.project, page, start, {}));
    QCOMPARE(store.sources(scratch.project)->front().completeSince, run(5).finished);
    VERIFY_DONE(store.merge(scratch.project, listOf({run(7)}), start + 1, {}));
    QCOMPARE(store.sources(scratch.project)->front().completeSince, run(5).finished);
    QCOMPARE(store.sources(scratch.project)->front().fetched, start + 1);
}

void TestCiStore::deploymentsOnce()
{
    const Scratch scratch;
    CiStore store(scratch.database);
    RunList list = listOf({});
    list.deployments = {{u"9"_s, u"production"_s, u"a"_s, start, u"in_progress"_s, u"github"_s, {}}};
    VERIFY_DONE(store.merge(scratch.project, list, start, {}));
    list.deployments.front().conclusion = u"success"_s;
    VERIFY_DONE(store.merge(scratch.project, list, start, {}));
    const auto kept = store.deployments(scratch.project, 0);
    VERIFY_DONE(kept);
    QCOMPARE(kept->size(), std::size_t(1));
    DeploymentRecord expected = list.deployments.front();
    expected.sourceId = store.sources(scratch.project)->front().source.id; // it knows who told of it
    QVERIFY(kept->front() == expected);
    QVERIFY(store.deployments(scratch.project, start)->empty());
}

void TestCiStore::cancelledLeavesNothing()
{
    const Scratch scratch;
    CiStore store(scratch.database);
    std::vector<RunRecord> runs;
    for (int id = 0; id < 3000; ++id)
        runs.push_back(run(id));
    Ticket ticket;
    ticket.cancelled = [] { return true; };
    const auto merged = store.merge(scratch.project, listOf(runs), start, ticket);
    QVERIFY(!merged);
    QCOMPARE(merged.error().kind, Error::Kind::Cancelled);
    QCOMPARE(scratch.count(u"ci_run"_s), 0);
    QCOMPARE(scratch.count(u"ci_source"_s), 0);
}

void TestCiStore::testsOfReports()
{
    const Scratch scratch;
    const auto scan = scratch.database.insert(u"INSERT INTO scan (project_id, tool, scope) VALUES (?, 'JUnit', '')"_s,
                                              {scratch.project});
    VERIFY_DONE(scan);
    const auto import = scratch.database.insert(
        u"INSERT INTO import (project_id, scan_id, file_name, sha256, bytes, format, tool_version, status, "
        u"date_assumed, "
        "imported_at, classes, counts, figures, warnings, findings_new, findings_fixed, findings_unchanged, "
        "findings_reopened, findings_duplicate, historic) VALUES (?, ?, 'a.xml', ?, 1, 'junit-xml', '', 'read', 0, "
        "'2026-11-20T09:00:00.000Z', '[]', '{}', '{}', '[]', 0, 0, 0, 0, 0, 0)"_s,
        {scratch.project, *scan, QString(64, u'a')});
    VERIFY_DONE(import);
    CiStore store(scratch.database);
    const std::vector<TestRecord> tests{{u"a"_s, TestRecord::Outcome::Failed, 1.5}, {u"b"_s, {}, 0}};
    VERIFY_DONE(store.putTests(*import, tests));
    VERIFY_DONE(store.putTests(*import, tests));
    const auto kept = store.tests(scratch.project, 10);
    VERIFY_DONE(kept);
    QCOMPARE(kept->size(), std::size_t(1));
    QVERIFY(kept->front().tests == tests);
    QCOMPARE(kept->front().file, u"a.xml"_s);
}

void TestCiStore::hundredThousandRuns()
{
    const Scratch scratch;
    CiStore store(scratch.database);
    std::vector<RunRecord> runs;
    for (int id = 0; id < 100'000; ++id)
        runs.push_back(run(id, id % 7 == 0 ? u"failure"_s : u"success"_s));
    VERIFY_DONE(store.merge(scratch.project, listOf(runs), start, {}));
    QCOMPARE(*store.countRuns(scratch.project), 100'000);
    const auto newest = store.runs(scratch.project, 0, 1000);
    VERIFY_DONE(newest);
    QCOMPARE(newest->size(), std::size_t(1000));
    QVERIFY(newest->back().run == runs.back());
    const auto half = store.runs(scratch.project, runs[49'999].finished);
    VERIFY_DONE(half);
    QCOMPARE(half->size(), std::size_t(50'000));
    QVERIFY(half->front().run == runs[50'000]);
}

QTEST_GUILESS_MAIN(TestCiStore)
#include "tst_cistore.moc"
