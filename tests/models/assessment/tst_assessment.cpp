// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/assessment.h"
#include "assessment/evidencefromfacts.h"
#include "assessment/evidencefromscans.h"
#include "assessment/prefill.h"
#include "assessment/verdict.h"
#include "support/smallcatalogue.h"

#include <QTest>

using namespace sextant;
using namespace sextant::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime today = QDateTime::fromString(u"2026-11-20T09:00:00Z"_s, Qt::ISODate);

Fact fact(const QString &id, Fact::Outcome outcome)
{
    Fact fact;
    fact.id = id;
    fact.outcome = outcome;
    if (outcome == Fact::Outcome::Found)
        fact.places = {{u"src/app.ts"_s, 12, u"c0ffee"_s, u"line"_s}};
    return fact;
}

QList<Evidence> about(const QString &checkId, const QList<Fact> &facts)
{
    QList<Evidence> evidence = evidenceFromFacts(smallCatalogue(), factTable(facts), today);
    evidence.removeIf([&checkId](const Evidence &item) { return item.checkId != checkId; });
    return evidence;
}

Answer answer(const QString &checkId, AnswerValue value, Role role = Role::Insider)
{
    Answer answer;
    answer.checkId = checkId;
    answer.value = value;
    answer.role = role;
    answer.person = u"Mara"_s;
    answer.answeredAt = today;
    return answer;
}

AssessmentInput input(const QList<Answer> &answers = {}, const QList<Evidence> &evidence = {})
{
    AssessmentInput input;
    input.now = today;
    input.target = Stage::Mvp;
    input.profile = {{u"db"_s, {Truth::Yes, {}}}, {u"login"_s, {Truth::Yes, {}}}};
    input.answers = answers;
    input.evidence = evidence;
    return input;
}

Scan scanWith(const QList<FindingGroup> &groups)
{
    Scan scan;
    scan.tool = u"semgrep"_s;
    scan.date = today;
    scan.classes = {FindingClass::Code};
    scan.groups = groups;
    return scan;
}

} // namespace

class TestAssessment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foundFactSpeaksWithItsPlace()
    {
        const auto evidence = about(u"rel.tests"_s, {fact(u"file:CI"_s, Fact::Outcome::Found)});
        QCOMPARE(evidence.size(), 1);
        QCOMPARE(evidence.front().value, 1.0);
        QCOMPARE(evidence.front().strength, 1.0);
        QCOMPARE(evidence.front().places.front().line, 12);
        QCOMPARE(evidence.front().date, today);
    }

    void nothingToLookAtIsNoEvidence()
    {
        QVERIFY(about(u"rel.tests"_s, {fact(u"file:CI"_s, Fact::Outcome::NotObservable)}).isEmpty());
        QVERIFY(about(u"rel.tests"_s, {}).isEmpty());
    }

    void absenceSpeaksWithItsOwnStrength()
    {
        const auto evidence = about(u"rel.tests"_s, {fact(u"file:CI"_s, Fact::Outcome::NotFound)});
        QCOMPARE(evidence.size(), 1);
        QCOMPARE(evidence.front().value, 0.0);
        QCOMPARE(evidence.front().strength, 0.8);
    }

    void oneFoundSignSilencesTheAbsenceOfItsAlternatives()
    {
        const auto evidence = about(
            u"rel.tests"_s, {fact(u"file:CI"_s, Fact::Outcome::NotFound), fact(u"text:TESTS"_s, Fact::Outcome::Found)});
        QCOMPARE(evidence.size(), 1);
        QCOMPARE(evidence.front().value, 1.0);
        QCOMPARE(evidence.front().strength, 0.6);
    }

    void counterexampleRefutesWhenFoundAndOnlyHintsWhenAbsent()
    {
        const auto found = about(u"sec.secrets"_s, {fact(u"text:KEY"_s, Fact::Outcome::Found)});
        QVERIFY(found.front().counterexample);
        QCOMPARE(found.front().value, 0.0);
        const auto absent = about(u"sec.secrets"_s, {fact(u"text:KEY"_s, Fact::Outcome::NotFound)});
        QVERIFY(!absent.front().counterexample);
        QCOMPARE(absent.front().value, 1.0);
        QCOMPARE(absent.front().strength, 0.2);
    }

    void signPrefillsTheProfileAndAbsenceDoesNot()
    {
        const Profile found = prefillProfile(smallCatalogue(), factTable({fact(u"dep:ORM"_s, Fact::Outcome::Found)}));
        QCOMPARE(found.value(u"db"_s).value, Truth::Yes);
        QCOMPARE(found.value(u"db"_s).basis, u"dep:ORM"_s);
        const Profile absent =
            prefillProfile(smallCatalogue(), factTable({fact(u"dep:ORM"_s, Fact::Outcome::NotFound)}));
        QVERIFY(!absent.contains(u"db"_s));
    }

    void answersOfPeopleWinOverPrefill()
    {
        const Profile merged =
            mergedProfile({{u"db"_s, {Truth::Yes, u"dep:ORM"_s}}, {u"login"_s, {Truth::Yes, u"dep:AUTH"_s}}},
                          {{u"db"_s, {Truth::No, u"Mara"_s}}, {u"login"_s, {Truth::Unknown, u"Mara"_s}}});
        QCOMPARE(merged.value(u"db"_s).value, Truth::No);
        QCOMPARE(merged.value(u"login"_s).value, Truth::Yes);
    }

    void findingsOfOtherWeaknessesDoNotConcernTheCheck()
    {
        const FindingGroup injection{FindingClass::Code, Severity::High, {89}, false, 2, {}};
        const FindingGroup other{FindingClass::Code, Severity::Critical, {22}, false, 1, {}};
        const FindingGroup medium{FindingClass::Code, Severity::Unrated, {79}, false, 1, {}};
        const auto valueOf = [](const QList<FindingGroup> &groups) {
            return evidenceFromScans(smallCatalogue(), {scanWith(groups)}, {2026, 11, 20}).front().value;
        };
        QCOMPARE(valueOf({injection}), 0.0);
        QCOMPARE(valueOf({other}), 1.0);
        QCOMPARE(valueOf({medium}), 0.5);
        QCOMPARE(valueOf({}), 1.0);
    }

    void mediumPastItsDeadlineWeighsAsHigh()
    {
        FindingGroup medium{FindingClass::Code, Severity::Medium, {89}, false, 2, {}, {2026, 8, 22}};
        const auto evidence = [&medium](QDate today) {
            return evidenceFromScans(smallCatalogue(), {scanWith({medium})}, today).front();
        };
        QCOMPARE(evidence({2026, 11, 20}).value, 0.5); // the ninetieth day
        QCOMPARE(evidence({2026, 11, 21}).value, 0.0);
        QCOMPARE(evidence({2026, 11, 21}).summary, u"2 open finding(s) of medium severity past their deadline"_s);
        medium.severity = Severity::Unrated;
        QCOMPARE(evidence({2026, 11, 21}).value, 0.0);
        medium.severity = Severity::Low;
        QCOMPARE(evidence({2027, 11, 21}).value, 1.0);
    }

    void failedScanIsNeverClean()
    {
        Scan failed = scanWith({});
        failed.failed = true;
        QVERIFY(evidenceFromScans(smallCatalogue(), {failed}, {2026, 11, 20}).isEmpty());
    }

    void assumedDateWeakensTheScan()
    {
        Scan undated = scanWith({});
        undated.dateAssumed = true;
        QCOMPARE(evidenceFromScans(smallCatalogue(), {undated}, {2026, 11, 20}).front().strength, 0.8);
    }

    void nothingKnownScoresNothingAndCouldBeEverything()
    {
        const Assessment assessment = assess(smallCatalogue(), input());
        QCOMPARE(assessment.count(CheckState::Unknown), 4);
        QCOMPARE(assessment.product.coverage, 0.0);
        QCOMPARE(*assessment.product.headline, 1.0); // the soft minimum floors values at 1
        QCOMPARE(*assessment.product.ceiling, 100.0);
    }

    void profileDecidesWhatAppliesAndUnknownKeepsTheCheck()
    {
        AssessmentInput given = input();
        given.profile = {{u"db"_s, {Truth::No, {}}}};
        const Assessment assessment = assess(smallCatalogue(), given);
        QCOMPARE(assessment.find(u"rel.backups")->state, CheckState::NotApplicable);
        QCOMPARE(assessment.find(u"sec.scan")->state, CheckState::Unknown);
        QCOMPARE(assessment.find(u"sec.scan")->undecidedBy, QStringList{u"login"_s});
        QCOMPARE(assessment.openQuestions.size(), 1);
        QCOMPARE(assessment.openQuestions.front().questionId, u"login"_s);
    }

    void notApplicableByAnAnswerTakesTheCheckAway()
    {
        Answer excluded = answer(u"rel.backups"_s, AnswerValue::NotApplicable);
        excluded.exclusion = ExclusionReason::OtherControl;
        const Assessment assessment = assess(smallCatalogue(), input({excluded}));
        QCOMPARE(assessment.find(u"rel.backups")->state, CheckState::NotApplicable);
        QCOMPARE(assessment.applicable(), 3);
    }

    void loneClaimIsUnprovenAndLowStaysAtNothing()
    {
        const Assessment assessment = assess(smallCatalogue(), input({answer(u"rel.backups"_s, AnswerValue::Yes)}));
        QCOMPARE(assessment.find(u"rel.backups")->state, CheckState::Unproven);
        QCOMPARE(*assessment.product.lowOf(Dimension::Reliability), 0.0);
        // weight 10 of 20, confidence 0.45 / 0.85
        QCOMPARE(assessment.product.of(Dimension::Reliability)->evidencedUncapped, 100 * 0.5 * 0.45 / 0.85);
    }

    void answerWithProofCountsAsDocumentToo()
    {
        Answer proven = answer(u"rel.backups"_s, AnswerValue::Yes);
        proven.proof = u"restore-log.pdf"_s;
        const Assessment assessment = assess(smallCatalogue(), input({proven}));
        QCOMPARE(assessment.find(u"rel.backups")->state, CheckState::Pass);
        QCOMPARE(assessment.find(u"rel.backups")->evidence.size(), 2);
    }

    void gainIsWhatTheDimensionWouldRise()
    {
        const Assessment assessment = assess(smallCatalogue(), input());
        // Reliability: two checks of weight 10. At MVP rel.backups is a gate, rel.tests is debt.
        const CheckResult *backups = assessment.find(u"rel.backups");
        QCOMPARE(backups->points, 50.0);
        QCOMPARE(backups->gain, 50.0);
        QCOMPARE(assessment.find(u"sec.secrets")->points, 100 * 10 / 15.0);
    }

    void nextStepsPutShipStoppersFirst()
    {
        const Assessment assessment = assess(smallCatalogue(), input());
        QCOMPARE(assessment.nextSteps.size(), 4);
        QCOMPARE(assessment.nextSteps.at(0).checkId, u"rel.backups"_s);
        QCOMPARE(assessment.nextSteps.at(1).checkId, u"sec.secrets"_s);
        QCOMPARE(assessment.nextSteps.at(2).checkId, u"rel.tests"_s);
    }

    void waiverNeedsACheckThatAllowsOne()
    {
        AssessmentInput given = input();
        given.target = Stage::Production;
        const QDate day = today.date();
        given.risks = {{u"rel.tests"_s, u"Mara"_s, u"Small"_s, day.addDays(-10), day.addDays(10)},
                       {u"rel.backups"_s, u"Mara"_s, u"Small"_s, day.addDays(-10), day.addDays(10)}};
        const Assessment assessment = assess(smallCatalogue(), given);
        QVERIFY(assessment.find(u"rel.tests")->waived);
        QVERIFY(!assessment.find(u"rel.backups")->waived);
        QCOMPARE(assessment.product.stoppersOpen, 2); // rel.backups and sec.secrets
    }

    void verdictNamesTheWeakestAndTheBounds()
    {
        const VerdictWords verdict =
            verdictOf(assess(smallCatalogue(), input({answer(u"rel.backups"_s, AnswerValue::Yes)})));
        QVERIFY(!verdict.reached);
        QCOMPARE(verdict.headline, u"Not ready for first users"_s);
        QVERIFY(verdict.reason.startsWith(u"Security (0) is the weakest link."_s));
        QVERIFY(verdict.known.contains(u"0–"_s) || verdict.known.contains(u"1–"_s));
    }

    void noCheckAppliesGivesNoFigure()
    {
        Catalogue empty = smallCatalogue();
        empty.checks.clear();
        const Assessment assessment = assess(empty, input());
        QVERIFY(!assessment.product.headline);
        QCOMPARE(scoreWithBounds(assessment.product), u"–"_s);
        QVERIFY(!verdictOf(assessment).headline.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAssessment)
#include "tst_assessment.moc"
