// SPDX-License-Identifier: GPL-3.0-or-later
// A Jenkinsfile is a program in Groovy, which nobody but Groovy understands whole. Its declarative form is a tree of
// blocks, and that tree, with strings and comments told apart, is what is read here.
#include "repository/workflows/pipelinedefinition.h"

#include <QCoreApplication>

#include <re2/re2.h>

namespace sextant {

extern const PipelineReader jenkinsReader;

namespace {

constexpr std::size_t deepestBlock = 64;

bool readsJenkinsfile(std::string_view path)
{
    const auto slash = path.rfind('/');
    const std::string_view name = path.substr(slash == std::string_view::npos ? 0 : slash + 1);
    return name == "Jenkinsfile" || name.starts_with("Jenkinsfile.") || name.ends_with(".jenkinsfile");
}

struct Block
{
    std::string name;     ///< the word before its brace
    std::string argument; ///< the string in the brackets before it
    int line = 0;
    int last = 0;
    int parent = -1;
};

struct Call
{
    std::string name;
    std::string text; ///< its string
    int line = 0;
    int block = -1;
};

/// Blocks and calls with a string, in the order in which they stand.
struct Groovy
{
    std::vector<Block> blocks;
    std::vector<Call> calls;
};

class Scanner
{
public:
    explicit Scanner(std::string_view text)
        : m_text(text)
    {}

    bool scan(Groovy &groovy)
    {
        std::vector<int> open;
        while (m_at < m_text.size()) {
            const char letter = m_text[m_at];
            if (letter == '\n')
                ++m_line;
            if (skipComment())
                continue;
            if (letter == '\'' || letter == '"') {
                takeString(groovy, open.empty() ? -1 : open.back());
                continue;
            }
            if (letter == '{') {
                if (open.size() >= deepestBlock)
                    return false;
                groovy.blocks.push_back({m_word, m_argument, m_wordLine, m_line, open.empty() ? -1 : open.back()});
                open.push_back(int(groovy.blocks.size()) - 1);
                forgetWord();
            } else if (letter == '}') {
                if (open.empty())
                    return false;
                groovy.blocks[std::size_t(open.back())].last = m_line;
                open.pop_back();
                forgetWord();
            } else if (isWord(letter)) {
                takeWord(groovy, open.empty() ? -1 : open.back());
                continue;
            } else if (letter == ';') {
                forgetWord();
            }
            ++m_at;
        }
        return open.empty();
    }

private:
    static bool isWord(char letter)
    {
        return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || letter == '_' ||
               (letter >= '0' && letter <= '9');
    }

    void forgetWord()
    {
        m_word.clear();
        m_argument.clear();
    }

    void skipTo(std::string_view end)
    {
        const std::size_t stop = std::min(m_text.find(end, m_at), m_text.size());
        m_line += int(std::ranges::count(m_text.substr(m_at, stop - m_at), '\n'));
        m_at = std::min(stop + (end == "\n" ? 0 : end.size()), m_text.size());
    }

    bool skipComment()
    {
        const std::string_view rest = m_text.substr(m_at);
        if (rest.starts_with("//") || (m_at == 0 && rest.starts_with("#!")))
            skipTo("\n");
        else if (rest.starts_with("/*"))
            skipTo("*/");
        else
            return false;
        return true;
    }

    void takeString(Groovy &groovy, int block)
    {
        const std::string_view rest = m_text.substr(m_at);
        const std::string_view quote =
            rest.starts_with("'''") || rest.starts_with("\"\"\"") ? rest.substr(0, 3) : rest.substr(0, 1);
        const int line = m_line;
        std::size_t at = quote.size();
        while (at < rest.size() && !rest.substr(at).starts_with(quote)) {
            if (quote.size() == 1 && rest[at] == '\n')
                break;
            at += rest[at] == '\\' ? 2 : 1;
        }
        at = std::min(at, rest.size());
        const std::string_view inside = rest.substr(quote.size(), at - quote.size());
        m_line += int(std::ranges::count(inside, '\n'));
        m_at = std::min(m_at + at + quote.size(), m_text.size());
        if (!m_word.empty()) {
            groovy.calls.push_back({m_word, std::string(inside), line, block});
            m_argument = inside;
        }
    }

    void takeWord(Groovy &groovy, int block)
    {
        std::size_t end = m_at;
        while (end < m_text.size() && isWord(m_text[end]))
            ++end;
        const std::string word(m_text.substr(m_at, end - m_at));
        m_at = end;
        // "sh(script: '…')" and "branch 'main'" belong to the first word; "changeRequest()" has no string at all.
        if (word == "script" || word == "label" || word == "returnStdout" || word == "message" || word == "pattern")
            if (!m_word.empty() && m_wordLine == m_line)
                return;
        m_word = word;
        m_wordLine = m_line;
        m_argument.clear();
        if (word == "input" || word == "changeRequest")
            groovy.calls.push_back({word, {}, m_line, block});
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    int m_line = 1;
    std::string m_word;
    int m_wordLine = 1;
    std::string m_argument;
};

bool isWithin(const Groovy &groovy, int block, int holder)
{
    for (; block >= 0; block = groovy.blocks[std::size_t(block)].parent)
        if (block == holder)
            return true;
    return false;
}

/// The nearest block of this name around one, itself included; -1 without one.
int around(const Groovy &groovy, int block, std::string_view name)
{
    for (; block >= 0; block = groovy.blocks[std::size_t(block)].parent)
        if (groovy.blocks[std::size_t(block)].name == name)
            return block;
    return -1;
}

bool isCommand(const std::string &name)
{
    return name == "sh" || name == "bat" || name == "pwsh" || name == "powershell";
}

/// The commands alone, each in its line.
std::string commandsOf(const Groovy &groovy, int lines)
{
    std::vector<std::string> text(std::size_t(lines) + 1);
    for (const Call &call : groovy.calls) {
        if (!isCommand(call.name))
            continue;
        std::size_t line = std::size_t(call.line) - 1;
        for (std::size_t at = 0; at <= call.text.size() && line < text.size(); ++line) {
            const std::size_t end = std::min(call.text.find('\n', at), call.text.size());
            text[line] += call.text.substr(at, end - at);
            at = end + 1;
        }
    }
    std::string all;
    for (const std::string &line : text)
        all += line + '\n';
    return all;
}

PipelineJob stageOf(const Groovy &groovy, int number)
{
    const Block &block = groovy.blocks[std::size_t(number)];
    PipelineJob job;
    job.id = block.argument;
    job.line = block.line;
    job.ranges = {{block.line, block.last}};
    job.pulls = PullRuns::Unknown; // the server decides which branches it builds
    for (const Call &call : groovy.calls) {
        if (!isWithin(groovy, call.block, number))
            continue;
        const bool condition = around(groovy, call.block, "when") >= 0;
        job.runsCommands = job.runsCommands || isCommand(call.name);
        if (call.name == "input")
            job.personLine = call.line;
        if (condition && call.name == "changeRequest" && around(groovy, call.block, "not") < 0)
            job.pulls = PullRuns::Yes;
        else if (condition && call.name == "branch" && call.text.starts_with("PR-"))
            job.pulls = PullRuns::Yes; // as the server names the branches of requests
        else if (condition && (call.name == "branch" || call.name == "tag") && job.pulls == PullRuns::Unknown)
            job.pulls = around(groovy, call.block, "anyOf") >= 0 ? PullRuns::Unknown : PullRuns::No;
        if (call.name == "catchError")
            job.tolerant = true;
    }
    return job;
}

void readStages(const Groovy &groovy, PipelineDefinition &definition)
{
    std::vector<int> stages;
    for (int at = 0; at < int(groovy.blocks.size()); ++at) {
        const bool isStage = groovy.blocks[std::size_t(at)].name == "stage";
        const auto holds = [&](const Block &other) {
            return &other != &groovy.blocks[std::size_t(at)] && other.name == "stage" &&
                   isWithin(groovy, other.parent, at);
        };
        if (isStage && std::ranges::none_of(groovy.blocks, holds))
            stages.push_back(at);
    }
    for (std::size_t at = 0; at < stages.size(); ++at) {
        PipelineJob job = stageOf(groovy, stages[at]);
        const int side = around(groovy, stages[at], "parallel");
        for (std::size_t before = 0; before < at; ++before)
            if (side < 0 || around(groovy, stages[before], "parallel") != side)
                job.needs.push_back(definition.jobs[before].id);
        definition.jobs.push_back(std::move(job));
    }
}

Result<PipelineDefinition> readJenkinsfile(std::string_view text)
{
    Groovy groovy;
    if (!Scanner(text).scan(groovy) || groovy.blocks.empty())
        return inputError(
            QCoreApplication::translate("Workflows", "Its blocks do not close, so it cannot be read as a pipeline."));
    PipelineDefinition definition;
    definition.kind = WorkflowKind::Jenkins;
    definition.pulls = PullRuns::Unknown;
    static const re2::RE2 library(R"(@Library\(\s*['"]([^'"]*)['"])");
    for (const Call &call : groovy.calls)
        if (call.name == "cron" && around(groovy, call.block, "triggers") >= 0)
            definition.scheduleLine = call.line;
    readStages(groovy, definition);
    definition.commands = commandsOf(groovy, int(std::ranges::count(text, '\n')) + 1);
    re2::StringPiece rest(text.data(), text.size());
    std::string name;
    while (re2::RE2::FindAndConsume(&rest, library, &name)) {
        const int line =
            int(std::ranges::count(std::string_view(text.data(), std::size_t(rest.data() - text.data())), '\n')) + 1;
        definition.parts.push_back({line, re2::RE2::PartialMatch(name, "@[0-9a-f]{40}$")});
    }
    definition.echoes = printedSecrets(definition.commands);
    return definition;
}

} // namespace

const PipelineReader jenkinsReader{readsJenkinsfile, readJenkinsfile};

} // namespace sextant
