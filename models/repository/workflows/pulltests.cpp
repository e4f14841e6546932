// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/workflows/topics.h"

namespace sextant {

extern const TopicJudge pullTestsJudge;

namespace {

TestsSeen testsWithin(const PipelineJob &job, const Pipelines &all, int calls)
{
    TestsSeen seen;
    for (const PipelineHit &hit : job.hits) {
        if (hit.purpose != PipelinePurpose::Tests)
            continue;
        const bool tolerated = job.tolerant || std::ranges::any_of(job.tolerantSteps, [&hit](const LineRange &range) {
                                   return range.first <= hit.line && hit.line <= range.last;
                               });
        if (!tolerated)
            return {TestsSeen::Kind::Run, hit.line};
        seen = {TestsSeen::Kind::Tolerated, hit.line};
    }
    if (seen.kind != TestsSeen::Kind::None)
        return seen;
    if (job.calls.empty())
        return {job.runsCommands ? TestsSeen::Kind::Unknown : TestsSeen::Kind::None, job.line};
    seen = {TestsSeen::Kind::Unknown, job.line};
    if (const PipelineDefinition *called = calledBy(job, all); called && calls > 0)
        for (const PipelineJob &other : called->jobs)
            if (const TestsSeen there = testsWithin(other, all, calls - 1); there.kind > seen.kind)
                seen.kind = there.kind;
    return seen;
}

WorkflowSign judgePullTests(const Judged &judged)
{
    using Kind = TestsSeen::Kind;
    const PipelineDefinition &file = judged.definition;
    if (file.isCalled)
        return judged.sign(WorkflowAnswer::NotApplicable, "called", {});
    std::array<const PipelineJob *, 4> onPulls{};
    const PipelineJob *elsewhere = nullptr;
    const PipelineJob *undecided = nullptr;
    for (const PipelineJob &job : file.jobs) {
        const TestsSeen seen = testsIn(job, judged.all);
        if (job.pulls == PullRuns::Yes && !onPulls[std::size_t(seen.kind)])
            onPulls[std::size_t(seen.kind)] = &job;
        else if (job.pulls == PullRuns::Unknown && seen.kind >= Kind::Tolerated && !undecided)
            undecided = &job;
        else if (job.pulls == PullRuns::No && seen.kind >= Kind::Tolerated && !elsewhere)
            elsewhere = &job;
    }
    const auto told = [&](WorkflowAnswer answer, const char *how, const PipelineJob &job) {
        return judged.sign(answer, how, {testsIn(job, judged.all).line}, job.id);
    };
    if (const PipelineJob *job = onPulls[std::size_t(Kind::Run)])
        return told(WorkflowAnswer::Yes, "tests-run", *job);
    if (const PipelineJob *job = onPulls[std::size_t(Kind::Tolerated)])
        return told(WorkflowAnswer::Partly, "tests-tolerated", *job);
    if (undecided)
        return told(WorkflowAnswer::Unknown, "server-decides", *undecided);
    if (const PipelineJob *job = onPulls[std::size_t(Kind::Unknown)])
        return told(WorkflowAnswer::Unknown, "not-recognised", *job);
    if (file.unreadLine > 0)
        return judged.sign(WorkflowAnswer::Unknown, "includes", {file.unreadLine});
    if (elsewhere)
        return told(WorkflowAnswer::No, "tests-elsewhere", *elsewhere);
    return judged.sign(WorkflowAnswer::NotApplicable, file.pullLine > 0 ? "other-work" : "not-for-pulls",
                       {file.pullLine});
}

} // namespace

TestsSeen testsIn(const PipelineJob &job, const Pipelines &all)
{
    return testsWithin(job, all, mostCalls);
}

const TopicJudge pullTestsJudge{judgePullTests};

} // namespace sextant
