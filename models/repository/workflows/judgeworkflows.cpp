// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/workflows/topics.h"

namespace sextant {

extern const TopicJudge pullTestsJudge, deployGateJudge, pinsJudge, rightsJudge, scheduledScanJudge, cacheJudge,
    rollbackJudge, strangersCodeJudge, printedSecretJudge;

namespace {

/// In the order of the topics.
constexpr std::array judges{&pullTestsJudge, &deployGateJudge,    &pinsJudge,
                            &rightsJudge,    &scheduledScanJudge, &cacheJudge,
                            &rollbackJudge,  &strangersCodeJudge, &printedSecretJudge};

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
    for (const auto &[path, definition] : pipelines) {
        WorkflowFile file;
        file.path = QString::fromStdString(path);
        file.name = QString::fromStdString(definition->name).left(200);
        file.kind = definition->kind;
        file.unreadable = QString::fromStdString(definition->unreadable);
        const Judged judged{*definition, pipelines, file.path, commit};
        for (std::size_t topic = 0; file.unreadable.isEmpty() && topic < judges.size(); ++topic) {
            WorkflowSign sign = judges[topic]->judge(judged);
            sign.topic = WorkflowTopic(topic);
            file.answers << sign;
        }
        workflows.files << file;
    }
    excuseLateTests(workflows);
    return workflows;
}

} // namespace sextant
