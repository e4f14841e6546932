// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/workflows/topics.h"

namespace sextant {

extern const TopicJudge scheduledScanJudge, cacheJudge;

namespace {

WorkflowSign judgeScan(const Judged &judged)
{
    const PipelineDefinition &file = judged.definition;
    for (const PipelineJob &job : file.jobs)
        if (const PipelineHit *hit = firstOf(job, PipelinePurpose::Scan))
            return file.scheduleLine > 0
                       ? judged.sign(WorkflowAnswer::Yes, "scheduled", {file.scheduleLine, hit->line}, job.id)
                       : judged.sign(WorkflowAnswer::Partly, "unscheduled", {hit->line}, job.id);
    if (file.scheduleLine > 0)
        return judged.sign(WorkflowAnswer::NotApplicable, "no-scanner", {file.scheduleLine});
    return judged.sign(WorkflowAnswer::NotApplicable, "none", {});
}

WorkflowSign judgeCache(const Judged &judged)
{
    const auto &lines = judged.definition.caches;
    return lines.empty() ? judged.sign(WorkflowAnswer::NotApplicable, "none", {})
                         : judged.sign(WorkflowAnswer::Yes, "cached", lines);
}

} // namespace

const TopicJudge scheduledScanJudge{judgeScan};
const TopicJudge cacheJudge{judgeCache};

} // namespace sextant
