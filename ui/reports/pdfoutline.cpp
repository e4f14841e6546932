// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pdfoutline.h"

#include "reports/pdfspaces.h"
#include "reports/pdftags.h"

#include <QCoreApplication>

#define POINTERHOLDER_TRANSITION 4 // only std::shared_ptr; without a choice the header warns
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace sextant {

namespace {

using Object = QPDFObjectHandle;

Object unicode(const QString &text)
{
    return Object::newUnicodeString(text.toStdString());
}

/// From tenths of a point below the upper edge to points above the lower one.
double fromBelow(double y)
{
    return (PageLayout::pageSize.height() - y) / 10;
}

class Outline
{
public:
    Outline(QPDF &pdf, const QList<PageLayout::Section> &sections)
        : m_pdf(pdf)
        , m_sections(sections)
        , m_pages(QPDFPageDocumentHelper(pdf).getAllPages())
    {}

    void addBookmarks()
    {
        if (m_sections.isEmpty())
            return;
        Object root = m_pdf.makeIndirectObject(Object::newDictionary());
        std::vector<Object> items;
        for (const PageLayout::Section &section : m_sections) {
            Object item = m_pdf.makeIndirectObject(Object::newDictionary());
            item.replaceKey("/Title", unicode(section.title));
            item.replaceKey("/Parent", root);
            item.replaceKey("/Dest", destination(section));
            items.push_back(item);
        }
        for (std::size_t at = 1; at < items.size(); ++at) {
            items[at].replaceKey("/Prev", items[at - 1]);
            items[at - 1].replaceKey("/Next", items[at]);
        }
        root.replaceKey("/Type", Object::newName("/Outlines"));
        root.replaceKey("/First", items.front());
        root.replaceKey("/Last", items.back());
        root.replaceKey("/Count", Object::newInteger(static_cast<long long>(items.size())));
        m_pdf.getRoot().replaceKey("/Outlines", root);
        m_pdf.getRoot().replaceKey("/PageMode", Object::newName("/UseOutlines"));
    }

    void addLinks()
    {
        for (const PageLayout::Section &section : m_sections)
            if (!section.line.isEmpty())
                addLink(section);
    }

private:
    Object page(int number) const { return m_pages.at(std::size_t(number)).getObjectHandle(); }

    Object destination(const PageLayout::Section &section) const
    {
        return Object::newArray({page(section.page), Object::newName("/XYZ"), Object::newNull(),
                                 Object::newReal(fromBelow(section.top), 1), Object::newNull()});
    }

    void addLink(const PageLayout::Section &section)
    {
        Object link = Object::newDictionary();
        link.replaceKey("/Type", Object::newName("/Annot"));
        link.replaceKey("/Subtype", Object::newName("/Link"));
        link.replaceKey("/Rect", Object::newFromRectangle({section.line.left() / 10, fromBelow(section.line.bottom()),
                                                           section.line.right() / 10, fromBelow(section.line.top())}));
        link.replaceKey("/Border",
                        Object::newArray({Object::newInteger(0), Object::newInteger(0), Object::newInteger(0)}));
        link.replaceKey("/Contents", unicode(section.title)); // for those who have it read aloud
        link.replaceKey("/Dest", destination(section));
        Object from = page(section.linePage);
        if (!from.getKey("/Annots").isArray())
            from.replaceKey("/Annots", Object::newArray());
        from.getKey("/Annots").appendItem(m_pdf.makeIndirectObject(link));
    }

    QPDF &m_pdf;
    const QList<PageLayout::Section> &m_sections;
    std::vector<QPDFPageObjectHelper> m_pages;
};

} // namespace

Result<QByteArray> withOutline(const QByteArray &pdf, const PageLayout &layout, const QString &language)
{
    try {
        QPDF file;
        file.processMemoryFile("report", pdf.constData(), std::size_t(pdf.size()));
        Outline outline(file, layout.sections());
        outline.addBookmarks();
        outline.addLinks();
        addTags(file, layout);
        nameSpaces(file);
        file.getRoot().replaceKey("/Lang", unicode(language));
        Object preferences = Object::newDictionary();
        preferences.replaceKey("/DisplayDocTitle", Object::newBool(true));
        file.getRoot().replaceKey("/ViewerPreferences", preferences);
        QPDFWriter writer(file);
        writer.setOutputMemory();
        writer.setMinimumPDFVersion("1.5"); // the order of tabs
        writer.write();
        const auto bytes = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char *>(bytes->getBuffer()), qsizetype(bytes->getSize()));
    } catch (const std::exception &error) { // of the library alone; it goes no further
        return environmentError(QCoreApplication::translate("PdfDocument", "The pages cannot be finished: %1.")
                                    .arg(QString::fromLocal8Bit(error.what())));
    }
}

} // namespace sextant
