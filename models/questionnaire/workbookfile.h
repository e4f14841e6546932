// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/ticket.h"
#include "questionnaire/sheet.h"

#include <QMap>

namespace sextant {

/// All sheets of an XLSX or XLSM workbook. Formulas are not worked out, links and macros not followed.
Result<QList<Sheet>> readWorkbook(const QByteArray &bytes, const Ticket &ticket);

/// The workbook with new text in some cells of its sheets, by name. Reads the result again and refuses it when
/// anything but these cells has changed.
Result<QByteArray> writeWorkbook(const QByteArray &bytes, const QMap<QString, QList<CellText>> &texts,
                                 const Ticket &ticket);

} // namespace sextant
