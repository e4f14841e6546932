// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/documentwriters.h"

namespace sextant {

/// The report on pages, with vector charts, embedded fonts, page numbers and a table of contents. Needs a
/// QGuiApplication; any thread.
Result<QByteArray> writePdfDocument(const ReportDocument &document, const Ticket &ticket);

/// PDF first, then the writers that need no fonts.
QList<DocumentWriter> allDocumentWriters();

} // namespace sextant
