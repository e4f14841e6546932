// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/named.h"
#include "base/result.h"
#include "domain/fact.h"

namespace sextant {

enum class WorkflowKind : quint8 { GitHub, GitLab, Jenkins };

/// What is asked of every workflow file.
enum class WorkflowTopic : quint8 {
    PullTests,     ///< do tests run before a change is taken in?
    DeployGate,    ///< what must be true before something is deployed?
    Pins,          ///< can what it uses from elsewhere change unnoticed?
    Rights,        ///< what may its token do?
    ScheduledScan, ///< does a scanner run although nobody changes anything?
    Cache,
    Rollback,
    StrangersCode, ///< does a stranger's code run with the rights of this repository?
    PrintedSecret,
    Approval, ///< does a person say yes before something is deployed?
    NotRead,  ///< what does it refer to that lies elsewhere, and is not read?
};

enum class WorkflowAnswer : quint8 {
    Yes,
    Partly,
    No,
    Unknown,       ///< the file does not say, or says it in a way that is not understood
    NotApplicable, ///< nothing in it is about this
};

/// What one file says to one topic, with the lines that say it.
struct WorkflowSign
{
    WorkflowTopic topic = WorkflowTopic::PullTests;
    WorkflowAnswer answer = WorkflowAnswer::Unknown;
    QString how;     ///< a word for the reason, such as "waits-for-tests"; the window puts it into a sentence
    QString subject; ///< the job or environment that it is about
    int some = 0;    ///< of counted things
    int all = 0;
    QList<Place> places; ///< first ones

    bool operator==(const WorkflowSign &) const = default;
};

struct WorkflowFile
{
    QString path;
    QString name; ///< as it calls itself; may be empty
    WorkflowKind kind = WorkflowKind::GitHub;
    QString unreadable;          ///< why there are no answers
    QList<WorkflowSign> answers; ///< one a topic, in the order of the topics

    const WorkflowSign *sign(WorkflowTopic topic) const;
    bool operator==(const WorkflowFile &) const = default;
};

/// The workflow files of one commit, read as text, never run.
struct Workflows
{
    QList<WorkflowFile> files; ///< by path
    QString trouble = {};      ///< why they could not be read; empty: they were

    bool operator==(const Workflows &) const = default;
};

/// "pipeline:PULLTESTS" and so on: what all files together say to each topic.
QList<Fact> workflowFacts(const Workflows &workflows);

QByteArray toDocument(const Workflows &workflows);
Result<Workflows> workflowsOf(const QByteArray &document);

template <>
std::span<const Name<WorkflowKind>> names<WorkflowKind>();
template <>
std::span<const Name<WorkflowTopic>> names<WorkflowTopic>();
template <>
std::span<const Name<WorkflowAnswer>> names<WorkflowAnswer>();

} // namespace sextant
