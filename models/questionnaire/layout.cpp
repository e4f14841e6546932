// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionnaire/layout.h"

#include "questionnaire/question.h"
#include "questionnaire/wordlist.h"

#include <QMap>

#include <array>
#include <functional>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype rowsForHeader = 60;
constexpr qsizetype rowsForContent = 400;
constexpr qsizetype longestHeader = 90;
constexpr double leastQuestions = 0.5;

enum Role { Reference, Question, AnswerRole, Comment, roleCount };

/// A word of a column's name, or the beginning of one, and how much it says for a role.
struct HeaderWord
{
    QStringView begins;
    Role role;
    int weight;
};

// Folded as foldedWords() does. The heaviest role takes the column; a question's number is not the question.
constexpr HeaderWord headerWords[] = {
    {u"question", Question, 10},     {u"frage", Question, 10},        {u"pruffrage", Question, 10},
    {u"requirement", Question, 6},   {u"anforderung", Question, 6},   {u"criteri", Question, 5},
    {u"kriteri", Question, 5},       {u"specification", Question, 3}, {u"control", Question, 2},
    {u"description", Question, 2},   {u"beschreibung", Question, 2},  {u"answer", AnswerRole, 12},
    {u"antwort", AnswerRole, 12},    {u"response", AnswerRole, 11},   {u"reply", AnswerRole, 10},
    {u"ja", AnswerRole, 6},          {u"yes", AnswerRole, 6},         {u"erfullt", AnswerRole, 7},
    {u"compliant", AnswerRole, 7},   {u"compliance", AnswerRole, 4},  {u"status", AnswerRole, 4},
    {u"umgesetzt", AnswerRole, 6},   {u"comment", Comment, 13},       {u"kommentar", Comment, 13},
    {u"bemerkung", Comment, 13},     {u"anmerkung", Comment, 13},     {u"erlauterung", Comment, 13},
    {u"explanation", Comment, 13},   {u"notes", Comment, 13},         {u"note", Comment, 11},
    {u"remark", Comment, 13},        {u"additional", Comment, 13},    {u"implementation", Comment, 9},
    {u"justification", Comment, 13}, {u"begrundung", Comment, 13},    {u"details", Comment, 12},
    {u"nachweis", Comment, 9},       {u"evidence", Comment, 9},       {u"id", Reference, 14},
    {u"num", Reference, 14},         {u"number", Reference, 14},      {u"nr", Reference, 14},
    {u"nummer", Reference, 14},      {u"no", Reference, 9},           {u"ref", Reference, 9},
    {u"reference", Reference, 9},    {u"referenz", Reference, 9},
};

struct ColumnSeen
{
    std::array<int, roleCount> named{};
    int texts = 0;
    int questions = 0; ///< texts that read like one
    int choices = 0;   ///< cells with a drop-down
    int words = 0;
};

std::array<int, roleCount> rolesOf(const QString &name)
{
    std::array<int, roleCount> roles{};
    if (name.size() > longestHeader)
        return roles;
    if (name.trimmed() == "#"_L1)
        roles[Reference] = 14;
    for (const QString &word : foldedWords(name))
        for (const HeaderWord &known : headerWords) {
            const bool same = known.begins.size() <= 4 ? word == known.begins : word.startsWith(known.begins);
            if (same)
                roles[known.role] = std::max(roles[known.role], known.weight);
        }
    // The buyer's own duties are not ours to write into, and "Question type" is not the question.
    static const QStringList others{u"csc"_s, u"customer"_s, u"ownership"_s, u"buyer"_s,   u"type"_s,
                                    u"typ"_s, u"weight"_s,   u"score"_s,     u"expected"_s};
    for (const QString &word : foldedWords(name))
        if (others.contains(word))
            roles = {};
    return roles;
}

bool readsAsQuestion(const QString &text)
{
    if (text.size() < 12)
        return false;
    if (text.endsWith(u'?') || text.contains(u"? "_s))
        return true;
    static const QStringList begins{
        u"do"_s,          u"does"_s,   u"is"_s,     u"are"_s,      u"has"_s,    u"have"_s,     u"can"_s,
        u"will"_s,        u"how"_s,    u"what"_s,   u"describe"_s, u"please"_s, u"provide"_s,  u"explain"_s,
        u"which"_s,       u"who"_s,    u"when"_s,   u"list"_s,     u"werden"_s, u"wird"_s,     u"ist"_s,
        u"sind"_s,        u"haben"_s,  u"gibt"_s,   u"verfugen"_s, u"wie"_s,    u"welche"_s,   u"bitte"_s,
        u"beschreiben"_s, u"konnen"_s, u"fuhren"_s, u"setzen"_s,   u"nutzen"_s, u"verwenden"_s};
    const QStringList words = foldedWords(text.left(200));
    return words.size() >= 4 && begins.contains(words.first());
}

int sumOf(const std::array<int, roleCount> &roles)
{
    return std::max(roles[Question], roles[AnswerRole]) + std::max(roles[Comment], roles[Reference]) / 4;
}

/// The row of names: the most telling one of the first rows, if any has a word for the question or for the answer.
int headerRowOf(const Sheet &sheet)
{
    int best = -1;
    int bestSum = 0;
    for (const SheetRow &row : sheet.rows.mid(0, rowsForHeader)) {
        int sum = 0;
        int named = 0;
        for (const SheetCell &cell : row.cells) {
            const auto roles = rolesOf(cell.text);
            if (cell.text.size() > longestHeader || readsAsQuestion(cell.text))
                sum -= 10;
            sum += sumOf(roles);
            named += sumOf(roles) > 0 ? 1 : 0;
        }
        if (named >= 2 && sum > bestSum) {
            bestSum = sum;
            best = row.number;
        }
    }
    return bestSum >= 10 ? best : -1;
}

QMap<int, ColumnSeen> columnsOf(const Sheet &sheet, int headerRow)
{
    QMap<int, ColumnSeen> columns;
    if (const SheetRow *header = sheet.row(headerRow))
        for (const SheetCell &cell : header->cells)
            columns[cell.column].named = rolesOf(cell.text);
    qsizetype read = 0;
    for (const SheetRow &row : sheet.rows) {
        if (row.number <= headerRow)
            continue;
        if (++read > rowsForContent)
            break;
        for (const SheetCell &cell : row.cells) {
            ColumnSeen &seen = columns[cell.column];
            ++seen.texts;
            seen.questions += readsAsQuestion(cell.text) ? 1 : 0;
            seen.words += int(cell.text.count(u' ')) + 1;
        }
        for (const ChoiceList &list : sheet.choices)
            for (const CellRange &range : list.cells)
                if (row.number >= range.first.row && row.number <= range.last.row)
                    ++columns[range.first.column].choices;
    }
    return columns;
}

int bestColumn(const QMap<int, ColumnSeen> &columns, const std::function<double(int, const ColumnSeen &)> &worth,
               double least)
{
    int best = -1;
    double most = least;
    for (auto it = columns.cbegin(); it != columns.cend(); ++it)
        if (const double value = worth(it.key(), *it); value > most) {
            most = value;
            best = it.key();
        }
    return best;
}

/// A name counts where no other role claims it more.
double namedAs(const ColumnSeen &column, Role role)
{
    const int most = *std::ranges::max_element(column.named);
    return column.named[role] > 0 && column.named[role] == most ? column.named[role] / 10.0 : 0.0;
}

double questionWorth(const ColumnSeen &column)
{
    if (column.texts == 0)
        return 0;
    const double share = double(column.questions) / column.texts;
    const double length = std::min(1.0, double(column.words) / column.texts / 8.0);
    const double other = namedAs(column, Reference) + namedAs(column, AnswerRole) + namedAs(column, Comment);
    return namedAs(column, Question) + share + length * 0.3 - other;
}

} // namespace

std::optional<QuestionLayout> layoutOf(const Sheet &sheet)
{
    QuestionLayout layout;
    layout.headerRow = headerRowOf(sheet);
    const auto columns = columnsOf(sheet, layout.headerRow);
    layout.question = bestColumn(
        columns, [](int, const ColumnSeen &column) { return questionWorth(column); }, leastQuestions);
    if (layout.question < 0)
        return std::nullopt;
    layout.answer = bestColumn(
        columns,
        [&](int at, const ColumnSeen &column) {
            const bool right = at > layout.question;
            const double chosen = column.choices > 0 ? 1.0 : 0.0;
            const double other = std::max(namedAs(column, Comment), namedAs(column, Reference));
            return at == layout.question
                       ? 0.0
                       : namedAs(column, AnswerRole) + chosen * (right ? 1.0 : 0.3) - other + (right ? 0.1 : 0.0);
        },
        0.3);
    layout.comment = bestColumn(
        columns,
        [&](int at, const ColumnSeen &column) {
            return at == layout.question || at == layout.answer
                       ? 0.0
                       : namedAs(column, Comment) + (at > layout.question ? 0.1 : 0.0);
        },
        0.5);
    layout.reference = bestColumn(
        columns,
        [&](int at, const ColumnSeen &column) {
            return at == layout.question ? 0.0 : namedAs(column, Reference) - std::abs(at - layout.question) * 0.01;
        },
        0.3);
    const ColumnSeen &asked = *columns.find(layout.question);
    const bool named = layout.headerRow >= 0 && namedAs(asked, Question) > 0 && layout.answer >= 0;
    if (!named && asked.questions < 2)
        return std::nullopt;
    if (layout.answer < 0)
        layout.answer = layout.question + 1;
    return layout;
}

} // namespace sextant
