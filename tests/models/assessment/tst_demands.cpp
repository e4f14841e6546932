// SPDX-License-Identifier: GPL-3.0-or-later
// Frameworks, goals, and the split of a difference into rules and product.
#include "assessment/crosswalk.h"
#include "assessment/goalstate.h"
#include "assessment/snapshotdifference.h"
#include "support/smallcatalogue.h"

#include <QTest>

using namespace sextant;
using namespace sextant::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);

Evidence evidence(const QString &checkId, EvidenceKind kind, double value)
{
    Evidence evidence;
    evidence.checkId = checkId;
    evidence.kind = kind;
    evidence.value = value;
    evidence.date = now;
    return evidence;
}

Check plainCheck(const QString &id, double weight, const QStringList &references = {}, const QStringList &goals = {})
{
    Check check;
    check.id = id;
    check.dimension = Dimension::Reliability;
    check.title = id;
    check.weight = weight;
    check.risk = *riskByStage(u"AAAA"_s);
    check.applies = u"always"_s;
    check.effortDays = {1, 2, 4};
    check.references = references;
    check.goals = goals;
    return check;
}

Catalogue catalogueOf(const QList<Check> &checks, const QString &hash)
{
    Catalogue catalogue;
    catalogue.id = u"own"_s;
    catalogue.version = u"1.0.0"_s;
    catalogue.hash = hash;
    catalogue.checks = checks;
    return catalogue;
}

/// What a snapshot of this assessment keeps.
SnapshotRecord recordOf(const Assessment &assessment)
{
    SnapshotRecord record;
    record.at = assessment.now;
    record.catalogueId = assessment.catalogueId;
    record.catalogueVersion = assessment.catalogueVersion;
    record.catalogueHash = assessment.catalogueHash;
    record.methodVersion = assessment.methodVersion;
    record.target = assessment.target;
    record.profile = assessment.profile;
    record.headline = assessment.product.headline;
    for (int i = 0; i < dimensionCount; ++i)
        if (const auto &score = assessment.product.of(Dimension(i)))
            record.dimensions[std::size_t(i)] = score->evidenced;
    for (const CheckResult &check : assessment.checks) {
        record.states.insert(check.id, check.state);
        record.evidence += check.evidence;
    }
    return record;
}

AssessmentInput input(const QList<Evidence> &evidence)
{
    AssessmentInput input;
    input.now = now;
    input.evidence = evidence;
    return input;
}

} // namespace

class TestDemands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anItemStandsAsItsWorstCheck()
    {
        const Framework framework{u"soc2"_s, u"SOC 2"_s, {}, u"SOC2"_s, 61, {}};
        const Catalogue catalogue = catalogueOf(
            {plainCheck(u"rel.seen"_s, 10, {u"SOC2 A1.2"_s, u"SOC2 CC7.1"_s}),
             plainCheck(u"rel.said"_s, 10, {u"SOC2 CC7.1"_s}), plainCheck(u"rel.fails"_s, 10, {u"SOC2 CC7.2"_s}),
             plainCheck(u"rel.nobody-knows"_s, 10, {u"SOC2 CC7.2"_s, u"SOC2 CC7.3"_s}),
             plainCheck(u"rel.elsewhere"_s, 10, {u"PCI 1.2"_s})},
            u"h"_s);
        const Assessment assessment = assess(catalogue, input({evidence(u"rel.seen"_s, EvidenceKind::Repository, 1),
                                                               evidence(u"rel.said"_s, EvidenceKind::Document, 1),
                                                               evidence(u"rel.said"_s, EvidenceKind::Insider, 1),
                                                               evidence(u"rel.said"_s, EvidenceKind::Assessor, 1),
                                                               evidence(u"rel.fails"_s, EvidenceKind::Repository, 0)}));
        QCOMPARE(assessment.find(u"rel.said")->state, CheckState::Pass);
        const Crosswalk view = crosswalk(framework, catalogue, assessment);
        QStringList standings;
        for (const CrosswalkItem &each : view.items)
            standings << each.item.id + u' ' + idOf(each.standing);
        QCOMPARE(standings,
                 (QStringList{u"A1.2 evidenced"_s, u"CC7.1 claimed"_s, u"CC7.2 open"_s, u"CC7.3 unknown"_s}));
        QCOMPARE(view.byItem.applicable(), 4);
        QCOMPARE(view.byCheck.total(), 4);
        QVERIFY(view.reach().contains(u"4 of its 61"));
        QVERIFY(view.limits().contains(u"no audit"));
    }

    void wordsNeverClaimTheFrameworkIsMet()
    {
        const Catalogue catalogue = catalogueOf({plainCheck(u"rel.seen"_s, 10, {u"SOC2 A1.2"_s})}, u"h"_s);
        const Assessment all = assess(catalogue, input({evidence(u"rel.seen"_s, EvidenceKind::Ci, 1)}));
        for (const Framework &framework : builtInFrameworks()) {
            const Crosswalk view = crosswalk(framework, catalogue, all);
            const QString words = view.reach() + view.standing() + view.limits();
            for (const auto *claim : {u"compliant", u"certif", u"conform", u"fulfil"})
                QVERIFY2(!words.contains(claim), qPrintable(words));
        }
    }

    void goalsTellOpenFromUnknown()
    {
        const QList<GoalSet> goals{{u"go"_s, u"P"_s, u"Go"_s, {}, {}, {}, {}}};
        const Catalogue catalogue =
            catalogueOf({plainCheck(u"rel.a"_s, 10, {}, {u"P"_s}), plainCheck(u"rel.b"_s, 10, {}, {u"P"_s}),
                         plainCheck(u"rel.c"_s, 10, {}, {u"M"_s})},
                        u"h"_s);
        const auto stateFor = [&](const QList<Evidence> &list) {
            return goalState(goals.front(), goals, catalogue, assess(catalogue, input(list)));
        };
        const Evidence a = evidence(u"rel.a"_s, EvidenceKind::Ci, 1);
        const Evidence b = evidence(u"rel.b"_s, EvidenceKind::Ci, 1);
        const Evidence notB = evidence(u"rel.b"_s, EvidenceKind::Ci, 0);

        // Nothing seen is not the same as nothing wrong.
        const GoalState nothing = stateFor({});
        QCOMPARE(nothing.verdict, GoalState::Verdict::NotKnown);
        QCOMPARE(nothing.unknown, (QStringList{u"rel.a"_s, u"rel.b"_s}));
        QCOMPARE(nothing.passingShare, 0.0);
        QCOMPARE(nothing.possibleShare, 100.0);

        const GoalState open = stateFor({a, notB});
        QCOMPARE(open.verdict, GoalState::Verdict::NotMet);
        QCOMPARE(open.open, QStringList{u"rel.b"_s});
        QCOMPARE(open.effortDays, 2.0);
        QCOMPARE(open.evidencedShare, 50.0);
        QVERIFY(open.headline().startsWith(u"Not met: 1 of 2"));

        QCOMPARE(stateFor({a, b}).verdict, GoalState::Verdict::Met);
        QVERIFY(stateFor({a, b}).detail().isEmpty());
    }

    void anAcceptedRiskIsSaid()
    {
        const QList<GoalSet> goals{{u"go"_s, u"P"_s, u"Go"_s, {}, {}, {}, {}}};
        const Catalogue catalogue = catalogueOf({plainCheck(u"rel.a"_s, 10, {}, {u"P"_s})}, u"h"_s);
        AssessmentInput waived = input({evidence(u"rel.a"_s, EvidenceKind::Ci, 0)});
        waived.risks = {AcceptedRisk{u"rel.a"_s, {}, {}, waived.now.date(), waived.now.date()}};
        const GoalState state = goalState(goals.front(), goals, catalogue, assess(catalogue, waived));
        QCOMPARE(state.verdict, GoalState::Verdict::Met);
        QCOMPARE(state.accepted, QStringList{u"rel.a"_s});
        QVERIFY2(state.headline().startsWith(u"Met with accepted risks: 0 of 1"), qPrintable(state.headline()));
    }

    void aGoalWithoutChecksSaysSo()
    {
        const QList<GoalSet> goals{{u"go"_s, u"P"_s, u"Go"_s, {}, {}, {}, {}}};
        Catalogue catalogue = catalogueOf({plainCheck(u"rel.a"_s, 10, {}, {u"P"_s})}, u"h"_s);
        catalogue.profile = {{u"db"_s, u"?"_s, {}, {}}};
        catalogue.checks[0].applies = u"db"_s;
        AssessmentInput none = input({});
        none.profile = {{u"db"_s, {Truth::No, {}}}};
        QCOMPARE(goalState(goals.front(), goals, catalogue, assess(catalogue, none)).verdict,
                 GoalState::Verdict::Empty);
    }

    /// By hand. A run of CI is believed with 0.95, above the 0.85 that count as certain: a check that it proves gives
    /// its whole weight. Two checks of weight 10, one proven: 100 * 10 / 20 = 50. New rules make the other one weigh
    /// 2.5: 100 * 10 / 12.5 = 80. Then it is proven too: 100. With one dimension the headline is its score.
    void differenceIsSplitByHand()
    {
        const Catalogue before = catalogueOf({plainCheck(u"rel.a"_s, 10), plainCheck(u"rel.b"_s, 10)}, u"one"_s);
        const Catalogue after = catalogueOf({plainCheck(u"rel.a"_s, 10), plainCheck(u"rel.b"_s, 2.5)}, u"two"_s);
        const Evidence a = evidence(u"rel.a"_s, EvidenceKind::Ci, 1);
        const Evidence b = evidence(u"rel.b"_s, EvidenceKind::Ci, 1);
        const SnapshotRecord old = recordOf(assess(before, input({a})));
        const SnapshotRecord recent = recordOf(assess(after, input({a, b})));
        QCOMPARE(old.headline, std::optional(50.0));
        QCOMPARE(recent.headline, std::optional(100.0));

        const SnapshotDifference split = differenceOf(old, recent, &after);
        QCOMPARE(split.split, SnapshotDifference::Split::Rescored);
        QCOMPARE(split.headline, (ScoreShift{50.0, 80.0, 100.0}));
        QCOMPARE(split.headline.byRules(), std::optional(30.0));
        QCOMPARE(split.headline.byProduct(), std::optional(20.0));
        QCOMPARE(split.dimensions[std::size_t(Dimension::Reliability)], (ScoreShift{50.0, 80.0, 100.0}));
        QCOMPARE(split.dimensions[std::size_t(Dimension::Security)], ScoreShift());
        QCOMPARE(split.moved,
                 (QList<CheckShift>{{u"rel.b"_s, CheckState::Unknown, CheckState::Unknown, CheckState::Pass}}));
        QCOMPARE(split.words(), u"From 50 to 100: +30 because the rules changed, +20 because the product changed."_s);
    }

    void sameRulesLeaveAllToTheProduct()
    {
        const Catalogue rules = catalogueOf({plainCheck(u"rel.a"_s, 10), plainCheck(u"rel.b"_s, 10)}, u"one"_s);
        const Evidence a = evidence(u"rel.a"_s, EvidenceKind::Ci, 1);
        const SnapshotRecord old = recordOf(assess(rules, input({a})));
        const SnapshotRecord recent = recordOf(assess(rules, input({a, evidence(u"rel.b"_s, EvidenceKind::Ci, 1)})));
        // No catalogue is needed for that.
        const SnapshotDifference split = differenceOf(old, recent, nullptr);
        QCOMPARE(split.split, SnapshotDifference::Split::SameRules);
        QCOMPARE(split.headline.byRules(), std::optional(0.0));
        QCOMPARE(split.headline.byProduct(), std::optional(50.0));
    }

    void aCheckThatTheRulesBroughtIsTheirs()
    {
        const Catalogue before = catalogueOf({plainCheck(u"rel.a"_s, 10), plainCheck(u"rel.gone"_s, 10)}, u"one"_s);
        const Catalogue after = catalogueOf({plainCheck(u"rel.a"_s, 10), plainCheck(u"rel.new"_s, 10)}, u"two"_s);
        const Evidence a = evidence(u"rel.a"_s, EvidenceKind::Ci, 1);
        const SnapshotDifference split =
            differenceOf(recordOf(assess(before, input({a}))), recordOf(assess(after, input({a}))), &after);
        QCOMPARE(split.moved, (QList<CheckShift>{{u"rel.new"_s, {}, CheckState::Unknown, CheckState::Unknown},
                                                 {u"rel.gone"_s, CheckState::Unknown, {}, {}}}));
        QVERIFY(split.moved[0].movedByRules() && !split.moved[0].movedByProduct());
        QCOMPARE(split.headline.byProduct(), std::optional(0.0));
    }

    void whatCannotBeSplitSaysWhy()
    {
        const Catalogue before = catalogueOf({plainCheck(u"rel.a"_s, 10)}, u"one"_s);
        const Catalogue after = catalogueOf({plainCheck(u"rel.a"_s, 2.5)}, u"two"_s);
        SnapshotRecord old = recordOf(assess(before, input({})));
        const SnapshotRecord recent = recordOf(assess(after, input({})));
        const SnapshotDifference none = differenceOf(old, recent, nullptr);
        QCOMPARE(none.split, SnapshotDifference::Split::NotKnown);
        QVERIFY(!none.headline.byRules() && none.headline.inAll());
        QVERIFY(none.why.contains(u"not in this workspace"));
        QCOMPARE(differenceOf(old, recent, &before).split, SnapshotDifference::Split::NotKnown);
        old.keepsEvidence = false;
        QVERIFY(differenceOf(old, recent, &after).why.contains(u"figures only"));
    }

    /// By hand: 100 * 10 / 12.5 = 80, which an open ship-stopper of the later stage caps at 60.
    void anotherTargetIsAnotherRuler()
    {
        Catalogue rules = catalogueOf({plainCheck(u"rel.a"_s, 10), plainCheck(u"rel.b"_s, 2.5)}, u"one"_s);
        rules.checks[1].risk = *riskByStage(u"AAAS"_s);
        AssessmentInput early = input({evidence(u"rel.a"_s, EvidenceKind::Ci, 1)});
        early.target = Stage::Prototype;
        AssessmentInput late = early;
        late.target = Stage::Production;
        const SnapshotDifference split =
            differenceOf(recordOf(assess(rules, early)), recordOf(assess(rules, late)), &rules);
        QVERIFY(split.targetChanged);
        QCOMPARE(split.split, SnapshotDifference::Split::Rescored);
        QCOMPARE(split.headline.byProduct(), std::optional(0.0));
        QCOMPARE(split.headline.byRules(), std::optional(-20.0));
    }
};

QTEST_GUILESS_MAIN(TestDemands)
#include "tst_demands.moc"
