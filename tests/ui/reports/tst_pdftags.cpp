// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pdfdocument.h"

#include <QTest>

#define POINTERHOLDER_TRANSITION 4
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <set>

using namespace sextant;
using namespace Qt::Literals::StringLiterals;

namespace {

using Object = QPDFObjectHandle;

/// With what makes reading hard: two pages of rows, an empty cell, a long word, letters from right to left.
ReportDocument document()
{
    ReportDocument made;
    made.control.title = u"Production readiness of Quay"_s;
    made.control.client = u"Hafen & Söhne"_s;
    made.control.watermark = u"DRAFT"_s;
    made.headline = u"Not ready for production"_s;
    made.score = u"40 (31–58)"_s;
    made.notice = u"Readiness is no certification."_s;
    ReportTable table;
    table.columns = {{u"Check"_s}, {u"State"_s}, {u"Owner"_s}};
    for (int i = 0; i < 60; ++i)
        table.rows << QStringList{u"Row %1 holds"_s.arg(i), i == 3 ? QString() : u"open"_s, u"מרים"_s};
    const ReportParagraph words{u"One way to say it. "_s.repeated(20) + QString(80, u'w')};
    made.sections = {{u"Six dimensions"_s,
                      {ReportScores{{{u"Security"_s, 30, 20, 60, 1, u"Three checks are missing."_s}}}, words},
                      u"scores"_s},
                     {u"Checklist"_s, {table, ReportList{{u"First"_s, u"Second"_s}, true}}, u"checklist"_s}};
    for (const char *title : {"Third", "Fourth", "Fifth"})
        made.sections << ReportSection{QString::fromLatin1(title), {table}};
    return made;
}

/// The tree as a reader goes through it.
struct Tree
{
    QStringList tags;
    QStringList figures;
    int pieces = 0;
    int links = 0;

    void take(Object element, int depth)
    {
        const QString tag = QString::fromStdString(element.getKey("/S").getName()).mid(1);
        tags << tag;
        if (element.hasKey("/Alt"))
            figures << QString::fromStdString(element.getKey("/Alt").getUTF8Value());
        Object parts = element.getKey("/K");
        for (int i = 0; parts.isArray() && i < parts.getArrayNItems(); ++i) {
            Object part = parts.getArrayItem(i);
            // What goes on overleaf names its page.
            pieces += part.isInteger() || (part.isDictionary() && part.hasKey("/MCID")) ? 1 : 0;
            links += part.isDictionary() && part.hasKey("/Obj") ? 1 : 0;
            if (part.isDictionary() && part.hasKey("/S") && depth < 20)
                take(part, depth + 1);
        }
    }
};

/// What stands between marks on all pages, and that nothing is painted outside of them.
struct Content : Object::ParserCallbacks
{
    int pieces = 0;
    int open = 0;
    QStringList faults;

    void handleObject(QPDFObjectHandle object, size_t, size_t) override
    {
        if (!object.isOperator())
            return;
        static const std::set<std::string> painting{"f", "f*", "S", "B", "B*", "s", "b", "b*", "Do", "sh", "Tj", "TJ"};
        const std::string name = object.getOperatorValue();
        if (name == "BDC" || name == "BMC") {
            ++open;
            pieces += name == "BDC" ? 1 : 0;
        } else if (name == "EMC") {
            --open;
        } else if (painting.contains(name) && open != 1) {
            faults << QString::fromStdString(name);
        }
    }
    void handleEOF() override {}
};

} // namespace

class TestPdfTags : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto bytes = writePdfDocument(document(), {});
        QVERIFY(bool(bytes));
        m_bytes = *bytes;
        m_pdf.processMemoryFile("report", m_bytes.constData(), std::size_t(m_bytes.size()));
        m_tree.take(m_pdf.getRoot().getKey("/StructTreeRoot").getKey("/K"), 0);
    }

    void theFileSaysThatItIsTagged()
    {
        QVERIFY(m_pdf.getRoot().getKey("/MarkInfo").getKey("/Marked").getBoolValue());
        QCOMPARE(m_tree.tags.front(), u"Document"_s);
        for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(m_pdf).getAllPages()) {
            QVERIFY(page.getObjectHandle().getKey("/StructParents").isInteger());
            QCOMPARE(page.getObjectHandle().getKey("/Tabs").getName(), std::string("/S"));
        }
    }

    void headingsTablesListsAndFiguresAreThereInOrder()
    {
        const QStringList &tags = m_tree.tags;
        QCOMPARE(tags.count(u"H1"_s), 1);
        QCOMPARE(tags.count(u"H2"_s), 6); // five sections, and the contents
        QCOMPARE(tags.count(u"Table"_s), 4);
        QCOMPARE(tags.count(u"TR"_s), 4 * 61); // the head of later pages is no row
        QCOMPARE(tags.count(u"TH"_s), 4 * 3);
        QCOMPARE(tags.count(u"TD"_s), 4 * 60 * 3); // an empty cell is one too
        QCOMPARE(tags.count(u"TOCI"_s), 5);
        QCOMPARE(m_tree.links, 5);
        QVERIFY(tags.indexOf(u"H1"_s) < tags.indexOf(u"TOC"_s));
        QVERIFY(tags.indexOf(u"Figure"_s) < tags.indexOf(u"Table"_s));
        QCOMPARE(m_tree.figures.size(), 1);
        QVERIFY2(m_tree.figures.front().contains(u"Security"_s) && m_tree.figures.front().contains(u"60"_s),
                 qPrintable(m_tree.figures.front()));
    }

    void wordsAreCopiedWithSpacesBetweenThem()
    {
        int maps = 0;
        for (Object object : m_pdf.getAllObjects()) {
            if (!object.isDictionary() || !object.getKey("/ToUnicode").isStream())
                continue;
            const auto bytes = object.getKey("/ToUnicode").getStreamData();
            const std::string map(reinterpret_cast<const char *>(bytes->getBuffer()), bytes->getSize());
            QVERIFY2(map.find("<0009>", map.find('[')) == map.npos, map.c_str());
            maps += map.find("<0020>") != map.npos ? 1 : 0;
        }
        QVERIFY(maps > 0);
    }

    void everythingPaintedIsMarkedOnce()
    {
        Content content;
        for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(m_pdf).getAllPages()) {
            page.parseContents(&content);
            QCOMPARE(content.open, 0);
        }
        QVERIFY2(content.faults.isEmpty(), qPrintable(content.faults.join(u' ')));
        QCOMPARE(content.pieces, m_tree.pieces);
        // One piece for each text that is not empty and more for those of several lines; a bar is five boxes.
        QVERIFY(m_tree.pieces > 4 * (60 * 3 + 3));
    }

private:
    QByteArray m_bytes;
    QPDF m_pdf;
    Tree m_tree;
};

QTEST_MAIN(TestPdfTags)
#include "tst_pdftags.moc"
