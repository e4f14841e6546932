// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/workflows/topics.h"

namespace sextant {

extern const TopicJudge pullTestsJudge, deployGateJudge, pinsJudge, rightsJudge, scheduledScanJudge, cacheJudge,
    rollbackJudge, strangersCodeJudge, printedSecretJudge, approvalJudge, notReadJudge;

namespace {

constexpr std::size_t mostJobsCalled = 1000;

/// In the order of the topics.
constexpr std::array judges{&pullTestsJudge,     &deployGateJudge, &pinsJudge,     &rightsJudge,
                            &scheduledScanJudge, &cacheJudge,      &rollbackJudge, &strangersCodeJudge,
                            &printedSecretJudge, &approvalJudge,   &notReadJudge};

/// What a part does counts where it is taken in; only what stands in its own lines is told of it.
bool isToldOfParts(WorkflowTopic topic)
{
    return topic == WorkflowTopic::Pins || topic == WorkflowTopic::Cache || topic == WorkflowTopic::PrintedSecret ||
           topic == WorkflowTopic::NotRead;
}

/// Tests at night are no fault where others run before a change is taken in.
void excuseLateTests(Workflows &workflows)
{
    const auto tests = [](const WorkflowFile &file) {
        const WorkflowSign *sign = file.sign(WorkflowTopic::PullTests);
        return sign && sign->answer == WorkflowAnswer::Yes;
    };
    if (std::ranges::none_of(workflows.files, tests))
        return;
    for (WorkflowFile &file : workflows.files)
        for (WorkflowSign &sign : file.answers)
            if (sign.topic == WorkflowTopic::PullTests && sign.answer == WorkflowAnswer::No)
                sign.answer = WorkflowAnswer::NotApplicable;
}

} // namespace

const PipelineDefinition *calledBy(const PipelineJob &job, const Pipelines &all)
{
    if (!job.calls.starts_with("./"))
        return nullptr;
    const auto called = all.find(job.calls.substr(2));
    return called != all.end() ? called->second.get() : nullptr;
}

bool isRunByOthers(const QString &path, const Pipelines &all)
{
    const std::string call = "./" + path.toStdString();
    return std::ranges::any_of(all, [&call](const auto &file) {
        return std::ranges::find(file.second->jobs, call, &PipelineJob::calls) != file.second->jobs.end();
    });
}

int lineOf(const PipelineJob &job, PipelinePurpose purpose, const Pipelines &all)
{
    if (const PipelineHit *hit = firstOf(job, purpose))
        return hit->line;
    // What is called may call again, but not for ever.
    std::vector<std::pair<const PipelineJob *, int>> waiting{{&job, mostCalls}};
    for (std::size_t at = 0; at < waiting.size(); ++at) {
        const auto [one, calls] = waiting[at];
        const PipelineDefinition *called = calls > 0 ? calledBy(*one, all) : nullptr;
        if (!called)
            continue;
        for (const PipelineJob &other : called->jobs) {
            if (firstOf(other, purpose))
                return job.line;
            if (waiting.size() < mostJobsCalled)
                waiting.emplace_back(&other, calls - 1);
        }
    }
    return 0;
}

const PipelineHit *firstOf(const PipelineJob &job, PipelinePurpose purpose)
{
    const auto hit = std::ranges::find(job.hits, purpose, &PipelineHit::purpose);
    return hit != job.hits.end() ? &*hit : nullptr;
}

Place Judged::placeAt(int line) const
{
    const bool known = line > 0 && line <= int(definition.lines.size());
    return {path, line, commit, known ? definition.lines[std::size_t(line) - 1] : QString()};
}

WorkflowSign Judged::sign(WorkflowAnswer answer, const char *how, std::initializer_list<int> lines,
                          const std::string &subject) const
{
    WorkflowSign sign;
    sign.answer = answer;
    sign.how = QString::fromLatin1(how);
    sign.subject = QString::fromStdString(subject).left(80);
    for (const int line : lines)
        if (line > 0)
            sign.places << placeAt(line);
    return sign;
}

WorkflowSign Judged::sign(WorkflowAnswer answer, const char *how, const std::vector<int> &lines) const
{
    WorkflowSign made = sign(answer, how, {}, {});
    made.all = int(lines.size());
    for (const int line : lines)
        if (made.places.size() < Fact::placesKept)
            made.places << placeAt(line);
    return made;
}

Workflows judgeWorkflows(const Pipelines &pipelines, const QString &commit)
{
    Workflows workflows;
    const Pipelines whole = withParts(pipelines);
    for (const auto &[path, definition] : whole) {
        WorkflowFile file;
        file.path = QString::fromStdString(path);
        file.name = QString::fromStdString(definition->name).left(200);
        file.kind = definition->kind;
        file.unreadable = QString::fromStdString(definition->unreadable);
        const Judged judged{*definition, whole, file.path, commit};
        for (std::size_t topic = 0; file.unreadable.isEmpty() && topic < judges.size(); ++topic) {
            WorkflowSign sign = definition->isPart && !isToldOfParts(WorkflowTopic(topic))
                                    ? judged.sign(WorkflowAnswer::NotApplicable, "called", {})
                                    : judges[topic]->judge(judged);
            sign.topic = WorkflowTopic(topic);
            file.answers << sign;
        }
        workflows.files << file;
    }
    excuseLateTests(workflows);
    return workflows;
}

} // namespace sextant
