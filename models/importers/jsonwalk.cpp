// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/jsonwalk.h"

#include "importers/importertext.h"
#include "importers/outsidetext.h"

#include <QCoreApplication>

#include <charconv>
#include <cmath>

namespace sextant {

namespace {

std::optional<double> parsedNumber(std::string_view digits)
{
    double value = 0;
    const char *end = digits.data() + digits.size();
    const auto [stop, error] = std::from_chars(digits.data(), end, value);
    if (error != std::errc() || stop != end || !std::isfinite(value))
        return std::nullopt;
    return value;
}

bool looksLikeNumber(std::string_view token)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const auto fits = [isDigit](char c) {
        return isDigit(c) || c == '.' || c == '-' || c == '+' || c == 'e' || c == 'E';
    };
    return (token.front() == '-' || isDigit(token.front())) && std::ranges::all_of(token, fits);
}

} // namespace

std::string_view JsonKey::text() const
{
    const char *end = start;
    while (*end != '"')
        end += *end == '\\' ? 2 : 1;
    return {start, std::size_t(end - start)};
}

JsonFault JsonWalk::token(JsonValue &value, std::string_view &trimmed)
{
    trimmed = value.raw_json_token();
    while (!trimmed.empty() && quint8(trimmed.back()) <= ' ')
        trimmed.remove_suffix(1);
    return trimmed.empty() ? simdjson::TAPE_ERROR : simdjson::SUCCESS;
}

JsonFault JsonWalk::scalar(std::string_view token) const
{
    if (token.front() == '"')
        return token.size() > 1 && token.back() == '"' ? simdjson::SUCCESS : simdjson::STRING_ERROR;
    if (token == "true" || token == "false" || token == "null")
        return simdjson::SUCCESS;
    return looksLikeNumber(token) ? simdjson::SUCCESS : simdjson::TAPE_ERROR;
}

JsonFault JsonWalk::enter(JsonValue &value)
{
    if (++m_depth > deepest)
        return stop(inputError(
            importerText(QT_TRANSLATE_NOOP("importers", "The file nests deeper than %1 levels.")).arg(deepest)));
    return (++m_steps & 0x3FFF) == 0 ? breathe(value) : simdjson::SUCCESS;
}

JsonFault JsonWalk::breathe(JsonValue &value)
{
    if (m_ticket.cancelled())
        return stop(cancelledError());
    const char *at = nullptr;
    if (value.current_location().get(at) == simdjson::SUCCESS)
        m_ticket.report(int((at - m_bytes.data()) >> 10), int(m_bytes.size() >> 10),
                        importerText(QT_TRANSLATE_NOOP("importers", "Reading the report")));
    return simdjson::SUCCESS;
}

JsonFault JsonWalk::skip(JsonValue value)
{
    std::string_view one;
    if (const JsonFault fault = token(value, one))
        return fault;
    if (one.front() == '{')
        return members(value, [this](JsonKey, JsonValue inner) { return skip(inner); });
    if (one.front() == '[')
        return items(value, [this](JsonValue inner) { return skip(inner); });
    return scalar(one);
}

JsonFault JsonWalk::string(JsonValue value, std::string_view &escaped)
{
    std::string_view one;
    if (const JsonFault fault = token(value, one))
        return fault;
    if (one.front() != '"')
        return skip(value);
    if (const JsonFault fault = scalar(one))
        return fault;
    escaped = one.substr(1, one.size() - 2);
    return simdjson::SUCCESS;
}

JsonFault JsonWalk::integer(JsonValue value, qint64 &number)
{
    std::optional<double> found;
    if (const JsonFault fault = this->number(value, found))
        return fault;
    if (found && std::abs(*found) < 9e15 && std::trunc(*found) == *found)
        number = qint64(*found);
    return simdjson::SUCCESS;
}

JsonFault JsonWalk::number(JsonValue value, std::optional<double> &number)
{
    std::string_view one;
    if (const JsonFault fault = token(value, one))
        return fault;
    if (one.front() == '{' || one.front() == '[')
        return skip(value);
    if (const JsonFault fault = scalar(one))
        return fault;
    if (one.front() == '"') {
        one = one.substr(1, one.size() - 2);
        const std::size_t first = std::min(one.find_first_not_of(' '), one.size());
        one = one.substr(first, one.find_last_not_of(' ') + 1 - first);
    }
    if (const auto parsed = parsedNumber(one))
        number = parsed;
    return simdjson::SUCCESS;
}

JsonFault JsonWalk::boolean(JsonValue value, std::optional<bool> &truth)
{
    std::string_view one;
    if (const JsonFault fault = token(value, one))
        return fault;
    if (one == "true" || one == "false")
        truth = one == "true";
    return skip(value);
}

std::string_view JsonWalk::plain(std::string_view escaped)
{
    if (escaped.find('\\') == std::string_view::npos)
        return escaped;
    return m_unescaped.emplace_back(unescapedJson(escaped));
}

JsonFault JsonWalk::stop(const Error &error)
{
    if (!m_error)
        m_error = error;
    return simdjson::UNEXPECTED_ERROR;
}

Error JsonWalk::describe(JsonFault fault, const char *location) const
{
    if (m_error)
        return *m_error;
    if (fault == simdjson::MEMALLOC || fault == simdjson::CAPACITY)
        return environmentError(
            importerText(QT_TRANSLATE_NOOP("importers", "There is not enough memory for this file.")));
    QString where;
    if (location && location >= m_bytes.data() && location <= m_bytes.data() + m_bytes.size()) {
        const std::string_view before = m_bytes.substr(0, std::size_t(location - m_bytes.data()));
        where = importerText(QT_TRANSLATE_NOOP("importers", "line %1, byte %2"))
                    .arg(std::ranges::count(before, '\n') + 1)
                    .arg(before.size());
    }
    if (fault == simdjson::UTF8_ERROR)
        return inputError(importerText(QT_TRANSLATE_NOOP("importers", "The text is not valid UTF-8.")), where);
    return inputError(importerText(QT_TRANSLATE_NOOP("importers", "The JSON is damaged or cut off: %1"))
                          .arg(QString::fromLatin1(simdjson::error_message(fault))),
                      where, importerText(QT_TRANSLATE_NOOP("importers", "Let the tool write the file again.")));
}

} // namespace sextant
