// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/commitparser.h"

#include "repository/treecache.h"

#include <QCoreApplication>

#include <charconv>

namespace sextant {

namespace {

constexpr std::size_t longestSubject = 200;
constexpr std::size_t longestMessage = 64 * 1024;
constexpr std::size_t mostParents = 64;

std::string_view takeLine(std::string_view &text)
{
    const std::size_t end = text.find('\n');
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    return line;
}

bool readId(std::string_view text, git_oid &id)
{
    return text.size() == GIT_OID_HEXSZ && git_oid_fromstrn(&id, text.data(), GIT_OID_HEXSZ) == 0;
}

/// "Ann Example <ann@example.org> 1700000000 +0100"
Signature readSignature(std::string_view text, std::int64_t &time)
{
    const std::size_t open = text.find('<');
    const std::size_t close = text.rfind('>');
    if (open == std::string_view::npos || close == std::string_view::npos || close < open)
        return {std::string(text.substr(0, longestSubject)), {}};
    std::string_view name = text.substr(0, open);
    while (!name.empty() && name.back() == ' ')
        name.remove_suffix(1);
    const std::string_view rest = text.substr(close + 1);
    if (rest.size() > 1)
        std::from_chars(rest.data() + 1, rest.data() + rest.size(), time);
    return {std::string(name.substr(0, longestSubject)),
            std::string(text.substr(open + 1, close - open - 1).substr(0, longestSubject))};
}

bool carriesPullRequest(std::string_view subject)
{
    for (std::size_t at = subject.find("(#"); at != std::string_view::npos; at = subject.find("(#", at + 2)) {
        const std::size_t end = subject.find_first_not_of("0123456789", at + 2);
        if (end != std::string_view::npos && end > at + 2 && subject[end] == ')')
            return true;
    }
    return false;
}

bool startsWithIgnoringCase(std::string_view line, std::string_view prefix)
{
    return line.size() >= prefix.size() && std::equal(prefix.begin(), prefix.end(), line.begin(), [](char p, char c) {
               return p == (c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c);
           });
}

bool namesReviewer(std::string_view message)
{
    while (!message.empty()) {
        const std::string_view line = takeLine(message);
        if (startsWithIgnoringCase(line, "reviewed-by:") || startsWithIgnoringCase(line, "approved-by:"))
            return true;
    }
    return false;
}

} // namespace

std::optional<ParsedCommit> parseCommit(std::string_view text)
{
    ParsedCommit commit;
    bool hasTree = false;
    while (!text.empty()) {
        const std::string_view line = takeLine(text);
        if (line.empty())
            break;
        git_oid id{};
        if (line.starts_with("tree ")) {
            hasTree = readId(line.substr(5), commit.tree);
        } else if (line.starts_with("parent ")) {
            if (!readId(line.substr(7), id))
                return std::nullopt;
            if (commit.parents.size() < mostParents)
                commit.parents.push_back(id);
        } else if (line.starts_with("author ")) {
            commit.author = readSignature(line.substr(7), commit.authorTime);
        } else if (line.starts_with("committer ")) {
            readSignature(line.substr(10), commit.time);
        }
    }
    if (!hasTree)
        return std::nullopt;
    const std::string_view message = text.substr(0, longestMessage);
    commit.subject = std::string(takeLine(text).substr(0, longestSubject));
    commit.reviewed = carriesPullRequest(commit.subject) || namesReviewer(message);
    return commit;
}

Result<git_oid> treeOfCommit(git_odb *odb, const git_oid &commit)
{
    const auto object = readObject(odb, commit);
    if (!object)
        return object.error();
    const auto parsed = parseCommit(bytesOf(object->get()));
    if (!parsed || git_odb_object_type(object->get()) != GIT_OBJECT_COMMIT)
        return inputError(QCoreApplication::translate("Repository", "A commit of the history is damaged."),
                          textOf(commit),
                          QCoreApplication::translate("Repository", "Run git fsck, or inspect a fresh clone."));
    return parsed->tree;
}

} // namespace sextant
