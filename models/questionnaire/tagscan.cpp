// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionnaire/tagscan.h"

namespace sextant {

namespace {

constexpr int deepest = 200;

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

} // namespace

bool TagScan::next()
{
    while (true) {
        const qsizetype at = m_bytes.indexOf('<', m_end);
        if (at < 0)
            return false;
        m_begin = m_end = at;
        const QByteArrayView rest = m_bytes.sliced(at);
        if (rest.startsWith("<!--")) {
            passOver("-->");
        } else if (rest.startsWith("<![CDATA[")) {
            passOver("]]>");
        } else if (rest.startsWith("<?")) {
            passOver("?>");
        } else if (rest.startsWith("<!")) {
            passOver(">");
        } else {
            readTag();
            return m_end > m_begin;
        }
    }
}

void TagScan::passOver(QByteArrayView until)
{
    const qsizetype at = m_bytes.indexOf(until, m_end);
    m_end = at < 0 ? m_bytes.size() : at + until.size();
}

void TagScan::readTag()
{
    char quote = 0;
    qsizetype at = m_begin + 1;
    for (; at < m_bytes.size(); ++at) {
        const char c = m_bytes[at];
        if (quote)
            quote = c == quote ? 0 : quote;
        else if (c == '"' || c == '\'')
            quote = c;
        else if (c == '>')
            break;
    }
    m_end = qMin(at + 1, m_bytes.size());
    QByteArrayView inside = m_bytes.sliced(m_begin + 1, qMax<qsizetype>(0, m_end - m_begin - 2));
    m_kind = Kind::Open;
    if (inside.startsWith('/')) {
        m_kind = Kind::Close;
        inside = inside.sliced(1);
    } else if (inside.endsWith('/')) {
        m_kind = Kind::Empty;
        inside.chop(1);
    }
    m_depth += m_kind == Kind::Open ? 1 : m_kind == Kind::Close ? -1 : 0;
    qsizetype length = 0;
    while (length < inside.size() && !isSpace(inside[length]))
        ++length;
    m_name = inside.first(length);
    m_attributes = inside.sliced(length);
}

QByteArrayView TagScan::localName() const
{
    return m_name.sliced(m_name.lastIndexOf(':') + 1);
}

QByteArrayView TagScan::attribute(QByteArrayView name) const
{
    qsizetype at = 0;
    while (true) {
        while (at < m_attributes.size() && isSpace(m_attributes[at]))
            ++at;
        const qsizetype equals = m_attributes.indexOf('=', at);
        if (equals < 0)
            return {};
        const QByteArrayView found = m_attributes.sliced(at, equals - at).trimmed();
        qsizetype from = equals + 1;
        while (from < m_attributes.size() && isSpace(m_attributes[from]))
            ++from;
        if (from >= m_attributes.size())
            return {};
        const qsizetype to = m_attributes.indexOf(m_attributes[from], from + 1);
        if (to < 0)
            return {};
        if (found == name)
            return m_attributes.sliced(from + 1, to - from - 1);
        at = to + 1;
    }
}

bool nestsTooDeep(QByteArrayView xml)
{
    TagScan tags(xml);
    while (tags.next())
        if (tags.depth() > deepest)
            return true;
    return false;
}

} // namespace sextant
