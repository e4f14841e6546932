// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionnaire/sheetpart.h"

#include "importers/xmlwalk.h"

#include <QCoreApplication>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype mostSharedTexts = 500000;

struct SheetPartText
{
    Q_DECLARE_TR_FUNCTIONS(SheetPart)
};

QString textFrom(const std::string &text)
{
    return QString::fromStdString(text).left(sheetbounds::longestText);
}

/// Of <si> or <is>: plain text, or runs with formats of their own.
QString richText(XmlWalk &xml)
{
    QString all;
    while (xml.child()) {
        if (xml.is("t"_L1))
            all += textFrom(xml.rawContent());
        else if (xml.is("r"_L1))
            xml.children("t"_L1, [&] { all += textFrom(xml.rawContent()); });
        else
            xml.skip();
    }
    return all.trimmed().left(sheetbounds::longestText);
}

/// 1.1 is stored as 1.1000000000000001.
QString numberText(const QString &stored)
{
    bool isNumber = false;
    const double number = stored.toDouble(&isNumber);
    return isNumber && stored.contains(u'.') ? QString::number(number, 'g', 15) : stored;
}

class SheetReading
{
public:
    SheetReading(const QByteArray &xml, const QStringList &sharedTexts, const Ticket &ticket)
        : m_xml(std::string_view(xml.constData(), std::size_t(xml.size())), ticket)
        , m_sharedTexts(sharedTexts)
    {}

    Result<SheetPart> read()
    {
        if (m_xml.child())
            while (m_xml.child() && !m_error)
                readMember();
        if (m_error)
            return *m_error;
        if (const Status finished = m_xml.finished(); !finished)
            return finished.error();
        return std::move(m_part);
    }

private:
    void readMember()
    {
        if (m_xml.is("sheetData"_L1))
            m_xml.children("row"_L1, [this] { readRow(); });
        else if (m_xml.is("mergeCells"_L1))
            m_xml.children("mergeCell"_L1, [this] { readMerged(); });
        else if (m_xml.is("dataValidations"_L1))
            m_xml.children("dataValidation"_L1, [this] { readChoices(); });
        else if (m_xml.is("extLst"_L1))
            m_xml.children("ext"_L1, [this] {
                while (m_xml.child()) {
                    if (m_xml.is("dataValidations"_L1))
                        m_xml.children("dataValidation"_L1, [this] { readChoices(); });
                    else
                        m_xml.skip();
                }
            });
        else
            m_xml.skip();
    }

    void readRow()
    {
        const auto told = m_xml.number("r"_L1);
        m_row = told && *told >= 1 && *told <= 1048576 ? int(*told) - 1 : m_row + 1;
        m_column = -1;
        SheetRow row{m_row, {}};
        m_xml.children("c"_L1, [this, &row] { readCell(row); });
        if (row.cells.isEmpty() || m_error)
            return;
        m_part.cells += int(row.cells.size());
        if (m_part.sheet.rows.size() >= sheetbounds::mostRows || m_part.cells > sheetbounds::mostCells) {
            m_error = inputError(
                SheetPartText::tr("This sheet has more rows or cells with text than a questionnaire may have."), {},
                SheetPartText::tr("Keep the sheets with questions and take the others out."));
            return;
        }
        if (!m_part.sheet.rows.isEmpty() && m_part.sheet.rows.last().number >= m_row)
            m_error = inputError(SheetPartText::tr("The rows of this sheet are not in order."));
        m_part.sheet.rows << row;
    }

    void readCell(SheetRow &row)
    {
        const auto place = placeOf(QString::fromStdString(m_xml.attribute("r"_L1)));
        m_column = place ? place->column : m_column + 1;
        const std::string type = m_xml.attribute("t"_L1);
        SheetCell cell{m_column, {}};
        while (m_xml.child()) {
            if (m_xml.is("v"_L1)) {
                cell.text = valueOf(textFrom(m_xml.content()), type);
            } else if (m_xml.is("is"_L1)) {
                cell.text = richText(m_xml);
            } else {
                cell.formula = cell.formula || m_xml.is("f"_L1);
                m_xml.skip();
            }
        }
        if (!cell.text.isEmpty() || cell.formula)
            row.cells << cell;
    }

    QString valueOf(const QString &stored, const std::string &type) const
    {
        if (type == "s")
            return m_sharedTexts.value(stored.toLongLong()).trimmed();
        if (type == "b")
            return stored == "1"_L1 ? u"TRUE"_s : u"FALSE"_s;
        return type.empty() || type == "n" ? numberText(stored) : stored;
    }

    void readMerged()
    {
        if (const auto range = rangeOf(QString::fromStdString(m_xml.attribute("ref"_L1))))
            m_part.sheet.merged << *range;
        m_xml.skip();
    }

    /// Newer files keep formula and cells as elements instead of attributes.
    void readChoices()
    {
        const bool isList = m_xml.attribute("type"_L1) == "list";
        QString cells = QString::fromStdString(m_xml.attribute("sqref"_L1));
        QString formula;
        while (m_xml.child()) {
            if (m_xml.is("formula1"_L1))
                formula = textFrom(m_xml.content());
            else if (m_xml.is("sqref"_L1))
                cells = textFrom(m_xml.content());
            else
                m_xml.skip();
        }
        ChoiceFormula choices;
        choices.formula = formula;
        for (const QString &part : cells.split(u' ', Qt::SkipEmptyParts))
            if (const auto range = rangeOf(part))
                choices.cells << *range;
        if (isList && !choices.cells.isEmpty() && m_part.choices.size() < sheetbounds::mostRows)
            m_part.choices << choices;
    }

    XmlWalk m_xml;
    const QStringList &m_sharedTexts;
    SheetPart m_part;
    std::optional<Error> m_error;
    int m_row = -1;
    int m_column = -1;
};

QStringList ownWords(const QString &quoted)
{
    QStringList words;
    for (const QString &word : quoted.mid(1, quoted.size() - 2).replace(u"\"\""_s, u"\""_s).split(u','))
        if (!word.trimmed().isEmpty() && words.size() < sheetbounds::mostChoices)
            words << word.trimmed();
    return words;
}

} // namespace

Result<QStringList> readSharedTexts(const QByteArray &bytes, const Ticket &ticket)
{
    XmlWalk xml(std::string_view(bytes.constData(), std::size_t(bytes.size())), ticket);
    QStringList texts;
    if (xml.child())
        xml.children("si"_L1, [&] {
            if (texts.size() < mostSharedTexts)
                texts << richText(xml);
            else
                xml.skip();
        });
    if (const Status finished = xml.finished(); !finished)
        return finished.error();
    return texts;
}

Result<SheetPart> readSheetPart(const QByteArray &xml, const QStringList &sharedTexts, const Ticket &ticket)
{
    return SheetReading(xml, sharedTexts, ticket).read();
}

QStringList choicesOf(const QString &formula, const QList<Sheet> &sheets, const QString &sheetName,
                      const QMap<QString, QString> &definedNames)
{
    const QString told = definedNames.value(formula.trimmed().toCaseFolded(), formula.trimmed());
    if (told.size() >= 2 && told.startsWith(u'"') && told.endsWith(u'"'))
        return ownWords(told);
    const qsizetype mark = told.lastIndexOf(u'!');
    QString name = mark < 0 ? sheetName : told.left(mark);
    if (name.size() >= 2 && name.startsWith(u'\'') && name.endsWith(u'\''))
        name = name.mid(1, name.size() - 2).replace(u"''"_s, u"'"_s);
    const auto range = rangeOf(QStringView(told).mid(mark + 1));
    const auto sheet = std::ranges::find(sheets, name, &Sheet::name);
    if (!range || sheet == sheets.end())
        return {};
    QStringList words;
    for (const SheetRow &row : sheet->rows)
        for (const SheetCell &cell : row.cells)
            if (range->holds({row.number, cell.column}) && !cell.text.isEmpty() &&
                words.size() < sheetbounds::mostChoices)
                words << cell.text.trimmed();
    return words;
}

} // namespace sextant
