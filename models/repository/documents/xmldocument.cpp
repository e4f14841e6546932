// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/documents/treebuilder.h"

#include <QXmlStreamReader>

namespace sextant {

namespace {

/// An element with nothing but text in it is that text; else its children and attributes are entries.
struct Element
{
    std::string name;
    int line = 0;
    std::string text;
    bool isOpen = false; ///< a mapping was begun for it
};

class XmlReader
{
public:
    explicit XmlReader(std::string_view text)
        : m_xml(QByteArray::fromRawData(text.data(), qsizetype(text.size())))
    {}

    Result<DocumentPointer> read()
    {
        // The document is a mapping with the root element in it.
        bool fits = m_builder.open(DocumentNode::Kind::Map, 1);
        while (fits && !m_xml.atEnd()) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::StartElement:
                fits = start();
                break;
            case QXmlStreamReader::EndElement:
                fits = end();
                break;
            case QXmlStreamReader::Characters:
                if (!m_open.empty() && !m_xml.isWhitespace())
                    m_open.back().text += m_xml.text().toString().toStdString();
                break;
            default:
                break;
            }
        }
        if (!fits)
            return documentTooLarge();
        if (m_xml.hasError())
            return documentBroken(int(m_xml.lineNumber()));
        m_builder.close();
        return m_builder.root();
    }

private:
    bool begin(Element &element)
    {
        if (element.isOpen)
            return true;
        element.isOpen = true;
        m_builder.key(element.name, element.line);
        return m_builder.open(DocumentNode::Kind::Map, element.line);
    }

    bool start()
    {
        if (!m_open.empty() && !begin(m_open.back()))
            return false;
        if (int(m_open.size()) >= deepestDocument)
            return false;
        Element element{m_xml.name().toString().toStdString(), int(m_xml.lineNumber()), {}, false};
        const QXmlStreamAttributes attributes = m_xml.attributes();
        if (!attributes.isEmpty() && !begin(element))
            return false;
        for (const QXmlStreamAttribute &attribute : attributes) {
            m_builder.key('@' + attribute.name().toString().toStdString(), element.line);
            if (!m_builder.scalar(attribute.value().toString().toStdString(), element.line))
                return false;
        }
        m_open.push_back(std::move(element));
        return true;
    }

    bool end()
    {
        Element element = std::move(m_open.back());
        m_open.pop_back();
        const std::string text = QString::fromStdString(element.text).trimmed().toStdString();
        if (!element.isOpen) {
            m_builder.key(element.name, element.line);
            return m_builder.scalar(text, element.line);
        }
        if (!text.empty()) {
            m_builder.key("#text", element.line);
            if (!m_builder.scalar(text, element.line))
                return false;
        }
        return m_builder.close();
    }

    QXmlStreamReader m_xml;
    TreeBuilder m_builder;
    std::vector<Element> m_open;
};

} // namespace

Result<DocumentPointer> readXmlDocument(std::string_view text)
{
    return XmlReader(text).read();
}

} // namespace sextant
