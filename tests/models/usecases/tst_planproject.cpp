// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/evidencefromincidents.h"
#include "catalogue/catalogueloader.h"
#include "storage/incidentstore.h"
#include "usecases/importincidents.h"
#include "usecases/planexport.h"
#include "usecases/planforecast.h"
#include "usecases/planwhatif.h"
#include "usecases/projectalarms.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace sextant;
using namespace Qt::Literals::StringLiterals;

class TestPlanProject : public QObject
{
    Q_OBJECT

    Assessment assessed(const QList<Evidence> &evidence = {}) const
    {
        AssessmentInput input;
        input.now = QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);
        input.evidence = evidence;
        return assess(m_catalogue, input);
    }

    ProjectPlan planOf(const PlanBasis &basis) const { return *planProject(m_catalogue, m_assessment, basis, {}); }

private Q_SLOTS:
    void initTestCase()
    {
        m_catalogue = *loadBuiltInCatalogue();
        m_assessment = assessed();
    }

    void plansEveryGapInTime()
    {
        QElapsedTimer clock;
        clock.start();
        const ProjectPlan plan = planOf({});
        qInfo("131 checks planned with 1000 runs and a forecast in %lld ms", clock.elapsed());
        // Every check and the audit, which comes first.
        QCOMPARE(plan.tasks.size(), m_assessment.applicable() + 1);
        QCOMPARE(plan.tasks.front().name, u"audit"_s);
        QVERIFY(plan.p50.isValid() && plan.p50 < plan.p80);
        QVERIFY(plan.assumptions.join(u' ').contains(u"one senior person is assumed"));
        QVERIFY(std::ranges::is_sorted(plan.forecast, {}, &ForecastPoint::day));
        QVERIFY(plan.forecast.back().score > 99);
        for (const PlannedTask &task : plan.tasks)
            for (const QString &need : task.needs)
                QVERIFY2(plan.find(need)->end <= task.start, qPrintable(task.name));
    }

    void keepsWhatPeopleSaid()
    {
        PlanBasis basis;
        basis.people = {{1, u"Ann"_s, u"A"_s, Role::Insider, true, 1, {}},
                        {2, u"Bob"_s, u"B"_s, Role::Insider, false, 0.5, {}}};
        TaskEdit given{u"rel.backups"_s, TaskStatus::Open, u"Bob"_s, QDate(2026, 12, 14)};
        given.effortDays = {2, 4, 8};
        TaskEdit dropped{u"perf.load-test"_s, TaskStatus::Dropped};
        dropped.note = u"Bought as a service"_s;
        basis.edits = {given, dropped};
        basis.ownTasks = {{u"own.1"_s, u"Tell the customers"_s, u"D"_s, {u"rel.backups"_s}}};
        const ProjectPlan plan = planOf(basis);
        const PlannedTask *backups = plan.find(u"rel.backups"_s);
        QCOMPARE(backups->owner, u"Bob"_s);
        QVERIFY(backups->startsOn >= QDate(2026, 12, 14));
        QVERIFY(qAbs(backups->effort[1] - 4) < 1e-9);
        // ceil(4 / 0.7 to half days) = 6 days, twice as long at half of the time.
        QCOMPARE(backups->end - backups->start, 12.0);
        QCOMPARE(plan.dropped.size(), 1);
        QVERIFY(plan.find(u"own.1"_s)->start >= backups->end);
        const auto crowd = std::ranges::find(plan.goals, u"marketing-scale-up"_s, &GoalOutlook::id);
        QVERIFY(!crowd->earliest.isValid());
        QVERIFY(crowd->why.contains(u"left out"));
    }

    void saysWhyThereAreNoDates()
    {
        PlanBasis gone;
        gone.people = {{1, u"Ann"_s, u"A"_s, Role::Insider, true, 1, QDate(2026, 1, 1)}};
        QVERIFY(planOf(gone).trouble.contains(u"left the team"));
        QVERIFY(!planOf(gone).tasks.isEmpty());
        QVERIFY(!planOf(gone).tasks.front().startsOn.isValid());
        PlanBasis circle;
        circle.ownTasks = {{u"own.1"_s, u"One"_s, u"H"_s, {u"own.2"_s}}, {u"own.2"_s, u"Two"_s, u"H"_s, {u"own.1"_s}}};
        QVERIFY(planOf(circle).trouble.contains(u"own.1"));
        PlanBasis idle;
        for (QDate day(2026, 11, 20); day < QDate(2037, 1, 1); day = day.addDays(1))
            idle.holidays.insert(day);
        QVERIFY(planOf(idle).trouble.contains(u"holidays"));
    }

    void aReportWaitsForItsWindow()
    {
        PlanBasis basis;
        basis.wanted = {{u"S"_s, u"SOC 2"_s, QDate(2026, 12, 24), true, {}}};
        const ProjectPlan plan = planOf(basis);
        const auto report = std::ranges::find(plan.goals, u"soc2"_s, &GoalOutlook::id);
        QVERIFY(report->isLate());
        QVERIFY(report->earliest > QDate(2026, 11, 20).addDays(183 + 42));
        QCOMPARE(report->path.back(), u"soc2.fieldwork"_s);
    }

    Incident outage() const
    {
        return {0,
                u"Bookings were lost"_s,
                m_assessment.now.addDays(-40),
                m_assessment.now.addDays(-40).addSecs(7200),
                u"A migration dropped rows"_s,
                Detection::Customer,
                u"rel.pitr"_s,
                u"Ann"_s};
    }

    void anIncidentComesFirstInThePlan()
    {
        const auto placeOf = [](const ProjectPlan &plan, const QString &name) {
            return std::ranges::find(plan.tasks, name, &PlannedTask::name) - plan.tasks.begin();
        };
        PlanBasis basis;
        const auto before = placeOf(planOf(basis), u"rel.pitr"_s);
        basis.incidents = {outage()};
        const ProjectPlan plan = planOf(basis);
        // Only the audit and what the check itself needs may come before.
        const PlannedTask *task = plan.find(u"rel.pitr"_s);
        QVERIFY(before > 10);
        QCOMPARE(placeOf(plan, u"rel.pitr"_s), 1 + task->needs.size());
        QCOMPARE(task->incidents, 1);
        QVERIFY(task->urgent);
        basis.incidents[0].startedAt = m_assessment.now.addDays(-400);
        QCOMPARE(placeOf(planOf(basis), u"rel.pitr"_s), before);
    }

    void anIncidentRefutesUntilItIsMended()
    {
        const QList<Evidence> told = evidenceFromIncidents({outage()}, {}, m_assessment.now);
        QCOMPARE(told.size(), 2);
        QCOMPARE(told[0].checkId, u"rel.pitr"_s);
        QCOMPARE(told[1].checkId, u"obs.error-tracking"_s);
        const Assessment assessment = assessed(told);
        QCOMPARE(assessment.find(u"rel.pitr")->state, CheckState::Fail);
        QCOMPARE(assessment.find(u"obs.error-tracking")->state, CheckState::Fail);
        const QHash<QString, QDateTime> mended{{u"rel.pitr"_s, m_assessment.now.addDays(-39)}};
        QCOMPARE(evidenceFromIncidents({outage()}, mended, m_assessment.now).size(), 1);
        QVERIFY(evidenceFromIncidents({outage()}, {}, m_assessment.now.addDays(400)).isEmpty());
    }

    void incidentsAreKeptAndComeBack()
    {
        const QTemporaryDir folder;
        const auto workspace = Workspace::create(folder.filePath(u"w.sextant"_s));
        const qint64 project = ProjectStore(workspace->database()).create(u"Clinic"_s)->id;
        IncidentStore store(workspace->database());
        Incident incident = outage();
        incident.id = store.put(project, {incident})->front();
        QCOMPARE(*store.list(project), QList{incident});
        QVERIFY(bool(store.remove(project, {incident.id})));
        QVERIFY(store.list(project)->isEmpty());
        QCOMPARE(store.put(project, {incident})->front(), incident.id);
        incident.title.clear();
        QVERIFY(!store.put(project, {outage(), incident}));
        QCOMPARE(store.list(project)->size(), 1); // all or none
        const auto state = loadProject(*workspace, project, m_catalogue, m_assessment.now);
        QVERIFY(std::ranges::find(state->observed, u"rel.pitr"_s, &Evidence::checkId) != state->observed.end());
    }

    void listsOfIncidentsAreHostile()
    {
        const auto read = [this](const QByteArray &csv) {
            return readIncidents(csv, u"incidents.csv"_s, m_catalogue, {}, m_assessment.now);
        };
        const auto file = read("\xEF\xBB\xBFStarted;Title;Minutes;Cause;Detected by;Check\n"
                               "2026-10-01T08:00Z;Down;90;\"Disk full;\nnobody saw\";customers;rel.backups\n"
                               "2026-10-01T08:00Z;Down;90;;;\n"
                               "tomorrow;No day;1;;;\n"
                               "2027-10-01;Future;1;;;\n"
                               "2026-10-02;Long;-5;;;\n"
                               "2026-10-03;Odd;1;;;no.such-check\n");
        QVERIFY(bool(file));
        QCOMPARE(file->incidents.size(), 1);
        QCOMPARE(file->known, 1);
        QCOMPARE(file->refused, 4);
        const Incident incident = file->incidents.front();
        QCOMPARE(incident.startedAt, QDateTime(QDate(2026, 10, 1), QTime(8, 0), Qt::UTC));
        QCOMPARE(incident.resolvedAt, QDateTime(QDate(2026, 10, 1), QTime(9, 30), Qt::UTC));
        QCOMPARE(incident.cause, u"Disk full; nobody saw"_s);
        QCOMPARE(incident.detection, Detection::Customer);
        QVERIFY(file->reasons[3].contains(u"no.such-check"));
        QVERIFY(!read("a,b\n1,2\n"));
        QVERIFY(!read("started,title\n2026-10-01,\"cut"));
        QByteArray many("started,title\n");
        for (int i = 0; i < 6000; ++i)
            many += "2026-10-01,Down " + QByteArray::number(i) + '\n';
        QVERIFY(!read(many));
    }

    void holidaysPushDaysBack()
    {
        const QDate friday(2026, 11, 20);
        QCOMPARE(workdayAfter(friday, 1, {}), QDate(2026, 11, 23));
        QCOMPARE(workdayAfter(friday, 1, {QDate(2026, 11, 23)}), QDate(2026, 11, 24));
        QCOMPARE(workdayAfter(friday, 0, {friday}), QDate(2026, 11, 23));
    }

    void exportsAreSafe()
    {
        PlanBasis basis;
        basis.ownTasks = {{u"own.1"_s, u"=cmd|' /C calc'!A0"_s, u"H"_s, {}}};
        const ProjectPlan plan = planOf(basis);
        for (const PlanFormat format : {PlanFormat::Csv, PlanFormat::GitHub, PlanFormat::GitLab, PlanFormat::Jira}) {
            const QByteArray file = exportPlan(plan, format, u"Clinic"_s, m_assessment.now);
            QVERIFY(file.contains("'=cmd"));
            QVERIFY(!file.contains("\n=cmd"));
        }
        QVERIFY(exportPlan(plan, PlanFormat::Markdown, u"<b>"_s, m_assessment.now).startsWith("# Plan of \\<b\\>"));
        const QByteArray duties = exportPlan(plan, PlanFormat::Calendar, {}, m_assessment.now);
        QCOMPARE(duties.count("BEGIN:VEVENT"), 4);
        QVERIFY(duties.contains("DTSTAMP:20261120T090000Z"));
    }

    void editsAreStored()
    {
        const QTemporaryDir folder;
        const auto workspace = Workspace::create(folder.filePath(u"w.sextant"_s));
        const qint64 project = ProjectStore(workspace->database()).create(u"Clinic"_s)->id;
        PlanStore store(workspace->database());
        TaskEdit edit{u"rel.backups"_s, TaskStatus::Doing, u"Ann"_s, QDate(2026, 12, 1)};
        edit.effortDays = {1, 2, 3};
        QVERIFY(bool(store.putEdit(project, edit)));
        QCOMPARE(*store.edits(project), QList{edit});
        QVERIFY(!store.putEdit(project, {u"rel.backups"_s, TaskStatus::Dropped}));
        QCOMPARE(*store.edits(project), QList{edit});
        QVERIFY(bool(store.putEdit(project, {u"rel.backups"_s})));
        QVERIFY(store.edits(project)->isEmpty());
        const QList<OwnTask> own{{u"own.1"_s, u"Tell “them”"_s, u"H"_s, {u"audit"_s}}};
        QVERIFY(bool(store.setOwnTasks(project, own)));
        QCOMPARE(*store.ownTasks(project), own);
        const AlarmSnooze snooze{u"G8"_s, QDate(2026, 12, 1), u"Drill is booked"_s, u"Ann"_s};
        QVERIFY(bool(store.putSnooze(project, snooze)));
        QCOMPARE(*store.snoozes(project), QList{snooze});
        QVERIFY(!store.putSnooze(project, {u"G8"_s, QDate(2026, 12, 1), u" "_s, {}}));
        QVERIFY(bool(store.putSnooze(project, {u"G8"_s})));
        QVERIFY(store.snoozes(project)->isEmpty());
    }

    void unknownWorkIsToldApart()
    {
        PlanBasis basis;
        const ProjectPlan plan = planOf(basis);
        // Nothing is known at all, so that everything but the audit is provisional.
        QCOMPARE(std::ranges::count(plan.tasks, true, &PlannedTask::provisional), plan.tasks.size() - 1);
        QVERIFY(plan.knownEnd < plan.likelyEnd);
        QVERIFY(plan.assumptions.front().contains(u"known to be missing"));
    }

    /// A check that an answer about the product would take away waits for that answer, and its work comes last.
    void whatMayFallAwayComesLast()
    {
        const ProjectPlan plan = planOf({});
        const auto place = [&plan](const QString &name) {
            return std::ranges::find(plan.tasks, name, &PlannedTask::name) - plan.tasks.begin();
        };
        const CheckResult *guard = m_assessment.find(u"rel.ai-output-guard");
        QVERIFY(guard && !guard->undecidedBy.isEmpty());
        QVERIFY(plan.find(guard->id)->provisional);
        QVERIFY(place(guard->id) > place(u"ops.readme"_s));
        QVERIFY(place(u"sec.llm-injection"_s) > place(u"sec.pentest"_s)); // which does not wait for it either
        QVERIFY(plan.assumptions.join(u' ').contains(u"come last"));
        AssessmentInput input;
        input.now = m_assessment.now;
        input.profile.insert(guard->undecidedBy.front(), {Truth::Yes, u"said"_s});
        const Assessment said = assess(m_catalogue, input);
        const ProjectPlan sure = *planProject(m_catalogue, said, {}, {});
        const auto now = std::ranges::find(sure.tasks, guard->id, &PlannedTask::name) - sure.tasks.begin();
        QVERIFY(now < place(guard->id));
    }

    /// Twenty days from the start by the plan, forty at the pace of half of the runs, eighty at that of eight in ten.
    void theForecastHasItsSpread()
    {
        ProjectPlan plan;
        plan.start = QDate(2026, 11, 20);
        plan.likelyEnd = plan.start.addDays(20);
        plan.p50 = plan.start.addDays(40);
        plan.p80 = plan.start.addDays(80);
        plan.forecast = {{plan.start, 10}, {plan.start.addDays(10), 40}, {plan.start.addDays(20), 90}};
        const QList<ForecastBand> expected{{plan.start, 10, 10},
                                           {plan.start.addDays(20), 40, 10},
                                           {plan.start.addDays(40), 90, 40},
                                           {plan.start.addDays(80), 90, 90}};
        QCOMPARE(forecastBands(plan), expected);
        GoalOutlook goal;
        goal.earliest = plan.start.addDays(12);
        QCOMPARE(scoreAtGoal(plan, goal), std::optional(40.0));
        goal.earliest = {};
        QVERIFY(!scoreAtGoal(plan, goal));
        QCOMPARE(leastScoreFor(Stage::Production), std::optional(70.0));
        QVERIFY(!leastScoreFor(Stage::Prototype));
        plan.p80 = {};
        QVERIFY(forecastBands(plan).isEmpty());
    }

    /// With one person everything is critical, and the word says nothing; with two it tells the tasks apart.
    void theTextSaysWhatIsCritical()
    {
        PlanBasis basis;
        const QByteArray alone = exportPlan(planOf(basis), PlanFormat::Markdown, u"Clinic"_s, m_assessment.now);
        QVERIFY(alone.contains("Everything hangs together"));
        QVERIFY(!alone.contains("critical)"));
        basis.people = {{1, u"Ann"_s, u"A"_s, Role::Insider, true, 1, {}},
                        {2, u"Bob"_s, u"B"_s, Role::Insider, true, 1, {}}};
        const QByteArray together = exportPlan(planOf(basis), PlanFormat::Markdown, u"Clinic"_s, m_assessment.now);
        QVERIFY(!together.contains("Everything hangs together"));
        QVERIFY(together.contains("critical)"));
    }

    void aTriedChangeMovesTheEnd()
    {
        PlanBasis basis;
        const ProjectPlan plan = planOf(basis);
        PlanWhatIf change;
        change.senior = true;
        const PlanBasis more = basisIf(basis, change, m_assessment.now.date());
        QCOMPARE(more.people.size(), 2); // the one who was assumed stays
        const ProjectPlan faster = planOf(more);
        QVERIFY(faster.p80 < plan.p80);
        QVERIFY(shiftsOf(plan, faster).front().contains(u"earlier"));
        change = {};
        change.dropped = {u"perf.load-test"_s};
        const QStringList shifts = shiftsOf(plan, planOf(basisIf(basis, change, m_assessment.now.date())));
        QVERIFY(shifts.join(u' ').contains(u"cannot be reached"));
        QVERIFY(basisIf(basis, {}, m_assessment.now.date()).people.isEmpty());
    }

    /// States of the rules named, as the facts of a stored project give them.
    void alarmsRestOnWhatIsStored()
    {
        const auto seen = [this](const QString &check, double value) {
            Evidence evidence{check, EvidenceKind::Repository, value, 1, false, m_assessment.now, u"scan"_s, {}, {}};
            return evidence;
        };
        AssessmentInput input;
        input.now = m_assessment.now;
        input.declared = Stage::Mvp;
        input.evidence = {seen(u"rel.data-constraints"_s, 0), seen(u"ops.rollback"_s, 0), seen(u"rel.pitr"_s, 0)};
        const Assessment assessment = assess(m_catalogue, input);
        PlanBasis basis;
        basis.people = {{1, u"Ann"_s, u"A"_s, Role::Insider, false, 1, {}},
                        {2, u"Eve"_s, u"E"_s, Role::Insider, true, 1, {}}};
        for (const QString &check : {u"rel.pitr"_s, u"sec.object-authz"_s})
            basis.edits << TaskEdit{check, TaskStatus::Open, u"Ann"_s};
        basis.incidents = {outage()};
        AlarmBasis stored;
        stored.launchedOn = m_assessment.now.date().addDays(-100);
        stored.qualityBefore = 0.4;
        stored.qualityAfter = 0.1;
        stored.deploysIn90Days = 5;
        stored.generated = true;
        stored.decision = DecisionMade::Harden;
        stored.recommended = DecisionAdvised::Rebuild;
        stored.decisionProbability = 0.1;
        const auto statesOf = [&] {
            const ProjectPlan plan = *planProject(m_catalogue, assessment, basis, {});
            QHash<QString, AlarmState> states;
            for (const JudgedAlarm &judged :
                 judgeAlarms(alarmFactsOf(m_catalogue, {}, assessment, basis, plan, stored)))
                states.insert(QString::fromLatin1(judged.rule->id), judged.state);
            return states;
        };
        QHash<QString, AlarmState> states = statesOf();
        QCOMPARE(states[u"G1"_s], AlarmState::Alarm); // quality fell, and the incident's check is not mended
        QCOMPARE(states[u"G2"_s], AlarmState::Alarm);
        QVERIFY(states[u"G3"_s] >= AlarmState::Warning);
        QCOMPARE(states[u"G9"_s], AlarmState::Warning);
        QCOMPARE(states[u"G13"_s], AlarmState::Alarm);
        QCOMPARE(states[u"G17"_s], AlarmState::Warning);
        QCOMPARE(states[u"G14"_s], AlarmState::NotJudged);
        for (TaskEdit &edit : basis.edits)
            edit.reviewer = u"Eve"_s;
        stored = {};
        states = statesOf();
        QCOMPARE(states[u"G3"_s], AlarmState::Quiet);
        for (const char *id : {"G1", "G2", "G9", "G13", "G17"})
            QCOMPARE(states[QString::fromLatin1(id)], AlarmState::NotJudged);
    }

    void whatIsNotKnownRaisesNoAlarm()
    {
        const ProjectAlarms nothing = raiseAlarms({}, {}, QDate(2026, 11, 20));
        QCOMPARE(nothing.raised.size(), 0);
        QCOMPARE(nothing.quiet, 0);
        ProjectState state;
        const AlarmFacts facts = alarmFactsOf(m_catalogue, state, m_assessment, {}, planOf({}), {});
        QVERIFY(!facts.backupValue);
        QVERIFY(!facts.observabilityMissing);
        QVERIFY(!facts.paying);
    }

    void snoozingKeepsTheGravest()
    {
        AlarmFacts facts;
        facts.overclaim = 0.3;
        facts.backupValue = 0;
        const QDate today(2026, 11, 20);
        const QList<AlarmSnooze> snoozes{{u"G8"_s, today, u"later"_s, {}}, {u"G19"_s, today, u"later"_s, {}}};
        const ProjectAlarms alarms = raiseAlarms(facts, snoozes, today);
        QCOMPARE(alarms.raised.size(), 2);
        QCOMPARE(alarms.raised[0].id, u"G8"_s);
        QVERIFY(!alarms.raised[0].snooze);
        QVERIFY(alarms.raised[1].snooze.has_value());
        QCOMPARE(alarms.ringing(), 1);
        QCOMPARE(raiseAlarms(facts, snoozes, today.addDays(1)).ringing(), 2);
    }

private:
    Catalogue m_catalogue;
    Assessment m_assessment;
};

QTEST_GUILESS_MAIN(TestPlanProject)
#include "tst_planproject.moc"
