// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/assessment.h"
#include "catalogue/goalset.h"
#include "domain/incident.h"
#include "planning/plan.h"
#include "storage/personstore.h"
#include "storage/planstore.h"
#include "storage/workspace.h"
#include "usecases/loadproject.h"

namespace sextant {

/// What a plan is made from beside the assessment: people, what they changed, the calendar.
struct PlanBasis
{
    QList<TeamMember> people;
    QList<TaskEdit> edits;
    QList<OwnTask> ownTasks;
    QList<GoalDate> wanted;
    QSet<QDate> holidays;
    QList<Incident> incidents;
    double thousandLines = 0; ///< 0: not known
};

/// A task as people see it. Days are calendar dates; effort is engineer-days at this size of code.
struct PlannedTask
{
    QString name;
    QString title;
    QString checkId; ///< empty for what no check asks for
    WorkPhase phase = WorkPhase::Hardening;
    RiskClass risk = RiskClass::Debt;
    TaskStatus status = TaskStatus::Open;
    bool needsSenior = false;
    bool provisional = false; ///< nobody knows whether it is needed
    bool urgent = false;      ///< comes before its phase, since it hurts today
    int incidents = 0;        ///< of the last year that it would have prevented
    bool waits = false;
    bool critical = false;
    std::array<double, 3> effort{}; ///< low, likely, high
    double start = 0;               ///< working days from the start
    double end = 0;
    double couldEnd = 0; ///< where its own effort is high
    QDate startsOn;      ///< invalid without a team
    QDate endsOn;
    QString owner; ///< who was chosen, by hand or by the schedule
    QString reviewer;
    bool ownerFixed = false;
    QStringList needs; ///< names of tasks of this plan
    QString note;
};

/// When a goal can honestly be reached, and what stands in the way.
struct GoalOutlook
{
    QString id;
    QString title;
    QDate earliest; ///< invalid: nobody can say; why tells the reason
    QString why;
    QDate wanted; ///< invalid: nobody has said a day
    bool promised = false;
    QStringList path; ///< names of the tasks that it takes, in their order

    bool isLate() const { return wanted.isValid() && earliest.isValid() && earliest > wanted; }
};

struct PersonLoad
{
    QString name;
    double days = 0; ///< of work
    int tasks = 0;
    QDate until;
};

struct ForecastPoint
{
    QDate day;
    double score = 0; ///< readiness, 0 to 100
};

/// A plan of a project, ready to be shown.
struct ProjectPlan
{
    QDate start;
    QList<PlannedTask> tasks; ///< in the order of work
    QList<PlannedTask> done;
    QList<PlannedTask> dropped;
    QList<GoalOutlook> goals;
    QList<PersonLoad> load;
    QList<ForecastPoint> forecast;
    QDate likelyEnd; ///< of the work, without waiting
    QDate knownEnd;  ///< of what is known to be missing alone, if all else turns out to be there
    QDate p50;
    QDate p80;
    QStringList assumptions; ///< what was taken for granted, in whole sentences
    QString trouble;         ///< why there are no dates; empty: there are
    double effortDays = 0;   ///< likely, in all

    const PlannedTask *find(const QString &name) const;
};

/// Everything of a project that a plan is made from, as it is stored.
Result<PlanBasis> loadPlanBasis(const Workspace &workspace, const ProjectState &state);

/// The plan from the gaps (method F). A cycle, a team of nobody or a calendar without working days is said in the
/// plan's trouble; the order and the effort stand all the same. The error is cancelling only.
Result<ProjectPlan> planProject(const Catalogue &catalogue, const Assessment &assessment, const PlanBasis &basis,
                                const Ticket &ticket);

/// The date after so many working days, holidays left out; invalid when no working day comes within ten years.
QDate workdayAfter(const QDate &start, double days, const QSet<QDate> &holidays);

} // namespace sextant
