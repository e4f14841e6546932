// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/findingsscratch.h"
#include "storage/triagestore.h"

using namespace Qt::Literals::StringLiterals;
using namespace sextant;

class TestTriage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decisionsAreTakenBackAndSurviveImports()
    {
        FindingsScratch findings;
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
        VERIFY_DONE(store.restore(findings.project, ids, *before));
        QCOMPARE(triageOf(ids[0]).decision, TriageDecision::None);
        QCOMPARE(triageOf(ids[0]).owner, u"Mara"_s);
        QCOMPARE(findings.count(u"triage"_s), 1);
    }

    void everyDecisionFitsTheWorkspace()
    {
        const FindingsScratch findings;
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
        FindingsScratch findings;
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
};

QTEST_GUILESS_MAIN(TestTriage)
#include "tst_triage.moc"
