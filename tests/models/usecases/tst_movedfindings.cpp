// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogueloader.h"
#include "models/storage/scratch.h"
#include "storage/findingwriter.h"
#include "storage/triagestore.h"
#include "support/sariflog.h"
#include "usecases/importreports.h"
#include "usecases/undoimport.h"

using namespace sextant;
using namespace sextant::test;
using namespace Qt::Literals::StringLiterals;

namespace {

Catalogue catalogue;

FileOutcome bring(const Scratch &scratch, const QByteArray &content, const QString &name)
{
    QFile file(scratch.folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("A report for the test could not be written");
    file.close();
    const auto outcomes = importReports(*scratch.workspace, {scratch.project, {file.fileName()}, {}}, catalogue, {});
    if (!outcomes || !outcomes->first().changes)
        qFatal("A report for the test could not be imported");
    return outcomes->first();
}

/// What npm audit says of one package of this version.
QByteArray npmReport(const QByteArray &version)
{
    return R"({"actions":[],"advisories":{"1":{"findings":[{"version":")" + version +
           R"(","paths":["lodash"]}],"id":1,"title":"Prototype pollution","module_name":"lodash",)"
           R"("cves":["CVE-2019-10744"],"severity":"high","url":"https://example.org","cwe":"CWE-1321"}},)"
           R"("muted":[],"metadata":{"vulnerabilities":{"info":0,"low":0,"moderate":0,"high":1,"critical":0}}})";
}

QList<qint64> idsOf(const Scratch &scratch, const QString &words = {}, const QStringList &tools = {})
{
    FindingFilter filter;
    filter.projectId = scratch.project;
    filter.words = words;
    filter.tools = tools;
    const auto ids = FindingStore(scratch.database).ids(filter);
    return ids ? *ids : QList<qint64>();
}

StoredFinding only(const Scratch &scratch)
{
    const QList<qint64> ids = idsOf(scratch);
    if (ids.size() != 1)
        qFatal("One open finding was expected");
    return FindingStore(scratch.database).load(ids)->front();
}

void callFalseAlarm(const Scratch &scratch, qint64 finding)
{
    TriageDraft draft;
    draft.decision = TriageDecision::FalseAlarm;
    draft.reason = u"The function is never called"_s;
    if (!TriageStore(scratch.database).decide(scratch.project, {finding}, draft))
        qFatal("A decision for the test could not be made");
}

} // namespace

/// What moves stays the same finding, with its history and what people decided.
class TestMovedFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto loaded = loadBuiltInCatalogue();
        QVERIFY(bool(loaded));
        catalogue = *loaded;
    }

    void packageOfAnotherVersionKeepsItsDecision()
    {
        const Scratch scratch;
        bring(scratch, npmReport("4.17.4"), u"a.json"_s);
        const StoredFinding before = only(scratch);
        QCOMPARE(before.finding.package, "lodash@4.17.4");
        callFalseAlarm(scratch, before.id);

        const FileOutcome bumped = bring(scratch, npmReport("4.17.5"), u"b.json"_s);
        QVERIFY((*bumped.changes == ImportChanges{0, 0, 1, 0, 0, 1}));
        const StoredFinding after = only(scratch);
        QCOMPARE(after.id, before.id);
        QCOMPARE(after.firstImport, before.firstImport);
        QCOMPARE(after.finding.package, "lodash@4.17.5");
        QCOMPARE(after.triage.decision, TriageDecision::FalseAlarm);
        const auto trail = TriageStore(scratch.database).trail(after);
        QVERIFY(bool(trail));
        QCOMPARE(trail->size(), 3);
        QCOMPARE(trail->at(1).event, FindingTrailEntry::Event::Moved);
        QCOMPARE(trail->at(1).from, u"lodash@4.17.4"_s);
    }

    void undoPutsBackPlaceAndDecision()
    {
        const Scratch scratch;
        bring(scratch, npmReport("4.17.4"), u"a.json"_s);
        const StoredFinding before = only(scratch);
        callFalseAlarm(scratch, before.id);
        const FileOutcome bumped = bring(scratch, npmReport("4.17.5"), u"b.json"_s);
        QCOMPARE(scratch.count(u"triage"_s), 2); // another tool may tell of it under the old name
        VERIFY_DONE(undoImports(*scratch.workspace, {bumped.importId}));
        const StoredFinding after = only(scratch);
        QCOMPARE(after.key, before.key);
        QCOMPARE(after.finding.package, "lodash@4.17.4");
        QCOMPARE(after.triage.decision, TriageDecision::FalseAlarm);
        QCOMPARE(scratch.count(u"triage"_s), 1);
        QCOMPARE(*scratch.workspace->check(), QStringList());
    }

    void decisionOfAnotherToolAboutTheNewPlaceStays()
    {
        const Scratch scratch;
        QList<SarifResult> results{{1, "src/old/a.ts", 4, "mark", "Bad"}};
        bring(scratch, sarifLog("One", {results}), u"one.sarif"_s);
        callFalseAlarm(scratch, only(scratch).id);
        results[0].path = "src/new/a.ts";
        bring(scratch, sarifLog("Two", {results}), u"two.sarif"_s);
        const QList<qint64> ids = idsOf(scratch, {}, {u"Two"_s});
        TriageDraft draft;
        draft.decision = TriageDecision::Confirmed;
        VERIFY_DONE(TriageStore(scratch.database).decide(scratch.project, ids, draft));

        const FileOutcome moved = bring(scratch, sarifLog("One", {results}), u"again.sarif"_s);
        QCOMPARE(moved.changes->moved, 1);
        QCOMPARE(scratch.count(u"triage"_s, u"decision = 'confirmed'"_s), 1);
        VERIFY_DONE(undoImports(*scratch.workspace, {moved.importId}));
        QCOMPARE(scratch.count(u"triage"_s, u"decision = 'confirmed'"_s), 1);
        QCOMPARE(scratch.count(u"triage"_s, u"decision = 'false-alarm'"_s), 1);
    }

    void failedScanMovesNothing()
    {
        const Scratch scratch;
        bring(scratch, sarifLog("One", {{{1, "src/old/a.ts", 4, "mark", "Bad"}}}), u"one.sarif"_s);
        Finding finding = only(scratch).finding;
        finding.path = "src/new/a.ts";
        FindingWriter writer(scratch.database);
        VERIFY_DONE(writer.add(finding, "another"));
        Import import;
        import.projectId = scratch.project;
        import.tool = u"One"_s;
        import.sha256 = QString(64, u'f');
        import.status = ImportStatus::ScanFailed;
        const auto outcome = writer.commit(import);
        VERIFY_DONE(outcome);
        QVERIFY((outcome->import.changes == ImportChanges{1, 0, 0, 0, 0, 0}));
        QCOMPARE(idsOf(scratch).size(), 2);
    }

    void wordsOfTheOldPlaceAreFoundNoMore()
    {
        const Scratch scratch;
        QList<SarifResult> results{{1, "src/elsewhere/a.ts", 4, "mark", "Bad"}};
        bring(scratch, sarifLog("One", {results}), u"one.sarif"_s);
        results[0].path = "src/here/a.ts";
        bring(scratch, sarifLog("One", {results}), u"two.sarif"_s);
        QCOMPARE(idsOf(scratch, u"elsewhere"_s).size(), 0);
        QCOMPARE(idsOf(scratch, u"here"_s).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestMovedFindings)
#include "tst_movedfindings.moc"
