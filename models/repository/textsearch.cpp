// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/textsearch.h"

#include "base/masking.h"
#include "repository/commentlines.h"
#include "repository/globs.h"

#include <QCoreApplication>

#include <re2/re2.h>
#include <re2/set.h>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr int kindCount = 5;
// More in one filter are fewer passes over each file, but an automaton that takes longer to build.
constexpr int setsPerFilter = 16;

re2::RE2::Options patternOptions()
{
    re2::RE2::Options options;
    options.set_log_errors(false);
    // Bytes: files are not always UTF-8.
    options.set_encoding(re2::RE2::Options::EncodingLatin1);
    options.set_max_mem(32 << 20);
    return options;
}

re2::StringPiece piece(std::string_view text)
{
    return {text.data(), text.size()};
}

std::optional<ContentKind> kindOf(const QString &name)
{
    if (name == "code"_L1)
        return ContentKind::Code;
    if (name == "config"_L1)
        return ContentKind::Config;
    if (name == "sql"_L1)
        return ContentKind::Sql;
    return name == "docs"_L1 ? std::optional(ContentKind::Docs) : std::nullopt;
}

struct Pattern
{
    std::unique_ptr<re2::RE2> find;
    std::unique_ptr<re2::RE2> unless;
    bool sensitive = false;
    bool comments = false;
    bool bound = false; ///< to some files, or kept out of some
    std::array<bool, kindCount> kinds{};
};

/// Tells in one pass which of a few sets occur in a file.
struct Filter
{
    std::unique_ptr<re2::RE2::Set> set;
    std::vector<int> patterns;
};

QString excerptOf(std::string_view line, bool sensitive)
{
    const QString text = QString::fromUtf8(line.data(), qsizetype(std::min<std::size_t>(line.size(), 4000))).trimmed();
    QString clean;
    for (const QChar c : text)
        clean += c.category() == QChar::Other_Control || c.category() == QChar::Other_Format ? QChar(u' ') : c;
    // Masked before it is cut: half a secret does not look like one.
    return (sensitive ? maskValuesIn(clean) : maskSecretsIn(clean)).left(Place::longestExcerpt);
}

/// Line numbers for growing offsets.
class LineCounter
{
public:
    explicit LineCounter(std::string_view text)
        : m_text(text)
    {}
    int lineAt(std::size_t offset)
    {
        m_line += int(std::count(m_text.begin() + std::ptrdiff_t(m_at), m_text.begin() + std::ptrdiff_t(offset), '\n'));
        m_at = offset;
        return m_line;
    }

private:
    std::string_view m_text;
    std::size_t m_at = 0;
    int m_line = 1;
};

} // namespace

struct TextSearch::Compiled
{
    std::vector<Pattern> patterns;
    std::array<std::vector<Filter>, kindCount> filters;
    std::optional<GlobMatcher> within; ///< a list a pattern, in their order
    std::optional<GlobMatcher> outside;

    bool mayCount(int number, std::string_view path) const
    {
        if (!patterns[std::size_t(number)].bound)
            return true;
        const auto holds = [number](const std::vector<int> &lists) {
            return std::ranges::binary_search(lists, number);
        };
        return holds(within->match(path)) && !holds(outside->match(path));
    }
};

namespace {

Result<std::unique_ptr<re2::RE2>> compilePattern(const QString &name, const QString &text)
{
    auto pattern = std::make_unique<re2::RE2>("(?m:" + text.toStdString() + ")", patternOptions());
    if (!pattern->ok())
        return inputError(QCoreApplication::translate("Repository", "The text pattern cannot be used: %1.")
                              .arg(QString::fromStdString(pattern->error())),
                          u"text:"_s + name);
    return pattern;
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

TextHits findIn(const Pattern &pattern, ContentKind kind, std::string_view content, const QString &path)
{
    TextHits hits;
    LineCounter lines(content);
    std::size_t from = 0;
    re2::StringPiece hit;
    while (from < content.size() &&
           pattern.find->Match(piece(content), from, content.size(), re2::RE2::UNANCHORED, &hit, 1)) {
        auto offset = std::size_t(hit.data() - content.data());
        // "^\\s*" takes blank lines along; the place is where the sign itself stands.
        for (std::size_t i = 0; i < hit.size() && isBlank(hit[i]); ++i)
            ++offset;
        offset = std::min(offset, content.size() - 1);
        const std::size_t before = offset == 0 ? std::string_view::npos : content.rfind('\n', offset - 1);
        const std::size_t start = before == std::string_view::npos ? 0 : before + 1;
        const std::size_t end = std::min(content.find('\n', offset), content.size());
        const std::string_view line = content.substr(start, end - start);
        from = end + 1;
        if (!pattern.comments && kind != ContentKind::Docs && isCommentLine(line))
            continue;
        if (pattern.unless && re2::RE2::PartialMatch(piece(line), *pattern.unless))
            continue;
        ++hits.count;
        if (hits.places.size() < Fact::placesKept)
            hits.places.append({path, lines.lineAt(offset), {}, excerptOf(line, pattern.sensitive)});
    }
    return hits;
}

} // namespace

Result<TextSearch> TextSearch::compile(const QMap<QString, TextSet> &sets)
{
    TextSearch search;
    const auto compiled = std::make_shared<Compiled>();
    std::vector<QStringList> within;
    std::vector<QStringList> outside;
    for (auto set = sets.begin(); set != sets.end(); ++set) {
        Pattern pattern;
        auto find = compilePattern(set.key(), set->pattern);
        if (!find)
            return find.error();
        pattern.find = std::move(*find);
        if (!set->unless.isEmpty()) {
            auto unless = compilePattern(set.key(), set->unless);
            if (!unless)
                return unless.error();
            pattern.unless = std::move(*unless);
        }
        pattern.sensitive = set->sensitive;
        pattern.comments = set->comments;
        pattern.bound = !set->within.isEmpty() || !set->outside.isEmpty();
        within.push_back(set->within.isEmpty() ? QStringList{u"**"_s} : set->within);
        outside.push_back(set->outside);
        for (const QString &name : set->kinds)
            if (const auto kind = kindOf(name))
                pattern.kinds[std::size_t(*kind)] = true;
        const int number = int(compiled->patterns.size());
        for (std::size_t kind = 0; kind < kindCount; ++kind) {
            if (!pattern.kinds[kind])
                continue;
            auto &filters = compiled->filters[kind];
            if (filters.empty() || filters.back().patterns.size() >= setsPerFilter)
                filters.push_back({std::make_unique<re2::RE2::Set>(patternOptions(), re2::RE2::UNANCHORED), {}});
            filters.back().set->Add(pattern.find->pattern(), nullptr);
            filters.back().patterns.push_back(number);
        }
        compiled->patterns.push_back(std::move(pattern));
        search.m_names << set.key();
    }
    for (auto &filters : compiled->filters)
        for (Filter &filter : filters)
            if (!filter.set->Compile())
                return inputError(
                    QCoreApplication::translate("Repository", "The text patterns of the catalogue are too large."));
    auto inside = GlobMatcher::compile(within);
    if (!inside)
        return inside.error();
    compiled->within = std::move(*inside);
    auto beyond = GlobMatcher::compile(outside);
    if (!beyond)
        return beyond.error();
    compiled->outside = std::move(*beyond);
    search.m_compiled = compiled;
    return search;
}

bool TextSearch::looksInto(int set, ContentKind kind) const
{
    return m_compiled->patterns[std::size_t(set)].kinds[std::size_t(kind)];
}

bool TextSearch::isSearched(ContentKind kind, const PathTraits &traits)
{
    if (kind == ContentKind::None || traits.isOthersWork() || traits.instructions || traits.sample ||
        traits.translation)
        return false;
    return kind == ContentKind::Docs || (!traits.test && !traits.documentation);
}

std::vector<SetHits> TextSearch::search(std::string_view content, ContentKind kind, const QString &path,
                                        std::string_view name) const
{
    std::vector<SetHits> hits;
    for (const Filter &filter : m_compiled->filters[std::size_t(kind)]) {
        std::vector<int> found;
        re2::RE2::Set::ErrorInfo error{};
        if (!filter.set->Match(piece(content), &found, &error) && error.kind == re2::RE2::Set::kOutOfMemory) {
            // The filter gave up; the single patterns have their own memory.
            for (int i = 0; i < int(filter.patterns.size()); ++i)
                found.push_back(i);
        }
        for (const int i : found) {
            const int number = filter.patterns[std::size_t(i)];
            if (!m_compiled->mayCount(number, name))
                continue;
            TextHits inFile = findIn(m_compiled->patterns[std::size_t(number)], kind, content, path);
            if (inFile.count > 0)
                hits.push_back({number, std::move(inFile)});
        }
    }
    return hits;
}

} // namespace sextant
