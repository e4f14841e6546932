// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody could use to get into the pipeline: parts that change unnoticed, rights, strangers' code, printed
// secrets.
#include "repository/workflows/topics.h"

namespace sextant {

extern const TopicJudge pinsJudge, rightsJudge, strangersCodeJudge, printedSecretJudge;

namespace {

WorkflowSign judgePins(const Judged &judged)
{
    const auto &parts = judged.definition.parts;
    std::vector<int> loose;
    for (const PipelinePart &part : parts)
        if (!part.pinned)
            loose.push_back(part.line);
    if (parts.empty())
        return judged.sign(WorkflowAnswer::NotApplicable, "none", {});
    const std::size_t pinned = parts.size() - loose.size();
    WorkflowSign sign = judged.sign(loose.empty() ? WorkflowAnswer::Yes
                                    : pinned > 0  ? WorkflowAnswer::Partly
                                                  : WorkflowAnswer::No,
                                    "pinned", loose);
    sign.some = int(pinned);
    sign.all = int(parts.size());
    if (loose.empty())
        sign.places << judged.placeAt(parts.front().line);
    return sign;
}

WorkflowSign judgeRights(const Judged &judged)
{
    using Kind = PipelineRights::Kind;
    const PipelineDefinition &file = judged.definition;
    if (file.kind != WorkflowKind::GitHub)
        return judged.sign(WorkflowAnswer::NotApplicable, "no-such-setting", {});
    int stated = 0;
    for (const PipelineRights &rights : file.rightsOfJobs) {
        if (rights.kind == Kind::WriteAll)
            return judged.sign(WorkflowAnswer::No, "write-all", {rights.line});
        stated += rights.kind != Kind::NotStated ? 1 : 0;
    }
    const bool byJobs = stated > 0 && stated == int(file.rightsOfJobs.size());
    switch (file.rights.kind) {
    case Kind::WriteAll:
        return byJobs ? judged.sign(WorkflowAnswer::Yes, "by-job", {file.rightsOfJobs.front().line})
                      : judged.sign(WorkflowAnswer::No, "write-all", {file.rights.line});
    case Kind::ReadOnly:
        return judged.sign(WorkflowAnswer::Yes, "read-only", {file.rights.line});
    case Kind::Writes:
        // One job has nobody to share its rights with.
        return judged.sign(file.jobs.size() <= 1 ? WorkflowAnswer::Yes : WorkflowAnswer::Partly,
                           file.jobs.size() <= 1 ? "by-job" : "writes-for-all", {file.rights.line});
    case Kind::NotStated:
        break;
    }
    if (byJobs)
        return judged.sign(WorkflowAnswer::Yes, "by-job", {file.rightsOfJobs.front().line});
    return judged.sign(WorkflowAnswer::Unknown, "not-stated", {});
}

WorkflowSign judgeStrangersCode(const Judged &judged)
{
    const PipelineDefinition &file = judged.definition;
    if (!file.strangersCode.empty())
        return judged.sign(WorkflowAnswer::No, "fetches-it", file.strangersCode);
    if (file.pullTargetLine > 0)
        return judged.sign(WorkflowAnswer::Yes, "leaves-it", {file.pullTargetLine});
    return judged.sign(WorkflowAnswer::NotApplicable, "none", {});
}

WorkflowSign judgePrintedSecret(const Judged &judged)
{
    const auto &lines = judged.definition.echoes;
    return lines.empty() ? judged.sign(WorkflowAnswer::NotApplicable, "none", {})
                         : judged.sign(WorkflowAnswer::No, "printed", lines);
}

} // namespace

const TopicJudge pinsJudge{judgePins};
const TopicJudge rightsJudge{judgeRights};
const TopicJudge strangersCodeJudge{judgeStrangersCode};
const TopicJudge printedSecretJudge{judgePrintedSecret};

} // namespace sextant
