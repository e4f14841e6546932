// SPDX-License-Identifier: GPL-3.0-or-later
// What the judges of the topics share.
#pragma once

#include "repository/workflows/pipelinedefinition.h"

#include <array>

namespace sextant {

inline constexpr int mostCalls = 4; ///< of one workflow by another, which are followed

/// One file as it is judged, beside all others.
struct Judged
{
    const PipelineDefinition &definition;
    const Pipelines &all;
    QString path;
    QString commit;

    Place placeAt(int line) const;
    WorkflowSign sign(WorkflowAnswer answer, const char *how, std::initializer_list<int> lines,
                      const std::string &subject = {}) const;
    /// Of counted lines.
    WorkflowSign sign(WorkflowAnswer answer, const char *how, const std::vector<int> &lines) const;
};

/// How one topic is judged. A new topic is one of these, its line in judgeworkflows.cpp and its words in the window.
struct TopicJudge
{
    WorkflowSign (*judge)(const Judged &);
};

/// The file of this repository that the job runs in its place; null when there is none at hand.
const PipelineDefinition *calledBy(const PipelineJob &job, const Pipelines &all);
const PipelineHit *firstOf(const PipelineJob &job, PipelinePurpose purpose);
/// The line at which a job does this, or runs a workflow of this commit that does; 0: it does not.
int lineOf(const PipelineJob &job, PipelinePurpose purpose, const Pipelines &all);
/// Whether a workflow of this commit runs the file.
bool isRunByOthers(const QString &path, const Pipelines &all);

/// What a job shows of tests.
struct TestsSeen
{
    enum class Kind : quint8 {
        None,      ///< it runs no commands that could be tests
        Unknown,   ///< its commands are not recognised, or stand elsewhere
        Tolerated, ///< they run, and their failure stops nothing
        Run,
    };
    Kind kind = Kind::None;
    int line = 0;
};

TestsSeen testsIn(const PipelineJob &job, const Pipelines &all);

} // namespace sextant
