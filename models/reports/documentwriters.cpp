// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/documentwriters.h"

#include "assessment/verdict.h"

namespace sextant {

std::span<const DocumentWriter> documentWriters()
{
    static constexpr DocumentWriter writers[] = {
        {"html", "html", QT_TRANSLATE_NOOP("DocumentWriters", "Web page (HTML)"), writeHtmlDocument},
        {"markdown", "md", QT_TRANSLATE_NOOP("DocumentWriters", "Text (Markdown)"), writeMarkdownDocument},
        {"docx", "docx", QT_TRANSLATE_NOOP("DocumentWriters", "Document to edit (DOCX)"), writeWordDocument},
        {"pptx", "pptx", QT_TRANSLATE_NOOP("DocumentWriters", "Slides (PPTX)"), writeSlides},
        {"xlsx", "xlsx", QT_TRANSLATE_NOOP("DocumentWriters", "Workbook (XLSX)"), writeWorkbook},
        {"csv", "csv", QT_TRANSLATE_NOOP("DocumentWriters", "Checklist as a table (CSV)"), writeChecklistTable},
        {"json", "json", QT_TRANSLATE_NOOP("DocumentWriters", "Data (JSON)"), writeDataDocument},
        {"sarif", "sarif", QT_TRANSLATE_NOOP("DocumentWriters", "Gaps for tools (SARIF)"), writeGapLog},
        {"oscal", "oscal.json", QT_TRANSLATE_NOOP("DocumentWriters", "Assessment results (OSCAL)"),
         writeAssessmentResults},
    };
    return writers;
}

QString labelOf(const DocumentWriter &writer)
{
    return QCoreApplication::translate("DocumentWriters", writer.label);
}

QString figureText(const ReportScore &score)
{
    if (!score.score)
        return QStringLiteral("–");
    return QStringLiteral("%1 (%2)").arg(scoreText(*score.score), boundsText(score.low, score.high));
}

} // namespace sextant
