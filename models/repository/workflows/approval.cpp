// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/workflows/topics.h"

namespace sextant {

extern const TopicJudge approvalJudge, notReadJudge;

namespace {

/// The line at which a person confirms a job or one that it waits for. GitLab's manual jobs hold up nothing but
/// themselves.
int personBefore(const PipelineJob &job, const PipelineDefinition &file)
{
    if (job.personLine > 0 || file.kind == WorkflowKind::GitLab)
        return job.personLine;
    for (const PipelineJob &other : file.jobs)
        if (other.personLine > 0 && std::ranges::find(job.needs, other.id) != job.needs.end())
            return other.personLine;
    return 0;
}

/// Whether somebody has to say yes before something is deployed. What guards an environment is a setting of the server.
WorkflowSign judgeApproval(const Judged &judged)
{
    const PipelineDefinition &file = judged.definition;
    const PipelineJob *environment = nullptr;
    const PipelineJob *deploying = nullptr;
    for (const PipelineJob &job : file.jobs) {
        const int line = lineOf(job, PipelinePurpose::Deploy, judged.all);
        if (line == 0)
            continue;
        if (const int person = personBefore(job, file); person > 0)
            return judged.sign(WorkflowAnswer::Yes, "person", {person, line}, job.id);
        if (!job.environment.empty() && !environment)
            environment = &job;
        deploying = deploying ? deploying : &job;
    }
    if (environment)
        return judged.sign(WorkflowAnswer::Unknown, "environment", {environment->environmentLine},
                           environment->environment);
    if (deploying && file.personLine > 0)
        return judged.sign(WorkflowAnswer::Yes, "started", {file.personLine}, deploying->id);
    return deploying ? judged.sign(WorkflowAnswer::No, "nobody", {deploying->line}, deploying->id)
                     : judged.sign(WorkflowAnswer::NotApplicable, "no-deploy", {});
}

WorkflowSign judgeNotRead(const Judged &judged)
{
    const auto &lines = judged.definition.elsewhere;
    return lines.empty() ? judged.sign(WorkflowAnswer::NotApplicable, "none", {})
                         : judged.sign(WorkflowAnswer::Unknown, "elsewhere", lines);
}

} // namespace

const TopicJudge approvalJudge{judgeApproval};
const TopicJudge notReadJudge{judgeNotRead};

} // namespace sextant
