// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ticket.h"
#include "reports/reportdocument.h"

namespace sextant {

/// A way to write a report down. A new one is one new file and one line in documentwriters.cpp; what needs fonts
/// registers with the window's list (ui/reports).
struct DocumentWriter
{
    const char *id;
    const char *suffix;
    const char *label; ///< QT_TRANSLATE_NOOP("DocumentWriters", …)
    Result<QByteArray> (*write)(const ReportDocument &document, const Ticket &ticket);
};

std::span<const DocumentWriter> documentWriters();

Result<QByteArray> writeHtmlDocument(const ReportDocument &document, const Ticket &ticket);
Result<QByteArray> writeMarkdownDocument(const ReportDocument &document, const Ticket &ticket);
Result<QByteArray> writeWordDocument(const ReportDocument &document, const Ticket &ticket);
Result<QByteArray> writeSlides(const ReportDocument &document, const Ticket &ticket);
Result<QByteArray> writeWorkbook(const ReportDocument &document, const Ticket &ticket);
Result<QByteArray> writeChecklistTable(const ReportDocument &document, const Ticket &ticket);
Result<QByteArray> writeDataDocument(const ReportDocument &document, const Ticket &ticket);
Result<QByteArray> writeGapLog(const ReportDocument &document, const Ticket &ticket);
Result<QByteArray> writeAssessmentResults(const ReportDocument &document, const Ticket &ticket);

QString labelOf(const DocumentWriter &writer);

/// "40 (31–58)", or that there is none: the bounds stand beside every score.
QString figureText(const ReportScore &score);

} // namespace sextant
