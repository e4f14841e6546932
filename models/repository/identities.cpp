// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/identities.h"

#include "repository/manifests/manifesttext.h"

#include <map>
#include <numeric>

namespace sextant {

namespace {

std::string lower(std::string_view text)
{
    return fromBytes(text).toLower().toStdString();
}

/// "123+login@users.noreply.github.com" and "login@users.noreply.github.com" are one account.
std::string comparableEmail(std::string_view email)
{
    const std::string text = lower(trimmed(email));
    constexpr std::string_view host = "@users.noreply.github.com";
    if (!text.ends_with(host))
        return text;
    const std::string account = text.substr(0, text.size() - host.size());
    return account.substr(account.find('+') + 1) + std::string(host);
}

std::string comparableName(std::string_view name)
{
    const std::string text = fromBytes(name).simplified().toLower().toStdString();
    // Names that many people's machines give.
    static constexpr std::string_view nobodies[] = {"root",      "unknown",   "user",   "admin",
                                                    "developer", "your name", "no name"};
    return std::ranges::find(nobodies, text) == std::end(nobodies) ? text : std::string();
}

bool isBotName(const Signature &person)
{
    const std::string text = lower(person.name) + ' ' + lower(person.email);
    static constexpr std::string_view marks[] = {"[bot]",          "dependabot",  "renovate",
                                                 "github-actions", "greenkeeper", "pre-commit-ci"};
    return std::ranges::any_of(marks, [&text](std::string_view mark) { return text.find(mark) != std::string::npos; });
}

struct Mapping
{
    Signature proper;
    std::string commitName; ///< empty: any
};

/// "Proper <proper@x> Commit <commit@x>", with either name and the first address left out at will.
std::multimap<std::string, Mapping> parseMailmap(std::string_view text)
{
    std::multimap<std::string, Mapping> map;
    forEachLine(text, [&map](std::string_view line, int) {
        line = trimmed(line.substr(0, line.find('#')));
        const std::size_t open = line.find('<');
        const std::size_t close = line.find('>', open == std::string_view::npos ? 0 : open);
        if (open == std::string_view::npos || close == std::string_view::npos)
            return;
        const std::string name(trimmed(line.substr(0, open)));
        const std::string email(line.substr(open + 1, close - open - 1));
        const std::string_view rest = line.substr(close + 1);
        const std::size_t secondOpen = rest.find('<');
        const std::size_t secondClose = rest.rfind('>');
        if (secondOpen == std::string_view::npos || secondClose == std::string_view::npos || secondClose < secondOpen) {
            map.insert({lower(email), {{name, email}, {}}});
            return;
        }
        map.insert({lower(rest.substr(secondOpen + 1, secondClose - secondOpen - 1)),
                    {{name, email}, lower(trimmed(rest.substr(0, secondOpen)))}});
    });
    return map;
}

Signature properOf(const Signature &person, const std::multimap<std::string, Mapping> &map)
{
    const auto [first, last] = map.equal_range(lower(person.email));
    for (auto entry = first; entry != last; ++entry) {
        const Mapping &mapping = entry->second;
        if (mapping.commitName.empty() || mapping.commitName == lower(person.name))
            return {mapping.proper.name.empty() ? person.name : mapping.proper.name, mapping.proper.email};
    }
    return person;
}

class Joined
{
public:
    explicit Joined(std::size_t count)
        : m_parent(count)
    {
        std::iota(m_parent.begin(), m_parent.end(), 0);
    }
    int root(int one)
    {
        while (m_parent[std::size_t(one)] != one)
            one = m_parent[std::size_t(one)] = m_parent[std::size_t(m_parent[std::size_t(one)])];
        return one;
    }
    void join(int a, int b) { m_parent[std::size_t(std::max(root(a), root(b)))] = std::min(root(a), root(b)); }

private:
    std::vector<int> m_parent;
};

} // namespace

Identities mergeIdentities(const std::vector<Signature> &people, std::string_view mailmap)
{
    const auto map = parseMailmap(mailmap);
    Joined joined(people.size());
    std::map<std::string, int> byEmail;
    std::map<std::string, int> byName;
    std::vector<Signature> proper;
    for (int i = 0; i < int(people.size()); ++i) {
        proper.push_back(properOf(people[std::size_t(i)], map));
        const std::string email = comparableEmail(proper.back().email);
        const std::string name = comparableName(proper.back().name);
        if (!email.empty())
            joined.join(i, byEmail.try_emplace(email, i).first->second);
        if (!name.empty())
            joined.join(i, byName.try_emplace(name, i).first->second);
    }
    Identities result;
    std::map<int, int> numbers;
    for (int i = 0; i < int(people.size()); ++i) {
        const auto [number, isNew] = numbers.try_emplace(joined.root(i), int(result.name.size()));
        if (isNew) {
            result.name.push_back(proper[std::size_t(i)].name);
            result.isBot.push_back(false);
        }
        result.personOf.push_back(number->second);
        if (isBotName(people[std::size_t(i)]))
            result.isBot[std::size_t(number->second)] = true;
    }
    return result;
}

} // namespace sextant
