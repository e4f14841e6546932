// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/explanation.h"
#include "assessment/verdict.h"
#include "support/smallcatalogue.h"

#include <QTest>

#include <cmath>

using namespace sextant;
using namespace sextant::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);

Evidence seen(const QString &checkId, double value, int daysAgo = 0, double strength = 1)
{
    Evidence evidence;
    evidence.checkId = checkId;
    evidence.kind = EvidenceKind::Repository;
    evidence.value = value;
    evidence.strength = strength;
    evidence.date = now.addDays(-daysAgo);
    evidence.source = u"repository"_s;
    return evidence;
}

Evidence refuted(const QString &checkId)
{
    Evidence evidence = seen(checkId, 0);
    evidence.counterexample = true;
    return evidence;
}

Answer claim(const QString &checkId, AnswerValue value)
{
    Answer answer;
    answer.checkId = checkId;
    answer.value = value;
    answer.person = u"Mara"_s;
    answer.answeredAt = now;
    return answer;
}

Assessment assessed(const QList<Evidence> &evidence, const QList<Answer> &answers)
{
    AssessmentInput input;
    input.profile = {{u"db"_s, {Truth::Yes, u"Mara"_s}}, {u"login"_s, {Truth::Yes, u"Mara"_s}}};
    input.now = now;
    input.evidence = evidence;
    input.answers = answers;
    return assess(smallCatalogue(), input);
}

/// rel.tests seen to pass (10 of 20), rel.backups claimed: trust 0.45 / 0.85 = 0.529, so 5.294 of its 10.
/// sec.secrets refuted, sec.scan unknown.
Assessment mixed()
{
    return assessed({seen(u"rel.tests"_s, 1), refuted(u"sec.secrets"_s)}, {claim(u"rel.backups"_s, AnswerValue::Yes)});
}

bool near(double one, double other)
{
    return std::abs(one - other) < 0.01;
}

bool says(const QStringList &lines, const QString &part)
{
    return lines.join(u'\n').contains(part);
}

} // namespace

class TestExplanation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dimensionWithCap()
    {
        const auto reliability = explainDimension(smallCatalogue(), mixed(), Dimension::Reliability);
        QVERIFY(reliability.has_value());
        QVERIFY(near(reliability->weight, 20));
        QVERIFY(near(reliability->proven, 15.294));
        // 15.294 of 20 is 76.5; the unproven backups are one open ship-stopper, whose cap is 60.
        QCOMPARE(reliability->cap, std::optional(60.0));
        QVERIFY(near(reliability->score, 60));
        QCOMPARE(reliability->stoppersOpen, 1);
        // Seen alone: 10 of 20. Everything unknown taken as good: 100.
        QCOMPARE(reliability->seen, 50);
        QCOMPARE(reliability->claimed, 10);
        QCOMPARE(reliability->couldBe, 40);
        QCOMPARE(reliability->gaps, 0);
        QVERIFY(says(reliability->derivation, u"weigh 20 together. What is proven weighs 15.3, so 76 of 100"_s));
        QVERIFY(says(reliability->derivation, u"That caps it at 60; without the cap it would be 76."_s));
    }

    void effectsAreOrdered()
    {
        const auto reliability = explainDimension(smallCatalogue(), mixed(), Dimension::Reliability);
        QCOMPARE(reliability->parts.size(), 2);
        const CheckExplanation &backups = reliability->parts.front();
        QCOMPARE(backups.checkId, u"rel.backups"_s);
        QVERIFY(near(backups.worth, 50));
        QVERIFY(near(backups.has, 26.47));
        // Proven, both checks pass and no cap is left: from 60 to 100.
        QVERIFY(near(backups.gain, 40));
        QCOMPARE(backups.basis, EvidenceBasis::Claimed);
        const CheckExplanation &tests = reliability->parts.back();
        QVERIFY(near(tests.has, 50));
        QVERIFY(near(tests.gain, 0));
        QCOMPARE(reliability->biggest->checkId, u"rel.backups"_s);
        QVERIFY(reliability->biggest->words.contains(u"Reliability up by 40 point"_s));
    }

    void knownGapsStand()
    {
        const auto security = explainDimension(smallCatalogue(), mixed(), Dimension::Security);
        // 10 of 15 are known to be a gap, 5 of 15 are unknown.
        QCOMPARE(security->seen, 0);
        QCOMPARE(security->claimed, 0);
        QCOMPARE(security->couldBe, 33);
        QCOMPARE(security->gaps, 67);
        QVERIFY(!security->cap);
        QVERIFY(says(security->derivation, u"Ad hoc needs a score of 10; it is 0."_s));
    }

    void aLevelAsksForTheScoreBeforeTheCaps()
    {
        Assessment assessment = mixed();
        auto &security = assessment.product.dimensions[std::size_t(Dimension::Security)];
        security->evidencedUncapped = 9;
        security->evidenced = 9;
        QCOMPARE(levelSentence(assessment, Dimension::Security), u"Ad hoc needs a score of 10; it is 9."_s);
        security->evidenced = 5; // beside a score of 5, "it is 9" would be a riddle
        QCOMPARE(levelSentence(assessment, Dimension::Security),
                 u"Ad hoc needs a score of 10; without the cap for open ship-stoppers it is 9."_s);
    }

    void productBySoftMinimum()
    {
        const auto product = explainProduct(smallCatalogue(), mixed());
        // Of 60 and 0 (floored at 1): ((1/3600 + 1) / 2)^-½.
        QVERIFY(near(product->softMinimum, 1.414));
        QVERIFY(near(product->cap, 67)); // two ship-stoppers open
        QVERIFY(!product->capDecides);
        QVERIFY(near(product->score, 1.414));
        QCOMPARE(product->parts.front().dimension, Dimension::Security);
        QVERIFY(std::abs(product->parts.front().pull - 3600.0 / 3601.0) < 1e-6);
        QVERIFY(says(product->derivation, u"They cap the product at 67, above the soft minimum"_s));
        QVERIFY(says(product->derivation, u"The plain average would be 30."_s));
        QVERIFY(says(product->derivation, u"Level 0 of 4, Absent. Security holds it there:"_s));
    }

    void productByCap()
    {
        const auto product = explainProduct(
            smallCatalogue(), assessed({seen(u"rel.tests"_s, 1), seen(u"sec.secrets"_s, 1), seen(u"sec.scan"_s, 1)},
                                       {claim(u"rel.backups"_s, AnswerValue::Yes)}));
        // Of 60 and 100: 72.8. One open ship-stopper caps the product at 69.
        QVERIFY(near(product->softMinimum, 72.76));
        QVERIFY(product->capDecides);
        QVERIFY(near(product->score, 69));
        QVERIFY(
            says(product->derivation, u"They cap the product at 69, below the soft minimum, so the cap decides."_s));
    }

    void evidenceLosesWeightWithAge()
    {
        const auto check = explainCheck(smallCatalogue(),
                                        assessed({seen(u"rel.tests"_s, 1, 108), seen(u"rel.tests"_s, 1, 10, 0.5)}, {}),
                                        u"rel.tests"_s);
        QCOMPARE(check->evidence.size(), 2);
        // Newest first. 18 of 90 days over its age: 0.8 of 0.85.
        const EvidenceWeight &young = check->evidence.front();
        const EvidenceWeight &old = check->evidence.back();
        QVERIFY(near(young.reliability, 0.425));
        QVERIFY(near(old.reliability, 0.68));
        QVERIFY(old.speaks);
        QVERIFY(!young.speaks);
        QVERIFY(old.words.contains(u"Trust 0.85 × strength 1.00 × freshness 0.80 = 0.68."_s));
        QVERIFY(old.words.contains(u"It is 4 month(s) old; up to 90 day(s) it counts in full."_s));
        QVERIFY(young.words.contains(u"Something more reliable of the same kind"_s));
        QVERIFY(near(check->has, 50 * 0.8));
        QVERIFY(says(check->derivation, u"Value 1.00 × certainty 0.80 proves 40.0 of them."_s));
    }

    void tooWeakToCount()
    {
        const auto check =
            explainCheck(smallCatalogue(), assessed({seen(u"rel.tests"_s, 1, 0, 0.05)}, {}), u"rel.tests"_s);
        QVERIFY(!check->evidence.front().speaks);
        QVERIFY(check->evidence.front().words.contains(u"Too weak to count."_s));
        QCOMPARE(check->state, CheckState::Unknown);
    }

    void ownInterest()
    {
        const auto check =
            explainCheck(smallCatalogue(), assessed({}, {claim(u"rel.backups"_s, AnswerValue::No)}), u"rel.backups"_s);
        QVERIFY(near(check->evidence.front().trust, 0.80));
        QVERIFY(check->evidence.front().words.contains(u"against your own interest"_s));
        QCOMPARE(check->state, CheckState::Fail);
    }

    void contestedSaysSo()
    {
        const auto check = explainCheck(
            smallCatalogue(), assessed({seen(u"rel.backups"_s, 0)}, {claim(u"rel.backups"_s, AnswerValue::Yes)}),
            u"rel.backups"_s);
        QCOMPARE(check->state, CheckState::Contested);
        QVERIFY(says(check->derivation, u"Claim and evidence disagree"_s));
        QVERIFY(says(check->derivation, u"open ship-stopper"_s));
    }

    void whatDoesNotApply()
    {
        Answer excluded = claim(u"rel.backups"_s, AnswerValue::NotApplicable);
        const Assessment assessment = assessed({seen(u"rel.tests"_s, 1)}, {excluded});
        const auto check = explainCheck(smallCatalogue(), assessment, u"rel.backups"_s);
        QCOMPARE(check->derivation, QStringList{u"It does not apply, because somebody said so."_s});
        QVERIFY(!explainCheck(smallCatalogue(), assessment, u"no.such"_s));
        QVERIFY(!explainDimension(smallCatalogue(), assessment, Dimension::Compliance));
        Catalogue none = smallCatalogue();
        none.checks.clear();
        QVERIFY(!explainProduct(none, assess(none, {})));
    }

    void ages()
    {
        QCOMPARE(ageText(0.5), u"today"_s);
        QCOMPARE(ageText(12.9), u"12 day(s) old"_s);
        QCOMPARE(ageText(90), u"90 day(s) old"_s);
        QCOMPARE(ageText(122), u"4 month(s) old"_s);
    }
};

QTEST_GUILESS_MAIN(TestExplanation)
#include "tst_explanation.moc"
