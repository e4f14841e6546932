// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogueloader.h"
#include "usecases/planexport.h"
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

    void whatIsNotKnownRaisesNoAlarm()
    {
        const ProjectAlarms nothing = raiseAlarms({}, {}, QDate(2026, 11, 20));
        QCOMPARE(nothing.raised.size(), 0);
        QCOMPARE(nothing.quiet, 0);
        ProjectState state;
        const AlarmFacts facts = alarmFactsOf(state, m_assessment, {}, planOf({}));
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
