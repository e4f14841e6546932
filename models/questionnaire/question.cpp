// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionnaire/question.h"

#include "questionnaire/wordlist.h"

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype longestQuestion = 4000;
constexpr qsizetype longestMark = 40;

/// Joined cells show what their first cell holds; one of another row belongs to another question.
std::optional<CellPlace> writableCell(const Sheet &sheet, CellPlace place)
{
    if (const auto merged = sheet.mergedAt(place)) {
        if (merged->first.row != place.row)
            return std::nullopt;
        place = merged->first;
    }
    const SheetRow *row = sheet.row(place.row);
    const SheetCell *cell = row ? row->cell(place.column) : nullptr;
    return cell && cell->formula ? std::nullopt : std::optional(place);
}

/// A row with one text that asks nothing: the title of what follows.
bool isTitle(const Sheet &sheet, const SheetRow &row, const QuestionLayout &layout, const QString &text)
{
    if (text.contains(u'?'))
        return false;
    const bool choices = !sheet.choicesAt({row.number, layout.answer}).isEmpty();
    const auto merged = sheet.mergedAt({row.number, layout.question});
    if (merged && merged->last.column > merged->first.column && merged->holds({row.number, layout.answer}))
        return true;
    if (choices)
        return false;
    const bool alone = std::ranges::all_of(row.cells, [&](const SheetCell &cell) {
        return cell.column == layout.question || cell.column == layout.reference;
    });
    const bool numbered = !row.text(layout.reference).isEmpty();
    return foldedWords(text).size() <= (numbered ? 3 : 7) && alone;
}

QString sectionIn(const SheetRow &row)
{
    QString longest;
    for (const SheetCell &cell : row.cells)
        if (cell.text.size() > longest.size())
            longest = cell.text;
    return longest.left(200);
}

} // namespace

QList<BuyerQuestion> questionsOf(const Sheet &sheet, const QuestionLayout &layout)
{
    QList<BuyerQuestion> questions;
    QString section;
    for (const SheetRow &row : sheet.rows) {
        if (row.number <= layout.headerRow || questions.size() >= mostQuestions)
            continue;
        const QString text = row.text(layout.question).simplified().left(longestQuestion);
        if (text.isEmpty() || isTitle(sheet, row, layout, text)) {
            if (row.cells.size() <= 2)
                section = sectionIn(row).simplified();
            continue;
        }
        BuyerQuestion question;
        question.sheet = sheet.name;
        question.row = row.number;
        question.reference = row.text(layout.reference).simplified();
        question.section = section;
        question.text = text;
        question.answer = row.text(layout.answer);
        question.comment = row.text(layout.comment);
        QStringList marks;
        for (const SheetCell &cell : row.cells)
            if (cell.column != layout.question && cell.text.size() <= longestMark)
                marks << cell.text;
        question.marks = marks.join(u' ');
        const auto cell = writableCell(sheet, {row.number, layout.answer});
        question.writable = cell.has_value();
        question.answerCell = cell.value_or(CellPlace{row.number, layout.answer});
        question.choices = sheet.choicesAt(question.answerCell);
        if (layout.comment >= 0)
            question.commentCell = writableCell(sheet, {row.number, layout.comment});
        questions << question;
    }
    return questions;
}

} // namespace sextant
