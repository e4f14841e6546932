// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogueloader.h"
#include "models/storage/scratch.h"
#include "repository/codefigures.h"
#include "repository/stack/stack.h"
#include "storage/cistore.h"
#include "storage/documentstore.h"
#include "storage/inspectionstore.h"
#include "storage/repositorystore.h"
#include "usecases/alarmbasis.h"
#include "usecases/recorddecision.h"
#include "usecases/saveassessment.h"

#include <cmath>

using namespace sextant;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);
const QDate launch(2026, 8, 1);

Fact looked(const QString &id, Fact::Outcome outcome, std::optional<double> value = {})
{
    Fact fact;
    fact.id = id;
    fact.outcome = outcome;
    fact.value = value;
    return fact;
}

/// One commit as an inspection keeps it: what share of the changes was work on quality, and whether it takes payments.
StoredInspection inspected(qint64 repository, const QString &commit, const QDate &day, double quality, bool payments)
{
    using enum Fact::Outcome;
    StoredInspection stored;
    stored.repositoryId = repository;
    stored.commit = commit;
    stored.committedAt = QDateTime(day, QTime(12, 0), Qt::UTC);
    stored.inspectedAt = stored.committedAt.addSecs(3600);
    stored.facts = {looked(u"dep:AI"_s, NotFound), looked(u"dep:PAY"_s, payments ? Found : NotFound),
                    looked(u"git:quality_commit_share"_s, Found, quality)};
    return stored;
}

/// Ann knows two of three files and has changed nothing of late; Bob knows the third.
CodeFigures codeFigures()
{
    CodeFigures figures;
    figures.people = {{u"Bob"_s, false, 20, 8}, {u"Ann"_s, false, 200, 0}};
    const auto file = [](const QString &path, int person) {
        CodeFigures::File of;
        of.path = path;
        of.lines = 100;
        of.shares = {{person, 5, true}, {1 - person, 1, false}};
        return of;
    };
    figures.files = {file(u"a.py"_s, 1), file(u"b.py"_s, 1), file(u"c.py"_s, 0)};
    // The first week lies more than ninety days back.
    figures.weeks = {{QDate(2026, 6, 1), 100, 50, 2, 0, 0},
                     {QDate(2026, 10, 5), 4, 1, 2, 0, 0},
                     {QDate(2026, 11, 9), 6, 1, 1, 0, 0}};
    return figures;
}

StackItem itemOf(const QString &id)
{
    StackItem item;
    item.id = id;
    item.title = id;
    return item;
}

} // namespace

class TestAlarmBasis : public QObject
{
    Q_OBJECT

    Result<AlarmBasis> basisOf(const QList<TeamMember> &people = {}) const
    {
        const auto state = loadProject(*m_scratch->workspace, m_scratch->project, m_catalogue, now);
        if (!state)
            return state.error();
        PlanBasis plan;
        plan.people = people;
        plan.wanted = {{u"P"_s, u"First paying customers"_s, launch, true, {}}};
        return loadAlarmBasis(*m_scratch->workspace, *state, plan, now, {});
    }

    /// Three inspections of one repository; only the newest has what the pages draw from.
    void inspectThrice(const QStringList &stack)
    {
        const Database &database = m_scratch->database;
        const auto repository = RepositoryStore(database).put({0, m_scratch->project, u"/srv/shop"_s, {}, {}, {}});
        VERIFY_DONE(repository);
        InspectionStore store(database);
        VERIFY_DONE(store.save(inspected(*repository, u"c1"_s, QDate(2026, 6, 1), 0.4, false)));
        VERIFY_DONE(store.save(inspected(*repository, u"c2"_s, QDate(2026, 8, 15), 0.25, false)));
        const auto newest = store.save(inspected(*repository, u"c3"_s, QDate(2026, 11, 15), 0.1, true));
        VERIFY_DONE(newest);
        Stack items;
        for (const QString &id : stack)
            items.items << itemOf(id);
        VERIFY_DONE(DocumentStore(database).putOfInspection(*newest, codeFiguresDocument, toDocument(codeFigures())));
        VERIFY_DONE(DocumentStore(database).putOfInspection(*newest, stackDocument, toDocument(items)));
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto loaded = loadBuiltInCatalogue();
        VERIFY_DONE(loaded);
        m_catalogue = *loaded;
    }

    void init() { m_scratch = std::make_unique<Scratch>(); }

    void whatNobodyKnowsIsAbsent()
    {
        const auto basis = basisOf();
        VERIFY_DONE(basis);
        QCOMPARE(basis->launchedOn, launch);
        QVERIFY(!basis->qualityBefore && !basis->qualityAfter && !basis->featureShare && !basis->newIntegrations);
        QVERIFY(!basis->deploysIn90Days && !basis->heavyInfrastructure && !basis->topAuthorActive);
        QVERIFY(basis->topAuthor.isEmpty() && !basis->generated && !basis->recommended);
        // That no decision was recorded is known.
        QCOMPARE(basis->decision, std::optional(DecisionMade::None));
    }

    void aDayThatIsStillToComeIsNoLaunch()
    {
        const auto state = loadProject(*m_scratch->workspace, m_scratch->project, m_catalogue, now);
        VERIFY_DONE(state);
        PlanBasis plan;
        plan.wanted = {{u"P"_s, u"First paying customers"_s, now.date().addDays(1), true, {}}};
        const auto basis = loadAlarmBasis(*m_scratch->workspace, *state, plan, now, {});
        VERIFY_DONE(basis);
        QVERIFY(!basis->launchedOn.isValid());
    }

    void eachFigureByHand()
    {
        inspectThrice({u"postgresql"_s, u"kubernetes"_s});
        const auto basis = basisOf();
        VERIFY_DONE(basis);
        // June lies before the launch; fourteen days after it is too early to tell; November counts as after.
        QCOMPARE(basis->qualityBefore, std::optional(0.4));
        QCOMPARE(basis->qualityAfter, std::optional(0.1));
        // Payments came within the last month; models are still looked for in vain.
        QCOMPARE(basis->newIntegrations, std::optional(1.0));
        // 1 less 0.1 of work on quality less 2 repairs of 10 changes.
        QVERIFY(basis->featureShare && std::abs(*basis->featureShare - 0.7) < 1e-12);
        QCOMPARE(basis->heavyInfrastructure, std::optional(true));
        QCOMPARE(basis->topAuthor, u"Ann"_s);
        QCOMPARE(basis->topAuthorActive, std::optional(false));
    }

    void lightInfrastructureAndAnAuthorWhoLeft()
    {
        inspectThrice({u"postgresql"_s});
        CodeFigures figures = codeFigures();
        figures.people[1].recentCommits = 3;
        const auto state = loadProject(*m_scratch->workspace, m_scratch->project, m_catalogue, now);
        VERIFY_DONE(state);
        VERIFY_DONE(DocumentStore(m_scratch->database)
                        .putOfInspection(state->inspections.front().id, codeFiguresDocument, toDocument(figures)));
        const auto active = basisOf({{1, u"Ann"_s, u"A"_s, Role::Insider, true, 1, {}}});
        VERIFY_DONE(active);
        QCOMPARE(active->heavyInfrastructure, std::optional(false));
        QCOMPARE(active->topAuthorActive, std::optional(true));
        const auto gone = basisOf({{1, u"Ann"_s, u"A"_s, Role::Insider, true, 1, QDate(2026, 11, 1)}});
        VERIFY_DONE(gone);
        QCOMPARE(gone->topAuthorActive, std::optional(false));
        figures.historyCut = true;
        VERIFY_DONE(DocumentStore(m_scratch->database)
                        .putOfInspection(state->inspections.front().id, codeFiguresDocument, toDocument(figures)));
        const auto cut = basisOf();
        VERIFY_DONE(cut);
        QVERIFY(!cut->topAuthorActive && cut->topAuthor.isEmpty());
    }

    /// Two deployments to production in the last ninety days, and one before them.
    void deploymentsAreCounted()
    {
        RunList list{{0, u"gitlab"_s, u"https://ci.example"_s, u"team/shop"_s}, {}, {}, 0};
        RunRecord run;
        run.externalId = u"1"_s;
        run.workflow = u"ci"_s;
        run.branch = u"main"_s;
        run.conclusion = u"success"_s;
        run.finished = now.addDays(-5).toMSecsSinceEpoch();
        run.started = run.finished - 60000;
        list.runs.push_back(run);
        for (const int days : {10, 80, 100}) {
            DeploymentRecord deployment;
            deployment.externalId = QString::number(days);
            deployment.environment = u"production"_s;
            deployment.commit = u"c%1"_s.arg(days);
            deployment.conclusion = u"success"_s;
            deployment.source = u"gitlab"_s;
            deployment.deployed = now.addDays(-days).toMSecsSinceEpoch();
            list.deployments.push_back(deployment);
        }
        VERIFY_DONE(CiStore(m_scratch->database).merge(m_scratch->project, list, now.toMSecsSinceEpoch(), {}));
        const auto basis = basisOf();
        VERIFY_DONE(basis);
        QCOMPARE(basis->deploysIn90Days, std::optional(2.0));
    }

    void theLastDecisionCounts()
    {
        DecisionDraft draft;
        draft.person = u"Ann"_s;
        draft.speaker = AnswerSource::Assessor;
        for (std::size_t i = 0; i < replacementSignalCount; ++i)
            draft.answers[i] = DraftAnswer{-1, AnswerSource::Assessor, u"seen"_s, {}};
        VERIFY_DONE(keepDraft(*m_scratch->workspace, m_scratch->project, draft));
        const auto before = basisOf();
        VERIFY_DONE(before);
        QCOMPARE(before->decision, std::optional(DecisionMade::None));
        QCOMPARE(before->generated, std::optional(false)); // the draft says so with -1
        draft.answers[*signalIndex(u"origin.generated")]->value = 0.6;
        VERIFY_DONE(recordDecision(*m_scratch->workspace, m_scratch->project,
                                   {draft, Option::Harden, u"It can be mended"_s, now.addDays(-3), {}}));
        const auto after = basisOf();
        VERIFY_DONE(after);
        QCOMPARE(after->decision, std::optional(DecisionMade::Harden));
        QCOMPARE(after->recommended, std::optional(DecisionAdvised::Harden));
        QCOMPARE(after->generated, std::optional(true));
        // Everything but one answer speaks for it.
        QVERIFY(after->decisionProbability && *after->decisionProbability > 0.95);
    }

    void cancellingIsSaid()
    {
        const auto state = loadProject(*m_scratch->workspace, m_scratch->project, m_catalogue, now);
        VERIFY_DONE(state);
        const Ticket stopped{[] { return true; }, [](int, int, const QString &) {}};
        const auto basis = loadAlarmBasis(*m_scratch->workspace, *state, {}, now, stopped);
        QVERIFY(!basis);
        QCOMPARE(basis.error().kind, Error::Kind::Cancelled);
    }

private:
    Catalogue m_catalogue;
    std::unique_ptr<Scratch> m_scratch;
};

QTEST_GUILESS_MAIN(TestAlarmBasis)
#include "tst_alarmbasis.moc"
