// SPDX-License-Identifier: GPL-3.0-or-later
// All workflow files of a commit together, as facts for the checks.
#include "repository/workflows/workflows.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

using Answer = WorkflowAnswer;

/// What of all files must hold for the fact to be found, and to be looked for and missing.
struct FactRule
{
    const char *id;
    WorkflowTopic topic;
    Answer sign;      ///< the answer that is the fact
    bool byEveryFile; ///< or one is enough
    Answer against;   ///< an answer that says that it is missing; NotApplicable: so does silence
};

constexpr FactRule rules[] = {
    {"pipeline:PULLTESTS", WorkflowTopic::PullTests, Answer::Yes, false, Answer::No},
    {"pipeline:DEPLOYGATE", WorkflowTopic::DeployGate, Answer::Yes, true, Answer::No},
    {"pipeline:NOGATE", WorkflowTopic::DeployGate, Answer::No, false, Answer::NotApplicable},
    {"pipeline:PINNED", WorkflowTopic::Pins, Answer::Yes, true, Answer::Partly},
    {"pipeline:LEASTRIGHTS", WorkflowTopic::Rights, Answer::Yes, true, Answer::No},
    {"pipeline:WRITEALL", WorkflowTopic::Rights, Answer::No, false, Answer::NotApplicable},
    {"pipeline:SCHEDULEDSCAN", WorkflowTopic::ScheduledScan, Answer::Yes, false, Answer::NotApplicable},
    {"pipeline:ROLLBACK", WorkflowTopic::Rollback, Answer::Yes, false, Answer::No},
    {"pipeline:STRANGERSCODE", WorkflowTopic::StrangersCode, Answer::No, false, Answer::NotApplicable},
    {"pipeline:PRINTEDSECRET", WorkflowTopic::PrintedSecret, Answer::No, false, Answer::NotApplicable},
};

QString say(const char *text, int count = -1)
{
    return QCoreApplication::translate("Workflows", text, nullptr, count);
}

struct Tally
{
    int signs = 0;   ///< files whose answer is the fact
    int against = 0; ///< files that say otherwise
    int unknown = 0;
    int silent = 0; ///< nothing in them is about it
    int some = 0, all = 0;
    QList<Place> places;
};

Tally tallyOf(const FactRule &rule, const Workflows &workflows)
{
    Tally tally;
    for (const WorkflowFile &file : workflows.files) {
        const WorkflowSign *sign = file.sign(rule.topic);
        if (!sign) {
            ++tally.unknown;
            continue;
        }
        tally.some += sign->some;
        tally.all += sign->all;
        const bool counts = sign->answer == rule.sign;
        if (counts)
            tally.places += sign->places;
        tally.signs += counts ? 1 : 0;
        tally.silent += !counts && sign->answer == Answer::NotApplicable ? 1 : 0;
        tally.unknown += !counts && sign->answer == Answer::Unknown ? 1 : 0;
        tally.against += !counts && (sign->answer == Answer::No || sign->answer == rule.against) &&
                                 sign->answer != Answer::NotApplicable
                             ? 1
                             : 0;
    }
    return tally;
}

Fact factOf(const FactRule &rule, const Workflows &workflows)
{
    const Tally tally = tallyOf(rule, workflows);
    const int files = int(workflows.files.size());
    Fact fact;
    fact.id = QString::fromLatin1(rule.id);
    const bool others = tally.signs + tally.silent < files;
    if (tally.signs > 0 && !(rule.byEveryFile && others)) {
        fact.outcome = Fact::Outcome::Found;
        fact.count = int(tally.places.size());
        fact.places = tally.places.mid(0, Fact::placesKept);
        fact.note = QCoreApplication::translate("Workflows", "In %n workflow file(s).", nullptr, tally.signs);
    } else if (tally.against > 0 && (rule.byEveryFile || tally.unknown == 0)) {
        fact.outcome = Fact::Outcome::NotFound;
        fact.note =
            QCoreApplication::translate("Workflows", "%n workflow file(s) say otherwise.", nullptr, tally.against);
    } else if (files > 0 && tally.unknown == 0 && rule.against == Answer::NotApplicable) {
        fact.outcome = Fact::Outcome::NotFound;
        fact.note = QCoreApplication::translate("Workflows", "Not in %n workflow file(s).", nullptr, files);
    } else {
        fact.note = files == 0 ? say("There are no workflow files that can be read.")
                               : say("The workflow files do not say it.");
    }
    if (rule.topic == WorkflowTopic::Pins && tally.all > 0)
        fact.note = say("%1 of %2 parts from elsewhere are fixed to a commit.").arg(tally.some).arg(tally.all);
    return fact;
}

} // namespace

QList<Fact> workflowFacts(const Workflows &workflows)
{
    QList<Fact> facts;
    for (const FactRule &rule : rules)
        facts << factOf(rule, workflows);
    return facts;
}

} // namespace sextant
