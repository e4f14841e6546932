// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionnaire/filekind.h"

#include "importers/report.h"
#include "questionnaire/questionfile.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace sextant {

namespace {

constexpr qint64 headSize = 256 << 10;
constexpr qsizetype reportHeadSize = 64 << 10;
constexpr int knownFormat = 50; ///< of 100, from which an importer takes a file for its own
constexpr double mostlyQuestions = 0.5;

/// Whole lines only: half a row would be a row with other columns.
QByteArray headOf(QFile &file)
{
    QByteArray head = file.read(headSize);
    if (!file.atEnd())
        head.truncate(head.lastIndexOf('\n') + 1);
    return head;
}

int confidenceOfImporters(const QByteArray &head, const QString &path)
{
    const ReportHead seen(std::string_view(head.constData(), std::size_t(std::min(head.size(), reportHeadSize))), path);
    int most = 0;
    for (const Importer *importer : importers())
        most = std::max(most, importer->confidence(seen));
    return most;
}

/// The share of texts in the column of questions that ask something.
double shareThatAsks(const QList<BuyerQuestion> &questions)
{
    const auto asks =
        std::ranges::count_if(questions, [](const BuyerQuestion &question) { return question.text.contains(u'?'); });
    return questions.isEmpty() ? 0 : double(asks) / double(questions.size());
}

} // namespace

TablePurpose purposeOfTable(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return TablePurpose::Report;
    const QByteArray head = headOf(file);
    const auto read = questionFileOf(head, path, {});
    if (!read || read->isWorkbook || read->sheets.isEmpty())
        return TablePurpose::Report;
    const Sheet &sheet = read->sheets.first();
    const auto layout = layoutOf(sheet);
    const int known = confidenceOfImporters(head, path);
    if (!layout || known >= knownFormat)
        return TablePurpose::Report;
    return known == 0 && shareThatAsks(questionsOf(sheet, *layout)) >= mostlyQuestions ? TablePurpose::Questionnaire
                                                                                       : TablePurpose::Either;
}

QString languageOf(const QStringList &questions)
{
    static const QRegularExpression german(
        QStringLiteral(
            "\\b(der|die|das|und|ist|sind|werden|wird|ein|eine|nicht|für|mit|Sie|Ihre|von|zu|haben|gibt)\\b"),
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression english(
        QStringLiteral("\\b(the|and|is|are|do|does|you|your|of|to|for|with|have|has|a|an|been|there|which)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    const QString all = questions.join(u' ').left(headSize);
    return all.count(german) > all.count(english) ? QStringLiteral("de") : QStringLiteral("en");
}

} // namespace sextant
