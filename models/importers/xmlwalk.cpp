// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/xmlwalk.h"

#include "importers/importertext.h"

#include <QCoreApplication>

namespace sextant {

namespace {

constexpr qsizetype longestText = 1024 * 1024;

QByteArray raw(std::string_view bytes)
{
    return QByteArray::fromRawData(bytes.data(), qsizetype(bytes.size()));
}

} // namespace

XmlWalk::XmlWalk(std::string_view bytes, const Ticket &ticket)
    : m_ticket(ticket)
    , m_size(qint64(bytes.size()))
{
    // A file that was UTF-16 still says so in its first line, which is no longer true.
    const std::string_view declaration = bytes.substr(0, bytes.find("?>"));
    if (declaration.size() < 200 && declaration.find("UTF-16") != std::string_view::npos)
        m_reader.addData(QString::fromUtf8(bytes.data(), qsizetype(bytes.size())));
    else
        m_reader.addData(raw(bytes));
}

bool XmlWalk::child()
{
    while (!m_error && !m_reader.atEnd()) {
        m_reader.readNext();
        if (m_reader.isStartElement()) {
            if ((++m_steps & 0xFFF) == 0) {
                if (m_ticket.cancelled()) {
                    m_error = cancelledError();
                    m_reader.raiseError();
                    return false;
                }
                m_ticket.report(int(m_reader.characterOffset() >> 10), int(m_size >> 10),
                                importerText(QT_TRANSLATE_NOOP("importers", "Reading the report")));
            }
            return true;
        }
        if (m_reader.isEndElement())
            return false;
        if (m_reader.isDTD())
            checkEntities();
    }
    return false;
}

void XmlWalk::checkEntities()
{
    if (m_reader.entityDeclarations().isEmpty())
        return;
    m_error = inputError(importerText(QT_TRANSLATE_NOOP(
        "importers", "The file defines XML entities of its own, which no report needs; it was not read.")));
    m_reader.raiseError();
}

std::string XmlWalk::attribute(QLatin1StringView name) const
{
    return m_reader.attributes().value(name).toString().toStdString();
}

std::optional<double> XmlWalk::number(QLatin1StringView name) const
{
    bool isNumber = false;
    const double value = m_reader.attributes().value(name).trimmed().toDouble(&isNumber);
    return isNumber && qIsFinite(value) ? std::optional(value) : std::nullopt;
}

std::string XmlWalk::content()
{
    return readText().trimmed().toStdString();
}

std::string XmlWalk::rawContent()
{
    return readText().toStdString();
}

QString XmlWalk::readText()
{
    // Not readElementText(), which calls itself for each level: files may nest as deep as they are long.
    QString all;
    for (int depth = 1; depth > 0 && !m_reader.atEnd();) {
        m_reader.readNext();
        if (m_reader.isStartElement())
            ++depth;
        else if (m_reader.isEndElement())
            --depth;
        else if (m_reader.isCharacters() && all.size() < longestText)
            all += m_reader.text();
    }
    return all;
}

Status XmlWalk::finished()
{
    while (!m_error && !m_reader.atEnd()) {
        m_reader.readNext();
        if (m_reader.isDTD())
            checkEntities();
    }
    if (m_error)
        return *m_error;
    if (!m_reader.hasError())
        return done();
    return inputError(
        importerText(QT_TRANSLATE_NOOP("importers", "The XML is damaged or cut off: %1")).arg(m_reader.errorString()),
        importerText(QT_TRANSLATE_NOOP("importers", "line %1")).arg(m_reader.lineNumber()),
        importerText(QT_TRANSLATE_NOOP("importers", "Let the tool write the file again.")));
}

} // namespace sextant
