// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pdftags.h"

#include "reports/contentmarker.h"

#include <qpdf/Pl_Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

namespace sextant {

namespace {

using Object = QPDFObjectHandle;
using Part = PageNode::Role;

Object name(const char *text)
{
    return Object::newName(std::string("/") + text);
}

Object unicodeText(const QString &text)
{
    return Object::newUnicodeString(text.toStdString());
}

class Tags
{
public:
    Tags(QPDF &pdf, const PageLayout &layout)
        : m_pdf(pdf)
        , m_layout(layout)
        , m_pages(QPDFPageDocumentHelper(pdf).getAllPages())
        , m_root(pdf.makeIndirectObject(Object::newDictionary()))
        , m_numbers(Object::newArray())
    {}

    void write()
    {
        makeElements();
        for (int page = 0; page < m_layout.pages(); ++page)
            markPage(page);
        for (const PageLayout::Section &section : m_layout.sections())
            if (section.lineNode >= 0)
                tagLink(section);
        Object parents = Object::newDictionary();
        parents.replaceKey("/Nums", m_numbers);
        m_root.replaceKey("/Type", name("StructTreeRoot"));
        m_root.replaceKey("/K", m_elements.front());
        m_root.replaceKey("/ParentTree", m_pdf.makeIndirectObject(parents));
        m_root.replaceKey("/ParentTreeNextKey", Object::newInteger(m_nextKey));
        Object marked = Object::newDictionary();
        marked.replaceKey("/Marked", Object::newBool(true));
        m_pdf.getRoot().replaceKey("/StructTreeRoot", m_root);
        m_pdf.getRoot().replaceKey("/MarkInfo", marked);
    }

private:
    void makeElements()
    {
        for (const PageNode &node : m_layout.nodes()) {
            Object element = m_pdf.makeIndirectObject(Object::newDictionary());
            element.replaceKey("/Type", name("StructElem"));
            element.replaceKey("/S", name(tagOf(node.role)));
            element.replaceKey("/P", node.parent < 0 ? m_root : m_elements[std::size_t(node.parent)]);
            if (node.parent >= 0)
                addPart(node.parent, element);
            if (!node.alternative.isEmpty())
                element.replaceKey("/Alt", unicodeText(node.alternative));
            if (node.role == Part::HeadCell)
                element.replaceKey("/A", attributes("Table", "/Scope", name("Column")));
            m_elements.push_back(element);
        }
    }

    static Object attributes(const char *owner, const char *key, const Object &value)
    {
        Object made = Object::newDictionary();
        made.replaceKey("/O", name(owner));
        made.replaceKey(key, value);
        return made;
    }

    void addPart(int node, const Object &part)
    {
        Object element = m_elements[std::size_t(node)];
        if (!element.hasKey("/K"))
            element.replaceKey("/K", Object::newArray());
        element.getKey("/K").appendItem(part);
    }

    /// A key of the tree that leads from what is on the pages back to its element.
    Object newKey(const Object &owner)
    {
        m_numbers.appendItem(Object::newInteger(m_nextKey));
        m_numbers.appendItem(owner);
        return Object::newInteger(m_nextKey++);
    }

    void markPage(int number)
    {
        QPDFPageObjectHelper &helper = m_pages.at(std::size_t(number));
        Object page = helper.getObjectHandle();
        ContentMarker marker(m_layout, number);
        Pl_Buffer content("marked page");
        helper.filterContents(&marker, &content);
        page.replaceKey("/Contents", Object::newStream(&m_pdf, content.getBufferSharedPointer()));
        Object owners = Object::newArray();
        for (const int node : marker.pieces()) {
            addPart(node, pieceOn(page, m_elements[std::size_t(node)], owners.getArrayNItems()));
            owners.appendItem(m_elements[std::size_t(node)]);
        }
        page.replaceKey("/StructParents", newKey(m_pdf.makeIndirectObject(owners)));
        page.replaceKey("/Tabs", name("S"));
        placeFigures(number);
    }

    /// A number belongs to the element's own page, so what goes on overleaf names its page.
    static Object pieceOn(const Object &page, Object element, int number)
    {
        if (!element.hasKey("/Pg"))
            element.replaceKey("/Pg", page);
        if (element.getKey("/Pg").getObjGen() == page.getObjGen())
            return Object::newInteger(number);
        Object piece = Object::newDictionary();
        piece.replaceKey("/Type", name("MCR"));
        piece.replaceKey("/Pg", page);
        piece.replaceKey("/MCID", Object::newInteger(number));
        return piece;
    }

    void placeFigures(int number)
    {
        QMap<int, QRectF> places;
        for (const PageMark &mark : m_layout.marks(number))
            if (mark.node >= 0 && m_layout.nodes()[mark.node].role == Part::Figure)
                places[mark.node] |= mark.place;
        for (auto one = places.cbegin(); one != places.cend(); ++one) {
            const double height = PageLayout::pageSize.height();
            const Object box = Object::newFromRectangle(
                {one->left() / 10, (height - one->bottom()) / 10, one->right() / 10, (height - one->top()) / 10});
            m_elements[std::size_t(one.key())].replaceKey("/A", attributes("Layout", "/BBox", box));
        }
    }

    void tagLink(const PageLayout::Section &section)
    {
        Object page = m_pages.at(std::size_t(section.linePage)).getObjectHandle();
        Object link = page.getKey("/Annots").getArrayItem(m_links++);
        Object reference = Object::newDictionary();
        reference.replaceKey("/Type", name("OBJR"));
        reference.replaceKey("/Obj", link);
        reference.replaceKey("/Pg", page);
        addPart(section.lineNode, reference);
        link.replaceKey("/StructParent", newKey(m_elements[std::size_t(section.lineNode)]));
    }

    QPDF &m_pdf;
    const PageLayout &m_layout;
    std::vector<QPDFPageObjectHelper> m_pages;
    std::vector<Object> m_elements;
    Object m_root;
    Object m_numbers;
    int m_nextKey = 0;
    int m_links = 0; ///< all are on one page, in the order of the sections
};

} // namespace

void addTags(QPDF &pdf, const PageLayout &layout)
{
    Tags(pdf, layout).write();
}

} // namespace sextant
