// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/jsoncursor.h"

#include <cmath>
#include <limits>

namespace sextant {

namespace {

struct JsonCursorText
{
    Q_DECLARE_TR_FUNCTIONS(JsonCursor)
};

const nlohmann::json &nothing()
{
    static const nlohmann::json null;
    return null;
}

} // namespace

Result<nlohmann::json> parseJson(const QByteArray &text, const QString &fileName)
{
    try {
        return nlohmann::json::parse(text.begin(), text.end());
    } catch (const nlohmann::json::parse_error &error) {
        return inputError(JsonCursorText::tr("This is not JSON: byte %1 does not fit.").arg(error.byte), fileName);
    } catch (const nlohmann::json::exception &error) {
        return inputError(QString::fromUtf8(error.what()), fileName);
    }
}

JsonCursor::JsonCursor(const nlohmann::json &value, Trouble &trouble, QString pointer)
    : m_value(&value)
    , m_trouble(&trouble)
    , m_pointer(std::move(pointer))
{}

void JsonCursor::refuse(const QString &reason) const
{
    if (!m_trouble->first)
        m_trouble->first = inputError(reason, m_trouble->fileName + u'#' + m_pointer);
}

const nlohmann::json *JsonCursor::find(const char *key) const
{
    if (!m_value->is_object())
        return nullptr;
    const auto it = m_value->find(key);
    return it == m_value->end() ? nullptr : &*it;
}

JsonCursor JsonCursor::at(const char *key) const
{
    const nlohmann::json *value = find(key);
    return {value ? *value : nothing(), *m_trouble, m_pointer + u'/' + QString::fromUtf8(key)};
}

bool JsonCursor::has(const char *key) const
{
    const nlohmann::json *value = find(key);
    return value && !value->is_null();
}

JsonCursor JsonCursor::member(const char *key) const
{
    if (!find(key))
        at(key).refuse(JsonCursorText::tr("This key is missing."));
    return at(key);
}

std::vector<JsonCursor> JsonCursor::items(const char *key) const
{
    return has(key) ? at(key).elements() : std::vector<JsonCursor>();
}

std::vector<JsonCursor> JsonCursor::elements() const
{
    std::vector<JsonCursor> cursors;
    if (!m_value->is_array()) {
        refuse(JsonCursorText::tr("A list is needed here."));
        return cursors;
    }
    cursors.reserve(m_value->size());
    for (const auto &item : *m_value)
        cursors.push_back({item, *m_trouble, m_pointer + u'/' + QString::number(cursors.size())});
    return cursors;
}

std::vector<std::pair<QString, JsonCursor>> JsonCursor::members(const char *key) const
{
    std::vector<std::pair<QString, JsonCursor>> cursors;
    if (!has(key))
        return cursors;
    const JsonCursor object = at(key);
    if (!object.m_value->is_object()) {
        object.refuse(JsonCursorText::tr("An object is needed here."));
        return cursors;
    }
    for (const auto &[name, value] : object.m_value->items()) {
        const QString named = QString::fromStdString(name);
        cursors.emplace_back(named, JsonCursor(value, *m_trouble, object.m_pointer + u'/' + named));
    }
    return cursors;
}

QString JsonCursor::text() const
{
    if (m_value->is_string())
        return QString::fromStdString(m_value->get_ref<const std::string &>());
    refuse(JsonCursorText::tr("A text is needed here."));
    return {};
}

QString JsonCursor::string(const char *key) const
{
    return member(key).text();
}

QString JsonCursor::stringOr(const char *key, const QString &fallback) const
{
    return has(key) ? at(key).text() : fallback;
}

QStringList JsonCursor::strings(const char *key) const
{
    QStringList texts;
    for (const JsonCursor &item : items(key))
        texts << item.text();
    return texts;
}

QStringList JsonCursor::texts() const
{
    QStringList all;
    for (const JsonCursor &item : elements())
        all << item.text();
    return all;
}

double JsonCursor::asNumber(double least, double greatest) const
{
    if (!m_value->is_number()) {
        refuse(JsonCursorText::tr("A number is needed here."));
        return least;
    }
    const double value = m_value->get<double>();
    if (!(value >= least && value <= greatest))
        refuse(JsonCursorText::tr("%1 is not between %2 and %3.").arg(value).arg(least).arg(greatest));
    return value;
}

double JsonCursor::number(const char *key, double least, double greatest) const
{
    return member(key).asNumber(least, greatest);
}

double JsonCursor::numberOr(const char *key, double least, double greatest, double fallback) const
{
    return has(key) ? at(key).asNumber(least, greatest) : fallback;
}

qint64 JsonCursor::asInteger(qint64 least, qint64 greatest) const
{
    // A whole number above every signed one is kept unsigned by the parser, and would wrap around.
    const bool wraps =
        m_value->is_number_unsigned() && m_value->get<quint64>() > quint64(std::numeric_limits<qint64>::max());
    if (!m_value->is_number_integer() || wraps) {
        refuse(JsonCursorText::tr("A whole number is needed here."));
        return least;
    }
    const auto value = m_value->get<qint64>();
    if (value < least || value > greatest)
        refuse(JsonCursorText::tr("%1 is not between %2 and %3.").arg(value).arg(least).arg(greatest));
    return value;
}

qint64 JsonCursor::integer(const char *key, qint64 least, qint64 greatest) const
{
    return member(key).asInteger(least, greatest);
}

qint64 JsonCursor::integerOr(const char *key, qint64 least, qint64 greatest, qint64 fallback) const
{
    return has(key) ? at(key).asInteger(least, greatest) : fallback;
}

bool JsonCursor::isNull() const
{
    return m_value->is_null();
}

bool JsonCursor::isBoolean() const
{
    return m_value->is_boolean();
}

bool JsonCursor::asBoolean() const
{
    if (isBoolean())
        return m_value->get<bool>();
    refuse(JsonCursorText::tr("True or false is needed here."));
    return false;
}

bool JsonCursor::booleanOr(const char *key, bool fallback) const
{
    return has(key) ? at(key).asBoolean() : fallback;
}

} // namespace sextant
