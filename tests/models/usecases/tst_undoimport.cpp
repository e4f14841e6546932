// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogueloader.h"
#include "models/storage/scratch.h"
#include "storage/evidencestore.h"
#include "storage/exploitstore.h"
#include "storage/findingwords.h"
#include "storage/triagestore.h"
#include "support/sariflog.h"
#include "usecases/loadproject.h"
#include "usecases/mappings.h"
#include "usecases/undoimport.h"

#include <QRandomGenerator>

using namespace sextant;
using namespace sextant::test;
using namespace Qt::Literals::StringLiterals;

namespace {

Catalogue catalogue;

QStringList rowsOf(const Scratch &scratch, const QString &sql)
{
    QStringList rows;
    auto query = scratch.database.run(sql);
    if (!query)
        return {query.error().message()};
    while (query->next()) {
        QStringList values;
        for (int column = 0; query->value(column).isValid(); ++column)
            values << query->value(column).toString();
        rows << values.join(u'|');
    }
    return rows;
}

/// All that a page could show of findings, imports and evidence.
QStringList visible(const Scratch &scratch)
{
    QStringList rows = rowsOf(scratch, u"SELECT * FROM finding ORDER BY id"_s);
    rows << rowsOf(scratch, u"SELECT * FROM finding_event ORDER BY finding_id, import_id, event"_s);
    rows << rowsOf(scratch, u"SELECT * FROM import WHERE undone_at IS NULL ORDER BY id"_s);
    rows << rowsOf(scratch, u"SELECT * FROM triage ORDER BY identity"_s);
    rows << rowsOf(scratch, u"SELECT * FROM test_result ORDER BY id"_s);
    const auto evidence = EvidenceStore(scratch.database).current(scratch.project);
    if (evidence)
        for (const StoredEvidence &item : *evidence)
            rows << u"%1 %2 %3 %4"_s.arg(item.evidence.checkId, item.evidence.summary)
                        .arg(item.evidence.value)
                        .arg(item.evidence.places.size());
    for (const QString &words : {u"message"_s, u"rule"_s, u"src"_s})
        if (const auto found = findingsWithWords(scratch.database, words, {}))
            for (const qint64 id : found->ids())
                rows << u"%1 %2"_s.arg(words).arg(id);
    return rows;
}

struct Brought
{
    qint64 id = 0;
    FileOutcome outcome;
};

Result<Brought> bring(const Scratch &scratch, const QByteArray &content, const QString &name)
{
    const QString path = scratch.folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return environmentError(file.errorString());
    file.close();
    const auto outcomes = importReports(*scratch.workspace, {scratch.project, {path}, {}}, catalogue, {});
    if (!outcomes)
        return outcomes.error();
    if (outcomes->first().refusal)
        return *outcomes->first().refusal;
    return Brought{outcomes->first().importId, outcomes->first()};
}

QList<SarifResult> someResults(QRandomGenerator &random)
{
    QList<SarifResult> results;
    const auto all = sarifResults(0, 200);
    for (SarifResult result : all) {
        if (random.bounded(3) == 0)
            continue;
        result.line += random.bounded(3);
        results << result;
    }
    return results;
}

Status decideSome(const Scratch &scratch)
{
    auto ids = scratch.database.run(u"SELECT id FROM finding ORDER BY id LIMIT 20"_s);
    if (!ids)
        return ids.error();
    QList<qint64> some;
    while (ids->next())
        some << ids->value(0).toLongLong();
    TriageDraft draft;
    draft.decision = TriageDecision::Confirmed;
    const auto decided = TriageStore(scratch.database).decide(scratch.project, some, draft);
    return decided ? done() : Status(decided.error());
}

const QByteArray vulnerabilities = "id,severity,package,title\nCVE-2021-44228,low,log4j@2.14,Log4Shell\n"
                                   "CVE-2020-0001,low,other@1,Another\n";

Mapping vulnerabilityMapping()
{
    Mapping mapping;
    mapping.name = u"Packages"_s;
    mapping.tool = u"Packages"_s;
    mapping.about = FindingClass::Dependency;
    mapping.columns = {{MappedField::Vulnerability, u"id"_s},
                       {MappedField::Severity, u"severity"_s},
                       {MappedField::Package, u"package"_s},
                       {MappedField::Title, u"title"_s}};
    mapping.needs = QStringList{u"id"_s, u"package"_s};
    return mapping;
}

} // namespace

class TestUndoImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void takingBackLeavesAllAsItWas_data();
    void takingBackLeavesAllAsItWas();
    void readingAgainAfterwardsIsTheSame();
    void anEarlierOneIsRefusedWhileALaterOneRestsOnIt();
    void severalAreTakenBackTogether();
    void decisionsStay();
    void pipelineRunsAreRefused();
    void mappingsOfTheWorkspaceAreUsed();
    void listsOfExploitedOnesSpeakAboutFindings();
};

void TestUndoImport::initTestCase()
{
    const auto loaded = loadBuiltInCatalogue();
    QVERIFY(bool(loaded));
    catalogue = *loaded;
}

void TestUndoImport::takingBackLeavesAllAsItWas_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 12; ++seed)
        QTest::addRow("%u", seed) << seed;
}

// Any number of imports, the last one first, each leaves what was visible before it came.
void TestUndoImport::takingBackLeavesAllAsItWas()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const Scratch scratch;
    QList<QStringList> before;
    QList<qint64> ids;
    for (int step = 0; step < 5; ++step) {
        before << visible(scratch);
        const QByteArray tool = random.bounded(4) == 0 ? "Two" : "One";
        const auto brought = bring(scratch, sarifLog(tool, {someResults(random)}), u"%1.sarif"_s.arg(step));
        VERIFY_DONE(brought);
        ids << brought->id;
        if (step == 2)
            VERIFY_DONE(decideSome(scratch));
        if (step == 2)
            for (QStringList &earlier : before)
                earlier.clear();
    }
    for (int step = 4; step >= 0; --step) {
        VERIFY_DONE(undoImports(*scratch.workspace, {ids[step]}));
        if (!before[step].isEmpty())
            QCOMPARE(visible(scratch), before[step]);
        QCOMPARE(*scratch.workspace->check(), QStringList());
    }
    QCOMPARE(scratch.count(u"finding"_s), 0);
    QCOMPARE(scratch.count(u"finding_before"_s), 0);
    QCOMPARE(ImportStore(scratch.database).list(scratch.project)->size(), 0);
}

void TestUndoImport::readingAgainAfterwardsIsTheSame()
{
    QRandomGenerator random(7);
    const Scratch scratch;
    VERIFY_DONE(bring(scratch, sarifLog("One", {someResults(random)}), u"a.sarif"_s));
    const QByteArray second = sarifLog("One", {someResults(random)});
    const auto once = bring(scratch, second, u"b.sarif"_s);
    VERIFY_DONE(once);
    const QStringList findings = rowsOf(scratch, u"SELECT id, identity, state, line FROM finding ORDER BY id"_s);
    VERIFY_DONE(undoImports(*scratch.workspace, {once->id}));
    const auto again = bring(scratch, second, u"b.sarif"_s);
    VERIFY_DONE(again);
    QVERIFY(!again->outcome.alreadyImported);
    QVERIFY(*again->outcome.changes == *once->outcome.changes);
    QCOMPARE(rowsOf(scratch, u"SELECT id, identity, state, line FROM finding ORDER BY id"_s), findings);
}

void TestUndoImport::anEarlierOneIsRefusedWhileALaterOneRestsOnIt()
{
    QRandomGenerator random(3);
    const Scratch scratch;
    const auto first = bring(scratch, sarifLog("One", {someResults(random)}), u"a.sarif"_s);
    VERIFY_DONE(first);
    VERIFY_DONE(bring(scratch, sarifLog("Two", {someResults(random)}), u"other.sarif"_s));
    VERIFY_DONE(bring(scratch, sarifLog("One", {someResults(random)}), u"later.sarif"_s));
    const QStringList before = visible(scratch);
    const Status refused = undoImports(*scratch.workspace, {first->id});
    QVERIFY(!refused);
    QVERIFY2(refused.error().what.contains(u"later.sarif"), qPrintable(refused.error().what));
    QCOMPARE(visible(scratch), before);
}

void TestUndoImport::severalAreTakenBackTogether()
{
    QRandomGenerator random(5);
    const Scratch scratch;
    const auto first = bring(scratch, sarifLog("One", {someResults(random)}), u"a.sarif"_s);
    const auto second = bring(scratch, sarifLog("One", {someResults(random)}), u"b.sarif"_s);
    VERIFY_DONE(first);
    VERIFY_DONE(second);
    VERIFY_DONE(undoImports(*scratch.workspace, {first->id, second->id}));
    QCOMPARE(scratch.count(u"finding"_s), 0);
}

void TestUndoImport::decisionsStay()
{
    QRandomGenerator random(9);
    const Scratch scratch;
    const QByteArray log = sarifLog("One", {someResults(random)});
    const auto brought = bring(scratch, log, u"a.sarif"_s);
    VERIFY_DONE(brought);
    VERIFY_DONE(decideSome(scratch));
    const QStringList decisions = rowsOf(scratch, u"SELECT identity, decision FROM triage ORDER BY identity"_s);
    QCOMPARE(decisions.size(), 20);
    VERIFY_DONE(undoImports(*scratch.workspace, {brought->id}));
    QCOMPARE(rowsOf(scratch, u"SELECT identity, decision FROM triage ORDER BY identity"_s), decisions);
    VERIFY_DONE(bring(scratch, log, u"a.sarif"_s));
    QCOMPARE(scratch.count(u"finding"_s, u"identity IN (SELECT identity FROM triage)"_s), 20);
}

void TestUndoImport::pipelineRunsAreRefused()
{
    const Scratch scratch;
    Import import;
    import.projectId = scratch.project;
    import.format = u"github-actions-json"_s;
    const auto hindered = obstacleToUndo(*scratch.workspace, import);
    VERIFY_DONE(hindered);
    QVERIFY(hindered->has_value());
}

void TestUndoImport::mappingsOfTheWorkspaceAreUsed()
{
    const Scratch scratch;
    const auto unknown = bring(scratch, vulnerabilities, u"packages.csv"_s);
    QVERIFY(!unknown && isUnknownFormat(unknown.error()));
    VERIFY_DONE(keepMapping(scratch.database, vulnerabilityMapping()));
    QCOMPARE(*storedMappings(scratch.database), QList<Mapping>{vulnerabilityMapping()});
    const auto brought = bring(scratch, vulnerabilities, u"packages.csv"_s);
    VERIFY_DONE(brought);
    QCOMPARE(brought->outcome.report->tool, u"Packages"_s);
    QCOMPARE(rowsOf(scratch, u"SELECT vulnerability, package, title FROM finding ORDER BY id"_s),
             (QStringList{u"CVE-2021-44228|log4j@2.14|Log4Shell"_s, u"CVE-2020-0001|other@1|Another"_s}));
    VERIFY_DONE(removeMapping(scratch.database, u"Packages"_s));
    QVERIFY(storedMappings(scratch.database)->isEmpty());
}

void TestUndoImport::listsOfExploitedOnesSpeakAboutFindings()
{
    const Scratch scratch;
    VERIFY_DONE(keepMapping(scratch.database, vulnerabilityMapping()));
    VERIFY_DONE(bring(scratch, vulnerabilities, u"packages.csv"_s));
    const QByteArray kev = "{\"catalogVersion\": \"2026.11.19\", \"dateReleased\": \"2026-11-19T15:00:00.0Z\", "
                           "\"vulnerabilities\": [{\"cveID\": \"CVE-2021-44228\", \"dateAdded\": \"2021-12-10\"}]}";
    const auto kept = bring(scratch, kev, u"kev.json"_s);
    VERIFY_DONE(kept);
    QVERIFY(kept->outcome.notAReport && !kept->outcome.note.isEmpty());
    VERIFY_DONE(bring(scratch,
                      "#model_version:v1,score_date:2026-11-20T00:00:00+0000\ncve,epss,percentile\n"
                      "CVE-2020-0001,0.25,0.9\nCVE-1999-0001,0.5,0.9\n",
                      u"epss.csv"_s));
    const QString said =
        u"SELECT vulnerability, coalesce(epss, '-'), coalesce(exploited, '-') FROM finding ORDER BY id"_s;
    const QStringList both{u"CVE-2021-44228|-|1"_s, u"CVE-2020-0001|0.25|-"_s};
    QCOMPARE(rowsOf(scratch, said), both);
    QCOMPARE(ExploitStore(scratch.database).lists()->size(), 2);
    // What comes later hears of it too, and a known exploit of a low severity weighs on the checks.
    const auto later = bring(scratch, vulnerabilities + "CVE-2021-44228,low,copy@1,Again\n", u"later.csv"_s);
    VERIFY_DONE(later);
    QCOMPARE(rowsOf(scratch, said), both + QStringList{u"CVE-2021-44228|-|1"_s});
    const auto state = loadProject(*scratch.workspace, scratch.project, catalogue, QDateTime::currentDateTimeUtc());
    VERIFY_DONE(state);
    QVERIFY(std::ranges::any_of(state->observed, [](const Evidence &evidence) {
        return evidence.value == 0 && evidence.summary.contains(u"exploited");
    }));
    // An older list is refused.
    const auto older = bring(scratch, QByteArray(kev).replace("2026-11-19", "2026-01-01"), u"old.json"_s);
    QVERIFY(!older);
}

QTEST_GUILESS_MAIN(TestUndoImport)
#include "tst_undoimport.moc"
