// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/delivery/workflowwords.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

/// One reason that a topic can have, with its word and its sentence. %1 is the job, %2 of %3 what was counted.
struct Reason
{
    WorkflowTopic topic;
    const char *how;
    const char *word;
    const char *sentence;
};

constexpr Reason reasons[] = {
    {WorkflowTopic::PullTests, "tests-run", QT_TRANSLATE_NOOP("WorkflowWords", "Tests run"),
     QT_TRANSLATE_NOOP("WorkflowWords", "“%1” runs tests before a change is taken in.")},
    {WorkflowTopic::PullTests, "tests-tolerated", QT_TRANSLATE_NOOP("WorkflowWords", "Failures ignored"),
     QT_TRANSLATE_NOOP("WorkflowWords", "“%1” runs tests, but goes on when they fail.")},
    {WorkflowTopic::PullTests, "tests-elsewhere", QT_TRANSLATE_NOOP("WorkflowWords", "Only later"),
     QT_TRANSLATE_NOOP("WorkflowWords", "“%1” runs tests, but not for pull requests.")},
    {WorkflowTopic::PullTests, "server-decides", QT_TRANSLATE_NOOP("WorkflowWords", "Not visible"),
     QT_TRANSLATE_NOOP("WorkflowWords", "“%1” runs tests; for which branches, this file does not say.")},
    {WorkflowTopic::PullTests, "not-recognised", QT_TRANSLATE_NOOP("WorkflowWords", "Not visible"),
     QT_TRANSLATE_NOOP("WorkflowWords", "“%1” runs for pull requests; whether its commands are tests cannot be seen.")},
    {WorkflowTopic::PullTests, "includes", QT_TRANSLATE_NOOP("WorkflowWords", "Not visible"),
     QT_TRANSLATE_NOOP("WorkflowWords", "More stands in files that are not read.")},
    {WorkflowTopic::PullTests, "other-work", QT_TRANSLATE_NOOP("WorkflowWords", "Other work"),
     QT_TRANSLATE_NOOP("WorkflowWords", "It runs for pull requests and does something other than tests.")},
    {WorkflowTopic::PullTests, "called", QT_TRANSLATE_NOOP("WorkflowWords", "Called"),
     QT_TRANSLATE_NOOP("WorkflowWords", "Other workflows run it; what it does counts there.")},
    {WorkflowTopic::DeployGate, "waits-for-tests", QT_TRANSLATE_NOOP("WorkflowWords", "After tests"),
     QT_TRANSLATE_NOOP("WorkflowWords", "“%1” deploys only after a job with tests was good.")},
    {WorkflowTopic::DeployGate, "tests-before", QT_TRANSLATE_NOOP("WorkflowWords", "After tests"),
     QT_TRANSLATE_NOOP("WorkflowWords", "“%1” runs tests before it deploys.")},
    {WorkflowTopic::DeployGate, "person", QT_TRANSLATE_NOOP("WorkflowWords", "By a person"),
     QT_TRANSLATE_NOOP("WorkflowWords", "A person starts or confirms “%1”; it does not wait for tests.")},
    {WorkflowTopic::DeployGate, "environment", QT_TRANSLATE_NOOP("WorkflowWords", "Environment"),
     QT_TRANSLATE_NOOP("WorkflowWords",
                       "The environment “%1” is declared; whether it is protected cannot be seen here.")},
    {WorkflowTopic::DeployGate, "other-workflow", QT_TRANSLATE_NOOP("WorkflowWords", "Not visible"),
     QT_TRANSLATE_NOOP("WorkflowWords",
                       "“%1” deploys after another workflow; what that must show cannot be seen here.")},
    {WorkflowTopic::DeployGate, "other-jobs", QT_TRANSLATE_NOOP("WorkflowWords", "Not visible"),
     QT_TRANSLATE_NOOP("WorkflowWords", "“%1” waits for jobs whose commands are not recognised as tests.")},
    {WorkflowTopic::DeployGate, "caller", QT_TRANSLATE_NOOP("WorkflowWords", "Not visible"),
     QT_TRANSLATE_NOOP("WorkflowWords", "“%1” deploys when another workflow runs it; its gate stands there.")},
    {WorkflowTopic::DeployGate, "called", QT_TRANSLATE_NOOP("WorkflowWords", "Not visible"),
     QT_TRANSLATE_NOOP("WorkflowWords", "“%1” runs another workflow; whether that waits cannot be seen here.")},
    {WorkflowTopic::DeployGate, "includes", QT_TRANSLATE_NOOP("WorkflowWords", "Not visible"),
     QT_TRANSLATE_NOOP("WorkflowWords", "More stands in files that are not read.")},
    {WorkflowTopic::DeployGate, "no-gate", QT_TRANSLATE_NOOP("WorkflowWords", "No gate"),
     QT_TRANSLATE_NOOP("WorkflowWords", "“%1” deploys or publishes and waits for nothing in this file.")},
    {WorkflowTopic::Pins, "pinned", QT_TRANSLATE_NOOP("WorkflowWords", "%2 of %3"),
     QT_TRANSLATE_NOOP("WorkflowWords", "%2 of %3 parts from elsewhere are fixed to a commit; the others can change "
                                        "unnoticed.")},
    {WorkflowTopic::Rights, "read-only", QT_TRANSLATE_NOOP("WorkflowWords", "Read only"),
     QT_TRANSLATE_NOOP("WorkflowWords", "Its token may only read, unless a job asks for more.")},
    {WorkflowTopic::Rights, "by-job", QT_TRANSLATE_NOOP("WorkflowWords", "By job"),
     QT_TRANSLATE_NOOP("WorkflowWords", "Every job states the rights that it needs.")},
    {WorkflowTopic::Rights, "writes-for-all", QT_TRANSLATE_NOOP("WorkflowWords", "All jobs write"),
     QT_TRANSLATE_NOOP("WorkflowWords", "The right to write is given to all jobs, not to the one that needs it.")},
    {WorkflowTopic::Rights, "write-all", QT_TRANSLATE_NOOP("WorkflowWords", "All rights"),
     QT_TRANSLATE_NOOP("WorkflowWords", "Its token may do everything.")},
    {WorkflowTopic::Rights, "not-stated", QT_TRANSLATE_NOOP("WorkflowWords", "Not stated"),
     QT_TRANSLATE_NOOP("WorkflowWords",
                       "No rights are stated, so a setting of the server decides, which cannot be seen "
                       "here.")},
    {WorkflowTopic::ScheduledScan, "scheduled", QT_TRANSLATE_NOOP("WorkflowWords", "On a schedule"),
     QT_TRANSLATE_NOOP("WorkflowWords", "The scanner in “%1” also runs on a schedule.")},
    {WorkflowTopic::ScheduledScan, "unscheduled", QT_TRANSLATE_NOOP("WorkflowWords", "On changes"),
     QT_TRANSLATE_NOOP("WorkflowWords", "The scanner in “%1” runs only when something changes.")},
    {WorkflowTopic::ScheduledScan, "no-scanner", QT_TRANSLATE_NOOP("WorkflowWords", "No scanner"),
     QT_TRANSLATE_NOOP("WorkflowWords", "It runs on a schedule; no known scanner is in it.")},
    {WorkflowTopic::Cache, "cached", QT_TRANSLATE_NOOP("WorkflowWords", "Used"),
     QT_TRANSLATE_NOOP("WorkflowWords", "What is fetched or built is kept for the next run.")},
    {WorkflowTopic::Rollback, "rollback", QT_TRANSLATE_NOOP("WorkflowWords", "There is one"),
     QT_TRANSLATE_NOOP("WorkflowWords", "“%1” can take a deployment back.")},
    {WorkflowTopic::Rollback, "none", QT_TRANSLATE_NOOP("WorkflowWords", "None seen"),
     QT_TRANSLATE_NOOP("WorkflowWords", "It deploys, and nothing in it takes a deployment back.")},
    {WorkflowTopic::StrangersCode, "fetches-it", QT_TRANSLATE_NOOP("WorkflowWords", "Runs with rights"),
     QT_TRANSLATE_NOOP("WorkflowWords", "It fetches a stranger's code while it has the rights and secrets of this "
                                        "repository.")},
    {WorkflowTopic::StrangersCode, "leaves-it", QT_TRANSLATE_NOOP("WorkflowWords", "Not fetched"),
     QT_TRANSLATE_NOOP("WorkflowWords", "It runs with rights for pull requests of strangers, and does not fetch their "
                                        "code.")},
    {WorkflowTopic::Approval, "person", QT_TRANSLATE_NOOP("WorkflowWords", "By a person"),
     QT_TRANSLATE_NOOP("WorkflowWords", "A person has to confirm “%1” before it deploys.")},
    {WorkflowTopic::Approval, "started", QT_TRANSLATE_NOOP("WorkflowWords", "By a person"),
     QT_TRANSLATE_NOOP("WorkflowWords", "Nothing but a person starts it, so “%1” deploys when somebody wants it to.")},
    {WorkflowTopic::Approval, "environment", QT_TRANSLATE_NOOP("WorkflowWords", "Not visible"),
     QT_TRANSLATE_NOOP("WorkflowWords", "It deploys to the environment “%1”; whether somebody has to approve that is a "
                                        "setting of the server.")},
    {WorkflowTopic::Approval, "nobody", QT_TRANSLATE_NOOP("WorkflowWords", "Nobody"),
     QT_TRANSLATE_NOOP("WorkflowWords", "“%1” deploys or publishes without anybody confirming it.")},
    {WorkflowTopic::NotRead, "elsewhere", QT_TRANSLATE_NOOP("WorkflowWords", "Not read"),
     QT_TRANSLATE_NOOP("WorkflowWords",
                       "What it takes in from another repository, or from a place that this commit does not "
                       "have, is not read (places: %3).")},
    {WorkflowTopic::PrintedSecret, "printed", QT_TRANSLATE_NOOP("WorkflowWords", "Printed"),
     QT_TRANSLATE_NOOP("WorkflowWords", "It prints what is named like a secret into the log.")},
};

const Reason *reasonOf(const WorkflowSign &sign)
{
    const auto reason = std::ranges::find_if(reasons, [&sign](const Reason &one) {
        return one.topic == sign.topic && sign.how == QLatin1StringView(one.how);
    });
    return reason != std::end(reasons) ? reason : nullptr;
}

QString filled(const char *text, const WorkflowSign &sign)
{
    QString words = QCoreApplication::translate("WorkflowWords", text);
    words.replace("%2"_L1, QString::number(sign.some));
    words.replace("%3"_L1, QString::number(sign.all));
    return words.replace("%1"_L1, sign.subject);
}

} // namespace

QString WorkflowWords::word(const WorkflowSign &sign)
{
    const Reason *reason = reasonOf(sign);
    return reason ? filled(reason->word, sign) : u"–"_s;
}

QString WorkflowWords::sentence(const WorkflowSign &sign)
{
    const Reason *reason = reasonOf(sign);
    if (!reason && sign.how == "called"_L1)
        return QCoreApplication::translate("WorkflowWords", "Other workflows run it; what it does counts there.");
    return reason ? filled(reason->sentence, sign)
                  : QCoreApplication::translate("WorkflowWords", "Nothing in this file is about it.");
}

AnswerValue WorkflowWords::answer(const WorkflowSign &sign)
{
    switch (sign.answer) {
    case WorkflowAnswer::Yes:
        return AnswerValue::Yes;
    case WorkflowAnswer::Partly:
        return AnswerValue::Partly;
    case WorkflowAnswer::No:
        return AnswerValue::No;
    case WorkflowAnswer::NotApplicable:
        return AnswerValue::NotApplicable;
    case WorkflowAnswer::Unknown:
        break;
    }
    return AnswerValue::Unknown;
}

Tone WorkflowWords::tone(const WorkflowSign &sign)
{
    switch (sign.answer) {
    case WorkflowAnswer::Yes:
        return Tone::Good;
    case WorkflowAnswer::Partly:
        return Tone::Warn;
    case WorkflowAnswer::No:
        return Tone::Bad;
    case WorkflowAnswer::Unknown:
    case WorkflowAnswer::NotApplicable:
        break;
    }
    return Tone::Neutral;
}

} // namespace sextant
