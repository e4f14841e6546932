// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "repository/textsearch.h"
#include "repository/workflows/workflows.h"

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace sextant {

/// What commands of a job are for, as the text sets of the catalogue know them.
enum class PipelinePurpose : quint8 { Tests, Deploy, Scan, Rollback };

struct PipelineHit
{
    PipelinePurpose purpose = PipelinePurpose::Tests;
    int line = 0;
};

/// Whether a file says that a job runs for a pull or merge request.
enum class PullRuns : quint8 { Yes, No, Unknown };

/// From one line to another, both included.
struct LineRange
{
    int first = 0;
    int last = 0;
};

/// A file of the same repository that a pipeline takes in: a composite action, or one that is included.
struct PipelineUse
{
    std::string path;
    int line = 0;
};

struct PipelineJob
{
    std::string id;
    int line = 0;
    bool isTemplate = false; ///< runs only where others extend it
    std::string stage;       ///< GitLab's; says what it waits for unless needs are stated
    bool needsStated = false;
    bool pullsStated = true;               ///< false: the file that includes this one decides
    std::vector<std::string> otherParents; ///< it extends what is not in this file
    std::vector<PipelineUse> uses;         ///< composite actions
    std::vector<LineRange> ranges;         ///< what it does: its own lines, and those of the templates that it extends
    std::vector<std::string> needs;        ///< ids of the jobs that must be good before
    std::string calls;                     ///< path or address of a workflow that it runs in its place
    std::string environment;               ///< that it deploys to
    int environmentLine = 0;
    int personLine = 0; ///< where a person has to start or confirm it; 0: nobody
    PullRuns pulls = PullRuns::Yes;
    bool runsCommands = false;
    bool tolerant = false; ///< its failure stops nothing
    std::vector<LineRange> tolerantSteps;
    std::vector<int> onlyBuilt; ///< lines of steps that could publish and are told not to
    std::vector<PipelineHit> hits;
};

/// What a workflow's token may do, as the file states it.
struct PipelineRights
{
    enum class Kind : quint8 { NotStated, ReadOnly, Writes, WriteAll };
    Kind kind = Kind::NotStated;
    int line = 0;
};

/// Something from elsewhere that the pipeline runs, and whether it can change without anybody here noticing.
struct PipelinePart
{
    int line = 0;
    bool pinned = false;
};

/// One file as its syntax says it, before anything is judged. Nothing in it is ever run.
struct PipelineDefinition
{
    WorkflowKind kind = WorkflowKind::GitHub;
    std::string name;
    PullRuns pulls = PullRuns::No; ///< of the whole file
    int pullLine = 0;
    bool byEveryPush = false; ///< for every branch, which takes in those of pull requests
    int pullTargetLine = 0;   ///< runs for strangers' pull requests with the rights of this repository
    int scheduleLine = 0;
    int personLine = 0;                ///< nothing but a person starts it
    int afterLine = 0;                 ///< starts after another workflow
    bool isCalled = false;             ///< other workflows run it, and nothing else does
    int unreadLine = 0;                ///< refers to more that is not in this file, nor in one that was read
    bool isPart = false;               ///< no pipeline of its own: a composite action, or a file that others include
    std::vector<PipelineUse> includes; ///< files of this repository
    std::vector<int> elsewhere;        ///< lines that refer to files that are not read
    std::vector<std::string> stages;   ///< in their order
    PipelineRights rights;
    std::vector<PipelineRights> rightsOfJobs;
    std::vector<PipelineJob> jobs;
    std::vector<PipelinePart> parts;
    std::vector<int> caches;
    std::vector<int> strangersCode; ///< lines that fetch the code of a pull request in spite of the rights
    std::vector<int> echoes;        ///< lines that print a secret
    std::vector<QString> lines;     ///< what may be shown of each line of the file
    std::string commands;   ///< what is searched for purposes, line by line as in the file; empty: the file itself
    std::string unreadable; ///< why there is nothing above
};

/// Reads the files of one kind of pipeline.
struct PipelineReader
{
    bool (*reads)(std::string_view path);
    /// text is at most 1 MiB and from outside.
    Result<PipelineDefinition> (*read)(std::string_view text);
};

/// All readers. Another kind of pipeline is one new file and one line in pipelinereaders.cpp.
std::span<const PipelineReader *const> pipelineReaders();
/// The reader for a file, or null.
const PipelineReader *pipelineReaderFor(std::string_view path);

/// Reads a file that a reader reads, and finds out what its jobs are for. What cannot be read says why.
PipelineDefinition readPipeline(const std::string &path, std::string_view text, const TextSearch &search);

/// The files of one commit by path.
using Pipelines = std::map<std::string, std::shared_ptr<const PipelineDefinition>>;

/// The same with what each file takes in from others of this commit put in its place: bounded, and loops end. Parts
/// that nothing takes in are left out.
Pipelines withParts(const Pipelines &pipelines);

/// What each file says to each topic. Files may run each other, so they are judged together.
Workflows judgeWorkflows(const Pipelines &pipelines, const QString &commit);

/// Lines that print what sounds like a secret where everybody who sees the log can read it.
std::vector<int> printedSecrets(std::string_view text);

} // namespace sextant
