// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionnaire/questionfile.h"

#include "questionnaire/officepackage.h"
#include "questionnaire/textsheet.h"
#include "questionnaire/workbookfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace sextant {

namespace {

struct QuestionFileText
{
    Q_DECLARE_TR_FUNCTIONS(QuestionFile)
};

Error in(const QString &path, Error error)
{
    error.where = error.where.isEmpty() ? path : path + QStringLiteral(": ") + error.where;
    return error;
}

} // namespace

const Sheet *QuestionFile::find(const QString &name) const
{
    const auto it = std::ranges::find(sheets, name, &Sheet::name);
    return it == sheets.end() ? nullptr : &*it;
}

Result<QuestionFile> readQuestionFile(const QString &path, const Ticket &ticket)
{
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return inputError(QuestionFileText::tr("This file cannot be opened: %1.").arg(file.errorString()), path);
    if (file.size() > OfficePackage::largestFile)
        return inputError(QuestionFileText::tr("This file is larger than a questionnaire may be."), path);
    return questionFileOf(file.read(OfficePackage::largestFile), path, ticket);
}

Result<QuestionFile> questionFileOf(const QByteArray &bytes, const QString &path, const Ticket &ticket)
{
    QuestionFile file{path, bytes, bytes.startsWith("PK\x03\x04"), {}};
    if (bytes.startsWith("\xd0\xcf\x11\xe0"))
        return inputError(QuestionFileText::tr("This workbook is in the old XLS format or has a password."), path,
                          QuestionFileText::tr("Save it as XLSX without a password."));
    if (file.isWorkbook) {
        auto sheets = readWorkbook(bytes, ticket);
        if (!sheets)
            return in(path, sheets.error());
        file.sheets = std::move(*sheets);
        return file;
    }
    auto sheet = readTextSheet(bytes, ticket);
    if (!sheet)
        return in(path, sheet.error());
    sheet->name = QFileInfo(path).completeBaseName();
    file.sheets << *sheet;
    return file;
}

Result<QByteArray> answeredFile(const QuestionFile &file, const QMap<QString, QList<CellText>> &texts,
                                const Ticket &ticket)
{
    auto written = file.isWorkbook ? writeWorkbook(file.bytes, texts, ticket)
                                   : writeTextSheet(file.bytes, texts.value(file.sheets.value(0).name), ticket);
    if (!written)
        return in(file.path, written.error());
    return written;
}

} // namespace sextant
