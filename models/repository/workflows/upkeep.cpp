// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/workflows/topics.h"

namespace sextant {

extern const TopicJudge scheduledScanJudge, cacheJudge;

namespace {

WorkflowSign judgeScan(const Judged &judged)
{
    const PipelineDefinition &file = judged.definition;
    for (const PipelineJob &job : file.jobs) {
        const int line = lineOf(job, PipelinePurpose::Scan, judged.all);
        if (line == 0)
            continue;
        if (file.isCalled && isRunByOthers(judged.path, judged.all))
            return judged.sign(WorkflowAnswer::NotApplicable, "called", {line}, job.id);
        return file.scheduleLine > 0 ? judged.sign(WorkflowAnswer::Yes, "scheduled", {file.scheduleLine, line}, job.id)
                                     : judged.sign(WorkflowAnswer::Partly, "unscheduled", {line}, job.id);
    }
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
