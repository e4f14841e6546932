// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionnaire/sheetsplice.h"

#include "questionnaire/tagscan.h"
#include "reports/zippackage.h"

#include <QCoreApplication>
#include <QMap>

namespace sextant {

namespace {

struct SheetSpliceText
{
    Q_DECLARE_TR_FUNCTIONS(SheetSplice)
};

/// Goes through the sheet once, copies it, and puts the new cells where they belong.
class Splice
{
public:
    Splice(const QByteArray &xml, const QList<CellText> &texts)
        : m_xml(xml)
        , m_tags(xml)
    {
        for (const CellText &cell : texts)
            m_wanted[cell.place.row][cell.place.column] = cell.text;
    }

    Result<QByteArray> run()
    {
        while (m_tags.next())
            if (m_tags.localName() == "row" && m_tags.kind() != TagScan::Kind::Close)
                passRow();
        if (!m_wanted.isEmpty())
            return inputError(SheetSpliceText::tr("This sheet lacks a row that is to be written."),
                              referenceOf({m_wanted.firstKey(), m_wanted.first().firstKey()}));
        m_out += m_xml.mid(m_copied);
        return m_out;
    }

private:
    void passRow()
    {
        bool isTold = false;
        const int told = m_tags.attribute("r").toInt(&isTold);
        m_row = isTold ? told - 1 : m_row + 1;
        m_column = -1;
        m_prefix = m_tags.name().first(m_tags.name().size() - 3).toByteArray();
        QMap<int, QString> cells = m_wanted.take(m_row);
        if (m_tags.kind() == TagScan::Kind::Empty) {
            fillEmptyRow(cells);
            return;
        }
        while (m_tags.next() && m_tags.localName() != "row")
            if (m_tags.localName() == "c" && m_tags.kind() != TagScan::Kind::Close)
                passCell(cells);
        copyTo(m_tags.begin());
        add(cells);
    }

    void fillEmptyRow(const QMap<int, QString> &cells)
    {
        if (cells.isEmpty())
            return;
        const QByteArray name = m_tags.name().toByteArray();
        copyTo(m_tags.end());
        m_out.chop(m_out.size() - m_out.lastIndexOf('/'));
        m_out += '>';
        add(cells);
        m_out += "</" + name + '>';
    }

    void passCell(QMap<int, QString> &cells)
    {
        const auto place = placeOf(QString::fromUtf8(m_tags.attribute("r")));
        m_column = place ? place->column : m_column + 1;
        copyTo(m_tags.begin());
        while (!cells.isEmpty() && cells.firstKey() < m_column)
            addOne(cells.firstKey(), cells.take(cells.firstKey()), {});
        const QByteArray style = m_tags.attribute("s").toByteArray();
        if (m_tags.kind() == TagScan::Kind::Open)
            while (m_tags.next() && !(m_tags.localName() == "c" && m_tags.kind() == TagScan::Kind::Close)) {
            }
        if (!cells.contains(m_column))
            return;
        addOne(m_column, cells.take(m_column), style);
        m_copied = m_tags.end();
    }

    void add(const QMap<int, QString> &cells)
    {
        for (auto it = cells.cbegin(); it != cells.cend(); ++it)
            addOne(it.key(), it.value(), {});
    }

    void addOne(int column, const QString &text, const QByteArray &style)
    {
        const QByteArray &p = m_prefix;
        m_out += '<' + p + "c r=\"" + referenceOf({m_row, column}).toLatin1() + '"';
        if (!style.isEmpty())
            m_out += " s=\"" + style + '"';
        if (text.isEmpty())
            m_out += "/>";
        else
            m_out += " t=\"inlineStr\"><" + p + "is><" + p + "t xml:space=\"preserve\">" + xmlText(text) + "</" + p +
                     "t></" + p + "is></" + p + "c>";
    }

    void copyTo(qsizetype at)
    {
        if (at <= m_copied)
            return;
        m_out += m_xml.mid(m_copied, at - m_copied);
        m_copied = at;
    }

    const QByteArray &m_xml;
    TagScan m_tags;
    QMap<int, QMap<int, QString>> m_wanted;
    QByteArray m_out;
    QByteArray m_prefix;
    qsizetype m_copied = 0;
    int m_row = -1;
    int m_column = -1;
};

} // namespace

Result<QByteArray> splicedSheet(const QByteArray &xml, const QList<CellText> &texts)
{
    // The places are those of bytes; the first line says so where the bytes are something else.
    const QByteArray head = xml.left(200).toLower();
    if (xml.startsWith("\xff\xfe") || xml.startsWith("\xfe\xff") ||
        (head.contains("encoding=") && !head.contains("utf-8")))
        return inputError(SheetSpliceText::tr("This sheet is kept in an encoding that cannot be written back."), {},
                          SheetSpliceText::tr("Save the workbook again with a spreadsheet program."));
    return Splice(xml, texts).run();
}

} // namespace sextant
