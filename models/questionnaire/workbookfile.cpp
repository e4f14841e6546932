// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionnaire/workbookfile.h"

#include "importers/xmlwalk.h"
#include "questionnaire/officepackage.h"
#include "questionnaire/sheetpart.h"
#include "questionnaire/sheetsplice.h"
#include "questionnaire/tagscan.h"

#include <QCoreApplication>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype mostSheets = 200;

struct WorkbookFileText
{
    Q_DECLARE_TR_FUNCTIONS(WorkbookFile)
};

struct Relation
{
    QString type;
    QString target;
};

struct Outline
{
    struct Entry
    {
        QString name;
        QString relation;
        bool hidden = false;
    };
    QList<Entry> sheets;
    QMap<QString, QString> definedNames; ///< by the folded name
};

XmlWalk walk(const QByteArray &xml, const Ticket &ticket)
{
    return XmlWalk(std::string_view(xml.constData(), std::size_t(xml.size())), ticket);
}

QString attribute(const XmlWalk &xml, QLatin1StringView name)
{
    return QString::fromStdString(xml.attribute(name));
}

/// Where a target leads from the folder of a part; empty where it leads out of the package.
QString targetFrom(const QString &folder, const QString &target)
{
    QStringList path = target.startsWith(u'/') ? QStringList() : folder.split(u'/', Qt::SkipEmptyParts);
    for (const QString &step : target.split(u'/', Qt::SkipEmptyParts)) {
        if (step == ".."_L1) {
            if (path.isEmpty())
                return {};
            path.removeLast();
        } else if (step != "."_L1) {
            path << step;
        }
    }
    return path.join(u'/');
}

class WorkbookReading
{
public:
    WorkbookReading(OfficePackage &package, const Ticket &ticket)
        : m_package(package)
        , m_ticket(ticket)
    {}

    Result<QList<Sheet>> read()
    {
        const auto workbook = workbookPart();
        if (!workbook)
            return workbook.error();
        const QString folder = workbook->section(u'/', 0, -2);
        const auto outline = readOutline(*workbook);
        if (!outline)
            return outline.error();
        const auto relations = readRelations(folder + "/_rels/"_L1 + workbook->section(u'/', -1) + ".rels"_L1, folder);
        if (!relations)
            return relations.error();
        QStringList texts;
        for (const Relation &relation : *relations)
            if (relation.type.endsWith("/sharedStrings"_L1)) {
                const auto xml = part(relation.target);
                if (!xml)
                    return xml.error();
                const auto read = readSharedTexts(*xml, m_ticket);
                if (!read)
                    return located(read.error(), relation.target);
                texts = *read;
            }
        return readSheets(*outline, *relations, texts);
    }

private:
    static Error located(Error error, const QString &part)
    {
        error.where = error.where.isEmpty() ? part : part + u", "_s + error.where;
        return error;
    }

    Result<QByteArray> part(const QString &name)
    {
        auto bytes = m_package.part(name, m_ticket);
        if (bytes && nestsTooDeep(*bytes))
            return inputError(WorkbookFileText::tr("A part of this workbook nests deeper than it may."), name);
        return bytes;
    }

    Result<QMap<QString, Relation>> readRelations(const QString &name, const QString &folder)
    {
        const auto bytes = part(name);
        if (!bytes)
            return bytes.error();
        XmlWalk xml = walk(*bytes, m_ticket);
        QMap<QString, Relation> relations;
        if (xml.child())
            xml.children("Relationship"_L1, [&] {
                if (relations.size() < 5000 && attribute(xml, "TargetMode"_L1) != "External"_L1)
                    relations.insert(attribute(xml, "Id"_L1),
                                     {attribute(xml, "Type"_L1), targetFrom(folder, attribute(xml, "Target"_L1))});
                xml.skip();
            });
        if (const Status finished = xml.finished(); !finished)
            return located(finished.error(), name);
        return relations;
    }

    Result<QString> workbookPart()
    {
        const auto relations = readRelations(u"_rels/.rels"_s, {});
        if (!relations)
            return inputError(WorkbookFileText::tr("This archive holds no workbook."), {},
                              WorkbookFileText::tr("Save the questionnaire as XLSX or CSV."));
        for (const Relation &relation : *relations)
            if (relation.type.endsWith("/officeDocument"_L1) && m_package.has(relation.target))
                return relation.target;
        return inputError(WorkbookFileText::tr("This archive holds no workbook."), {},
                          WorkbookFileText::tr("Save the questionnaire as XLSX or CSV."));
    }

    Result<Outline> readOutline(const QString &name)
    {
        const auto bytes = part(name);
        if (!bytes)
            return bytes.error();
        XmlWalk xml = walk(*bytes, m_ticket);
        Outline outline;
        if (xml.child())
            while (xml.child()) {
                if (xml.is("sheets"_L1))
                    xml.children("sheet"_L1, [&] {
                        QString relation = attribute(xml, "r:id"_L1);
                        if (relation.isEmpty())
                            relation = attribute(xml, "id"_L1);
                        if (outline.sheets.size() < mostSheets)
                            outline.sheets << Outline::Entry{attribute(xml, "name"_L1), relation,
                                                             xml.hasAttribute("state"_L1) &&
                                                                 attribute(xml, "state"_L1) != "visible"_L1};
                        xml.skip();
                    });
                else if (xml.is("definedNames"_L1))
                    xml.children("definedName"_L1, [&] {
                        const QString defined = attribute(xml, "name"_L1).toCaseFolded();
                        const QString formula = QString::fromStdString(xml.content());
                        if (outline.definedNames.size() < 5000)
                            outline.definedNames.insert(defined, formula);
                    });
                else
                    xml.skip();
            }
        if (const Status finished = xml.finished(); !finished)
            return located(finished.error(), name);
        return outline;
    }

    Result<QList<Sheet>> readSheets(const Outline &outline, const QMap<QString, Relation> &relations,
                                    const QStringList &texts)
    {
        QList<Sheet> sheets;
        QList<QList<ChoiceFormula>> formulas;
        int cells = 0;
        for (const Outline::Entry &entry : outline.sheets) {
            const Relation relation = relations.value(entry.relation);
            if (!relation.type.endsWith("/worksheet"_L1)) // charts and old dialogs hold no questions
                continue;
            const auto bytes = part(relation.target);
            if (!bytes)
                return bytes.error();
            auto read = readSheetPart(*bytes, texts, m_ticket);
            if (!read)
                return located(read.error(), entry.name);
            cells += read->cells;
            if (cells > sheetbounds::mostCells)
                return inputError(
                    WorkbookFileText::tr("This workbook has more cells with text than a questionnaire may have."));
            read->sheet.name = entry.name;
            read->sheet.part = relation.target;
            read->sheet.hidden = entry.hidden;
            sheets << std::move(read->sheet);
            formulas << read->choices;
        }
        if (sheets.isEmpty())
            return inputError(WorkbookFileText::tr("This workbook has no sheet."));
        for (qsizetype i = 0; i < sheets.size(); ++i)
            for (const ChoiceFormula &choice : std::as_const(formulas[i]))
                if (const auto words = choicesOf(choice.formula, sheets, sheets[i].name, outline.definedNames);
                    !words.isEmpty())
                    sheets[i].choices << ChoiceList{choice.cells, words};
        return sheets;
    }

    OfficePackage &m_package;
    const Ticket &m_ticket;
};

/// The sheets as they have to be when the texts are in.
void apply(QList<Sheet> &sheets, const QMap<QString, QList<CellText>> &texts)
{
    for (Sheet &sheet : sheets)
        for (const CellText &text : texts.value(sheet.name)) {
            const auto row = std::ranges::find(sheet.rows, text.place.row, &SheetRow::number);
            if (row == sheet.rows.end())
                continue;
            row->cells.removeIf([&](const SheetCell &cell) { return cell.column == text.place.column; });
            if (!text.text.trimmed().isEmpty())
                row->cells << SheetCell{text.place.column, text.text.trimmed()};
            std::ranges::sort(row->cells, {}, &SheetCell::column);
        }
}

bool holdSame(const QList<Sheet> &one, const QList<Sheet> &other)
{
    return std::ranges::equal(one, other,
                              [](const Sheet &a, const Sheet &b) { return a.name == b.name && a.rows == b.rows; });
}

} // namespace

Result<QList<Sheet>> readWorkbook(const QByteArray &bytes, const Ticket &ticket)
{
    auto package = OfficePackage::open(bytes);
    if (!package)
        return package.error();
    return WorkbookReading(*package, ticket).read();
}

Result<QByteArray> writeWorkbook(const QByteArray &bytes, const QMap<QString, QList<CellText>> &texts,
                                 const Ticket &ticket)
{
    auto sheets = readWorkbook(bytes, ticket);
    if (!sheets)
        return sheets.error();
    auto package = OfficePackage::open(bytes);
    if (!package)
        return package.error();
    QMap<QString, QByteArray> changed;
    for (const Sheet &sheet : *sheets) {
        if (texts.value(sheet.name).isEmpty())
            continue;
        const auto xml = package->part(sheet.part, ticket);
        if (!xml)
            return xml.error();
        const auto spliced = splicedSheet(*xml, texts.value(sheet.name));
        if (!spliced)
            return spliced.error();
        changed.insert(sheet.part, *spliced);
    }
    const auto written = package->with(changed);
    if (!written)
        return written.error();
    apply(*sheets, texts);
    const auto again = readWorkbook(*written, ticket);
    if (!again || !holdSame(*sheets, *again))
        return environmentError(
            WorkbookFileText::tr("The answers could not be written without changing something else."), {},
            WorkbookFileText::tr("Save the workbook again with a spreadsheet program and read it anew."));
    return written;
}

} // namespace sextant
