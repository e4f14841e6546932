// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/workflows/pipelinedefinition.h"
#include "repository/workflows/yamlnode.h"

#include <QCoreApplication>

#include <map>

#include <re2/re2.h>

namespace sextant {

extern const PipelineReader gitlabReader;

namespace {

constexpr int mostParents = 8;
constexpr std::string_view reserved[] = {"stages",   "variables",     "workflow",     "default", "include", "image",
                                         "services", "before_script", "after_script", "cache",   "spec",    "types"};

bool reads(std::string_view path)
{
    return path == ".gitlab-ci.yml" || path == ".gitlab-ci.yaml";
}

/// A job with the templates that it extends, nearest first.
struct Job
{
    const YamlEntry *entry = nullptr;
    int last = 0;
    std::vector<const YamlEntry *> layers;
    std::vector<LineRange> ranges;

    const YamlEntry *property(std::string_view key) const
    {
        for (const YamlEntry *layer : layers)
            if (const YamlEntry *found = layer->value->entry(key))
                return found;
        return nullptr;
    }
    std::string text(std::string_view key) const
    {
        const YamlEntry *found = property(key);
        return found && found->value->kind == YamlNode::Kind::Scalar ? found->value->text : std::string();
    }
};

class Document
{
public:
    Document(const YamlNode &root, int lastLine)
    {
        for (std::size_t at = 0; at < root.entries.size(); ++at) {
            const YamlEntry &entry = root.entries[at];
            m_entries[entry.key] = &entry;
            m_last[entry.key] = at + 1 < root.entries.size() ? root.entries[at + 1].line - 1 : lastLine;
        }
    }
    Job jobOf(const YamlEntry &entry) const
    {
        Job job{&entry, m_last.at(entry.key), {}, {}};
        std::vector<std::string> waiting{entry.key};
        for (std::size_t at = 0; at < waiting.size() && at < mostParents; ++at) {
            const auto layer = m_entries.find(waiting[at]);
            if (layer == m_entries.end() || layer->second->value->kind != YamlNode::Kind::Map)
                continue;
            job.layers.push_back(layer->second);
            job.ranges.push_back({layer->second->line, m_last.at(waiting[at])});
            if (const YamlNode *parents = layer->second->value->child("extends"))
                for (const YamlNode *parent : parents->scalars())
                    waiting.push_back(parent->text);
        }
        return job;
    }

private:
    std::map<std::string, const YamlEntry *> m_entries;
    std::map<std::string, int> m_last;
};

PullRuns byCondition(const std::string &condition)
{
    static const re2::RE2 other("CI_DEFAULT_BRANCH|CI_COMMIT_TAG|CI_COMMIT_(?:BRANCH|REF_NAME)\\s*==|"
                                "CI_PIPELINE_SOURCE\\s*==");
    if (condition.find("merge_request") != std::string::npos || condition.find("MERGE_REQUEST") != std::string::npos)
        return PullRuns::Yes;
    return re2::RE2::PartialMatch(condition, other) ? PullRuns::No : PullRuns::Unknown;
}

PullRuns byRules(const YamlNode &rules)
{
    PullRuns runs = PullRuns::No;
    for (const YamlEntry &rule : rules.entries) {
        const PullRuns one = rule.value->entry("if") ? byCondition(rule.value->textOf("if")) : PullRuns::Unknown;
        if (one == PullRuns::Yes)
            return rule.value->textOf("when") == "never" ? PullRuns::No : one;
        if (one == PullRuns::Unknown && rule.value->textOf("when") != "never")
            runs = one;
    }
    return runs;
}

PullRuns byOnly(const YamlNode &only)
{
    const YamlNode *refs = only.kind == YamlNode::Kind::Map ? only.child("refs") : &only;
    if (!refs)
        return PullRuns::Unknown;
    if (refs->names("merge_requests") || refs->names("branches"))
        return PullRuns::Yes;
    for (const YamlNode *one : refs->scalars())
        if (one->text.starts_with('/') || one->text.find('$') != std::string::npos)
            return PullRuns::Unknown;
    return PullRuns::No;
}

PullRuns pullsOf(const Job &job, const YamlNode &root)
{
    if (const YamlEntry *rules = job.property("rules"))
        return byRules(*rules->value);
    if (const YamlEntry *only = job.property("only"))
        return byOnly(*only->value);
    if (const YamlEntry *except = job.property("except"))
        return except->value->names("merge_requests") || except->value->names("branches") ? PullRuns::No
                                                                                          : PullRuns::Unknown;
    const YamlNode *workflow = root.child("workflow");
    const YamlNode *rules = workflow ? workflow->child("rules") : nullptr;
    // Without any rule a job runs for every branch, so also for the one that is to be merged.
    return rules ? byRules(*rules) : PullRuns::Yes;
}

void readRules(const Job &job, PipelineJob &to, PipelineDefinition &definition)
{
    if (job.text("when") == "manual")
        to.personLine = job.property("when")->line;
    const YamlEntry *rules = job.property("rules");
    const YamlEntry *only = job.property("only");
    if (only && only->value->names("schedules"))
        definition.scheduleLine = only->line;
    if (!rules)
        return;
    for (const YamlEntry &rule : rules->value->entries) {
        const YamlEntry *when = rule.value->entry("when");
        if (when && when->value->text == "manual")
            to.personLine = when->line;
        if (rule.value->textOf("if").find("\"schedule\"") != std::string::npos)
            definition.scheduleLine = rule.line;
    }
}

PipelineJob readJob(const Job &job, const YamlNode &root, PipelineDefinition &definition)
{
    PipelineJob to;
    to.id = job.entry->key;
    to.line = job.entry->line;
    to.ranges = job.ranges;
    if (const YamlEntry *environment = job.property("environment")) {
        to.environment = environment->value->kind == YamlNode::Kind::Map ? environment->value->textOf("name")
                                                                         : environment->value->text;
        to.environmentLine = environment->line;
    }
    to.tolerant = job.text("allow_failure") == "true";
    to.pulls = pullsOf(job, root);
    to.runsCommands = job.property("script") != nullptr;
    if (job.property("trigger"))
        to.calls = "trigger";
    if (const YamlEntry *cache = job.property("cache"))
        definition.caches.push_back(cache->line);
    readRules(job, to, definition);
    return to;
}

/// What a job waits for: what it names, or every job of an earlier stage.
void connect(const std::vector<Job> &jobs, const YamlNode &root, PipelineDefinition &definition)
{
    std::map<std::string, int> order;
    if (const YamlNode *stages = root.child("stages"))
        for (const YamlNode *stage : stages->scalars())
            order.emplace(stage->text, int(order.size()) + 1);
    else
        order = {{"build", 1}, {"test", 2}, {"deploy", 3}};
    order[".pre"] = 0;
    order[".post"] = int(order.size()) + 1;
    const auto stageOf = [&order](const Job &job) {
        const std::string stage = job.text("stage");
        const auto known = order.find(stage.empty() ? "test" : stage);
        return known != order.end() ? known->second : -1;
    };
    for (std::size_t at = 0; at < jobs.size(); ++at) {
        PipelineJob &job = definition.jobs[at];
        if (const YamlEntry *needs = jobs[at].property("needs")) {
            for (const YamlEntry &need : needs->value->entries)
                job.needs.push_back(need.value->kind == YamlNode::Kind::Map ? need.value->textOf("job")
                                                                            : need.value->text);
            continue;
        }
        for (std::size_t other = 0; other < jobs.size(); ++other)
            if (const int stage = stageOf(jobs[other]); stage >= 0 && stage < stageOf(jobs[at]))
                job.needs.push_back(definition.jobs[other].id);
    }
}

void readIncludes(const YamlNode &root, PipelineDefinition &definition)
{
    static const re2::RE2 commit("^[0-9a-f]{40}$");
    const YamlEntry *include = root.entry("include");
    if (!include)
        return;
    definition.unreadLine = include->line;
    const auto take = [&definition](const YamlNode &one) {
        if (one.entry("project"))
            definition.parts.push_back({one.line, re2::RE2::FullMatch(one.textOf("ref"), commit)});
        else if (one.entry("remote") || one.entry("component"))
            definition.parts.push_back({one.line, re2::RE2::PartialMatch(one.textOf("component"), "@[0-9a-f]{40}$")});
    };
    if (include->value->kind == YamlNode::Kind::Map)
        take(*include->value);
    for (const YamlEntry &one : include->value->entries)
        take(*one.value);
}

Result<PipelineDefinition> read(std::string_view text)
{
    const auto root = readYaml(text);
    if (!root)
        return root.error();
    if ((*root)->kind != YamlNode::Kind::Map)
        return inputError(
            QCoreApplication::translate("Workflows", "It has no jobs, so it is no workflow that can be read."));
    PipelineDefinition definition;
    definition.kind = WorkflowKind::GitLab;
    const Document document(**root, int(std::ranges::count(text, '\n')) + 1);
    std::vector<Job> jobs;
    for (const YamlEntry &entry : (*root)->entries) {
        if (entry.key.starts_with('.') || std::ranges::count(reserved, entry.key) > 0 ||
            entry.value->kind != YamlNode::Kind::Map)
            continue;
        jobs.push_back(document.jobOf(entry));
        definition.jobs.push_back(readJob(jobs.back(), **root, definition));
        const PullRuns pulls = definition.jobs.back().pulls;
        if (pulls == PullRuns::Yes || definition.pulls == PullRuns::No)
            definition.pulls = pulls;
    }
    connect(jobs, **root, definition);
    readIncludes(**root, definition);
    for (const char *holder : {"cache", "default"})
        if (const YamlEntry *entry = (*root)->entry(holder))
            if (const YamlEntry *cache = entry->key == "cache" ? entry : entry->value->entry("cache"))
                definition.caches.push_back(cache->line);
    std::ranges::sort(definition.caches);
    const auto same = std::ranges::unique(definition.caches);
    definition.caches.erase(same.begin(), same.end());
    definition.echoes = printedSecrets(text);
    return definition;
}

} // namespace

const PipelineReader gitlabReader{reads, read};

} // namespace sextant
