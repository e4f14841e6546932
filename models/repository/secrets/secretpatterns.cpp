// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/secrets/secretpatterns.h"

#include "base/jsoncursor.h"

#include <QFile>

#include <re2/re2.h>
#include <re2/set.h>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr std::size_t longestLine = 4096;

std::string lower(std::string_view text)
{
    std::string result(text);
    for (char &c : result)
        c = c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
    return result;
}

bool isWordByte(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

/// "abcdef", "12345678", "aaaa": five steps of one or none in a row, twice over.
bool isSequence(std::string_view value)
{
    int regular = 0;
    for (std::size_t i = 1; i < value.size(); ++i) {
        const int step = value[i] - value[i - 1];
        regular += step == 0 || step == 1 || step == -1 ? 1 : 0;
    }
    return double(regular) > 0.5 * double(value.size());
}

/// What looks like a secret and is public by its nature, or opens nothing beyond the machine that it runs on.
bool isHarmless(const QString &rule, std::string_view text, std::string_view value)
{
    const auto at = std::size_t(value.data() - text.data());
    const std::string before = lower(text.substr(at - std::min<std::size_t>(at, 20), std::min<std::size_t>(at, 20)));
    // A signed address names its key for everyone to read, but does not hold it.
    if (rule == "aws-access-key"_L1)
        return before.ends_with("x-amz-credential=") || before.ends_with("awsaccesskeyid=");
    if (rule == "address-password"_L1) {
        const std::string after = lower(text.substr(at + value.size(), 12)) + ' ';
        return std::ranges::any_of(std::array<std::string_view, 3>{"@localhost", "@127.0.0.1", "@0.0.0.0"},
                                   [&after](std::string_view host) {
                                       const char next = after.starts_with(host) ? after[host.size()] : '.';
                                       return next != '.' && next != '-' && !isWordByte(next);
                                   });
    }
    if (rule != "assignment"_L1 || !value.starts_with("eyJ"))
        return false;
    // The first part of a token says only how it is signed.
    const std::string_view head = value.substr(0, value.find_last_not_of('.') + 1);
    return head.size() <= 80 && head.find('.') == std::string_view::npos;
}

} // namespace

double entropyOf(std::string_view value)
{
    std::array<int, 256> counts{};
    for (const char c : value)
        ++counts[static_cast<unsigned char>(c)];
    double entropy = 0;
    for (const int count : counts)
        if (count > 0) {
            const double share = double(count) / double(value.size());
            entropy -= share * std::log2(share);
        }
    return entropy;
}

bool isPlaceholder(std::string_view value)
{
    static constexpr std::string_view words[] = {
        "example",  "sample",      "changeme",  "change-me", "change_me", "placeholder", "your",    "xxxx",    "dummy",
        "fake",     "insert",      "replace",   "redacted",  "masked",    "${",          "{{",      "<",       "%(",
        "....",     "****",        "secretkey", "password",  "notreal",   "not-real",    "testing", "1234567", "abcdef",
        "deadbeef", "process.env", "getenv",    "lorem",     "foobar",    "test_",       "test-"};
    const std::string text = lower(value);
    return std::ranges::any_of(words,
                               [&text](std::string_view word) { return text.find(word) != std::string::npos; }) ||
           isSequence(value);
}

struct SecretPatterns::Compiled
{
    struct Rule
    {
        QString id;
        QString title;
        std::unique_ptr<re2::RE2> pattern;
        double entropy = 0;
        bool inTests = true;
        bool isKeyFile = false; ///< a block of lines instead of one word
    };
    std::vector<Rule> rules;
    std::unique_ptr<re2::RE2> anyLiteral; ///< lines without any are not looked at further
    std::unique_ptr<re2::RE2::Set> lines; ///< which rules a line may hold

    bool counts(const Rule &rule, std::string_view text, std::string_view value) const;
};

/// What a rule caught must be random enough, and of a private key there must be more than its first line.
bool SecretPatterns::Compiled::counts(const Rule &rule, std::string_view text, std::string_view value) const
{
    if (rule.isKeyFile) {
        const std::string_view after = text.substr(std::size_t(value.data() - text.data()) + value.size(), 400);
        std::size_t run = 0;
        std::size_t longest = 0;
        for (const char c : after) {
            run = isWordByte(c) || c == '+' || c == '/' ? run + 1 : 0;
            longest = std::max(longest, run);
        }
        return longest >= 60;
    }
    if (isPlaceholder(value) || entropyOf(value) < rule.entropy || isHarmless(rule.id, text, value))
        return false;
    if (rule.id != "assignment"_L1 && rule.id != "settings-line"_L1)
        return true;
    const auto digits = std::ranges::count_if(value, [](char c) { return c >= '0' && c <= '9'; });
    const auto letters = std::ranges::count_if(value, [](char c) { return isWordByte(c); }) - digits;
    const auto parts =
        std::ranges::count_if(value, [](char c) { return c == '.' || c == '/' || c == '-' || c == '_'; });
    // Names, paths and sentences have parts; keys have digits all over.
    return digits >= 3 && letters >= 3 && parts <= 3;
}

Result<SecretPatterns> SecretPatterns::load()
{
    const QString path = u":/secrets/patterns.json"_s;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return environmentError(QCoreApplication::translate("Workspace", "A part of the program is missing."), path,
                                QCoreApplication::translate("Workspace", "Install Sextant again."));
    const auto document = parseJson(file.readAll(), path);
    if (!document)
        return document.error();
    JsonCursor::Trouble trouble{path, {}};
    auto compiled = std::make_shared<Compiled>();
    re2::RE2::Options options(re2::RE2::Latin1);
    options.set_log_errors(false);
    options.set_max_mem(64 << 20);
    compiled->lines = std::make_unique<re2::RE2::Set>(options, re2::RE2::UNANCHORED);
    std::string literals;
    for (const JsonCursor &item : JsonCursor(*document, trouble).items("rules")) {
        Compiled::Rule rule;
        rule.id = item.string("id");
        rule.title = item.string("title");
        const std::string pattern = item.string("pattern").toStdString();
        rule.pattern = std::make_unique<re2::RE2>(pattern, options);
        rule.entropy = item.number("entropy", 0, 8);
        rule.inTests = item.booleanOr("in_tests", true);
        rule.isKeyFile = rule.id == "private-key"_L1;
        if (!rule.pattern->ok() || compiled->lines->Add(pattern, nullptr) < 0)
            item.refuse(QString::fromStdString(rule.pattern->error()));
        // What may stand in an assignment is in every text; the whole pattern is the better sieve for it.
        if (rule.id == "assignment"_L1 || rule.id == "address-password"_L1)
            literals.append(pattern).append("|");
        else
            for (const QString &literal : item.strings("literals"))
                literals.append(re2::RE2::QuoteMeta(literal.toStdString())).append("|");
        compiled->rules.push_back(std::move(rule));
    }
    if (!literals.empty())
        literals.pop_back();
    compiled->anyLiteral = std::make_unique<re2::RE2>(literals, options);
    if (trouble.first)
        return *trouble.first;
    if (!compiled->anyLiteral->ok() || !compiled->lines->Compile())
        return inputError(QString::fromStdString(compiled->anyLiteral->error()), path);
    SecretPatterns patterns;
    patterns.m_compiled = std::move(compiled);
    return patterns;
}

int SecretPatterns::count() const
{
    return int(m_compiled->rules.size());
}

QString SecretPatterns::idOf(int rule) const
{
    return m_compiled->rules[std::size_t(rule)].id;
}

QString SecretPatterns::titleOf(int rule) const
{
    return m_compiled->rules[std::size_t(rule)].title;
}

bool SecretPatterns::countsInTests(int rule) const
{
    return m_compiled->rules[std::size_t(rule)].inTests;
}

void SecretPatterns::search(std::string_view text, std::vector<SecretHit> &hits) const
{
    search(text, 0, text.size(), hits);
}

void SecretPatterns::search(std::string_view text, std::size_t from, std::size_t to, std::vector<SecretHit> &hits) const
{
    const re2::StringPiece whole(text.data(), text.size());
    const std::size_t before = hits.size();
    re2::StringPiece literal;
    std::vector<int> rules;
    while (from < to && hits.size() - before < mostHits &&
           m_compiled->anyLiteral->Match(whole, from, to, re2::RE2::UNANCHORED, &literal, 1)) {
        const auto at = std::size_t(literal.data() - text.data());
        const std::size_t lineStart = text.rfind('\n', at) + 1; // npos + 1 is the beginning
        const std::size_t start =
            std::max({lineStart, at > longestLine ? at - longestLine : 0, from > 0 ? from - 1 : 0});
        const std::size_t end = std::min(text.find('\n', at), std::min(text.size(), at + longestLine));
        rules.clear();
        m_compiled->lines->Match(re2::StringPiece(text.data() + start, end - start), &rules);
        for (const int rule : rules) {
            const Compiled::Rule &one = m_compiled->rules[std::size_t(rule)];
            re2::StringPiece rest(text.data() + start, end - start);
            std::array<re2::StringPiece, 3> groups;
            while (one.pattern->Match(rest, 0, rest.size(), re2::RE2::UNANCHORED, groups.data(),
                                      std::min(3, one.pattern->NumberOfCapturingGroups() + 1))) {
                const re2::StringPiece &value = groups[1].empty() ? groups[2] : groups[1];
                const std::string_view found(value.data(), value.size());
                if (!found.empty() && m_compiled->counts(one, text, found))
                    hits.push_back({rule, found, std::size_t(found.data() - text.data())});
                rest.remove_prefix(
                    std::size_t(groups[0].data() + std::max<std::size_t>(1, groups[0].size()) - rest.data()));
            }
        }
        from = std::max(end, at + 1);
    }
}

} // namespace sextant
