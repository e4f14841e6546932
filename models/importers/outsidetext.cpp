// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/outsidetext.h"

#include <QString>

#include <charconv>

namespace sextant {

namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";
constexpr std::size_t longestPath = 4096;

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c;
}

/// Length of the forbidden character at the start of text, 0 when it may stay.
std::size_t forbiddenLength(std::string_view text, bool lineBreaks)
{
    const auto first = quint8(text[0]);
    const auto second = text.size() > 1 ? quint8(text[1]) : quint8(0);
    const auto third = text.size() > 2 ? quint8(text[2]) : quint8(0);
    if (first < 0x20)
        return lineBreaks && (first == '\n' || first == '\t') ? 0 : 1;
    if (first == 0x7F)
        return 1;
    if (first == 0xC2 && second >= 0x80 && second < 0xA0) // C1 controls
        return 2;
    const bool embedding = first == 0xE2 && second == 0x80 && third >= 0xAA && third <= 0xAE;
    const bool isolate = first == 0xE2 && second == 0x81 && third >= 0xA6 && third <= 0xA9;
    return embedding || isolate ? 3 : 0;
}

/// First bytes of what forbiddenLength() looks at.
constexpr std::array<bool, 256> suspicious = [] {
    std::array<bool, 256> bytes{};
    std::fill_n(bytes.begin(), 0x20, true);
    bytes[0x7F] = bytes[0xC2] = bytes[0xE2] = true;
    return bytes;
}();

bool mayHoldForbidden(std::string_view text)
{
    return std::ranges::any_of(text, [](char c) { return suspicious[quint8(c)]; });
}

void appendHarmless(std::string &to, std::string_view text, bool lineBreaks)
{
    if (!mayHoldForbidden(text)) {
        to += text;
        return;
    }
    while (!text.empty()) {
        if (text.starts_with("\r\n") && lineBreaks)
            text.remove_prefix(1);
        const std::size_t length = forbiddenLength(text, lineBreaks);
        if (length)
            to += replacement;
        else
            to += text.front();
        text.remove_prefix(std::max<std::size_t>(length, 1));
    }
}

std::string_view cutBetweenCharacters(std::string_view text, std::size_t limit)
{
    if (text.size() <= limit)
        return text;
    while (limit > 0 && (quint8(text[limit]) & 0xC0) == 0x80)
        --limit;
    return text.substr(0, limit);
}

void appendUtf8(std::string &to, char32_t code)
{
    if (code < 0x80) {
        to += char(code);
    } else if (code < 0x800) {
        to += char(0xC0 | (code >> 6));
        to += char(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        to += char(0xE0 | (code >> 12));
        to += char(0x80 | ((code >> 6) & 0x3F));
        to += char(0x80 | (code & 0x3F));
    } else {
        to += char(0xF0 | (code >> 18));
        to += char(0x80 | ((code >> 12) & 0x3F));
        to += char(0x80 | ((code >> 6) & 0x3F));
        to += char(0x80 | (code & 0x3F));
    }
}

std::optional<unsigned> hexNumber(std::string_view digits, std::size_t count)
{
    unsigned value = 0;
    if (digits.size() < count)
        return std::nullopt;
    const auto end = digits.data() + count;
    const auto [stop, error] = std::from_chars(digits.data(), end, value, 16);
    return error == std::errc() && stop == end ? std::optional(value) : std::nullopt;
}

/// Reads what follows \u, a surrogate pair too; gives how many bytes it took.
std::size_t appendUnicodeEscape(std::string &to, std::string_view rest)
{
    const auto first = hexNumber(rest, 4);
    if (!first) {
        to += replacement;
        return 0;
    }
    if (*first >= 0xD800 && *first < 0xDC00 && rest.substr(4, 2) == "\\u")
        if (const auto second = hexNumber(rest.substr(6), 4); second && *second >= 0xDC00 && *second < 0xE000) {
            appendUtf8(to, 0x10000 + ((*first - 0xD800) << 10) + (*second - 0xDC00));
            return 10;
        }
    appendUtf8(to, *first >= 0xD800 && *first < 0xE000 ? 0xFFFD : *first);
    return 4;
}

std::string percentDecoded(std::string_view text)
{
    if (text.find('%') == text.npos)
        return std::string(text);
    std::string plain;
    plain.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto code = text[at] == '%' ? hexNumber(text.substr(at + 1), 2) : std::nullopt;
        plain += code ? char(*code) : text[at];
        at += code ? 2 : 0;
    }
    return plain;
}

/// Appends the segments of path to clean, one by one; ".." takes one away and stops at floor.
void appendSegments(std::string &clean, std::string_view path, std::size_t floor)
{
    while (!path.empty()) {
        const auto end = std::ranges::find_if(path, [](char c) { return c == '/' || c == '\\'; });
        const std::string_view segment(path.begin(), end);
        path.remove_prefix(std::min(segment.size() + 1, path.size()));
        if (segment.empty() || segment == ".")
            continue;
        if (segment == "..") {
            const std::size_t slash = clean.rfind('/');
            clean.resize(slash == std::string::npos || slash < floor ? floor : slash);
            continue;
        }
        if (clean.size() > floor)
            clean += '/';
        appendHarmless(clean, segment, false);
    }
}

/// What is behind "file:" and its slashes, and without host localhost; nothing when it is another kind of URI.
std::optional<std::string_view> localPath(std::string_view uri)
{
    if (uri.size() < 5 || !equalsIgnoringCase(uri.substr(0, 5), "file:"))
        return std::nullopt;
    uri.remove_prefix(5);
    if (uri.starts_with("//localhost/"))
        uri.remove_prefix(11);
    return uri;
}

/// Most tools write paths that need nothing done.
bool isPlainPath(std::string_view path)
{
    char before = '/';
    for (const char c : path) {
        if (suspicious[quint8(c)] || c == '%' || c == '\\' || c == ':' || (before == '/' && (c == '/' || c == '.')))
            return false;
        before = c;
    }
    return before != '/';
}

bool hasDrive(std::string_view path)
{
    return path.size() >= 2 && path[1] == ':' && lower(path[0]) >= 'a' && lower(path[0]) <= 'z' &&
           (path.size() == 2 || path[2] == '/' || path[2] == '\\');
}

} // namespace

std::string harmless(std::string_view text, std::size_t limit)
{
    const std::string_view kept = cutBetweenCharacters(text, limit);
    std::string result;
    result.reserve(kept.size() + 3);
    appendHarmless(result, kept, true);
    if (kept.size() < text.size())
        result += "\xE2\x80\xA6";
    return result;
}

std::string harmless(std::string &&text, std::size_t limit)
{
    if (text.size() <= limit && !mayHoldForbidden(text))
        return std::move(text);
    return harmless(std::string_view(text), limit);
}

std::string unescapedJson(std::string_view escaped, std::size_t limit)
{
    if (escaped.size() <= limit && escaped.find('\\') == escaped.npos)
        return std::string(escaped);
    std::string plain;
    plain.reserve(std::min(escaped.size(), limit));
    while (!escaped.empty() && plain.size() <= limit) {
        const std::size_t stop = std::min(escaped.find('\\'), escaped.size());
        plain += escaped.substr(0, stop);
        escaped.remove_prefix(stop);
        if (escaped.size() < 2)
            break;
        const char code = escaped[1];
        escaped.remove_prefix(2);
        static constexpr std::string_view letters = "bfnrt", meanings = "\b\f\n\r\t";
        if (const std::size_t at = letters.find(code); at != std::string_view::npos)
            plain += meanings[at];
        else if (code == 'u')
            escaped.remove_prefix(appendUnicodeEscape(plain, escaped));
        else
            plain += code;
    }
    return plain;
}

std::string pathBelowRoot(std::string_view uri, std::string_view base)
{
    uri = cutBetweenCharacters(uri, longestPath);
    if (!base.empty() && uri.starts_with(base))
        uri.remove_prefix(base.size());
    if (isPlainPath(uri))
        return std::string(uri);
    std::string clean;
    std::string_view rest = uri;
    for (const std::string_view scheme : {"https://", "http://"})
        if (rest.size() > scheme.size() && equalsIgnoringCase(rest.substr(0, scheme.size()), scheme)) {
            clean = scheme;
            rest.remove_prefix(scheme.size());
        }
    if (const auto local = localPath(rest))
        rest = *local;
    std::string plain = percentDecoded(rest);
    std::string_view path = plain;
    path.remove_prefix(std::min(path.find_first_not_of("/\\"), path.size()));
    if (clean.empty() && hasDrive(path))
        path.remove_prefix(2);
    appendSegments(clean, path, clean.size());
    // Percent-decoding may have made bytes that are no UTF-8.
    if (plain.size() != rest.size())
        clean = QString::fromUtf8(clean.data(), qsizetype(clean.size())).toStdString();
    return clean;
}

bool equalsIgnoringCase(std::string_view one, std::string_view other)
{
    return std::ranges::equal(one, other, [](char a, char b) { return lower(a) == lower(b); });
}

std::string lowerCase(std::string_view text)
{
    std::string result(text);
    std::ranges::transform(result, result.begin(), lower);
    return result;
}

} // namespace sextant
