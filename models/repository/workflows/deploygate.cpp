// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/workflows/topics.h"

#include <set>

namespace sextant {

extern const TopicJudge deployGateJudge, rollbackJudge;

namespace {

const PipelineJob *jobNamed(const PipelineDefinition &file, const std::string &id)
{
    const auto job = std::ranges::find(file.jobs, id, &PipelineJob::id);
    return job != file.jobs.end() ? &*job : nullptr;
}

/// The most that the jobs show that must be good before this one.
TestsSeen testsBefore(const PipelineJob &job, const Judged &judged)
{
    TestsSeen most;
    std::set<std::string> seen;
    std::vector<std::string> waiting = job.needs;
    while (!waiting.empty()) {
        const std::string id = waiting.back();
        waiting.pop_back();
        const PipelineJob *before = seen.insert(id).second ? jobNamed(judged.definition, id) : nullptr;
        if (!before)
            continue;
        const TestsSeen tests = testsIn(*before, judged.all);
        if (tests.kind > most.kind)
            most = tests;
        waiting.insert(waiting.end(), before->needs.begin(), before->needs.end());
    }
    return most;
}

bool hasEnvironment(const PipelineJob &job)
{
    return !job.environment.empty();
}

WorkflowSign gateOf(const PipelineJob &job, const Judged &judged)
{
    using Kind = TestsSeen::Kind;
    const PipelineDefinition &file = judged.definition;
    const int line = lineOf(job, PipelinePurpose::Deploy, judged.all);
    if (const TestsSeen before = testsBefore(job, judged); before.kind == Kind::Run)
        return judged.sign(WorkflowAnswer::Yes, "waits-for-tests", {line, before.line}, job.id);
    if (const TestsSeen own = testsIn(job, judged.all); own.kind == Kind::Run && own.line <= line)
        return judged.sign(WorkflowAnswer::Yes, "tests-before", {line, own.line}, job.id);
    const int person = job.personLine > 0 ? job.personLine : file.personLine;
    if (person > 0)
        return judged.sign(WorkflowAnswer::Partly, "person", {line, person}, job.id);
    if (!job.environment.empty())
        return judged.sign(WorkflowAnswer::Partly, "environment", {line, job.environmentLine}, job.environment);
    // The workflow that it runs may be kept waiting by an environment of its own.
    if (const PipelineDefinition *called = calledBy(job, judged.all);
        !job.calls.empty() && (!called || std::ranges::any_of(called->jobs, hasEnvironment)))
        return judged.sign(WorkflowAnswer::Unknown, "called", {line}, job.id);
    if (file.afterLine > 0)
        return judged.sign(WorkflowAnswer::Unknown, "other-workflow", {line, file.afterLine}, job.id);
    if (testsBefore(job, judged).kind == Kind::Unknown)
        return judged.sign(WorkflowAnswer::Unknown, "other-jobs", {line}, job.id);
    if (file.isCalled)
        return judged.sign(WorkflowAnswer::Unknown, "caller", {line}, job.id);
    return judged.sign(WorkflowAnswer::No, "no-gate", {line}, job.id);
}

/// Whether the gate has to stand at this job: it deploys, or what it calls does so without a gate of its own.
bool needsGate(const PipelineJob &job, const Judged &judged, int calls)
{
    if (firstOf(job, PipelinePurpose::Deploy))
        return true;
    const PipelineDefinition *called = calls > 0 ? calledBy(job, judged.all) : nullptr;
    if (!called)
        return false;
    const Judged inner{*called, judged.all, {}, {}};
    return std::ranges::any_of(called->jobs, [&inner, calls](const PipelineJob &other) {
        return needsGate(other, inner, calls - 1) && gateOf(other, inner).answer != WorkflowAnswer::Yes;
    });
}

/// No is weakest; a gate that may be there is no gate that is there.
int rankOf(WorkflowAnswer answer)
{
    switch (answer) {
    case WorkflowAnswer::No:
        return 0;
    case WorkflowAnswer::Unknown:
        return 1;
    case WorkflowAnswer::Partly:
        return 2;
    default:
        return 3;
    }
}

/// The weakest gate of all that deploys.
WorkflowSign judgeDeployGate(const Judged &judged)
{
    std::optional<WorkflowSign> weakest;
    for (const PipelineJob &job : judged.definition.jobs)
        if (needsGate(job, judged, mostCalls)) {
            WorkflowSign gate = gateOf(job, judged);
            if (gate.how == QLatin1StringView("caller") && isRunByOthers(judged.path, judged.all))
                gate.answer = WorkflowAnswer::NotApplicable;
            if (!weakest || rankOf(gate.answer) < rankOf(weakest->answer))
                weakest = gate;
        }
    if (weakest)
        return *weakest;
    return judged.definition.unreadLine > 0
               ? judged.sign(WorkflowAnswer::Unknown, "includes", {judged.definition.unreadLine})
               : judged.sign(WorkflowAnswer::NotApplicable, "no-deploy", {});
}

WorkflowSign judgeRollback(const Judged &judged)
{
    bool deploys = false;
    for (const PipelineJob &job : judged.definition.jobs) {
        deploys = deploys || lineOf(job, PipelinePurpose::Deploy, judged.all) > 0;
        if (const int line = lineOf(job, PipelinePurpose::Rollback, judged.all))
            return judged.sign(WorkflowAnswer::Yes, "rollback", {line}, job.id);
    }
    return judged.sign(deploys ? WorkflowAnswer::No : WorkflowAnswer::NotApplicable, deploys ? "none" : "no-deploy",
                       {});
}

} // namespace

const TopicJudge deployGateJudge{judgeDeployGate};
const TopicJudge rollbackJudge{judgeRollback};

} // namespace sextant
