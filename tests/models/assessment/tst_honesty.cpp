// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/ageing.h"
#include "assessment/checkflag.h"
#include "assessment/profilechange.h"
#include "assessment/scoredetail.h"
#include "support/smallcatalogue.h"

#include <QTest>

using namespace sextant;
using namespace sextant::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime today = QDateTime::fromString(u"2026-11-20T09:00:00Z"_s, Qt::ISODate);

Answer answer(const QString &checkId, AnswerValue value, const QString &person = u"Mara"_s)
{
    Answer answer;
    answer.checkId = checkId;
    answer.value = value;
    answer.person = person;
    answer.answeredAt = today;
    return answer;
}

Answer leftOut(const QString &checkId, ExclusionReason reason, int daysAgo = 0)
{
    Answer given = answer(checkId, AnswerValue::NotApplicable);
    given.exclusion = reason;
    given.note = u"Because"_s;
    given.answeredAt = today.addDays(-daysAgo);
    return given;
}

Evidence seen(const QString &checkId, double value, int daysAgo = 0)
{
    Evidence evidence;
    evidence.checkId = checkId;
    evidence.kind = EvidenceKind::Ci;
    evidence.value = value;
    evidence.date = today.addDays(-daysAgo);
    return evidence;
}

AssessmentInput input()
{
    AssessmentInput input;
    input.now = today;
    input.target = Stage::Mvp;
    input.profile = {{u"db"_s, {Truth::Yes, {}}}, {u"login"_s, {Truth::Yes, {}}}};
    return input;
}

std::optional<Oddity> oddity(const AssessmentInput &given, OddityKind kind,
                             const Catalogue &catalogue = smallCatalogue())
{
    const Assessment assessment = assess(catalogue, given);
    const auto it = std::ranges::find(assessment.oddities, kind, &Oddity::kind);
    return it == assessment.oddities.end() ? std::nullopt : std::optional(*it);
}

/// Twelve checks without conditions, so that many people can answer many things.
Catalogue manyChecks()
{
    Catalogue catalogue = smallCatalogue();
    const Check pattern = catalogue.checks.front();
    catalogue.checks.clear();
    for (int i = 0; i < 12; ++i) {
        Check check = pattern;
        check.id = u"rel.check%1"_s.arg(i, 2, 10, QLatin1Char('0'));
        catalogue.checks << check;
    }
    return catalogue;
}

} // namespace

class TestHonesty : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptedRiskLiftsTheGateAndNotTheValue()
    {
        AssessmentInput given = input();
        given.target = Stage::Production;
        const Assessment before = assess(smallCatalogue(), given);
        given.risks = {{u"sec.secrets"_s, u"Mara"_s, u"Small team"_s, today.date(), today.date().addDays(30)}};
        const Assessment after = assess(smallCatalogue(), given);
        QVERIFY(after.find(u"sec.secrets")->waived);
        QCOMPARE(after.product.stoppersOpen, before.product.stoppersOpen - 1);
        QCOMPARE(after.product.of(Dimension::Security)->evidencedUncapped,
                 before.product.of(Dimension::Security)->evidencedUncapped);
        QVERIFY(after.find(u"sec.secrets")->applies());
    }

    void acceptedRiskComesBackByItself()
    {
        AssessmentInput given = input();
        given.risks = {{u"sec.secrets"_s, u"Mara"_s, u"Small team"_s, today.date().addDays(-30), today.date()}};
        QVERIFY(assess(smallCatalogue(), given).find(u"sec.secrets")->waived); // its last day still holds
        QVERIFY(!oddity(given, OddityKind::RiskExpired));
        given.now = today.addDays(1);
        const Assessment next = assess(smallCatalogue(), given);
        QVERIFY(!next.find(u"sec.secrets")->waived);
        QCOMPARE(next.find(u"sec.secrets")->riskStanding, RiskStanding::Expired);
        const auto found = oddity(given, OddityKind::RiskExpired);
        QVERIFY(found);
        QCOMPARE(found->weight, OddityWeight::Alarm);
        QCOMPARE(found->checkIds, QStringList{u"sec.secrets"_s});
    }

    /// An answer "not applicable, accepted risk" takes nothing out: it is an accepted risk of at most 90 days.
    void acceptedRiskInAnAnswerIsNoExclusion()
    {
        AssessmentInput given = input();
        given.answers = {leftOut(u"sec.secrets"_s, ExclusionReason::AcceptedRisk, 90)};
        QVERIFY(assess(smallCatalogue(), given).find(u"sec.secrets")->applies());
        QVERIFY(assess(smallCatalogue(), given).find(u"sec.secrets")->waived);
        given.answers = {leftOut(u"sec.secrets"_s, ExclusionReason::AcceptedRisk, 91)};
        QVERIFY(!assess(smallCatalogue(), given).find(u"sec.secrets")->waived);
        given.answers.front().due = today.date().addDays(-2);
        given.answers.front().answeredAt = today.addDays(-5);
        QVERIFY(!assess(smallCatalogue(), given).find(u"sec.secrets")->waived);
        given.answers = {leftOut(u"sec.secrets"_s, ExclusionReason::OutOfScope, 400)};
        QVERIFY(!assess(smallCatalogue(), given).find(u"sec.secrets")->applies());
    }

    void someRisksCannotBeAccepted()
    {
        AssessmentInput given = input();
        given.risks = {{u"rel.backups"_s, u"Mara"_s, u"Later"_s, today.date(), today.date().addDays(30)}};
        QCOMPARE(assess(smallCatalogue(), given).find(u"rel.backups")->riskStanding, RiskStanding::Refused);
        QCOMPARE(oddity(given, OddityKind::RiskRefused)->checkIds, QStringList{u"rel.backups"_s});
    }

    void linterSeesAYesThatNothingBacks()
    {
        AssessmentInput given = input();
        given.answers = {answer(u"rel.tests"_s, AnswerValue::Yes), answer(u"sec.secrets"_s, AnswerValue::No)};
        QCOMPARE(oddity(given, OddityKind::YesWithoutEvidence)->checkIds, QStringList{u"rel.tests"_s});
        given.answers.front().proof = u"docs/tests.md"_s;
        QVERIFY(!oddity(given, OddityKind::YesWithoutEvidence));
        given.answers.front().proof.clear();
        given.evidence = {seen(u"rel.tests"_s, 1)};
        QVERIFY(!oddity(given, OddityKind::YesWithoutEvidence));
    }

    void linterSeesAStageThatIsNotEarned()
    {
        AssessmentInput given = input();
        given.declared = Stage::Production;
        const auto far = oddity(given, OddityKind::StageNotEarned);
        QVERIFY(far);
        QCOMPARE(far->weight, OddityWeight::Alarm);
        QCOMPARE(far->checkIds, (QStringList{u"rel.tests"_s, u"rel.backups"_s, u"sec.secrets"_s}));
        given.declared = Stage::ProofOfConcept;
        QVERIFY(!oddity(given, OddityKind::StageNotEarned)); // no ship-stopper at that stage: it is earned
    }

    void linterSeesASingleInsider()
    {
        const Catalogue catalogue = manyChecks();
        AssessmentInput given = input();
        for (const Check &check : catalogue.checks.first(9))
            given.answers << answer(check.id, AnswerValue::No);
        QVERIFY(!oddity(given, OddityKind::OneInsider, catalogue)); // too few to say
        given.answers << answer(catalogue.checks[9].id, AnswerValue::Yes);
        QVERIFY(oddity(given, OddityKind::OneInsider, catalogue)->title.contains(u"Mara"_s));
        QVERIFY(!oddity(given, OddityKind::OnlyGoodNews, catalogue));
        given.answers.back().person = u"Tom"_s;
        QVERIFY(!oddity(given, OddityKind::OneInsider, catalogue));
        given.answers.back().person = u"Mara"_s;
        given.answers.back().role = Role::Assessor;
        QVERIFY(!oddity(given, OddityKind::OneInsider, catalogue));
    }

    void linterSeesOnlyGoodNews()
    {
        const Catalogue catalogue = manyChecks();
        AssessmentInput given = input();
        for (const Check &check : catalogue.checks)
            given.answers << answer(check.id, AnswerValue::Yes);
        QCOMPARE(oddity(given, OddityKind::OnlyGoodNews, catalogue)->checkIds.size(), 12);
    }

    void linterSeesContradictionsAndOverclaim()
    {
        AssessmentInput given = input();
        given.answers = {answer(u"rel.tests"_s, AnswerValue::Yes)};
        given.evidence = {seen(u"rel.tests"_s, 0)};
        QCOMPARE(oddity(given, OddityKind::Contradiction)->checkIds, QStringList{u"rel.tests"_s});
        const auto over = oddity(given, OddityKind::OverClaim);
        QVERIFY(over);
        QCOMPARE(over->weight, OddityWeight::Alarm); // everything that can be compared is over-claimed
        QVERIFY(over->title.contains(u"100"_s));
    }

    void linterCountsWhatIsLeftOutByWeight()
    {
        AssessmentInput given = input();
        given.answers = {leftOut(u"sec.scan"_s, ExclusionReason::OtherControl)};
        // 5 of 35: below a quarter.
        QVERIFY(!oddity(given, OddityKind::ManyExclusions));
        QCOMPARE(excludedShare(smallCatalogue(), assess(smallCatalogue(), given)), 5.0 / 35.0);
        given.answers << leftOut(u"rel.tests"_s, ExclusionReason::NotYetRelevant);
        const auto found = oddity(given, OddityKind::ManyExclusions);
        QVERIFY(found);
        QVERIFY(found->title.startsWith(u"43 %"_s)); // 15 of 35
        QVERIFY(!oddity(given, OddityKind::ReasonMissing));
        given.answers.back().note.clear();
        QCOMPARE(oddity(given, OddityKind::ReasonMissing)->checkIds, QStringList{u"rel.tests"_s});
    }

    void linterSeesOldAnswersAndProofs()
    {
        AssessmentInput given = input();
        given.evidence = {seen(u"rel.tests"_s, 1, 120)};
        QCOMPARE(oddity(given, OddityKind::ExpiredProof)->checkIds, QStringList{u"rel.tests"_s});
        given.evidence = {seen(u"rel.tests"_s, 1, -3)};
        QCOMPARE(oddity(given, OddityKind::FutureDate)->checkIds, QStringList{u"rel.tests"_s});
        given.evidence.clear();
        given.answers = {answer(u"rel.tests"_s, AnswerValue::Yes), answer(u"rel.backups"_s, AnswerValue::Yes)};
        for (Answer &old : given.answers)
            old.answeredAt = today.addDays(-60);
        given.codeAt = today.addDays(-20);
        // No detector looks at backups in the code, so that answer does not speak of it.
        QCOMPARE(oddity(given, OddityKind::OlderThanCode)->checkIds, QStringList{u"rel.tests"_s});
        given.codeAt = today.addDays(-31);
        QVERIFY(!oddity(given, OddityKind::OlderThanCode));
    }

    void linterSeesADeniedFact()
    {
        AssessmentInput given = input();
        given.seen = {{u"db"_s, {Truth::Yes, u"dep:ORM"_s}}};
        QVERIFY(!oddity(given, OddityKind::AgainstTheCode));
        given.profile[u"db"_s].value = Truth::No;
        QVERIFY(oddity(given, OddityKind::AgainstTheCode)->title.contains(u"database"_s));
    }

    void changedLinesMakeAnAnswerSayNothing()
    {
        AssessmentInput given = input();
        given.answers = {answer(u"rel.tests"_s, AnswerValue::Yes)};
        QCOMPARE(assess(smallCatalogue(), given).find(u"rel.tests")->state, CheckState::Unproven);
        CitationReview review{u"rel.tests"_s, {u"ci.yml"_s, u"c0ffee1"_s, 3}, CitationStanding::Moved, 5, {}, {}};
        given.citations = {review};
        QCOMPARE(assess(smallCatalogue(), given).find(u"rel.tests")->state, CheckState::Unproven);
        given.citations.front().standing = CitationStanding::Changed;
        QCOMPARE(assess(smallCatalogue(), given).find(u"rel.tests")->state, CheckState::Unknown);
        QCOMPARE(oddity(given, OddityKind::ReviewAgain)->checkIds, QStringList{u"rel.tests"_s});
    }

    void citationsAreRead_data()
    {
        QTest::addColumn<QString>("location");
        QTest::addColumn<bool>("isOne");
        QTest::newRow("short id") << u"src/app.ts@c0ffee1:12"_s << true;
        QTest::newRow("full id") << u"a b.py@"_s + QString(40, u'a') + u":1"_s << true;
        QTest::newRow("address") << u"https://mara@ci.test:8080/run/12"_s << false;
        QTest::newRow("no line") << u"src/app.ts@c0ffee1"_s << false;
        QTest::newRow("line 0") << u"src/app.ts@c0ffee1:0"_s << false;
        QTest::newRow("no commit") << u"src/app.ts@main:3"_s << false;
        QTest::newRow("huge") << QString(100000, u'x') + u"@c0ffee1:12"_s << false;
    }

    void citationsAreRead()
    {
        QFETCH(QString, location);
        QFETCH(bool, isOne);
        QCOMPARE(citationIn(location).has_value(), isOne);
    }

    void citedLinesAreFoundAgain_data()
    {
        QTest::addColumn<QString>("after");
        QTest::addColumn<int>("standing");
        QTest::addColumn<int>("line");
        const QString before = u"import db\n\nlimit = 10\nbackup(daily)\nend\n"_s;
        const auto row = [](const char *name, const QString &after, CitationStanding standing, int line) {
            QTest::newRow(name) << after << int(standing) << line;
        };
        row("same", before, CitationStanding::Same, 4);
        row("other lines changed", u"import sql\n\nlimit = 20\nbackup(daily)\n"_s, CitationStanding::Same, 4);
        row("two lines more", u"# head\n# more\n"_s + before, CitationStanding::Moved, 6);
        row("indented", u"import db\n\nlimit = 10\n    backup(daily)\nend\n"_s, CitationStanding::Same, 4);
        row("said twice", u"backup(daily)\nx\ny\nimport db\n\nlimit = 10\nbackup(daily)\nend\n"_s,
            CitationStanding::Moved, 7);
        row("other words", u"import db\n\nlimit = 10\nbackup(weekly)\nend\n"_s, CitationStanding::Changed, 4);
        row("taken out", u"import db\n\nlimit = 10\nend\n"_s, CitationStanding::Changed, 4);
        row("emptied", QString(), CitationStanding::Changed, 0);
    }

    void citedLinesAreFoundAgain()
    {
        QFETCH(QString, after);
        QFETCH(int, standing);
        QFETCH(int, line);
        const CitationReview review = reanchor(u"import db\n\nlimit = 10\nbackup(daily)\nend\n"_s, 4, after);
        QCOMPARE(int(review.standing), standing);
        if (review.standing != CitationStanding::Changed)
            QCOMPARE(review.lineNow, line);
        QCOMPARE(review.before, u"backup(daily)"_s);
        QCOMPARE(review.asksForReview(), standing >= int(CitationStanding::Changed));
    }

    void evidenceFadesAndExpires()
    {
        const Evidence evidence = seen(u"rel.tests"_s, 1, 80);
        const Ageing ageing = ageingOf(evidence, 90);
        QCOMPARE(ageing.fades.date(), today.date().addDays(10));
        QCOMPARE(ageing.expires.date(), today.date().addDays(100));
        QCOMPARE(ageingText(evidence, 90, today), u"Counts in full until 30 Nov 2026."_s);
        QVERIFY(ageingText(seen({}, 1, 100), 90, today).startsWith(u"Fading since 10 Nov 2026"_s));
        QVERIFY(ageingText(seen({}, 1, 200), 90, today).startsWith(u"Expired on "_s));
        const QList<Evidence> both{seen({}, 1, 80), seen({}, 1, 20)};
        QCOMPARE(freshUntil(both, 90, today)->date(), today.date().addDays(70));
        QVERIFY(!freshUntil({seen({}, 1, 91)}, 90, today));
    }

    void flagsFollowTheDays()
    {
        AssessmentInput given = input();
        given.evidence = {seen(u"rel.tests"_s, 1, 70)};
        const Catalogue catalogue = smallCatalogue();
        const auto flags = [&catalogue](const AssessmentInput &of) {
            return CheckFlags::of(*catalogue.find(u"rel.tests"), *assess(catalogue, of).find(u"rel.tests"), of.now);
        };
        QCOMPARE(flags(given), QList<CheckFlag>{CheckFlag::Expiring});
        given.evidence = {seen(u"rel.tests"_s, 1, 50)};
        QCOMPARE(flags(given), QList<CheckFlag>());
        given.evidence = {seen(u"rel.tests"_s, 1, 95)};
        QCOMPARE(flags(given), QList<CheckFlag>{CheckFlag::Expired});
    }

    void profileChangeSaysWhatComesAndGoes()
    {
        AssessmentInput given = input();
        given.profile = {{u"db"_s, {Truth::No, {}}}}; // login is not known
        const ProfileChange none = profileChange(smallCatalogue(), given, given.profile);
        QVERIFY(none.isNothing());
        QCOMPARE(none.headlineBefore, none.headlineAfter);
        Profile after{{u"db"_s, {Truth::Yes, {}}}, {u"login"_s, {Truth::No, {}}}};
        const ProfileChange change = profileChange(smallCatalogue(), given, after);
        QCOMPARE(change.coming, QStringList{u"rel.backups"_s});
        QCOMPARE(change.going, QStringList{u"sec.scan"_s});
        after[u"login"_s].value = Truth::Yes;
        QCOMPARE(profileChange(smallCatalogue(), given, after).settled, QStringList{u"sec.scan"_s});
    }

    void everyQuestionIsInOneGroup()
    {
        QStringList ids;
        for (const ProfileGroup &group : profileGroups(smallCatalogue()))
            ids += group.questionIds;
        ids.sort();
        QCOMPARE(ids, (QStringList{u"db"_s, u"login"_s}));
    }

    void detailNamesWhatEachStageMisses()
    {
        AssessmentInput given = input();
        given.declared = Stage::Production;
        given.evidence = {seen(u"rel.backups"_s, 1), seen(u"sec.secrets"_s, 0)};
        const Assessment assessment = assess(smallCatalogue(), given);
        const ScoreDetail detail = scoreDetail(smallCatalogue(), assessment);
        const StageDetail &mvp = detail.stages[std::size_t(Stage::Mvp)];
        QCOMPARE(mvp.failed, QStringList{u"sec.secrets"_s});
        QVERIFY(mvp.unproven.isEmpty());
        QVERIFY(!mvp.earned);
        const StageDetail &production = detail.stages[std::size_t(Stage::Production)];
        QCOMPARE(production.unproven, QStringList{u"rel.tests"_s});
        QCOMPARE(production.below, (QList<Dimension>{Dimension::Reliability, Dimension::Security}));
        QCOMPARE(assessment.product.stageEarned, Stage::ProofOfConcept);
        QCOMPARE(detail.stagesAbove(assessment.product.stageEarned), 2);
        QVERIFY(detail.stages[std::size_t(Stage::ProofOfConcept)].earned);
    }
};

QTEST_GUILESS_MAIN(TestHonesty)
#include "tst_honesty.moc"
