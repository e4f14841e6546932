// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/globs.h"

#include <QCoreApplication>

#include <re2/re2.h>
#include <re2/set.h>

namespace sextant {

namespace {

/// "**/" may stand for no folder at all; a "**" at the end is everything below.
std::string expressionOf(const QString &glob)
{
    const std::string text = glob.toStdString();
    std::string expression;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::string_view rest = std::string_view(text).substr(i);
        if (rest.starts_with("**/") && (i == 0 || text[i - 1] == '/')) {
            expression += "(?:.*/)?";
            i += 2;
        } else if (rest.starts_with("**")) {
            expression += ".*";
            i += 1;
        } else if (text[i] == '*') {
            expression += "[^/]*";
        } else if (text[i] == '?') {
            expression += "[^/]";
        } else {
            expression += re2::RE2::QuoteMeta(re2::StringPiece(text.data() + i, 1));
        }
    }
    return expression;
}

re2::RE2::Options globOptions()
{
    re2::RE2::Options options;
    options.set_case_sensitive(false);
    options.set_dot_nl(true);
    options.set_log_errors(false);
    // Names in a tree are bytes, not always UTF-8.
    options.set_encoding(re2::RE2::Options::EncodingLatin1);
    options.set_max_mem(64 << 20);
    return options;
}

} // namespace

struct GlobMatcher::Compiled
{
    re2::RE2::Set set{globOptions(), re2::RE2::ANCHOR_BOTH};
    re2::RE2::Set excepted{globOptions(), re2::RE2::ANCHOR_BOTH};
};

namespace {

/// One expression a list: a set then answers with the list's number. A list without globs matches nothing, as no path
/// holds a line break.
std::string alternativesOf(const QStringList &globs, bool exceptions)
{
    std::string expression;
    for (const QString &glob : globs)
        if (glob.startsWith(u'!') == exceptions) {
            if (!expression.empty())
                expression.push_back('|');
            expression.append(expressionOf(exceptions ? glob.mid(1) : glob));
        }
    return expression.empty() ? "\\n\\n" : expression;
}

} // namespace

Result<GlobMatcher> GlobMatcher::compile(const std::vector<QStringList> &lists)
{
    const auto compiled = std::make_shared<Compiled>();
    for (const QStringList &globs : lists) {
        std::string trouble;
        if (compiled->set.Add(alternativesOf(globs, false), &trouble) < 0 ||
            compiled->excepted.Add(alternativesOf(globs, true), &trouble) < 0)
            return inputError(QCoreApplication::translate("Repository", "A list of file patterns cannot be used: %1.")
                                  .arg(QString::fromStdString(trouble)),
                              globs.join(u','));
    }
    if (!compiled->set.Compile() || !compiled->excepted.Compile())
        return inputError(
            QCoreApplication::translate("Repository", "The file patterns of the catalogue are too large."));
    GlobMatcher matcher;
    matcher.m_compiled = compiled;
    return matcher;
}

std::vector<int> GlobMatcher::match(std::string_view path) const
{
    const re2::StringPiece text(path.data(), path.size());
    std::vector<int> lists;
    if (!m_compiled->set.Match(text, &lists))
        return {};
    std::vector<int> excepted;
    if (m_compiled->excepted.Match(text, &excepted))
        std::erase_if(lists, [&excepted](int list) { return std::ranges::find(excepted, list) != excepted.end(); });
    std::ranges::sort(lists);
    return lists;
}

} // namespace sextant
