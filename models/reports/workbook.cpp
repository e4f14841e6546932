// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/documentwriters.h"
#include "reports/zippackage.h"

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

const QByteArray sheetSpace = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
constexpr qsizetype longestSheetCell = 32000; ///< a spreadsheet holds 32,767 characters
constexpr qsizetype mostRows = 1'048'000;
constexpr qsizetype longestName = 31;
constexpr qsizetype sheetRowsBetweenLooks = 1000;

struct WorkbookText
{
    Q_DECLARE_TR_FUNCTIONS(Workbook)
};

/// A string cell is never taken for a formula, whatever it begins with.
void addCell(QByteArray &sheet, const QString &text, int style = 0)
{
    sheet += style > 0 ? "<c t=\"inlineStr\" s=\"1\">" : "<c t=\"inlineStr\">";
    sheet += "<is><t xml:space=\"preserve\">" + xmlText(text.left(longestSheetCell)) + "</t></is></c>";
}

void addNumber(QByteArray &sheet, double number)
{
    sheet += "<c><v>" + QByteArray::number(number, 'g', 15) + "</v></c>";
}

QByteArray sheetOf(const ReportTable &table, const Ticket &ticket)
{
    QByteArray sheet = xmlHead + "<worksheet " + sheetSpace +
                       "><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView "
                       "workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" "
                       "activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>";
    int number = 0;
    for (const ReportTable::Column &column : table.columns) {
        const QByteArray at = QByteArray::number(++number);
        sheet += "<col min=\"" + at + "\" max=\"" + at + "\" width=\"" +
                 QByteArray::number(std::max(10, int(22 * column.share))) + "\" customWidth=\"1\"/>";
    }
    sheet += "</cols><sheetData><row>";
    for (const ReportTable::Column &column : table.columns)
        addCell(sheet, column.title, 1);
    sheet += "</row>";
    for (qsizetype i = 0; i < std::min(table.rows.size(), mostRows); ++i) {
        if (i % sheetRowsBetweenLooks == 0 && ticket.cancelled())
            break;
        sheet += "<row>";
        for (qsizetype at = 0; at < table.rows[i].size(); ++at) {
            bool isNumber = false;
            const double value = table.columns.value(at).number ? table.rows[i][at].toDouble(&isNumber) : 0;
            if (isNumber)
                addNumber(sheet, value);
            else
                addCell(sheet, table.rows[i][at]);
        }
        sheet += "</row>";
    }
    // Printed, all columns stand on one page.
    return sheet + "</sheetData><pageSetup paperSize=\"9\" orientation=\"landscape\" fitToWidth=\"1\" "
                   "fitToHeight=\"0\"/></worksheet>";
}

ReportTable coverOf(const ReportDocument &document)
{
    ReportTable cover;
    cover.columns = {{document.control.title, TextKind::Plain, 2}, {QString(), TextKind::Plain, 4}};
    for (const auto &[label, text] : controlLines(document))
        cover.rows << QStringList{label, text};
    cover.rows << QStringList{document.headline, document.score};
    for (const QString &line : document.hidden)
        cover.rows << QStringList{WorkbookText::tr("Left out"), line};
    cover.rows << QStringList{WorkbookText::tr("Note"), document.notice};
    return cover;
}

ReportTable tableOf(const ReportScores &scores)
{
    ReportTable table;
    table.columns = {{WorkbookText::tr("Figure"), TextKind::Plain, 1},
                     {WorkbookText::tr("Score"), TextKind::Plain, 0.6, true},
                     {WorkbookText::tr("Low"), TextKind::Plain, 0.6, true},
                     {WorkbookText::tr("High"), TextKind::Plain, 0.6, true},
                     {WorkbookText::tr("What holds it"), TextKind::Plain, 4}};
    const auto number = [](double value) { return QString::number(value, 'f', 1); };
    for (const ReportScore &score : scores.scores)
        table.rows << QStringList{score.label, score.score ? number(*score.score) : QString(),
                                  score.score ? number(score.low) : QString(),
                                  score.score ? number(score.high) : QString(), score.note};
    return table;
}

/// Names of sheets are short, of few characters, and each stands once.
QString sheetName(QString title, QStringList &taken)
{
    for (const QChar bad : u"\\/*?:[]'"_s)
        title.replace(bad, u' ');
    QString base = title.simplified();
    if (base.size() > longestName - 3) { // at the end of a word
        base.truncate(longestName - 3);
        base.truncate(std::max<qsizetype>(longestName / 2, base.lastIndexOf(u' ')));
        while (base.endsWith(u',') || base.endsWith(u' '))
            base.chop(1);
    }
    QString name = base;
    for (int number = 2; taken.contains(name, Qt::CaseInsensitive); ++number)
        name = u"%1 %2"_s.arg(base).arg(number);
    taken << name;
    return name;
}

const QByteArray workbookStyles =
    xmlHead + "<styleSheet " + sheetSpace +
    "><fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font><font><b/><sz "
    "val=\"11\"/><name val=\"Calibri\"/></font></fonts><fills count=\"2\"><fill><patternFill "
    "patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>"
    "<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
    "<cellXfs count=\"2\"><xf/><xf fontId=\"1\" applyFont=\"1\"/></cellXfs></styleSheet>";

struct Book
{
    QList<PackagePart> parts;
    QByteArray types;
    QByteArray relations;
    QByteArray sheets;
    QStringList names;

    void add(const QString &title, const ReportTable &table, const Ticket &ticket)
    {
        const QString name = sheetName(title, names);
        const QByteArray number = QByteArray::number(names.size());
        const QByteArray path = "worksheets/sheet" + number + ".xml";
        parts.append({"xl/" + path, sheetOf(table, ticket)});
        types += "<Override PartName=\"/xl/" + path +
                 "\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>";
        relations += "<Relationship Id=\"rId" + number + "\" Type=\"" + officeRelations + "/worksheet\" Target=\"" +
                     path + "\"/>";
        sheets += "<sheet name=\"" + xmlText(name) + "\" sheetId=\"" + number + "\" r:id=\"rId" + number + "\"/>";
    }
};

} // namespace

Result<QByteArray> writeWorkbook(const ReportDocument &document, const Ticket &ticket)
{
    Book book;
    book.add(WorkbookText::tr("Report"), coverOf(document), ticket);
    for (const ReportSection &section : document.sections)
        for (const ReportBlock &block : section.blocks) {
            if (const auto *table = std::get_if<ReportTable>(&block))
                book.add(section.title, *table, ticket);
            else if (const auto *scores = std::get_if<ReportScores>(&block))
                book.add(section.title, tableOf(*scores), ticket);
        }
    if (ticket.cancelled())
        return cancelledError();
    const QByteArray types =
        xmlHead +
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" "
        "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" "
        "ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" "
        "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override "
        "PartName=\"/xl/styles.xml\" "
        "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/><Override "
        "PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>" +
        book.types + "</Types>";
    const QByteArray relationSpace = "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"";
    QList<PackagePart> parts{
        {"[Content_Types].xml", types},
        {"_rels/.rels",
         xmlHead + "<Relationships " + relationSpace + "><Relationship Id=\"rId1\" Type=\"" + officeRelations +
             "/officeDocument\" Target=\"xl/workbook.xml\"/><Relationship Id=\"rId2\" "
             "Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" "
             "Target=\"docProps/core.xml\"/></Relationships>"},
        {"docProps/core.xml",
         coreProperties(document.control.title, document.control.author, document.at.toUTC().toString(Qt::ISODate))},
        {"xl/workbook.xml", xmlHead + "<workbook " + sheetSpace + " xmlns:r=\"" + officeRelations + "\"><sheets>" +
                                book.sheets + "</sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels", xmlHead + "<Relationships " + relationSpace + ">" + book.relations +
                                           "<Relationship Id=\"rIdStyles\" Type=\"" + officeRelations +
                                           "/styles\" Target=\"styles.xml\"/></Relationships>"},
        {"xl/styles.xml", workbookStyles}};
    return zipPackage(parts + book.parts);
}

} // namespace sextant
