// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/incident.h"
#include "domain/profile.h"
#include "domain/stage.h"
#include "storage/answerstore.h"
#include "storage/projectstore.h"
#include "storage/waiverstore.h"

namespace sextant {

struct DemoCommit
{
    int daysAgo = 0;
    QString author;
    QString address;
    QString message;
    QMap<QString, int> files; ///< path to how much of the file is written by then, in percent of its lines
};

struct DemoAnswer
{
    int daysAgo = 0;
    AnswerRevision revision;
};

struct DemoReport
{
    int daysAgo = 0;
    QString file;
};

/// Runs of its pipeline, told by a rule: they come as an export of GitHub Actions, and are read as any other is.
struct DemoRuns
{
    int daysAgo = 0; ///< when they were exported
    int count = 0;   ///< 0: there is no pipeline to tell of
    int everyHours = 12;
    int failsEvery = 9; ///< the length of the way from one failure to the next
    int minutes = 6;
};

/// A day that is wanted, in days after today.
struct DemoGoal
{
    int daysAhead = 0;
    QString title;
    bool promised = false;
    QString goal = {}; ///< letter of the catalogue; empty: one of their own
};

struct DemoIncident
{
    int daysAgo = 0;
    double hours = 1;
    Incident incident;
};

struct DemoWaiver
{
    int daysAgo = 0;
    int days = 0;
    Waiver waiver;
};

/// What its people decided. Signals that are not among the answers are taken as they are found.
struct DemoDecision
{
    int daysAgo = 0;
    QString person; ///< empty: nothing was decided
    Role role = Role::Assessor;
    QString goal;
    QString chosen;
    QString reason;
    QString basis; ///< of all its answers
    double team = 1;
    double dayRate = 0;
    double runwayDays = 0;
    QMap<QString, double> answers; ///< by signal, from -1 to 1
};

/// An invented product and its story, told in days before today. It comes with the program, under :/demo.
struct DemoScript
{
    QString id; ///< name of its file and folder
    QString name;
    QString client;
    Stage declared = Stage::Mvp;
    Stage target = Stage::Production;
    Profile profile;
    QList<DemoCommit> commits;      ///< oldest first
    QList<DemoAnswer> answers;      ///< likewise
    QList<DemoReport> reports;      ///< likewise
    QMap<QString, QString> sources; ///< files of its repository by path; others lie in its folder
    QStringList tags;
    QList<DemoGoal> goals;
    QList<DemoIncident> incidents;
    QList<DemoWaiver> waivers;
    QMap<int, QString> snapshotNames; ///< by months before today
    DemoRuns runs;
    DemoDecision decision;
    bool hasPipeline = false; ///< its runs are made up, too
};

Result<DemoScript> readDemoScript(const QString &id);
/// A file of the product's repository.
Result<QByteArray> readDemoSource(const DemoScript &script, const QString &path);
/// A file of the demonstration, as it lies in the program.
Result<QByteArray> readDemoFile(const QString &path);

} // namespace sextant
