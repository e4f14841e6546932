// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportdocument.h"

#include "reports/papercolours.h"

#include <QLocale>
#include <QRegularExpression>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

struct ReportDocumentText
{
    Q_DECLARE_TR_FUNCTIONS(ReportDocument)
};

} // namespace

QList<std::pair<QString, QString>> controlLines(const ReportDocument &document)
{
    QList<std::pair<QString, QString>> lines;
    const auto add = [&lines](const QString &label, const QString &text) {
        if (!text.isEmpty())
            lines.append({label, text});
    };
    add(ReportDocumentText::tr("Product"), document.project);
    add(ReportDocumentText::tr("Prepared for"), document.control.client);
    add(ReportDocumentText::tr("Date"), QLocale().toString(document.at.toUTC().date(), QLocale::LongFormat));
    add(ReportDocumentText::tr("Version"),
        QStringList{document.control.version, document.control.status}.join(u", "_s).remove(
            QRegularExpression(u"^, |, $"_s)));
    add(ReportDocumentText::tr("Author"), document.control.author);
    add(ReportDocumentText::tr("Assessor"), document.control.assessor);
    add(ReportDocumentText::tr("Confidentiality"), document.control.confidentiality);
    add(ReportDocumentText::tr("Measured with"), document.method);
    return lines;
}

std::optional<quint32> textColour(const ReportControl &control)
{
    if (control.colour && paperContrast(*control.colour, paperColour(PaperInk::White)) >= leastContrast)
        return control.colour;
    return std::nullopt;
}

QString rowsLeftOut(const ReportTable &table)
{
    const qsizetype shown = table.shownRows();
    if (shown == table.rows.size())
        return {};
    return ReportDocumentText::tr("The first %1 of %2 rows. The workbook and the data formats have all of them.")
        .arg(QLocale().toString(shown), QLocale().toString(table.rows.size()));
}

const ReportTable *findTable(const ReportDocument &document, QLatin1StringView id)
{
    for (const ReportSection &section : document.sections)
        for (const ReportBlock &block : section.blocks)
            if (const auto *table = std::get_if<ReportTable>(&block); table && table->id == id)
                return table;
    return nullptr;
}

} // namespace sextant
