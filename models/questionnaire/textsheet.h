// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/ticket.h"
#include "questionnaire/sheet.h"

namespace sextant {

/// The only sheet of a CSV or TSV file: separator and encoding are found out. Rows are numbered as they come, empty
/// lines left out.
Result<Sheet> readTextSheet(const QByteArray &bytes, const Ticket &ticket);

/// The same file with new text in some cells: separator, quotes, line ends, encoding and every other byte stay. What a
/// spreadsheet would take for a formula gets an apostrophe in front.
Result<QByteArray> writeTextSheet(const QByteArray &bytes, const QList<CellText> &texts, const Ticket &ticket);

} // namespace sextant
