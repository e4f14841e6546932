// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/workflows/pipelinedefinition.h"
#include "repository/workflows/yamlnode.h"

#include <QCoreApplication>

#include <re2/re2.h>

namespace sextant {

extern const PipelineReader githubReader, githubActionReader;

namespace {

bool readsGitHubWorkflow(std::string_view path)
{
    // Forgejo and Gitea took the syntax over.
    for (const std::string_view folder : {".github/workflows/", ".forgejo/workflows/", ".gitea/workflows/"})
        if (path.starts_with(folder) && path.find('/', folder.size()) == std::string_view::npos)
            return path.ends_with(".yml") || path.ends_with(".yaml");
    return false;
}

int lineOf(const YamlNode &node, std::string_view key)
{
    const YamlEntry *entry = node.entry(key);
    return entry ? entry->line : 0;
}

/// The line of an event in "on", whichever of its three forms it has.
int eventLine(const YamlEntry &on, std::string_view event)
{
    if (on.value->kind == YamlNode::Kind::Map)
        return lineOf(*on.value, event);
    for (const YamlNode *scalar : on.value->scalars())
        if (scalar->text == event)
            return scalar->line;
    return 0;
}

/// Closing a request comes too late for a test.
bool isForChanges(const YamlEntry &on, std::string_view event)
{
    const YamlNode *node = on.value->child(event);
    const YamlNode *types = node ? node->child("types") : nullptr;
    return !types || types->names("opened") || types->names("synchronize") || types->names("checks_requested");
}

void readEvents(const YamlNode &root, PipelineDefinition &definition)
{
    const YamlEntry *on = root.entry("on");
    if (!on)
        return;
    for (const std::string_view event : {"pull_request", "merge_group", "pull_request_target"})
        if (const int line = eventLine(*on, event); line > 0 && definition.pullLine == 0 && isForChanges(*on, event))
            definition.pullLine = line;
    // Without a choice of branches it runs for every push, so also for the branch that is to be taken in.
    if (const YamlNode *push = on->value->child("push"); definition.pullLine == 0)
        if (const int line = eventLine(*on, "push"); line > 0)
            if (!push || (!push->entry("branches") && !push->entry("tags")) ||
                (push->child("branches") && push->child("branches")->names("**"))) {
                definition.pullLine = line;
                definition.byEveryPush = true;
            }
    definition.pulls = definition.pullLine > 0 ? PullRuns::Yes : PullRuns::No;
    definition.pullTargetLine = eventLine(*on, "pull_request_target");
    definition.scheduleLine = eventLine(*on, "schedule");
    definition.afterLine = eventLine(*on, "workflow_run");
    const auto count = on->value->kind == YamlNode::Kind::Scalar ? 1 : on->value->entries.size();
    const bool called = eventLine(*on, "workflow_call") > 0;
    const int person = std::max(eventLine(*on, "workflow_dispatch"), eventLine(*on, "release"));
    definition.isCalled = called && count == (eventLine(*on, "workflow_dispatch") > 0 ? 2 : 1);
    const bool both = eventLine(*on, "workflow_dispatch") > 0 && eventLine(*on, "release") > 0;
    if (person > 0 && count == (both ? 2 : 1))
        definition.personLine = person;
}

PipelineRights rightsOf(const YamlNode &node)
{
    const YamlEntry *entry = node.entry("permissions");
    if (!entry)
        return {};
    PipelineRights rights{PipelineRights::Kind::ReadOnly, entry->line};
    if (entry->value->kind == YamlNode::Kind::Scalar) {
        if (entry->value->text == "write-all")
            rights.kind = PipelineRights::Kind::WriteAll;
        return rights;
    }
    for (const YamlEntry &one : entry->value->entries)
        if (one.value->text == "write")
            rights = {PipelineRights::Kind::Writes, one.line};
    return rights;
}

/// A condition that no pull request can meet. One that is not understood may let it pass.
bool keepsPullsOut(const std::string &condition, bool byPush)
{
    static const re2::RE2 push(R"(github\.event_name\s*==\s*['"]push)");
    static const re2::RE2 other(
        R"(github\.event_name\s*==\s*['"](?:release|schedule|workflow_dispatch|workflow_run)|)"
        R"(github\.ref(?:_name)?\s*==|github\.ref_type\s*==\s*['"]tag|startsWith\(\s*github\.ref\s*,)");
    const bool excludes =
        re2::RE2::PartialMatch(condition, other) || (!byPush && re2::RE2::PartialMatch(condition, push));
    return excludes && condition.find("pull_request") == std::string::npos &&
           condition.find("||") == std::string::npos && condition.find("refs/pull") == std::string::npos;
}

void readUse(const std::string &use, int line, PipelineDefinition &definition)
{
    static const re2::RE2 commit("@[0-9a-f]{40}$");
    static const re2::RE2 digest("^docker://.*@sha256:[0-9a-f]{64}$");
    static const re2::RE2 caches("^(?:actions/cache|swatinem/rust-cache|gradle/actions/setup-gradle|[^@]*ccache)");
    if (use.empty() || use.starts_with("./"))
        return;
    definition.parts.push_back({line, re2::RE2::PartialMatch(use, commit) || re2::RE2::PartialMatch(use, digest)});
    std::string lower = use;
    std::ranges::transform(lower, lower.begin(), [](unsigned char letter) { return std::tolower(letter); });
    if (re2::RE2::PartialMatch(lower, caches))
        definition.caches.push_back(line);
}

/// What could publish by its name, and is told not to.
bool isTrial(const std::string &use, const YamlNode *with)
{
    static const re2::RE2 trial(R"(--(?:snapshot|dry-run)|^\s*(?:check|build|healthcheck)\b)");
    const auto says = [with](std::string_view key) { return with ? with->textOf(key) : std::string(); };
    if (use.find("build-push-action") != std::string::npos)
        return (says("push").empty() || says("push") == "false") &&
               says("outputs").find("push=true") == std::string::npos &&
               says("outputs").find("type=registry") == std::string::npos;
    if (use.find("goreleaser-action") != std::string::npos)
        return re2::RE2::PartialMatch(says("args"), trial) || says("install-only") == "true";
    if (use.find("semantic-release-action") != std::string::npos)
        return says("dry_run") == "true";
    // Without a command to publish it only proposes the next version.
    if (use.starts_with("changesets/action@"))
        return says("publish").empty();
    return use.find("gh-action-pypi-publish") != std::string::npos &&
           (says("repository-url") + says("repository_url")).find("test.pypi.org") != std::string::npos;
}

void readStep(const YamlEntry &item, int last, PipelineJob &job, PipelineDefinition &definition)
{
    const YamlNode &step = *item.value;
    readUse(step.textOf("uses"), lineOf(step, "uses"), definition);
    job.runsCommands = job.runsCommands || step.entry("run") || step.textOf("uses").starts_with("./");
    if (step.textOf("continue-on-error") == "true")
        job.tolerantSteps.push_back({item.line, last});
    const YamlNode *with = step.child("with");
    const std::string use = step.textOf("uses");
    if (isTrial(use, with))
        for (int line = item.line; line <= last; ++line)
            job.onlyBuilt.push_back(line);
    if (use.starts_with("./"))
        job.uses.push_back({use.substr(2), lineOf(step, "uses")});
    // Others wait here until somebody has said yes.
    if (use.starts_with("trstringer/manual-approval@"))
        job.personLine = lineOf(step, "uses");
    if (!with)
        return;
    static const re2::RE2 head(R"(github\.event\.pull_request\.head\.|github\.head_ref|refs/pull/|)"
                               R"(github\.event\.workflow_run\.head_)");
    if (step.textOf("uses").starts_with("actions/checkout@"))
        for (const std::string_view key : {"ref", "repository"})
            if (re2::RE2::PartialMatch(with->textOf(key), head) &&
                (definition.pullTargetLine > 0 || definition.afterLine > 0)) {
                definition.strangersCode.push_back(lineOf(*with, key));
                break;
            }
    for (const std::string_view key : {"cache", "cache-from", "bundler-cache", "enable-cache", "cache-dependency-path"})
        if (const YamlEntry *cache = with->entry(key); cache && cache->value->text != "false") {
            definition.caches.push_back(cache->line);
            break;
        }
}

PipelineJob readJob(const YamlEntry &entry, int last, PipelineDefinition &definition)
{
    const YamlNode &node = *entry.value;
    PipelineJob job;
    job.id = entry.key;
    job.line = entry.line;
    job.ranges = {{entry.line, last}};
    if (const YamlNode *needs = node.child("needs"))
        for (const YamlNode *scalar : needs->scalars())
            job.needs.push_back(scalar->text);
    job.calls = node.textOf("uses");
    readUse(job.calls, lineOf(node, "uses"), definition);
    if (!job.calls.empty() && !job.calls.starts_with("./"))
        definition.elsewhere.push_back(lineOf(node, "uses"));
    if (const YamlEntry *environment = node.entry("environment")) {
        job.environment = environment->value->kind == YamlNode::Kind::Map ? environment->value->textOf("name")
                                                                          : environment->value->text;
        job.environmentLine = environment->line;
    }
    job.tolerant = node.textOf("continue-on-error") == "true";
    job.pulls = definition.pulls == PullRuns::Yes && keepsPullsOut(node.textOf("if"), definition.byEveryPush)
                    ? PullRuns::No
                    : definition.pulls;
    definition.rightsOfJobs.push_back(rightsOf(node));
    if (const YamlNode *steps = node.child("steps"); steps && steps->kind == YamlNode::Kind::List)
        for (std::size_t at = 0; at < steps->entries.size(); ++at)
            readStep(steps->entries[at], at + 1 < steps->entries.size() ? steps->entries[at + 1].line - 1 : last, job,
                     definition);
    return job;
}

Result<PipelineDefinition> readGitHubWorkflow(std::string_view text)
{
    const auto root = readYaml(text);
    if (!root)
        return root.error();
    PipelineDefinition definition;
    definition.name = (*root)->textOf("name");
    readEvents(**root, definition);
    definition.rights = rightsOf(**root);
    const YamlNode *jobs = (*root)->child("jobs");
    if (!jobs || jobs->kind != YamlNode::Kind::Map)
        return inputError(
            QCoreApplication::translate("Workflows", "It has no jobs, so it is no workflow that can be read."));
    int end = int(std::ranges::count(text, '\n')) + 1;
    for (const YamlEntry &entry : (*root)->entries)
        if (entry.line > lineOf(**root, "jobs"))
            end = std::min(end, entry.line - 1);
    for (std::size_t at = 0; at < jobs->entries.size(); ++at)
        definition.jobs.push_back(readJob(
            jobs->entries[at], at + 1 < jobs->entries.size() ? jobs->entries[at + 1].line - 1 : end, definition));
    definition.echoes = printedSecrets(text);
    return definition;
}

bool readsAction(std::string_view path)
{
    const auto slash = path.rfind('/');
    const std::string_view name = path.substr(slash == std::string_view::npos ? 0 : slash + 1);
    return name == "action.yml" || name == "action.yaml";
}

/// The steps of a composite action as those of one job; an action that is a program has nothing that can be read.
Result<PipelineDefinition> readAction(std::string_view text)
{
    const auto root = readYaml(text);
    if (!root)
        return root.error();
    PipelineDefinition definition;
    definition.name = (*root)->textOf("name");
    definition.isPart = true;
    definition.isCalled = true;
    const YamlEntry *runs = (*root)->entry("runs");
    const YamlNode *steps = runs ? runs->value->child("steps") : nullptr;
    if (!steps || steps->kind != YamlNode::Kind::List)
        return definition;
    int last = int(std::ranges::count(text, '\n')) + 1;
    for (const YamlEntry &entry : (*root)->entries)
        if (entry.line > runs->line)
            last = std::min(last, entry.line - 1);
    PipelineJob job;
    job.id = definition.name;
    job.line = runs->line;
    job.ranges = {{runs->line, last}};
    for (std::size_t at = 0; at < steps->entries.size(); ++at)
        readStep(steps->entries[at], at + 1 < steps->entries.size() ? steps->entries[at + 1].line - 1 : last, job,
                 definition);
    definition.jobs.push_back(std::move(job));
    definition.echoes = printedSecrets(text);
    return definition;
}

} // namespace

const PipelineReader githubReader{readsGitHubWorkflow, readGitHubWorkflow};
const PipelineReader githubActionReader{readsAction, readAction};

} // namespace sextant
