// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/workflows/pipelinedefinition.h"
#include "repository/workflows/yamlnode.h"

#include <QCoreApplication>

#include <map>

#include <re2/re2.h>

namespace sextant {

extern const PipelineReader gitlabReader, gitlabPartReader;

namespace {

constexpr int mostParents = 8;
constexpr std::string_view reserved[] = {"stages",   "variables",     "workflow",     "default", "include", "image",
                                         "services", "before_script", "after_script", "cache",   "spec",    "types"};

bool readsGitLabPipeline(std::string_view path)
{
    return path == ".gitlab-ci.yml" || path == ".gitlab-ci.yaml";
}

/// Where files that are included usually lie. One of another name is told as not read.
bool readsPart(std::string_view path)
{
    if (!path.ends_with(".yml") && !path.ends_with(".yaml"))
        return false;
    for (const std::string_view folder : {".gitlab/", ".gitlab-ci/", ".ci/", "gitlab/", "gitlab-ci/", "ci/"})
        if (path.starts_with(folder))
            return !path.starts_with(".gitlab/issue_templates/");
    const std::string_view name = path.substr(path.rfind('/') + 1);
    return path.find('/') != std::string_view::npos &&
           (name == ".gitlab-ci.yml" || name.ends_with(".gitlab-ci.yml") || name.ends_with("-ci.yml"));
}

/// A job with the templates that it extends, nearest first.
struct Job
{
    const YamlEntry *entry = nullptr;
    int last = 0;
    std::vector<const YamlEntry *> layers;
    std::vector<LineRange> ranges;
    std::vector<std::string> elsewhere; ///< templates that are not in this file

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
        Job job{&entry, m_last.at(entry.key), {}, {}, {}};
        std::vector<std::string> waiting{entry.key};
        for (std::size_t at = 0; at < waiting.size() && at < mostParents; ++at) {
            const auto layer = m_entries.find(waiting[at]);
            if (layer == m_entries.end())
                job.elsewhere.push_back(waiting[at]);
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
    to.stage = job.text("stage");
    to.needsStated = job.property("needs") != nullptr;
    to.pullsStated = job.property("rules") || job.property("only") || job.property("except");
    to.otherParents = job.elsewhere;
    to.isTemplate = job.entry->key.starts_with('.');
    if (const YamlEntry *trigger = job.property("trigger")) {
        to.calls = "trigger";
        definition.elsewhere.push_back(trigger->line);
    }
    if (const YamlEntry *needs = job.property("needs"))
        for (const YamlEntry &need : needs->value->entries)
            to.needs.push_back(need.value->kind == YamlNode::Kind::Map ? need.value->textOf("job") : need.value->text);
    if (const YamlEntry *cache = job.property("cache"))
        definition.caches.push_back(cache->line);
    readRules(job, to, definition);
    return to;
}

void readStages(const YamlNode &root, PipelineDefinition &definition)
{
    if (const YamlNode *stages = root.child("stages"))
        for (const YamlNode *stage : stages->scalars())
            definition.stages.push_back(stage->text);
}

void readIncludes(const YamlNode &root, PipelineDefinition &definition)
{
    static const re2::RE2 commit("^[0-9a-f]{40}$");
    const YamlEntry *include = root.entry("include");
    if (!include)
        return;
    const auto takeFile = [&definition](std::string path, int line) {
        path.erase(0, path.find_first_not_of('/'));
        if (path.find("://") == std::string::npos && path.find('*') == std::string::npos &&
            path.find('$') == std::string::npos && !path.empty())
            definition.includes.push_back({path, line});
        else
            definition.elsewhere.push_back(line);
    };
    const auto take = [&definition, &takeFile](const YamlNode &one, int line) {
        if (one.kind == YamlNode::Kind::Scalar)
            return takeFile(one.text, line);
        if (one.entry("local"))
            return takeFile(one.textOf("local"), line);
        definition.elsewhere.push_back(line);
        if (one.entry("project"))
            definition.parts.push_back({one.line, re2::RE2::FullMatch(one.textOf("ref"), commit)});
        else if (one.entry("remote") || one.entry("component"))
            definition.parts.push_back({one.line, re2::RE2::PartialMatch(one.textOf("component"), "@[0-9a-f]{40}$")});
    };
    if (include->value->kind != YamlNode::Kind::List)
        take(*include->value, include->line);
    else
        for (const YamlEntry &one : include->value->entries)
            take(*one.value, one.line);
}

void readCaches(const YamlNode &root, PipelineDefinition &definition)
{
    for (const char *holder : {"cache", "default"})
        if (const YamlEntry *entry = root.entry(holder))
            if (const YamlEntry *cache = entry->key == "cache" ? entry : entry->value->entry("cache"))
                definition.caches.push_back(cache->line);
    std::ranges::sort(definition.caches);
    const auto same = std::ranges::unique(definition.caches);
    definition.caches.erase(same.begin(), same.end());
}

Result<PipelineDefinition> readGitLabPipeline(std::string_view text)
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
    for (const YamlEntry &entry : (*root)->entries)
        if (std::ranges::count(reserved, entry.key) == 0 && entry.value->kind == YamlNode::Kind::Map)
            definition.jobs.push_back(readJob(document.jobOf(entry), **root, definition));
    readStages(**root, definition);
    readIncludes(**root, definition);
    readCaches(**root, definition);
    const YamlNode *workflow = (*root)->child("workflow");
    const YamlNode *rules = workflow ? workflow->child("rules") : nullptr;
    definition.pulls = rules ? byRules(*rules) : PullRuns::Yes; // of jobs that say nothing; withParts sums up
    definition.echoes = printedSecrets(text);
    return definition;
}

Result<PipelineDefinition> readPart(std::string_view text)
{
    auto definition = readGitLabPipeline(text);
    if (definition) {
        definition->isPart = true;
        definition->isCalled = true;
    }
    return definition;
}

} // namespace

const PipelineReader gitlabReader{readsGitLabPipeline, readGitLabPipeline};
const PipelineReader gitlabPartReader{readsPart, readPart};

} // namespace sextant
