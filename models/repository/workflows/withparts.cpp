// SPDX-License-Identifier: GPL-3.0-or-later
// Files of a commit take in others: composite actions, and files that GitLab includes. What those bring is told at the
// line that takes them in, so that every answer has its line in the pipeline itself.
#include "repository/workflows/pipelinedefinition.h"

#include <algorithm>
#include <set>

namespace sextant {

namespace {

constexpr int mostIncludes = 8;
constexpr std::size_t mostParts = 100; ///< of one pipeline

bool isTolerated(const PipelineJob &job, const PipelineHit &hit)
{
    return job.tolerant || std::ranges::any_of(job.tolerantSteps, [&hit](const LineRange &range) {
               return range.first <= hit.line && hit.line <= range.last;
           });
}

class Joining
{
public:
    explicit Joining(const Pipelines &all)
        : m_all(all)
    {}

    PipelineDefinition joined(const PipelineDefinition &definition)
    {
        PipelineDefinition whole = definition;
        m_seen.clear();
        for (PipelineJob &job : whole.jobs)
            for (const PipelineUse &use : std::vector(job.uses))
                takeAction(use, use.line, job, whole, mostIncludes);
        if (whole.kind == WorkflowKind::GitLab && !whole.isPart)
            joinIncluded(whole);
        std::ranges::sort(whole.elsewhere);
        const auto same = std::ranges::unique(whole.elsewhere);
        whole.elsewhere.erase(same.begin(), same.end());
        return whole;
    }
    const std::set<std::string> &taken() const { return m_taken; }

private:
    const PipelineDefinition *find(const std::string &path)
    {
        const auto found = m_all.find(path);
        if (found == m_all.end() || !found->second->unreadable.empty())
            return nullptr;
        m_taken.insert(path);
        return found->second.get();
    }

    const PipelineDefinition *findAction(std::string path)
    {
        while (path.ends_with('/'))
            path.pop_back();
        const std::string folder = path.empty() || path == "." ? std::string() : path + '/';
        const PipelineDefinition *found = find(folder + "action.yml");
        return found ? found : find(folder + "action.yaml");
    }

    void takeAction(const PipelineUse &use, int line, PipelineJob &job, PipelineDefinition &whole, int depth)
    {
        const PipelineDefinition *action = depth > 0 ? findAction(use.path) : nullptr;
        if (!action) {
            whole.elsewhere.push_back(line);
            return;
        }
        for (const PipelineJob &steps : action->jobs) {
            for (const PipelineHit &hit : steps.hits) {
                if (hit.purpose == PipelinePurpose::Tests && isTolerated(steps, hit))
                    job.tolerantSteps.push_back({line, line});
                job.hits.push_back({hit.purpose, line});
            }
            for (const PipelineUse &inner : steps.uses)
                takeAction(inner, line, job, whole, depth - 1);
        }
        std::ranges::stable_sort(job.hits, {}, &PipelineHit::line);
    }

    void include(const PipelineUse &use, int line, PipelineDefinition &whole, int depth)
    {
        if (!m_seen.insert(use.path).second)
            return; // what is included twice is there already, and a loop ends
        const PipelineDefinition *part = depth > 0 && m_seen.size() <= mostParts ? find(use.path) : nullptr;
        if (!part || part->kind != WorkflowKind::GitLab) {
            whole.elsewhere.push_back(line);
            return;
        }
        for (const PipelineUse &inner : part->includes)
            include(inner, line, whole, depth - 1);
        for (PipelineJob job : part->jobs) {
            // The including file wins, as the server has it.
            if (std::ranges::find(whole.jobs, job.id, &PipelineJob::id) != whole.jobs.end())
                continue;
            job.line = line;
            job.environmentLine = job.environmentLine > 0 ? line : 0;
            job.personLine = job.personLine > 0 ? line : 0;
            for (PipelineHit &hit : job.hits) {
                job.tolerant = job.tolerant || (hit.purpose == PipelinePurpose::Tests && isTolerated(job, hit));
                hit.line = line;
            }
            job.tolerantSteps.clear();
            job.ranges.clear();
            whole.jobs.push_back(std::move(job));
        }
        if (whole.stages.empty())
            whole.stages = part->stages;
        if (whole.scheduleLine == 0 && part->scheduleLine > 0)
            whole.scheduleLine = line;
        if (!part->elsewhere.empty())
            whole.elsewhere.push_back(line);
    }

    /// What a job has of templates in other files.
    void extend(PipelineJob &job, const std::vector<PipelineJob> &all, int depth, std::set<std::string> &seen)
    {
        for (const std::string &name : std::vector(job.otherParents)) {
            const auto parent = std::ranges::find(all, name, &PipelineJob::id);
            if (parent == all.end() || depth == 0 || !seen.insert(name).second)
                continue;
            PipelineJob whole = *parent;
            extend(whole, all, depth - 1, seen);
            for (const PipelineHit &hit : whole.hits)
                job.hits.push_back({hit.purpose, job.line});
            job.runsCommands = job.runsCommands || whole.runsCommands;
            job.tolerant = job.tolerant || whole.tolerant;
            if (job.environment.empty() && !whole.environment.empty()) {
                job.environment = whole.environment;
                job.environmentLine = job.line;
            }
            if (job.personLine == 0 && whole.personLine > 0)
                job.personLine = job.line;
            if (job.stage.empty())
                job.stage = whole.stage;
            if (!job.needsStated && whole.needsStated) {
                job.needs = whole.needs;
                job.needsStated = true;
            }
            if (!job.pullsStated && whole.pullsStated) {
                job.pulls = whole.pulls;
                job.pullsStated = true;
            }
        }
    }

    /// What a job waits for: what it names, or every job of an earlier stage.
    static void connect(PipelineDefinition &whole)
    {
        std::vector<std::string> stages = whole.stages;
        if (stages.empty())
            stages = {"build", "test", "deploy"};
        stages.insert(stages.begin(), ".pre");
        stages.push_back(".post");
        const auto stageOf = [&stages](const PipelineJob &job) {
            const auto known = std::ranges::find(stages, job.stage.empty() ? std::string("test") : job.stage);
            return known != stages.end() ? int(known - stages.begin()) : -1;
        };
        for (PipelineJob &job : whole.jobs) {
            if (job.needsStated)
                continue;
            for (const PipelineJob &other : whole.jobs)
                if (const int stage = stageOf(other); stage >= 0 && stage < stageOf(job))
                    job.needs.push_back(other.id);
        }
    }

    void joinIncluded(PipelineDefinition &whole)
    {
        for (const PipelineUse &use : std::vector(whole.includes))
            include(use, use.line, whole, mostIncludes);
        const std::vector<PipelineJob> all = whole.jobs;
        for (PipelineJob &job : whole.jobs) {
            std::set<std::string> seen;
            extend(job, all, mostIncludes, seen);
            const bool unknownParent = std::ranges::any_of(job.otherParents, [&all](const std::string &name) {
                return std::ranges::find(all, name, &PipelineJob::id) == all.end();
            });
            if (!job.pullsStated)
                job.pulls = unknownParent ? PullRuns::Unknown : whole.pulls;
            job.runsCommands = job.runsCommands || unknownParent;
        }
        std::erase_if(whole.jobs, &PipelineJob::isTemplate);
        connect(whole);
        whole.pulls = PullRuns::No;
        for (const PipelineJob &job : whole.jobs)
            if (job.pulls == PullRuns::Yes || whole.pulls == PullRuns::No)
                whole.pulls = job.pulls;
        if (!whole.elsewhere.empty())
            whole.unreadLine = std::ranges::min(whole.elsewhere);
    }

    const Pipelines &m_all;
    std::set<std::string> m_seen;
    std::set<std::string> m_taken;
};

} // namespace

Pipelines withParts(const Pipelines &pipelines)
{
    Joining joining(pipelines);
    Pipelines joined;
    for (const auto &[path, definition] : pipelines)
        if (!definition->isPart)
            joined.emplace(path, std::make_shared<const PipelineDefinition>(joining.joined(*definition)));
    for (const std::string &path : joining.taken())
        joined.emplace(path, pipelines.at(path));
    return joined;
}

} // namespace sextant
