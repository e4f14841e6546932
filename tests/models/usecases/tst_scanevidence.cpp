// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogueloader.h"
#include "models/storage/scratch.h"
#include "storage/evidencestore.h"
#include "storage/triagestore.h"
#include "usecases/importreports.h"
#include "usecases/loadproject.h"
#include "usecases/undoimport.h"

using namespace sextant;
using namespace Qt::Literals::StringLiterals;

namespace {

Catalogue catalogue;

const QDateTime scanned({2026, 8, 1}, {9, 0}, Qt::UTC);

/// A vulnerability that Trivy tells of.
struct Vulnerability
{
    QByteArray severity;
    QByteArray package;
};

QByteArray report(const QList<Vulnerability> &found, const QDateTime &at = scanned)
{
    QByteArrayList vulnerabilities;
    for (const Vulnerability &one : found)
        vulnerabilities << "{\"VulnerabilityID\":\"CVE-2026-1\",\"PkgName\":\"" + one.package +
                               "\",\"InstalledVersion\":\"1.0\",\"Title\":\"Bad\",\"Severity\":\"" + one.severity +
                               "\"}";
    return "{\"SchemaVersion\":2,\"CreatedAt\":\"" + at.toString(Qt::ISODate).toUtf8() +
           "\",\"ArtifactName\":\".\",\"ArtifactType\":\"filesystem\",\"Results\":[{\"Target\":\"package-lock.json\","
           "\"Class\":\"lang-pkgs\",\"Type\":\"npm\",\"Vulnerabilities\":[" +
           vulnerabilities.join(',') + "]}]}";
}

const Vulnerability high{"HIGH", "left-pad"};
const Vulnerability medium{"MEDIUM", "right-pad"};

qint64 bring(const Scratch &scratch, const QByteArray &content, const QString &name = u"a.json"_s)
{
    QFile file(scratch.folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("A report for the test could not be written");
    file.close();
    const auto outcomes = importReports(*scratch.workspace, {scratch.project, {file.fileName()}, {}}, catalogue, {});
    if (!outcomes || outcomes->first().refusal)
        qFatal("A report for the test could not be imported");
    return outcomes->first().importId;
}

/// What the scan says worst of any check, so many days after it.
Evidence worst(const Scratch &scratch, int days = 0)
{
    const auto state = loadProject(*scratch.workspace, scratch.project, catalogue, scanned.addDays(days));
    if (!state)
        qFatal("The project could not be read");
    Evidence worst;
    worst.value = 2;
    for (const Evidence &evidence : state->observed)
        if (evidence.kind == EvidenceKind::Scanner && evidence.value < worst.value)
            worst = evidence;
    return worst;
}

void decide(const Scratch &scratch, TriageDecision decision)
{
    FindingFilter filter;
    filter.projectId = scratch.project;
    TriageDraft draft;
    draft.decision = decision;
    draft.reason = u"Never called"_s;
    draft.until = {2026, 12, 31};
    const auto ids = FindingStore(scratch.database).ids(filter);
    if (!ids || !TriageStore(scratch.database).decide(scratch.project, *ids, draft))
        qFatal("A decision for the test could not be made");
}

} // namespace

/// Evidence of scans follows time, decisions and lists that come later; nothing of it is frozen at the import.
class TestScanEvidence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto loaded = loadBuiltInCatalogue();
        QVERIFY(bool(loaded));
        catalogue = *loaded;
    }

    void mediumBecomesOverdue()
    {
        const Scratch scratch;
        bring(scratch, report({medium}));
        QCOMPARE(worst(scratch).value, 0.5);
        QCOMPARE(worst(scratch).source, u"Trivy"_s);
        QCOMPARE(worst(scratch).date, scanned);
        QCOMPARE(worst(scratch, 90).value, 0.5);
        QCOMPARE(worst(scratch, 91).value, 0.0);
        QCOMPARE(worst(scratch, 91).summary, u"1 open finding(s) of medium severity past their deadline"_s);
        QCOMPARE(worst(scratch, 91).places.first().path, u"package-lock.json"_s);
    }

    void laterScanDoesNotMakeItYoung()
    {
        const Scratch scratch;
        bring(scratch, report({medium}));
        bring(scratch, report({medium, {"MEDIUM", "other-pad"}}, scanned.addDays(80)), u"b.json"_s);
        QCOMPARE(worst(scratch, 91).value, 0.0);
        QCOMPARE(worst(scratch, 91).summary, u"1 open finding(s) of medium severity past their deadline"_s);
    }

    void falseAlarmDoesNotCountAndComesBack()
    {
        const Scratch scratch;
        bring(scratch, report({high}));
        QCOMPARE(worst(scratch).value, 0.0);
        decide(scratch, TriageDecision::FalseAlarm);
        QCOMPARE(worst(scratch).value, 1.0);
        const auto state = loadProject(*scratch.workspace, scratch.project, catalogue, scanned);
        QVERIFY(std::ranges::any_of(state->observed, [](const Evidence &evidence) {
            return evidence.summary == u"The scan has no open finding of medium severity or above here; 1 more set "
                                       "aside as no fault or a duplicate"_s;
        }));
        bring(scratch, report({high}, scanned.addDays(1)), u"b.json"_s);
        QCOMPARE(worst(scratch).value, 1.0);
        decide(scratch, TriageDecision::Confirmed);
        QCOMPARE(worst(scratch).value, 0.0);
    }

    void acceptedRiskIsNoRepair()
    {
        const Scratch scratch;
        bring(scratch, report({high}));
        decide(scratch, TriageDecision::Accepted);
        QCOMPARE(worst(scratch).value, 0.0);
        decide(scratch, TriageDecision::WontFix);
        QCOMPARE(worst(scratch).value, 0.0);
    }

    void takingADecisionBackCountsAgain()
    {
        const Scratch scratch;
        bring(scratch, report({high}));
        TriageDraft draft;
        draft.decision = TriageDecision::FalseAlarm;
        draft.reason = u"Never called"_s;
        TriageStore store(scratch.database);
        const auto before = store.decide(scratch.project, {1}, draft);
        VERIFY_DONE(before);
        QCOMPARE(worst(scratch).value, 1.0);
        VERIFY_DONE(store.restore(scratch.project, {1}, *before));
        QCOMPARE(worst(scratch).value, 0.0);
    }

    void undoneImportSaysNothing()
    {
        const Scratch scratch;
        bring(scratch, report({medium}));
        const qint64 second = bring(scratch, report({high, medium}, scanned.addDays(1)), u"b.json"_s);
        QCOMPARE(worst(scratch).value, 0.0);
        VERIFY_DONE(undoImports(*scratch.workspace, {second}));
        QCOMPARE(worst(scratch).value, 0.5);
    }

    void emptyScanSaysThatItIsClean()
    {
        const Scratch scratch;
        bring(scratch, report({high}));
        bring(scratch, report({}, scanned.addDays(1)), u"b.json"_s);
        QCOMPARE(scratch.count(u"finding"_s, u"state = 'open'"_s), 0);
        QCOMPARE(worst(scratch).value, 1.0);
    }

    void whatAnEarlierVersionReadIsJudgedAsItWas()
    {
        const Scratch scratch;
        const qint64 import = bring(scratch, report({high}));
        // As a workspace looks that was made before findings were gathered.
        VERIFY_DONE(scratch.database.run(u"DELETE FROM finding_group"_s));
        VERIFY_DONE(scratch.database.run(u"UPDATE scan SET grouped_since = NULL"_s));
        Evidence kept;
        kept.checkId = catalogue.checks.first().id;
        kept.kind = EvidenceKind::Scanner;
        kept.value = 0.25;
        kept.date = scanned;
        VERIFY_DONE(
            EvidenceStore(scratch.database).replace(scratch.project, {EvidenceOrigin::Kind::Import, import}, {kept}));
        QCOMPARE(worst(scratch).value, 0.25);
        decide(scratch, TriageDecision::FalseAlarm); // gathers nothing, so that nothing counts twice
        QCOMPARE(worst(scratch).value, 0.25);
        decide(scratch, TriageDecision::None);
        const qint64 second = bring(scratch, report({high, medium}, scanned.addDays(1)), u"b.json"_s);
        QCOMPARE(worst(scratch).value, 0.0);
        VERIFY_DONE(undoImports(*scratch.workspace, {second}));
        QCOMPARE(worst(scratch).value, 0.25);
    }
};

QTEST_GUILESS_MAIN(TestScanEvidence)
#include "tst_scanevidence.moc"
