// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/ticket.h"
#include "questionnaire/sheet.h"

#include <QMap>

namespace sextant {

/// A buyer's questionnaire as it came: its bytes, and its sheets as people read them.
struct QuestionFile
{
    QString path;
    QByteArray bytes;
    bool isWorkbook = false; ///< else text with separated values
    QList<Sheet> sheets;

    const Sheet *find(const QString &name) const;
};

/// Reads XLSX, XLSM, CSV and TSV, told apart by their content.
Result<QuestionFile> readQuestionFile(const QString &path, const Ticket &ticket);
Result<QuestionFile> questionFileOf(const QByteArray &bytes, const QString &path, const Ticket &ticket);

/// The bytes of the same file with new text in some cells, by the name of their sheet.
Result<QByteArray> answeredFile(const QuestionFile &file, const QMap<QString, QList<CellText>> &texts,
                                const Ticket &ticket);

} // namespace sextant
