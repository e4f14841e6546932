// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/documentwriters.h"
#include "reports/zippackage.h"

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

const QByteArray wordSpace = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
constexpr int textWidth = 9360; ///< twentieths of a point between the margins
constexpr qsizetype wordRowsBetweenLooks = 500;

QByteArray run(const QString &text, bool bold)
{
    return QByteArray("<w:r>") + (bold ? "<w:rPr><w:b/></w:rPr>" : "") + "<w:t xml:space=\"preserve\">" +
           xmlText(text) + "</w:t></w:r>";
}

QByteArray wordParagraph(const QString &text, const QByteArray &style = {}, bool bold = false)
{
    const QByteArray look = style.isEmpty() ? QByteArray() : "<w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>";
    return "<w:p>" + look + run(text, bold) + "</w:p>";
}

QByteArray cell(const QString &text, int width, bool head)
{
    return "<w:tc><w:tcPr><w:tcW w:w=\"" + QByteArray::number(width) + "\" w:type=\"dxa\"/></w:tcPr>" +
           wordParagraph(text, "TableText", head) + "</w:tc>";
}

struct WordBlockWriter
{
    QByteArray &out;
    const Ticket &ticket;

    void operator()(const ReportParagraph &block) { out += wordParagraph(block.text, {}, block.strong); }
    void operator()(const ReportList &list)
    {
        int number = 0;
        for (const QString &item : list.items)
            out += wordParagraph((list.numbered ? QString::number(++number) + u". " : u"• "_s) + item);
    }
    void operator()(const ReportScores &scores)
    {
        ReportTable table;
        table.columns = {{QCoreApplication::translate("WordDocument", "Figure"), TextKind::Plain, 1},
                         {QCoreApplication::translate("WordDocument", "Score (bounds)"), TextKind::Plain, 1},
                         {QCoreApplication::translate("WordDocument", "What holds it"), TextKind::Plain, 3}};
        for (const ReportScore &score : scores.scores)
            table.rows << QStringList{score.label, figureText(score), score.note};
        (*this)(table);
    }
    void operator()(const ReportTable &table)
    {
        double shares = 0;
        for (const ReportTable::Column &column : table.columns)
            shares += column.share;
        QList<int> widths;
        QByteArray grid;
        QByteArray head;
        for (const ReportTable::Column &column : table.columns) {
            widths << int(textWidth * column.share / shares);
            grid += "<w:gridCol w:w=\"" + QByteArray::number(widths.back()) + "\"/>";
            head += cell(column.title, widths.back(), true);
        }
        out += "<w:tbl><w:tblPr><w:tblStyle w:val=\"Grid\"/><w:tblW w:w=\"" + QByteArray::number(textWidth) +
               "\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>" + grid +
               "</w:tblGrid><w:tr><w:trPr><w:tblHeader/></w:trPr>" + head + "</w:tr>";
        for (qsizetype i = 0; i < table.shownRows(); ++i) {
            if (i % wordRowsBetweenLooks == 0 && ticket.cancelled())
                break;
            out += "<w:tr>";
            for (qsizetype column = 0; column < widths.size(); ++column)
                out += cell(table.rows[i].value(column), widths[column], false);
            out += "</w:tr>";
        }
        out += "</w:tbl>" + wordParagraph(rowsLeftOut(table));
    }
};

QByteArray styles()
{
    const auto style = [](const char *id, const char *name, const char *size, const char *level) -> QByteArray {
        return QByteArray("<w:style w:type=\"paragraph\" w:styleId=\"") + id + "\"><w:name w:val=\"" + name +
               "\"/><w:basedOn w:val=\"Normal\"/><w:next w:val=\"Normal\"/><w:qFormat/><w:pPr><w:keepNext/>"
               "<w:spacing w:before=\"280\" w:after=\"120\"/>" +
               (*level ? QByteArray("<w:outlineLvl w:val=\"") + level + "\"/>" : QByteArray()) +
               "</w:pPr><w:rPr><w:b/><w:sz w:val=\"" + size + "\"/></w:rPr></w:style>";
    };
    return xmlHead + "<w:styles " + wordSpace +
           "><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Calibri\" w:hAnsi=\"Calibri\" "
           "w:cs=\"Calibri\"/><w:sz w:val=\"21\"/></w:rPr></w:rPrDefault></w:docDefaults>"
           "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/>"
           "<w:pPr><w:spacing w:after=\"120\"/></w:pPr></w:style>" +
           style("Title", "Title", "48", "") + style("Heading1", "heading 1", "30", "0") +
           "<w:style w:type=\"paragraph\" w:styleId=\"TableText\"><w:name w:val=\"Table Text\"/>"
           "<w:basedOn w:val=\"Normal\"/><w:pPr><w:spacing w:after=\"20\"/></w:pPr><w:rPr><w:sz w:val=\"17\"/>"
           "</w:rPr></w:style><w:style w:type=\"table\" w:styleId=\"Grid\"><w:name w:val=\"Table Grid\"/><w:tblPr>"
           "<w:tblBorders><w:top w:val=\"single\" w:sz=\"4\" w:color=\"C8D0D8\"/><w:bottom w:val=\"single\" "
           "w:sz=\"4\" w:color=\"C8D0D8\"/><w:insideH w:val=\"single\" w:sz=\"4\" w:color=\"C8D0D8\"/>"
           "</w:tblBorders></w:tblPr></w:style></w:styles>";
}

QByteArray footer(const ReportDocument &document)
{
    const QString line = QStringList{document.control.title, document.control.confidentiality}.join(u"   "_s).trimmed();
    return xmlHead + "<w:ftr " + wordSpace + "><w:p>" + run(line + u"   ", false) +
           "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>"
           "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p></w:ftr>";
}

const QByteArray wordContentTypes =
    xmlHead +
    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" "
    "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" "
    "ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\" "
    "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/><Override "
    "PartName=\"/word/styles.xml\" "
    "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml\"/><Override "
    "PartName=\"/word/footer1.xml\" "
    "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml\"/><Override "
    "PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>"
    "</Types>";

const QByteArray relations =
    xmlHead + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship "
              "Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" "
              "Target=\"word/document.xml\"/><Relationship Id=\"rId2\" "
              "Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" "
              "Target=\"docProps/core.xml\"/></Relationships>";

const QByteArray wordRelations =
    xmlHead + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship "
              "Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" "
              "Target=\"styles.xml\"/><Relationship Id=\"rId2\" "
              "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer\" "
              "Target=\"footer1.xml\"/></Relationships>";

} // namespace

Result<QByteArray> writeWordDocument(const ReportDocument &document, const Ticket &ticket)
{
    QByteArray body;
    if (!document.control.watermark.isEmpty())
        body += wordParagraph(document.control.watermark, {}, true);
    body += wordParagraph(document.control.title, "Title");
    for (const auto &[label, text] : controlLines(document))
        body += wordParagraph(u"%1: %2"_s.arg(label, text));
    body += wordParagraph(u"%1, %2"_s.arg(document.headline, document.score), {}, true);
    WordBlockWriter writer{body, ticket};
    for (const ReportSection &section : document.sections) {
        body += wordParagraph(section.title, "Heading1");
        for (const ReportBlock &block : section.blocks)
            std::visit(writer, block);
    }
    for (const QString &line : document.hidden)
        body += wordParagraph(line);
    body += wordParagraph(document.notice);
    if (ticket.cancelled())
        return cancelledError();
    body = xmlHead + "<w:document " + wordSpace +
           " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:body>" + body +
           "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId2\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
           "<w:pgMar w:top=\"1273\" w:right=\"1273\" w:bottom=\"1273\" w:left=\"1273\" w:header=\"600\" "
           "w:footer=\"600\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>";
    return zipPackage({{"[Content_Types].xml", wordContentTypes},
                       {"_rels/.rels", relations},
                       {"docProps/core.xml", coreProperties(document.control.title, document.control.author,
                                                            document.at.toUTC().toString(Qt::ISODate))},
                       {"word/document.xml", body},
                       {"word/styles.xml", styles()},
                       {"word/footer1.xml", footer(document)},
                       {"word/_rels/document.xml.rels", wordRelations}});
}

} // namespace sextant
