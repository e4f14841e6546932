// SPDX-License-Identifier: GPL-3.0-or-later
#include "scratch.h"

#include "storage/bulkstatement.h"
#include "storage/findingstore.h"
#include "storage/findingwriter.h"

#include <QElapsedTimer>

using namespace Qt::Literals::StringLiterals;
using namespace sextant;

namespace {

Finding findingOf(const char *key, Severity severity = Severity::High)
{
    Finding finding;
    finding.severity = severity;
    finding.rule = "rule-1";
    finding.title = "Query from input";
    finding.message = std::string("about ") + key;
    finding.path = std::string("src/") + key + ".ts";
    finding.line = 7;
    finding.cwes = {79, 89};
    return finding;
}

} // namespace

class TestImports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothWaysWriteTheSame();
    void keepsWhatTheToolSays();
    void firstAllIsNew();
    void sameBytesChangeNothing();
    void newFixedUnchangedReopened();
    void duplicatesInOneFileAreJoined();
    void toolsAndScopesDoNotFixEachOther();
    void failedScanFixesNothing();
    void olderScanIsKeptButChangesNothing();
    void humanDecisionSurvives();
    void decisionsAreAllOrNone();
    void writerThatDiesLeavesNothing();
    void cancelLeavesNothing();
    void filtersAndOrders();
    void searchesWords();
    void textIndexFollowsChanges();
    void oddTextsSurvive();
    void manyFindingsAreQuick();
    void largeFirstImportIsIndexedAsAnyOther();
    void cancelledLargeImportLeavesEverythingInPlace();

private:
    Import report(const Scratch &scratch, char name, const QString &tool = u"Semgrep"_s,
                  const QString &scope = {}) const
    {
        Import import;
        import.projectId = scratch.project;
        import.fileName = u"%1.sarif"_s.arg(QLatin1Char(name));
        import.sha256 = QString(64, QLatin1Char(name));
        import.format = u"sarif"_s;
        import.tool = tool;
        import.scope = scope;
        return import;
    }

    Result<ImportOutcome> bring(const Scratch &scratch, const Import &import, const QStringList &keys) const
    {
        FindingWriter writer(scratch.database);
        for (const QString &key : keys)
            if (const Status added = writer.add(findingOf(qPrintable(key)), key.toStdString()); !added)
                return added.error();
        return writer.commit(import);
    }

    QStringList keys(const Scratch &scratch, FindingFilter filter = {}) const
    {
        filter.projectId = scratch.project;
        const FindingStore store(scratch.database);
        QStringList found;
        const auto ids = store.ids(filter);
        if (!ids)
            return {ids.error().message()};
        const auto findings = store.load(*ids);
        if (!findings)
            return {findings.error().message()};
        for (const StoredFinding &finding : *findings)
            found << finding.key;
        return found;
    }
};

void TestImports::bothWaysWriteTheSame()
{
    const Scratch scratch;
    VERIFY_DONE(scratch.database.run(u"CREATE TEMP TABLE sample (way, number, real, words, absent)"_s));
    const std::string umlaut = "Gr\xC3\xB6\xC3\x9F"
                               "e";
    for (const auto way : {BulkStatement::Way::Fastest, BulkStatement::Way::ThroughQt}) {
        auto statement = BulkStatement::prepare(scratch.database, u"INSERT INTO sample VALUES (?, ?, ?, ?, ?)"_s, way);
        VERIFY_DONE(statement);
        if (way == BulkStatement::Way::ThroughQt)
            QVERIFY(!statement->isDirect());
        for (const std::string_view words : {std::string_view(umlaut), std::string_view()}) {
            const BulkStatement::Value row[] = {qint64(way), qint64(1) << 40, 0.25, words, {}};
            VERIFY_DONE(statement->run(row));
        }
        auto twice = BulkStatement::prepare(scratch.database, u"INSERT INTO meta VALUES (?, ?)"_s, way);
        VERIFY_DONE(twice);
        const BulkStatement::Value row[] = {std::string_view("created_at"), std::string_view("x")};
        const Status refused = twice->run(row);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Usage);
    }
    auto rows =
        scratch.database.run(u"SELECT count(DISTINCT way) || typeof(number) || number || typeof(real) || real || "
                             "typeof(words) || words || typeof(absent) FROM sample GROUP BY words ORDER BY words"_s);
    VERIFY_DONE(rows);
    QStringList found;
    while (rows->next())
        found << rows->value(0).toString();
    const QString number = u"2integer1099511627776real0.25text"_s;
    QCOMPARE(found, (QStringList{number + u"null", number + u"Größenull"}));
}

void TestImports::keepsWhatTheToolSays()
{
    const Scratch scratch;
    Finding finding = findingOf("a", Severity::Unrated);
    finding.findingClass = FindingClass::Dependency;
    finding.suppressed = true;
    finding.suppressionReason = "not reachable";
    finding.confidence = 0.5;
    finding.fingerprint = "f1";
    finding.package = "lodash@4.17.20";
    finding.vulnerability = "CVE-2021-23337";
    FindingWriter writer(scratch.database);
    VERIFY_DONE(writer.add(Finding(finding), "k1"));
    Import import = report(scratch, 'a');
    import.toolVersion = u"1.2"_s;
    import.bytes = 4711;
    import.scannedAt = QDateTime(QDate(2026, 3, 1), QTime(12, 0, 0, 250), Qt::UTC);
    import.dateAssumed = true;
    import.classes = {FindingClass::Dependency, FindingClass::Licence};
    import.counts.add(finding);
    import.figures = {{ u"packages"_s, 150 }};
    import.warnings = {u"One entry had no place."_s};
    const auto outcome = writer.commit(import);
    VERIFY_DONE(outcome);
    const auto stored = ImportStore(scratch.database).load(outcome->import.id);
    VERIFY_DONE(stored);
    QCOMPARE(stored->scannedAt, import.scannedAt);
    QCOMPARE(stored->dateAssumed, true);
    QCOMPARE(stored->classes, import.classes);
    QVERIFY(stored->counts == import.counts);
    QCOMPARE(stored->figures, import.figures);
    QCOMPARE(stored->warnings, import.warnings);
    QCOMPARE(stored->toolVersion, u"1.2"_s);
    QCOMPARE(stored->bytes, 4711);
    FindingFilter filter;
    filter.projectId = scratch.project;
    const FindingStore store(scratch.database);
    const auto findings = store.load(*store.ids(filter));
    VERIFY_DONE(findings);
    QCOMPARE(findings->size(), 1);
    const StoredFinding &got = findings->first();
    QCOMPARE(got.key, u"k1"_s);
    QCOMPARE(got.tool, u"Semgrep"_s);
    QCOMPARE(got.firstSeen, import.scannedAt);
    QCOMPARE(got.finding.findingClass, FindingClass::Dependency);
    QCOMPARE(got.finding.severity, Severity::Unrated);
    QVERIFY(got.finding.suppressed);
    QCOMPARE(got.finding.confidence, 0.5);
    QCOMPARE(got.finding.package, finding.package);
    QCOMPARE(got.finding.vulnerability, finding.vulnerability);
    QCOMPARE(got.finding.suppressionReason, finding.suppressionReason);
    QCOMPARE(got.finding.fingerprint, finding.fingerprint);
    QCOMPARE(got.finding.cwes, finding.cwes);
    QCOMPARE(got.finding.line, 7);
}

void TestImports::firstAllIsNew()
{
    const Scratch scratch;
    const auto outcome = bring(scratch, report(scratch, 'a'), {u"a"_s, u"b"_s, u"c"_s});
    VERIFY_DONE(outcome);
    QVERIFY((outcome->import.changes == ImportChanges{3, 0, 0, 0, 0}));
    QVERIFY(!outcome->alreadyImported);
    QCOMPARE(scratch.count(u"audit_log"_s, u"entity = 'import'"_s), 1);
    QCOMPARE(*scratch.workspace->check(), QStringList());
}

void TestImports::sameBytesChangeNothing()
{
    const Scratch scratch;
    const auto first = bring(scratch, report(scratch, 'a'), {u"a"_s, u"b"_s});
    VERIFY_DONE(first);
    VERIFY_DONE(bring(scratch, report(scratch, 'b'), {u"a"_s}));
    const qint64 entries = scratch.count(u"audit_log"_s);
    const auto again = bring(scratch, report(scratch, 'a'), {u"a"_s, u"b"_s});
    VERIFY_DONE(again);
    QVERIFY(again->alreadyImported);
    QCOMPARE(again->import.id, first->import.id);
    QCOMPARE(scratch.count(u"import"_s), 2);
    QCOMPARE(scratch.count(u"audit_log"_s), entries);
    QCOMPARE(keys(scratch), QStringList{u"a"_s});
}

void TestImports::newFixedUnchangedReopened()
{
    const Scratch scratch;
    VERIFY_DONE(bring(scratch, report(scratch, 'a'), {u"a"_s, u"b"_s, u"c"_s}));
    const auto second = bring(scratch, report(scratch, 'b'), {u"a"_s, u"d"_s});
    VERIFY_DONE(second);
    QVERIFY((second->import.changes == ImportChanges{1, 2, 1, 0, 0}));
    QCOMPARE(keys(scratch), (QStringList{u"a"_s, u"d"_s}));
    FindingFilter fixed;
    fixed.state = FindingFilter::State::Fixed;
    QCOMPARE(keys(scratch, fixed), (QStringList{u"b"_s, u"c"_s}));
    const auto third = bring(scratch, report(scratch, 'c'), {u"a"_s, u"b"_s, u"d"_s});
    VERIFY_DONE(third);
    QVERIFY((third->import.changes == ImportChanges{0, 0, 2, 1, 0}));
    QCOMPARE(keys(scratch), (QStringList{u"a"_s, u"b"_s, u"d"_s}));
    QVERIFY(ImportStore(scratch.database).load(third->import.id)->changes == third->import.changes);
    // What a fixed finding was last seen in is the import before.
    QCOMPARE(scratch.count(u"finding"_s, u"identity = 'c' AND last_import_id = first_import_id"_s), 1);
    QCOMPARE(scratch.count(u"finding"_s, u"identity = 'a' AND last_import_id = %1"_s.arg(third->import.id)), 1);
    QCOMPARE(scratch.count(u"finding_event"_s, u"event = 'reopened'"_s), 1);
    FindingFilter fresh;
    fresh.newInImport = second->import.id;
    QCOMPARE(keys(scratch, fresh), QStringList{u"d"_s});
    QCOMPARE(*scratch.workspace->check(), QStringList());
}

void TestImports::duplicatesInOneFileAreJoined()
{
    const Scratch scratch;
    FindingWriter writer(scratch.database);
    Finding quiet = findingOf("a", Severity::Low);
    quiet.suppressed = true;
    VERIFY_DONE(writer.add(std::move(quiet), "a"));
    VERIFY_DONE(writer.add(findingOf("a", Severity::Critical), "a"));
    VERIFY_DONE(writer.add(findingOf("a", Severity::Medium), "a"));
    const auto outcome = writer.commit(report(scratch, 'a'));
    VERIFY_DONE(outcome);
    QVERIFY((outcome->import.changes == ImportChanges{1, 0, 0, 0, 2}));
    QCOMPARE(scratch.count(u"finding"_s, u"severity = 0 AND suppressed = 0 AND occurrences = 3"_s), 1);
}

void TestImports::toolsAndScopesDoNotFixEachOther()
{
    const Scratch scratch;
    VERIFY_DONE(bring(scratch, report(scratch, 'a', u"Semgrep"_s), {u"a"_s, u"b"_s}));
    const auto other = bring(scratch, report(scratch, 'b', u"CodeQL"_s), {u"b"_s});
    VERIFY_DONE(other);
    QVERIFY((other->import.changes == ImportChanges{1, 0, 0, 0, 0}));
    const auto part = bring(scratch, report(scratch, 'c', u"Semgrep"_s, u"web"_s), {u"w"_s});
    VERIFY_DONE(part);
    QVERIFY((part->import.changes == ImportChanges{1, 0, 0, 0, 0}));
    QCOMPARE(keys(scratch), (QStringList{u"a"_s, u"b"_s, u"b"_s, u"w"_s}));
    FindingFilter filter;
    filter.tools = {u"CodeQL"_s};
    QCOMPARE(keys(scratch, filter), QStringList{u"b"_s});
}

void TestImports::failedScanFixesNothing()
{
    const Scratch scratch;
    VERIFY_DONE(bring(scratch, report(scratch, 'a'), {u"a"_s, u"b"_s}));
    Import failed = report(scratch, 'b');
    failed.status = ImportStatus::ScanFailed;
    const auto outcome = bring(scratch, failed, {u"a"_s});
    VERIFY_DONE(outcome);
    QCOMPARE(outcome->import.changes.fixed, 0);
    QCOMPARE(keys(scratch), (QStringList{u"a"_s, u"b"_s}));
    Import empty = report(scratch, 'c');
    empty.status = ImportStatus::ReadEmpty;
    const auto clean = bring(scratch, empty, {});
    VERIFY_DONE(clean);
    QCOMPARE(clean->import.changes.fixed, 2);
    QCOMPARE(keys(scratch), QStringList());
}

void TestImports::olderScanIsKeptButChangesNothing()
{
    const Scratch scratch;
    Import now = report(scratch, 'a');
    now.scannedAt = QDateTime(QDate(2026, 5, 1), QTime(0, 0), Qt::UTC);
    VERIFY_DONE(bring(scratch, now, {u"a"_s}));
    Import before = report(scratch, 'b');
    before.scannedAt = QDateTime(QDate(2026, 4, 1), QTime(0, 0), Qt::UTC);
    const auto outcome = bring(scratch, before, {u"b"_s});
    VERIFY_DONE(outcome);
    QVERIFY(outcome->import.historic);
    QVERIFY(outcome->import.changes == ImportChanges{});
    QCOMPARE(keys(scratch), QStringList{u"a"_s});
    QCOMPARE(ImportStore(scratch.database).list(scratch.project)->size(), 2);
    QCOMPARE((*ImportStore(scratch.database).latest(scratch.project, u"Semgrep"_s, {}))->sha256, now.sha256);
}

void TestImports::humanDecisionSurvives()
{
    const Scratch scratch;
    FindingStore store(scratch.database);
    VERIFY_DONE(bring(scratch, report(scratch, 'a'), {u"a"_s, u"b"_s}));
    Triage triage;
    triage.decision = TriageDecision::FalseAlarm;
    triage.reason = u"only in the test page"_s;
    VERIFY_DONE(store.decide(scratch.project, {u"a"_s}, triage));
    VERIFY_DONE(bring(scratch, report(scratch, 'b'), {u"b"_s}));
    VERIFY_DONE(bring(scratch, report(scratch, 'c', u"CodeQL"_s), {u"a"_s}));
    VERIFY_DONE(bring(scratch, report(scratch, 'd'), {u"a"_s, u"b"_s}));
    FindingFilter decided;
    decided.decisions = {TriageDecision::FalseAlarm};
    QCOMPARE(keys(scratch, decided), (QStringList{u"a"_s, u"a"_s}));
    FindingFilter open;
    open.decisions = {TriageDecision::None};
    QCOMPARE(keys(scratch, open), QStringList{u"b"_s});
    VERIFY_DONE(store.decide(scratch.project, {u"a"_s}, {}));
    QCOMPARE(keys(scratch, decided), QStringList());
}

void TestImports::decisionsAreAllOrNone()
{
    const Scratch scratch;
    FindingStore store(scratch.database);
    Triage accepted;
    accepted.decision = TriageDecision::Accepted;
    accepted.reason = u"behind a login"_s;
    QVERIFY(!store.decide(scratch.project, {u"a"_s, u"b"_s}, accepted));
    QCOMPARE(scratch.count(u"triage"_s), 0);
    accepted.until = QDate(2026, 12, 31);
    VERIFY_DONE(store.decide(scratch.project, {u"a"_s, u"b"_s}, accepted));
    QCOMPARE(scratch.count(u"triage"_s, u"until_on = '2026-12-31'"_s), 2);
    QCOMPARE(scratch.count(u"audit_log"_s, u"entity = 'triage'"_s), 1);
}

void TestImports::writerThatDiesLeavesNothing()
{
    const Scratch scratch;
    VERIFY_DONE(bring(scratch, report(scratch, 'a'), {u"a"_s}));
    const qint64 entries = scratch.count(u"audit_log"_s);
    {
        FindingWriter writer(scratch.database);
        for (int i = 0; i < 5000; ++i)
            VERIFY_DONE(writer.add(findingOf("x"), std::to_string(i)));
    }
    QCOMPARE(scratch.count(u"finding"_s), 1);
    QCOMPARE(scratch.count(u"import"_s), 1);
    QCOMPARE(scratch.count(u"audit_log"_s), entries);
    const auto other = scratch.workspace->sameFile();
    VERIFY_DONE(other);
    VERIFY_DONE(ProjectStore(other->database()).setClient(scratch.project, u"Acme"_s));
}

void TestImports::cancelLeavesNothing()
{
    const Scratch scratch;
    VERIFY_DONE(bring(scratch, report(scratch, 'a'), {u"a"_s}));
    FindingWriter writer(scratch.database);
    for (int i = 0; i < 5000; ++i)
        VERIFY_DONE(writer.add(findingOf("x"), std::to_string(i)));
    int asked = 0;
    const Ticket ticket{[&asked] { return ++asked == 3; }, [](int, int, const QString &) {}};
    const auto outcome = writer.commit(report(scratch, 'b'), ticket);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, Error::Kind::Cancelled);
    QCOMPARE(keys(scratch), QStringList{u"a"_s});
    QCOMPARE(scratch.count(u"import"_s), 1);
    QCOMPARE(*scratch.workspace->check(), QStringList());
    // The very same findings can be brought in afterwards.
    VERIFY_DONE(writer.commit(report(scratch, 'b')));
    QCOMPARE(scratch.count(u"finding"_s, u"state = 'open'"_s), 5000);
}

void TestImports::filtersAndOrders()
{
    const Scratch scratch;
    FindingWriter writer(scratch.database);
    VERIFY_DONE(writer.add(findingOf("c", Severity::Low), "c"));
    VERIFY_DONE(writer.add(findingOf("a", Severity::Critical), "a"));
    Finding secret = findingOf("b", Severity::Medium);
    secret.findingClass = FindingClass::Secret;
    secret.path = "web/config.ts";
    VERIFY_DONE(writer.add(std::move(secret), "b"));
    Finding hidden = findingOf("d", Severity::High);
    hidden.suppressed = true;
    VERIFY_DONE(writer.add(std::move(hidden), "d"));
    VERIFY_DONE(writer.commit(report(scratch, 'a')));
    QCOMPARE(keys(scratch), (QStringList{u"a"_s, u"d"_s, u"b"_s, u"c"_s}));
    FindingFilter filter;
    filter.suppressed = false;
    filter.severities = {Severity::Critical, Severity::Low};
    QCOMPARE(keys(scratch, filter), (QStringList{u"a"_s, u"c"_s}));
    filter = {};
    filter.classes = {FindingClass::Secret};
    QCOMPARE(keys(scratch, filter), QStringList{u"b"_s});
    filter = {};
    filter.path = u"src/"_s;
    QCOMPARE(keys(scratch, filter), (QStringList{u"a"_s, u"d"_s, u"c"_s}));
    filter.path = u"%"_s;
    QCOMPARE(keys(scratch, filter), QStringList());
    filter = {};
    filter.projectId = scratch.project;
    const FindingStore store(scratch.database);
    const auto counts = store.counts(filter);
    VERIFY_DONE(counts);
    QCOMPARE(counts->of(Severity::Critical), 1);
    QCOMPARE(counts->open(), 3);
    QCOMPARE(counts->suppressed, 1);
    const auto byPath = store.load(*store.ids(filter, FindingOrder::Path, true));
    QCOMPARE(QString::fromStdString(byPath->first().finding.path), u"web/config.ts"_s);
    QCOMPARE(QString::fromStdString(byPath->last().finding.path), u"src/a.ts"_s);
    int visited = 0;
    VERIFY_DONE(store.forEach(filter, [&visited](StoredFinding &&) {
        ++visited;
        return done();
    }));
    QCOMPARE(visited, 4);
}

void TestImports::searchesWords()
{
    const Scratch scratch;
    VERIFY_DONE(bring(scratch, report(scratch, 'a'), {u"alpha"_s, u"beta"_s, u"Größe"_s}));
    FindingFilter filter;
    for (const auto &[words, expected] :
         std::initializer_list<std::pair<QString, QStringList>>{{u"alph"_s, {u"alpha"_s}},
                                                                {u"QUERY beta"_s, {u"beta"_s}},
                                                                {u"größe"_s, {u"Größe"_s}},
                                                                {u"src/beta.ts"_s, {u"beta"_s}},
                                                                {u"alpha beta"_s, {}},
                                                                {u"\"alpha\" OR NEAR( * NOT"_s, {}},
                                                                {u" -- ; '"_s, {u"alpha"_s, u"beta"_s, u"Größe"_s}}}) {
        filter.words = words;
        QVERIFY2(keys(scratch, filter) == expected, qPrintable(words + u": " + keys(scratch, filter).join(u' ')));
    }
}

void TestImports::textIndexFollowsChanges()
{
    const Scratch scratch;
    VERIFY_DONE(bring(scratch, report(scratch, 'a'), {u"alpha"_s}));
    FindingWriter writer(scratch.database);
    Finding renamed = findingOf("alpha");
    renamed.message = "zebra crossing";
    VERIFY_DONE(writer.add(std::move(renamed), "alpha"));
    const auto outcome = writer.commit(report(scratch, 'b'));
    VERIFY_DONE(outcome);
    QCOMPARE(outcome->import.changes.unchanged, 1);
    FindingFilter filter;
    filter.words = u"zebra"_s;
    QCOMPARE(keys(scratch, filter), QStringList{u"alpha"_s});
    filter.words = u"about"_s;
    QCOMPARE(keys(scratch, filter), QStringList());
    QCOMPARE(*scratch.workspace->check(), QStringList());
    VERIFY_DONE(ProjectStore(scratch.database).purge(scratch.project));
    QCOMPARE(scratch.count(u"finding"_s), 0);
    QCOMPARE(*scratch.workspace->check(), QStringList());
}

void TestImports::oddTextsSurvive()
{
    const Scratch scratch;
    FindingWriter writer(scratch.database);
    Finding odd = findingOf("a");
    odd.message = "O'Brien; DROP TABLE finding; -- \xF0\x9F\x94\x92 ";
    odd.title.clear();
    VERIFY_DONE(writer.add(Finding(odd), "a|'\"|\xC3\xB6"));
    VERIFY_DONE(writer.commit(report(scratch, 'a')));
    FindingFilter filter;
    filter.projectId = scratch.project;
    const FindingStore store(scratch.database);
    const auto got = store.load(*store.ids(filter));
    VERIFY_DONE(got);
    QCOMPARE(got->first().key, u"a|'\"|ö"_s);
    QCOMPARE(got->first().finding.message, odd.message);
    QCOMPARE(got->first().finding.title, std::string());
}

void TestImports::largeFirstImportIsIndexedAsAnyOther()
{
    const auto tables = u"SELECT group_concat(name || sql) FROM sqlite_master WHERE tbl_name = 'finding'"_s;
    const Scratch scratch;
    const QVariant made = *scratch.database.value(tables);
    FindingFilter words;
    words.words = u"about 2471"_s;
    QCOMPARE(keys(scratch, words), QStringList()); // the connection knows the empty index now
    QStringList numbers;
    for (int i = 0; i < 25'000; ++i)
        numbers << QString::number(i);
    VERIFY_DONE(bring(scratch, report(scratch, 'a'), numbers));
    QCOMPARE(*scratch.database.value(tables), made);
    QCOMPARE(keys(scratch, words).size(), 11); // 2471 and 24710 to 24719
    QCOMPARE(*scratch.workspace->check(), QStringList());
    // What comes later goes into the same index.
    numbers.removeFirst();
    numbers << u"247100"_s;
    VERIFY_DONE(bring(scratch, report(scratch, 'b'), numbers));
    QCOMPARE(keys(scratch, words).size(), 12);
    QCOMPARE(*scratch.workspace->check(), QStringList());
    const auto other = scratch.workspace->sameFile();
    VERIFY_DONE(other);
    words.projectId = scratch.project;
    QCOMPARE(FindingStore(other->database()).ids(words)->size(), 12);
}

void TestImports::cancelledLargeImportLeavesEverythingInPlace()
{
    const auto tables = u"SELECT group_concat(name || sql) FROM sqlite_master WHERE tbl_name = 'finding'"_s;
    const Scratch scratch;
    const QVariant made = *scratch.database.value(tables);
    FindingWriter writer(scratch.database);
    for (int i = 0; i < 25'000; ++i)
        VERIFY_DONE(writer.add(findingOf("x"), std::to_string(i)));
    int asked = 0;
    const Ticket ticket{[&asked] { return ++asked == 20; }, [](int, int, const QString &) {}};
    QVERIFY(!writer.commit(report(scratch, 'a'), ticket));
    QCOMPARE(*scratch.database.value(tables), made);
    QCOMPARE(scratch.count(u"finding"_s), 0);
    VERIFY_DONE(bring(scratch, report(scratch, 'a'), {u"a"_s}));
    QCOMPARE(*scratch.workspace->check(), QStringList());
}

void TestImports::manyFindingsAreQuick()
{
    const Scratch scratch;
    FindingWriter writer(scratch.database);
    for (int i = 0; i < 20'000; ++i)
        VERIFY_DONE(writer.add(findingOf(std::to_string(i).c_str(), Severity(i % 6)), "code|" + std::to_string(i)));
    QElapsedTimer timer;
    timer.start();
    VERIFY_DONE(writer.commit(report(scratch, 'a')));
    // A tenth of this is usual; a query a row would take far longer.
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    FindingFilter filter;
    filter.projectId = scratch.project;
    timer.start();
    const auto ids = FindingStore(scratch.database).ids(filter);
    VERIFY_DONE(ids);
    QCOMPARE(ids->size(), 20'000);
    VERIFY_DONE(FindingStore(scratch.database).load(ids->mid(10'000, 256)));
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestImports)
#include "tst_imports.moc"
