// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "questionnaire/sheet.h"

#include <QByteArray>

namespace sextant {

/// The XML of a sheet with new text in some cells, as strings that no program takes for a formula. Every other byte
/// stays as it was, and a changed cell keeps its style. Cells come in rows that the sheet has.
Result<QByteArray> splicedSheet(const QByteArray &xml, const QList<CellText> &texts);

} // namespace sextant
