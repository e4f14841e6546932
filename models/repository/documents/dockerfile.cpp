// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/documents/treebuilder.h"
#include "repository/manifests/manifesttext.h"

#include <algorithm>
#include <map>

namespace sextant {

namespace {

struct Instruction
{
    std::string name; ///< in capitals
    std::string text;
    int line = 0;
};

struct BuildStage
{
    std::string from;  ///< as written
    std::string image; ///< the one that it starts from, build arguments filled in
    std::string name;  ///< others may copy or start from it
    int line = 0;
    std::vector<Instruction> instructions;
};

std::string inCapitals(std::string_view text)
{
    std::string capitals(text);
    std::ranges::transform(capitals, capitals.begin(), [](unsigned char c) { return char(toupper(c)); });
    return capitals;
}

std::vector<std::string> wordsOf(std::string_view text)
{
    std::vector<std::string> words;
    while (!(text = trimmed(text)).empty()) {
        const std::size_t end = std::min(text.find_first_of(" \t"), text.size());
        words.emplace_back(text.substr(0, end));
        text.remove_prefix(end);
    }
    return words;
}

/// Puts continued lines together and leaves comments and here-documents out.
class Lines
{
public:
    void take(std::string_view line, int number)
    {
        if (!m_hereEnd.empty()) {
            if (trimmed(line) == m_hereEnd)
                m_hereEnd.clear();
            return;
        }
        const std::string_view bare = trimmed(line);
        if (bare.starts_with('#')) {
            if (m_all.empty() && m_text.empty() && bare.find("escape=`") != std::string_view::npos)
                m_escape = '`';
            return;
        }
        if (bare.empty())
            return;
        if (m_text.empty())
            m_line = number;
        const bool goesOn = bare.back() == m_escape;
        m_text += std::string(goesOn ? bare.substr(0, bare.size() - 1) : bare) + ' ';
        if (!goesOn)
            finish();
    }

    std::vector<Instruction> all()
    {
        if (!m_text.empty())
            finish();
        return std::move(m_all);
    }

private:
    void finish()
    {
        const std::string_view text = trimmed(m_text);
        const std::size_t end = std::min(text.find_first_of(" \t"), text.size());
        m_all.push_back({inCapitals(text.substr(0, end)), std::string(trimmed(text.substr(end))), m_line});
        const std::string &name = m_all.back().name;
        if (const std::size_t here = text.find("<<");
            here != std::string_view::npos && (name == "RUN" || name == "COPY" || name == "ADD")) {
            std::string_view mark = text.substr(here + 2);
            while (!mark.empty() && (mark.front() == '-' || mark.front() == '"' || mark.front() == '\''))
                mark.remove_prefix(1);
            std::size_t length = 0;
            while (length < mark.size() && (isalnum(static_cast<unsigned char>(mark[length])) || mark[length] == '_'))
                ++length;
            m_hereEnd = mark.substr(0, length);
        }
        m_text.clear();
    }

    std::vector<Instruction> m_all;
    std::string m_text;
    std::string m_hereEnd;
    int m_line = 0;
    char m_escape = '\\';
};

using Arguments = std::map<std::string, std::string, std::less<>>;

/// "${NAME}", "$NAME" and "${NAME:-value}" by the arguments before the first stage; what is not known stays.
std::string filled(const std::string &text, const Arguments &arguments)
{
    std::string result;
    for (std::size_t i = 0; i < text.size();) {
        if (text[i] != '$') {
            result += text[i++];
            continue;
        }
        const bool braced = i + 1 < text.size() && text[i + 1] == '{';
        const std::size_t from = i + (braced ? 2 : 1);
        std::size_t to = from;
        while (to < text.size() && (isalnum(static_cast<unsigned char>(text[to])) || text[to] == '_'))
            ++to;
        const std::size_t end = braced ? std::min(text.find('}', to), text.size() - 1) + 1 : to;
        const std::string name = text.substr(from, to - from);
        const std::string rest = braced && end > to ? text.substr(to, end - to - 1) : std::string();
        if (const auto known = arguments.find(name); known != arguments.end() && !known->second.empty())
            result += known->second;
        else if (rest.starts_with(":-"))
            result += rest.substr(2);
        else
            result += text.substr(i, end - i);
        i = end;
    }
    return result;
}

BuildStage stageOf(const Instruction &from, const Arguments &arguments)
{
    BuildStage stage{from.text, {}, {}, from.line, {}};
    std::vector<std::string> words = wordsOf(from.text);
    std::erase_if(words, [](const std::string &word) { return word.starts_with("--"); });
    if (!words.empty())
        stage.image = filled(words[0], arguments);
    if (words.size() >= 3 && inCapitals(words[1]) == "AS")
        stage.name = words[2];
    return stage;
}

bool put(TreeBuilder &builder, const char *key, const std::string &text, int line)
{
    builder.key(key, line);
    return builder.scalar(text, line);
}

bool putStage(TreeBuilder &builder, const BuildStage &stage, bool foreign)
{
    bool fits = builder.open(DocumentNode::Kind::Map, stage.line) && put(builder, "FROM", stage.from, stage.line) &&
                // A stage before it and nothing at all are no images from outside.
                (!foreign || stage.image == "scratch" || put(builder, "image", stage.image, stage.line));
    for (const Instruction &instruction : stage.instructions)
        fits = fits && put(builder, instruction.name.c_str(), instruction.text, instruction.line);
    return fits && builder.close();
}

/// The stage with what it takes over, and of what only counts once only the last.
BuildStage finalOf(const std::vector<BuildStage> &stages, const std::map<std::string, std::size_t> &named)
{
    std::vector<std::size_t> line{stages.size() - 1};
    for (auto before = named.find(stages.back().image); before != named.end() && before->second < line.back();
         before = named.find(stages[line.back()].image))
        line.push_back(before->second);
    BuildStage whole = stages[line.back()];
    whole.instructions.clear();
    for (auto number = line.rbegin(); number != line.rend(); ++number)
        for (const Instruction &instruction : stages[*number].instructions) {
            static constexpr std::array once{"USER", "HEALTHCHECK", "CMD", "ENTRYPOINT"};
            if (std::ranges::find(once, instruction.name) != once.end())
                std::erase_if(whole.instructions,
                              [&](const Instruction &other) { return other.name == instruction.name; });
            whole.instructions.push_back(instruction);
        }
    // Some base images say by their name that they do not run as root.
    const bool told = std::ranges::find(whole.instructions, "USER", &Instruction::name) != whole.instructions.end();
    if (!told && whole.image.find("nonroot") != std::string::npos)
        whole.instructions.push_back({"USER", "nonroot", whole.line});
    return whole;
}

} // namespace

Result<DocumentPointer> readDockerfile(std::string_view text)
{
    Lines lines;
    forEachLine(text, [&lines](std::string_view line, int number) { lines.take(line, number); });
    std::vector<BuildStage> stages;
    Arguments arguments;
    for (Instruction &instruction : lines.all()) {
        if (instruction.name == "FROM") {
            stages.push_back(stageOf(instruction, arguments));
        } else if (!stages.empty()) {
            stages.back().instructions.push_back(std::move(instruction));
        } else if (const std::size_t sign = instruction.text.find('='); instruction.name == "ARG") {
            const std::string_view value = sign < instruction.text.size()
                                               ? std::string_view(instruction.text).substr(sign + 1)
                                               : std::string_view();
            const bool quoted = value.size() >= 2 && (value.front() == '"' || value.front() == '\'');
            arguments[instruction.text.substr(0, sign)] = quoted ? value.substr(1, value.size() - 2) : value;
        } else {
            return documentBroken(instruction.line);
        }
    }
    if (stages.empty())
        return documentBroken(1);
    std::map<std::string, std::size_t> named;
    TreeBuilder builder;
    bool fits = builder.open(DocumentNode::Kind::Map, 1);
    builder.key("stages", 1);
    fits = fits && builder.open(DocumentNode::Kind::List, 1);
    builder.key({}, 0);
    for (std::size_t i = 0; fits && i < stages.size(); ++i) {
        fits = putStage(builder, stages[i], !named.contains(stages[i].image));
        if (!stages[i].name.empty())
            named.emplace(stages[i].name, i);
    }
    fits = fits && builder.close();
    const BuildStage last = finalOf(stages, named);
    builder.key("final", last.line);
    fits = fits && putStage(builder, last, true) && builder.close();
    return fits ? Result<DocumentPointer>(builder.root()) : documentTooLarge();
}

} // namespace sextant
