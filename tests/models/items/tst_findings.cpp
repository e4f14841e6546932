// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/findingsmodel.h"
#include "models/storage/scratch.h"
#include "reports/findingwriters.h"
#include "storage/bulkquery.h"
#include "storage/exploitstore.h"
#include "storage/findingwords.h"
#include "storage/findingwriter.h"
#include "storage/savedviewstore.h"
#include "storage/triagestore.h"

#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>

#include <numeric>

using namespace Qt::Literals::StringLiterals;
using namespace sextant;

namespace {

Finding made(FindingClass findingClass, Severity severity, const std::string &rule, const std::string &path)
{
    Finding finding;
    finding.findingClass = findingClass;
    finding.severity = severity;
    finding.rule = rule;
    finding.title = "About " + rule;
    finding.message = "Token of " + path + " is weak";
    finding.path = path;
    finding.line = 7;
    return finding;
}

Import reportOf(qint64 project, const QString &tool, char name, const QDate &day)
{
    Import import;
    import.projectId = project;
    import.fileName = tool + u".json";
    import.sha256 = QString(64, QLatin1Char(name));
    import.format = u"sarif"_s;
    import.tool = tool;
    import.scannedAt = QDateTime(day, QTime(9, 0), Qt::UTC);
    return import;
}

/// Three of Semgrep, told of twice so that one is new and one is gone, and two of Trivy, one of which Trivy hides.
struct Findings : Scratch
{
    Findings()
    {
        const Finding injection = made(FindingClass::Code, Severity::Critical, "injection", "api/src/search/query.ts");
        const Finding cookie = made(FindingClass::Code, Severity::Medium, "cookie", "api/src/session.ts");
        const Finding gone = made(FindingClass::Code, Severity::Low, "gone", "web/index.ts");
        bring(reportOf(project, u"Semgrep"_s, 'a', {2026, 10, 1}), {cookie, gone});
        bring(reportOf(project, u"Semgrep"_s, 'b', {2026, 11, 18}), {injection, cookie});
        Finding package = made(FindingClass::Dependency, Severity::High, "CVE-2026-1", "package-lock.json");
        package.package = "left-pad@1.0.0";
        Finding hidden = made(FindingClass::Dependency, Severity::High, "CVE-2026-2", "package-lock.json");
        hidden.package = "left-pad@1.0.0";
        hidden.suppressed = true;
        bring(reportOf(project, u"Trivy"_s, 'c', {2026, 11, 1}), {package, hidden});
    }

    void bring(const Import &import, const QList<Finding> &list)
    {
        FindingWriter writer(database);
        for (const Finding &finding : list)
            if (!writer.add(Finding(finding), finding.rule))
                qFatal("A finding for the test could not be made");
        if (!writer.commit(import))
            qFatal("An import for the test could not be made");
    }

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

    qint64 idOf(const QString &rule) const
    {
        return database.value(u"SELECT id FROM finding WHERE rule = ?"_s, {rule})->toLongLong();
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

    void wordsBeginWordsOfTheTexts()
    {
        const Findings findings;
        const auto found = [&](const QString &words) {
            return int(findingsWithWords(findings.database, words, {})->count());
        };
        QCOMPARE(found(u"token"_s), 5);
        QCOMPARE(found(u"Tok weak"_s), 5);
        QCOMPARE(found(u"inject"_s), 1);
        QCOMPARE(found(u"oken"_s), 0);
        QCOMPARE(found(u"\" OR *"_s), 0);
        QCOMPARE(found(u"left"_s), 2);
    }

    void wordsWithAccents()
    {
        Findings findings;
        Finding accented = made(FindingClass::Code, Severity::Low, "size", "a.ts");
        accented.message = "Die Größe wird nicht geprüft";
        findings.bring(reportOf(findings.project, u"Accents"_s, 'x', {2026, 11, 19}), {accented});
        for (const auto &words : {u"größe"_s, u"Größ"_s, u"grosse"_s, u"gepruft"_s, u"wird geprüft"_s})
            QCOMPARE(int(findingsWithWords(findings.database, words, {})->count()), words == u"grosse"_s ? 0 : 1);
    }

    void wordsWithVeryManyEndings()
    {
        Findings findings;
        QList<Finding> many;
        for (int number = 0; number < 5000; ++number) {
            Finding one = made(FindingClass::Code, Severity::Low, "word" + std::to_string(100'000 + number), "a.ts");
            one.message = "name" + std::to_string(number);
            many << one;
        }
        findings.bring(reportOf(findings.project, u"Many"_s, 'm', {2026, 11, 19}), many);
        const auto found = [&](const QString &words) {
            return int(findingsWithWords(findings.database, words, {})->count());
        };
        QCOMPARE(found(u"wor"_s), 5000);
        QCOMPARE(found(u"Word10001"_s), 10);
        QCOMPARE(found(u"name4"_s), 1111); // 4, 40 to 49, 400 to 499, 4000 to 4999
        QCOMPARE(found(u"word nam"_s), 5000);
        QCOMPARE(found(u"name4 word1041"_s), 100);
        QCOMPARE(found(u"name4 token"_s), 0);
        Ticket cancelled;
        cancelled.cancelled = [] { return true; };
        const auto stopped = findingsWithWords(findings.database, u"word"_s, cancelled);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
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

    void decisionsAreTakenBackAndSurviveImports()
    {
        Findings findings;
        TriageStore store(findings.database);
        const QList<qint64> ids{findings.idOf(u"cookie"_s), findings.idOf(u"injection"_s)};
        TriageDraft owned;
        owned.owner = u"Mara"_s;
        VERIFY_DONE(store.decide(findings.project, {ids[0]}, owned));
        TriageDraft accepted;
        accepted.decision = TriageDecision::Accepted;
        accepted.reason = u"Behind the gateway"_s;
        QVERIFY(!store.decide(findings.project, ids, accepted));
        accepted.until = {2027, 1, 31};
        const auto before = store.decide(findings.project, ids, accepted);
        VERIFY_DONE(before);
        QCOMPARE(before->size(), 1);
        const auto triageOf = [&](qint64 id) { return FindingStore(findings.database).load({id})->front().triage; };
        QCOMPARE(triageOf(ids[0]).decision, TriageDecision::Accepted);
        QCOMPARE(triageOf(ids[0]).owner, u"Mara"_s);
        findings.bring(reportOf(findings.project, u"Semgrep"_s, 'd', {2026, 11, 19}),
                       {made(FindingClass::Code, Severity::High, "cookie", "api/src/session.ts")});
        QCOMPARE(triageOf(ids[0]).until, QDate(2027, 1, 31));
        QCOMPARE(findings.rulesOf(searchFor(u"triage:accepted state:open,new"_s)), QStringList{u"cookie"_s});
        VERIFY_DONE(store.restore(findings.project, ids, *before));
        QCOMPARE(triageOf(ids[0]).decision, TriageDecision::None);
        QCOMPARE(triageOf(ids[0]).owner, u"Mara"_s);
        QCOMPARE(findings.count(u"triage"_s), 1);
    }

    void everyDecisionFitsTheWorkspace()
    {
        const Findings findings;
        TriageStore store(findings.database);
        for (const auto &name : names<TriageDecision>()) {
            TriageDraft draft{name.value, u"because"_s, QDate(2027, 1, 1)};
            VERIFY_DONE(store.decide(findings.project, {findings.idOf(u"cookie"_s)}, draft));
        }
        TriageDraft draft;
        draft.decision = TriageDecision::FalseAlarm;
        QVERIFY(!store.decide(findings.project, {findings.idOf(u"cookie"_s)}, draft));
    }

    void trailTellsItsWay()
    {
        Findings findings;
        const auto trail = [&](const QString &rule) {
            const auto loaded = FindingStore(findings.database).load({findings.idOf(rule)});
            const StoredFinding finding = loaded->front();
            QStringList events;
            const auto told = TriageStore(findings.database).trail(finding);
            for (const FindingTrailEntry &entry : *told)
                events << u"%1 %2"_s.arg(int(entry.event)).arg(entry.at.date().toString(u"MM-dd"_s));
            return events;
        };
        QCOMPARE(trail(u"injection"_s), QStringList{u"0 11-18"_s});
        QCOMPARE(trail(u"cookie"_s), (QStringList{u"0 10-01"_s, u"4 11-18"_s}));
        QCOMPARE(trail(u"gone"_s), (QStringList{u"0 10-01"_s, u"2 11-18"_s}));
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

    void csvFieldsAreNoFormulas_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("field");
        QTest::newRow("plain") << u"a b"_s << QByteArray("a b");
        QTest::newRow("comma and quotes") << u"a,\"b\""_s << QByteArray("\"a,\"\"b\"\"\"");
        QTest::newRow("line break") << u"a\nb"_s << QByteArray("\"a\nb\"");
        QTest::newRow("formula") << u"=1+1"_s << QByteArray("\"'=1+1\"");
        QTest::newRow("formula behind a space") << u" @SUM(A1)"_s << QByteArray("\"' @SUM(A1)\"");
        QTest::newRow("minus") << u"-2"_s << QByteArray("\"'-2\"");
        QTest::newRow("tab") << u"\tx"_s << QByteArray("\"'\tx\"");
    }

    void csvFieldsAreNoFormulas()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, field);
        QCOMPARE(csvField(text), field);
    }

    void exportsAreWhole()
    {
        const Findings findings;
        const auto all =
            FindingStore(findings.database).load({findings.idOf(u"injection"_s), findings.idOf(u"CVE-2026-2"_s)});
        const auto written = [&all](FindingExport format) {
            QBuffer buffer;
            buffer.open(QIODevice::WriteOnly);
            const auto writer = findingWriterFor(format, buffer);
            writer->begin();
            for (const StoredFinding &finding : *all)
                writer->add(finding);
            writer->end();
            return buffer.data();
        };
        const QList<QByteArray> lines = written(FindingExport::Csv).split('\n');
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines[1].startsWith("critical,code,About injection,injection,api/src/search/query.ts,7,"));
        const QJsonObject run = QJsonDocument::fromJson(written(FindingExport::Sarif))[u"runs"_s][0].toObject();
        const QJsonArray results = run[u"results"_s].toArray();
        QCOMPARE(results.size(), 2);
        QCOMPARE(results[0][u"level"_s].toString(), u"error"_s);
        QVERIFY(results[0][u"suppressions"_s].isUndefined());
        QCOMPARE(results[1][u"suppressions"_s].toArray().size(), 1);
        const QJsonArray dojo = QJsonDocument::fromJson(written(FindingExport::DefectDojo))[u"findings"_s].toArray();
        QCOMPARE(dojo.size(), 2);
        QCOMPARE(dojo[0][u"severity"_s].toString(), u"Critical"_s);
        QCOMPARE(dojo[0][u"active"_s].toBool(), true);
        QCOMPARE(dojo[1][u"active"_s].toBool(), false);
        QCOMPARE(dojo[1][u"component_version"_s].toString(), u"1.0.0"_s);
    }
};

QTEST_GUILESS_MAIN(TestFindings)
#include "tst_findings.moc"
