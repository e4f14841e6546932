// SPDX-License-Identifier: GPL-3.0-or-later
// What the jobs of a pipeline are for, by the same patterns that the catalogue looks for in pipelines as a whole.
#include "base/masking.h"
#include "repository/workflows/pipelinedefinition.h"

#include <QRegularExpression>

#include <set>

#include <re2/re2.h>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

struct PurposeSet
{
    const char *name;
    PipelinePurpose purpose;
};

constexpr PurposeSet purposeSets[] = {
    {"TESTJOB", PipelinePurpose::Tests},     {"DEPLOYJOB", PipelinePurpose::Deploy},
    {"PUBLISHJOB", PipelinePurpose::Deploy}, {"SCANCI", PipelinePurpose::Scan},
    {"SASTCI", PipelinePurpose::Scan},       {"SECRETCI", PipelinePurpose::Scan},
};

QString shown(std::string_view line)
{
    const QString text = QString::fromUtf8(line.data(), qsizetype(std::min<std::size_t>(line.size(), 4000))).trimmed();
    QString clean;
    for (const QChar letter : text)
        clean += letter.isPrint() ? letter : QChar(u' ');
    // Masked before it is cut: half a secret does not look like one. The id of a commit looks like one and is none.
    static const QRegularExpression commit(u"@[0-9a-f]{40}(?![0-9a-f])"_s);
    const QRegularExpressionMatch fixed = commit.match(clean);
    const QString masked = fixed.hasMatch() ? maskSecretsIn(clean.left(fixed.capturedStart())) + fixed.captured() +
                                                  maskSecretsIn(clean.mid(fixed.capturedEnd()))
                                            : maskSecretsIn(clean);
    return masked.left(Place::longestExcerpt);
}

std::vector<std::string_view> linesOf(std::string_view text)
{
    std::vector<std::string_view> lines;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        lines.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return lines;
}

/// The file with everything blank that is not of this job, so that lines keep their numbers.
std::string onlyOf(const PipelineJob &job, const std::vector<std::string_view> &lines)
{
    std::string text;
    for (int line = 1; line <= int(lines.size()); ++line) {
        const auto holds = [line](const LineRange &range) { return range.first <= line && line <= range.last; };
        if (std::ranges::any_of(job.ranges, holds))
            text += lines[std::size_t(line) - 1];
        text += '\n';
    }
    return text;
}

bool matches(std::string_view line, const re2::RE2 &pattern)
{
    return re2::RE2::PartialMatch(re2::StringPiece(line.data(), line.size()), pattern);
}

void findRollbacks(PipelineJob &job, const std::vector<std::string_view> &lines)
{
    static const re2::RE2 back(R"((?i)^\s*[^#\s].*(?:roll[-_ ]?back|rollout undo)|^\s*roll[-_ ]?back)");
    // Whether a migration can be taken back is tried out on an empty database, where nothing was deployed.
    static const re2::RE2 trial(
        R"((?i)\b(?:migrat\w*|db)\s*[:_-]?\s*roll_?back|roll[-_ ]?back[-_ ]tests?\b|\btest\w*[-_ ]roll[-_ ]?back)");
    for (const LineRange &range : job.ranges)
        for (int line = range.first; line <= std::min(range.last, int(lines.size())); ++line)
            if (matches(lines[std::size_t(line) - 1], back) && !matches(lines[std::size_t(line) - 1], trial))
                job.hits.push_back({PipelinePurpose::Rollback, line});
}

/// What is put into a cluster that the job itself makes is gone with the job.
bool isForTestsOnly(const PipelineJob &job, const std::vector<std::string_view> &lines)
{
    static const re2::RE2 ownCluster(R"(\bkind-action\b|\bkind create cluster\b|\bminikube\b|\bk3d\b)");
    for (const LineRange &range : job.ranges)
        for (int line = range.first; line <= std::min(range.last, int(lines.size())); ++line)
            if (matches(lines[std::size_t(line) - 1], ownCluster))
                return true;
    return false;
}

/// A name or an environment tells that a job deploys; when it does, its commands tell. Taking back is no deploying.
void keepCommandsOfDeploying(PipelineJob &job, const std::vector<std::string_view> &lines)
{
    static const re2::RE2 names(R"((?i)^\s*(?:environment|name|stage|release|publish|deploy[\w-]*)\s*:)");
    static const re2::RE2 delivers("(?i)^(?:auto[-_ ]?)?(?:deploy|publish)");
    static const re2::RE2 production("(?i)prod|live");
    const auto isNamed = [&](const PipelineHit &hit) { return matches(lines[std::size_t(hit.line) - 1], names); };
    const auto isDeploying = [](const PipelineHit &hit) { return hit.purpose == PipelinePurpose::Deploy; };
    std::set<int> back(job.onlyBuilt.begin(), job.onlyBuilt.end());
    for (const PipelineHit &hit : job.hits)
        if (hit.purpose == PipelinePurpose::Rollback)
            back.insert(hit.line);
    std::erase_if(job.hits, [&](const PipelineHit &hit) { return isDeploying(hit) && back.contains(hit.line); });
    if (isForTestsOnly(job, lines)) {
        std::erase_if(job.hits, isDeploying);
        return;
    }
    if (std::ranges::any_of(job.hits, [&](const PipelineHit &hit) { return isDeploying(hit) && !isNamed(hit); }))
        std::erase_if(job.hits, [&](const PipelineHit &hit) { return isDeploying(hit) && isNamed(hit); });
    if (std::ranges::none_of(job.hits, isDeploying) &&
        (re2::RE2::PartialMatch(job.id, delivers) || re2::RE2::PartialMatch(job.environment, production)))
        job.hits.push_back({PipelinePurpose::Deploy, job.line});
}

/// What gives a version out, beside the words that the catalogue looks for.
void findPublishing(PipelineJob &job, const std::vector<std::string_view> &lines)
{
    static const re2::RE2 action(
        R"((?i)^\s*(?:-\s*)?(?:name:.*\s)?uses:\s*['"]?(?:softprops/action-gh-release|ncipollo/release-action|)"
        R"(actions/create-release|actions/upload-release-asset|svenstaro/upload-release-action|)"
        R"(goreleaser/goreleaser-action|changesets/action|cycjimmy/semantic-release-action|)"
        R"(pypa/gh-action-pypi-publish|js-devtools/npm-publish|katyo/publish-crates|rubygems/release-gem|)"
        R"((?:googleapis|google-github-actions)/release-please-action|marvinpinto/action-automatic-releases|)"
        R"(actions/deploy-pages|peaceiris/actions-gh-pages|jamesives/github-pages-deploy-action|)"
        R"(cloudflare/(?:wrangler|pages)-action|google-github-actions/deploy-|helm/chart-releaser-action|)"
        R"(vedantmgoyal\w*/winget-releaser|dawidd6/action-homebrew-bump-formula|r0adkll/upload-google-play)@)");
    static const re2::RE2 command(
        R"((?i)\bgh release (?:create|upload)|\bgem push\b|\brake release\b|changeset publish|lerna publish|)"
        R"(\b(?:pnpm|yarn|yarn npm|poetry|uv|flit|hatch|bun|vsce|ovsx|melos|dart pub|flutter pub)\b[^\n#]*\spublish\b|)"
        R"(\bnx release\b|dotnet nuget push|mvnw? [^\n#]*\bdeploy\b|gradlew? [^\n#]*\bpublish|\bhelm push\b|)"
        R"(\bcrane (?:push|copy)\b|\bskopeo copy\b|\bfastlane (?:\w+ )?(?:release|deploy|beta)\b|\bglab release create)");
    static const re2::RE2 comment(R"(^\s*#)");
    for (const LineRange &range : job.ranges)
        for (int line = range.first; line <= std::min(range.last, int(lines.size())); ++line) {
            const std::string_view text = lines[std::size_t(line) - 1];
            if ((matches(text, action) || matches(text, command)) && !matches(text, comment))
                job.hits.push_back({PipelinePurpose::Deploy, line});
        }
}

/// Test runners that the catalogue does not look for, and Maven's phases that begin with the tests.
void findMoreTests(PipelineJob &job, const std::vector<std::string_view> &lines)
{
    static const re2::RE2 runner(
        R"(\b(?:(?:flutter|dart|swift|deno|bazel|stack|cabal|meson|composer|ng|sbt|zig build|ant) test|)"
        R"(xcodebuild [^\n#]*\btest|rake (?:test|spec)|R CMD check|vendor/bin/(?:phpunit|pest))\b)");
    static const re2::RE2 phase(R"(\bmvnw?\b[^\n#]*\s(?:package|install|deploy)\b)");
    static const re2::RE2 skips(R"(-DskipTests|-DskipITs|-Dmaven\.test\.skip)");
    static const re2::RE2 ignores(R"(-Dmaven\.test\.failure\.ignore(?:=true|\s)|\|\|\s*(?:true|exit 0|:))");
    static const re2::RE2 comment(R"(^\s*(?:#|-?\s*name:|uses:))");
    for (const LineRange &range : job.ranges)
        for (int line = range.first; line <= std::min(range.last, int(lines.size())); ++line) {
            const std::string_view text = lines[std::size_t(line) - 1];
            const bool tests = matches(text, runner) || (matches(text, phase) && !matches(text, skips));
            if (!tests || matches(text, comment))
                continue;
            job.hits.push_back({PipelinePurpose::Tests, line});
            if (matches(text, ignores))
                job.tolerantSteps.push_back({line, line});
        }
}

/// A rehearsal gives nothing out, and what is commented out does nothing.
void dropIdle(PipelineJob &job, const std::vector<std::string_view> &lines)
{
    static const re2::RE2 rehearsal(R"(--(?:dry-run|snapshot)\b|goreleaser (?:check|build)\b|:\s*publishToMavenLocal)");
    static const re2::RE2 comment(R"(^\s*(?:-\s*)?#|^\s*(?:-\s*)?(?:run:\s*)?(?:sudo\s+)?rm\s)");
    std::erase_if(job.hits, [&lines](const PipelineHit &hit) {
        const std::string_view text = lines[std::size_t(hit.line) - 1];
        return matches(text, comment) || (hit.purpose == PipelinePurpose::Deploy && matches(text, rehearsal));
    });
}

void findPurposes(PipelineJob &job, const std::vector<std::string_view> &lines, const QString &path,
                  const TextSearch &search)
{
    for (const SetHits &found : search.search(onlyOf(job, lines), ContentKind::Config, path, path.toStdString())) {
        const QString &name = search.names()[found.set];
        for (const auto &[set, purpose] : purposeSets)
            if (name == QLatin1StringView(set))
                for (const Place &place : found.hits.places)
                    job.hits.push_back({purpose, place.line});
        if (name == QLatin1StringView("TESTIGNORED"))
            for (const Place &place : found.hits.places)
                job.tolerantSteps.push_back({place.line, place.line});
    }
    findMoreTests(job, lines);
    findPublishing(job, lines);
    findRollbacks(job, lines);
    dropIdle(job, lines);
    keepCommandsOfDeploying(job, lines);
    std::ranges::stable_sort(job.hits, {}, &PipelineHit::line);
}

} // namespace

PipelineDefinition readPipeline(const std::string &path, std::string_view text, const TextSearch &search)
{
    const PipelineReader *reader = pipelineReaderFor(path);
    auto read = reader ? reader->read(text) : Result<PipelineDefinition>(inputError({}));
    if (!read) {
        PipelineDefinition nothing;
        nothing.kind = path.find("enkinsfile") != std::string::npos   ? WorkflowKind::Jenkins
                       : path.find(".gitlab-ci") != std::string::npos ? WorkflowKind::GitLab
                                                                      : WorkflowKind::GitHub;
        nothing.unreadable = read.error().what.toStdString();
        return nothing;
    }
    // The patterns look at pipelines where they usually lie; parts of them may lie anywhere.
    const QString shownPath = !read->isPart                        ? QString::fromStdString(path)
                              : read->kind == WorkflowKind::GitLab ? u".gitlab-ci.yml"_s
                                                                   : u".github/workflows/part.yml"_s;
    const auto searched = linesOf(read->commands.empty() ? text : std::string_view(read->commands));
    for (PipelineJob &job : read->jobs)
        findPurposes(job, searched, shownPath, search);
    for (const std::string_view line : linesOf(text))
        read->lines.push_back(shown(line));
    read->commands.clear();
    return std::move(*read);
}

} // namespace sextant
