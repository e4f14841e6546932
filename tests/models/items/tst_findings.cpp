// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/findingsmodel.h"
#include "models/storage/findingsscratch.h"
#include "storage/bulkquery.h"
#include "storage/exploitstore.h"
#include "storage/savedviewstore.h"
#include "storage/triagestore.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <numeric>

using namespace Qt::Literals::StringLiterals;
using namespace sextant;

namespace {

struct Findings : FindingsScratch
{
    FindingColumns columns() const { return *loadFindingColumns(database, project, {}); }

    QStringList rulesOf(const FindingSearch &search) const
    {
        const FindingColumns all = columns();
        const auto rows = searchFindings(all, {}, search, {});
        QStringList rules;
        for (const quint32 row : rows->rows)
            rules << (row & FindingRows::headBit ? u"# "_s + rows->heads[row & ~FindingRows::headBit].id
                                                 : QString::fromStdString(all.rule.at(all.rules[row])));
        return rules;
    }
};

FindingSearch searchFor(const QString &query)
{
    FindingSearch search;
    search.criteria = readFindingQuery(query);
    search.today = {2026, 11, 20};
    return search;
}

qint64 countOf(const QList<FacetCount> &facet, const QString &id)
{
    const auto found = std::ranges::find(facet, id, &FacetCount::id);
    return found == facet.end() ? -1 : found->count;
}

} // namespace

class TestFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filters_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("rules");
        QTest::newRow("all, the gravest first")
            << QString() << QStringList{u"injection"_s, u"CVE-2026-1"_s, u"CVE-2026-2"_s, u"cookie"_s, u"gone"_s};
        QTest::newRow("new: what the newest import of its tool brought")
            << u"state:new"_s << QStringList{u"injection"_s, u"CVE-2026-1"_s};
        QTest::newRow("open since earlier") << u"state:open"_s << QStringList{u"cookie"_s};
        QTest::newRow("fixed") << u"state:fixed"_s << QStringList{u"gone"_s};
        QTest::newRow("hidden by its tool") << u"state:hidden"_s << QStringList{u"CVE-2026-2"_s};
        QTest::newRow("severities") << u"severity:critical,medium"_s << QStringList{u"injection"_s, u"cookie"_s};
        QTest::newRow("tool") << u"tool:Trivy"_s << QStringList{u"CVE-2026-1"_s, u"CVE-2026-2"_s};
        QTest::newRow("a tool that is not there") << u"tool:Nessus"_s << QStringList();
        QTest::newRow("folder and what is below it") << u"folder:api/src"_s << QStringList{u"injection"_s, u"cookie"_s};
        QTest::newRow("a folder is no beginning of a name") << u"folder:api/sr"_s << QStringList();
        QTest::newRow("package in any version") << u"package:left-pad state:new"_s << QStringList{u"CVE-2026-1"_s};
        QTest::newRow("one file") << u"path:web/index.ts"_s << QStringList{u"gone"_s};
        // Medium is due after 90 days and was seen 50 days ago; high after 30 and 19 days ago; critical after 7 and 2.
        QTest::newRow("overdue") << u"is:overdue state:open,new"_s << QStringList();
        QTest::newRow("since a week") << u"since:7d"_s << QStringList{u"injection"_s};
    }

    void filters()
    {
        QFETCH(QString, query);
        QFETCH(QStringList, rules);
        const Findings findings;
        QCOMPARE(findings.rulesOf(searchFor(query)), rules);
    }

    void whatIsExploitedComesForward()
    {
        Findings findings;
        const auto package = [](Severity severity, const std::string &id) {
            Finding finding = made(FindingClass::Dependency, severity, id, "go.sum");
            finding.package = "lib@1.0.0";
            finding.vulnerability = id;
            return finding;
        };
        findings.bring(reportOf(findings.project, u"Grype"_s, 'd', {2026, 11, 2}),
                       {package(Severity::Medium, "CVE-2026-3"), package(Severity::Low, "CVE-2026-4"),
                        package(Severity::High, "CVE-2026-5"), package(Severity::Unrated, "CVE-2026-6")});
        const QString grype = u"tool:Grype"_s;
        // An unrated one counts as medium, behind what is rated so.
        QCOMPARE(findings.rulesOf(searchFor(grype)),
                 (QStringList{u"CVE-2026-5"_s, u"CVE-2026-3"_s, u"CVE-2026-6"_s, u"CVE-2026-4"_s}));
        ExploitStore exploits(findings.database);
        QVERIFY(exploits.keep({ExploitListKind::Kev, u"2026.11.19"_s, {2026, 11, 19}, {{"CVE-2026-3", 0}}}, {}));
        QVERIFY(exploits.keep({ExploitListKind::Epss,
                               u"v2025"_s,
                               {2026, 11, 19},
                               {{"CVE-2026-3", 0.6}, {"CVE-2026-4", 0.005}, {"CVE-2026-6", 0.2}}},
                              {}));
        // By hand: medium 2 x 2 (known) x 2 (0.6) = 8; high 5; unrated 2 x 1.5 = 3; low 0.5 x 0.8 = 0.4.
        QCOMPARE(findings.rulesOf(searchFor(grype)),
                 (QStringList{u"CVE-2026-3"_s, u"CVE-2026-5"_s, u"CVE-2026-6"_s, u"CVE-2026-4"_s}));
        QCOMPARE(findings.rulesOf(searchFor(u"exploited:known"_s)), QStringList{u"CVE-2026-3"_s});
        QCOMPARE(findings.rulesOf(searchFor(u"exploited:likely,unlikely"_s)),
                 (QStringList{u"CVE-2026-6"_s, u"CVE-2026-4"_s}));
        const FindingColumns columns = findings.columns();
        const auto facets = searchFindings(columns, {}, searchFor(grype), {})->facets;
        QCOMPARE(countOf(facets.exploits, u"known"_s), 1);
        QCOMPARE(countOf(facets.exploits, u"likely"_s), 1);
        QCOMPARE(countOf(facets.exploits, u"unlikely"_s), 1);
        QCOMPARE(countOf(facets.exploits, u"no-data"_s), 1);
    }

    void overdueByItsDeadline()
    {
        const Findings findings;
        FindingSearch search = searchFor(u"is:overdue"_s);
        search.today = {2026, 12, 2};
        // 14 days for critical, 31 for high, 62 for medium and low.
        QCOMPARE(findings.rulesOf(search), (QStringList{u"injection"_s, u"CVE-2026-1"_s, u"CVE-2026-2"_s}));
    }

    void countsLeaveTheirOwnFilterOut()
    {
        const Findings findings;
        const FindingColumns columns = findings.columns();
        const auto rows = searchFindings(columns, {}, searchFor(u"severity:critical state:new,open"_s), {});
        QCOMPARE(rows->found.size(), 1u);
        // What other severities would show, with the states as they are.
        QCOMPARE(countOf(rows->facets.severities, u"high"_s), 1);
        QCOMPARE(countOf(rows->facets.severities, u"medium"_s), 1);
        QCOMPARE(countOf(rows->facets.severities, u"low"_s), 0);
        // What other states would show, with the severity as it is.
        QCOMPARE(countOf(rows->facets.states, u"new"_s), 1);
        QCOMPARE(countOf(rows->facets.states, u"fixed"_s), 0);
        QCOMPARE(countOf(rows->facets.tools, u"Semgrep"_s), 1);
        QCOMPARE(countOf(rows->facets.tools, u"Trivy"_s), -1);
    }

    void groupsWithTheGravestFirst()
    {
        const Findings findings;
        FindingSearch search = searchFor({});
        search.grouping = FindingGrouping::Tool;
        QCOMPARE(findings.rulesOf(search), (QStringList{u"# Semgrep"_s, u"# Trivy"_s}));
        search.unfolded = {u"Trivy"_s};
        QCOMPARE(findings.rulesOf(search),
                 (QStringList{u"# Semgrep"_s, u"# Trivy"_s, u"CVE-2026-1"_s, u"CVE-2026-2"_s}));
    }

    void ordersByPlaceBothWays()
    {
        const Findings findings;
        FindingSearch search = searchFor(u"tool:Semgrep"_s);
        search.sort = FindingSort::Place;
        QCOMPARE(findings.rulesOf(search), (QStringList{u"injection"_s, u"cookie"_s, u"gone"_s}));
        search.descending = true;
        QCOMPARE(findings.rulesOf(search), (QStringList{u"gone"_s, u"cookie"_s, u"injection"_s}));
    }

    /// Enough rows for several threads, which each go through a stretch of them.
    void veryManyAreCountedWhole()
    {
        constexpr int rows = 250'003;
        FindingColumns columns;
        columns.ids.resize(rows);
        std::iota(columns.ids.begin(), columns.ids.end(), 1);
        for (int row = 0; row < rows; ++row)
            columns.severities.push_back(quint8(row % 5)); // critical to informational
        for (auto *column : {&columns.classes, &columns.decisions, &columns.exploits})
            column->assign(rows, 0);
        columns.flags.assign(rows, FindingColumns::Open);
        for (auto *column : {&columns.tools, &columns.cwes, &columns.imports})
            column->assign(rows, 0);
        for (auto *column : {&columns.rules, &columns.packages, &columns.paths})
            column->assign(rows, 0);
        columns.toolNames = {u"One"_s};
        columns.cweSets = {{}};
        columns.importIds = {1};
        columns.importDays = {QDate(2026, 11, 19)};
        columns.folderOf = {0};

        FindingSearch search = searchFor(u"severity:critical"_s);
        const auto critical = searchFindings(columns, {}, search, {});
        QCOMPARE(critical->found.size(), std::size_t(50'001));
        QVERIFY(std::ranges::is_sorted(critical->found));
        QCOMPARE(critical->found.back(), 250'000u);
        const auto counts = [](const FindingFacets &facets) {
            QList<int> list;
            for (const FacetCount &severity : facets.severities)
                list << int(severity.count);
            return list;
        };
        QCOMPARE(counts(critical->facets), (QList<int>{50'001, 50'001, 50'001, 50'000, 50'000, 0}));
        QCOMPARE(critical->facets.tools.front().count, 50'001);

        search.withWords = FindingMarks(rows);
        search.withWords->add(1);
        search.withWords->add(rows);
        const auto marked = searchFindings(columns, {}, search, {});
        QCOMPARE(marked->found, std::vector<quint32>{0});
        QCOMPARE(counts(marked->facets), (QList<int>{1, 0, 1, 0, 0, 0}));
    }

    void bothWaysOfReadingAgree()
    {
        const Findings findings;
        const auto read = [&](BulkQuery::Way way) {
            QList<std::pair<qint64, QByteArray>> rows;
            const Status done = BulkQuery::forEach(
                findings.database, u"SELECT id, path FROM finding WHERE severity < ? ORDER BY id"_s, {3},
                [&rows](const BulkQuery::Row &row) {
                    const auto path = row.text(1);
                    rows.emplace_back(row.number(0), QByteArray(path.data(), qsizetype(path.size())));
                },
                {}, way);
            return done ? rows : QList<std::pair<qint64, QByteArray>>();
        };
        QCOMPARE(read(BulkQuery::Way::Fastest).size(), 4);
        QCOMPARE(read(BulkQuery::Way::Fastest), read(BulkQuery::Way::ThroughQt));
    }

    void outdatedSearchStops()
    {
        const Findings findings;
        Ticket ticket;
        ticket.cancelled = [] { return true; };
        const auto rows = searchFindings(findings.columns(), {}, searchFor({}), ticket);
        QVERIFY(!rows);
        QCOMPARE(rows.error().kind, Error::Kind::Cancelled);
    }

    void queryLineRoundTrips()
    {
        FindingCriteria criteria = FindingCriteria::open();
        criteria.severities = {Severity::High};
        criteria.tools = {u"npm audit"_s, u"Trivy"_s};
        criteria.decisions = {TriageDecision::None};
        criteria.folders = {u"a b/c"_s};
        criteria.rule = u"js/sql, raw"_s;
        criteria.sinceDays = 30;
        criteria.overdue = true;
        criteria.words = u"two words"_s;
        QCOMPARE(readFindingQuery(findingQuery(criteria)), criteria);
        // What is no filter is searched for.
        QCOMPARE(readFindingQuery(u"severity:huge http://x"_s).words, u"severity:huge http://x"_s);
    }

    void decisionsAreFound()
    {
        const Findings findings;
        const TriageDraft accepted{TriageDecision::Accepted, u"Behind the gateway"_s, QDate(2027, 1, 31)};
        VERIFY_DONE(TriageStore(findings.database).decide(findings.project, {findings.idOf(u"cookie"_s)}, accepted));
        QCOMPARE(findings.rulesOf(searchFor(u"triage:accepted state:open,new"_s)), QStringList{u"cookie"_s});
        QVERIFY(!findings.rulesOf(searchFor(u"triage:none"_s)).contains(u"cookie"_s));
    }

    void modelLoadsOnlyWhatIsAsked()
    {
        const Findings findings;
        FindingsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto columns = std::make_shared<const FindingColumns>(findings.columns());
        const FindingSearch search = searchFor({});
        QSignalSpy wanted(&model, &FindingsModel::pageWanted);
        model.setList(columns, *searchFindings(*columns, {}, search, {}), search);
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(model.index(0, 0).data().toString(), u"…"_s);
        QCOMPARE(model.index(0, 0).data(FindingsModel::SeverityRole).toInt(), int(Severity::Critical));
        QCOMPARE(wanted.size(), 1);
        model.setPage(model.generation() - 1, 0, {});
        QCOMPARE(model.index(0, 0).data().toString(), u"…"_s);
        model.setPage(model.generation(), 0, *FindingStore(findings.database).load(model.idsOfPage(0)));
        QCOMPARE(model.index(0, 0).data().toString(), u"About injection"_s);
        QCOMPARE(model.index(0, FindingsModel::PlaceColumn).data().toString(), u"api/src/search/query.ts:7"_s);
        QCOMPARE(model.index(0, FindingsModel::AgeColumn).data().toString(), u"2 d"_s);
        QCOMPARE(wanted.size(), 1);
    }

    void viewsAreKeptByName()
    {
        const Findings findings;
        SavedViewStore store(findings.database, findings.project);
        VERIFY_DONE(store.put({u"findings"_s, u"Mine"_s, u"tool:Trivy"_s}));
        VERIFY_DONE(store.put({u"findings"_s, u"Mine"_s, u"tool:Semgrep"_s}));
        QCOMPARE(*store.list(u"findings"_s), (QList<SavedView>{{u"findings"_s, u"Mine"_s, u"tool:Semgrep"_s}}));
        QVERIFY(SavedViewStore(findings.database).list()->isEmpty());
        QVERIFY(!store.put({u"findings"_s, {}, {}}));
    }
};

QTEST_GUILESS_MAIN(TestFindings)
#include "tst_findings.moc"
