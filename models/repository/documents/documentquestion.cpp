// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/documents/documentquestion.h"

#include <QCoreApplication>

#include <re2/re2.h>

namespace sextant {

namespace {

constexpr std::size_t longestValue = 64u << 10;

/// "250m" of a processor and "512Mi" of memory are amounts, not numbers; only what is a number as a whole counts.
std::optional<double> numberOf(const std::string &text)
{
    bool isNumber = false;
    const double number = QString::fromStdString(text.substr(0, 40)).trimmed().toDouble(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

} // namespace

Result<DocumentQuestion> DocumentQuestion::compile(const DocumentCondition &condition)
{
    DocumentQuestion question;
    question.m_condition = condition;
    for (const QString &text : condition.paths) {
        auto path = DocumentPath::parse(text);
        if (!path)
            return path.error();
        question.m_paths.push_back(std::move(*path));
    }
    if (condition.test == DocumentCondition::Test::Matches) {
        re2::RE2::Options options;
        options.set_log_errors(false);
        // Bytes: files are not always UTF-8.
        options.set_encoding(re2::RE2::Options::EncodingLatin1);
        options.set_max_mem(8 << 20);
        question.m_pattern = std::make_shared<const re2::RE2>("(?m:" + condition.text.toStdString() + ")", options);
        if (!question.m_pattern->ok())
            return inputError(QCoreApplication::translate("Documents", "The text pattern cannot be used: %1.")
                                  .arg(QString::fromStdString(question.m_pattern->error())));
    }
    return question;
}

bool DocumentQuestion::holdsFor(const DocumentNode &value) const
{
    using Test = DocumentCondition::Test;
    if (m_condition.test == Test::Exists)
        return true;
    if (value.kind != DocumentNode::Kind::Scalar)
        return false;
    switch (m_condition.test) {
    case Test::Exists:
        return true;
    case Test::Equals:
        return value.text == m_condition.text.toStdString();
    case Test::Matches: {
        const re2::StringPiece text(value.text.data(), std::min(value.text.size(), longestValue));
        return re2::RE2::PartialMatch(text, *m_pattern);
    }
    case Test::AtLeast:
    case Test::AtMost: {
        const auto number = numberOf(value.text);
        return number &&
               (m_condition.test == Test::AtLeast ? *number >= m_condition.number : *number <= m_condition.number);
    }
    }
    return false;
}

DocumentQuestion::Answer DocumentQuestion::ask(const DocumentNode &thing, int line, int &budget) const
{
    Answer answer;
    int last = 0; ///< line of the last value that was looked at, which is what a "not" rests on
    for (const DocumentPath &path : m_paths) {
        path.walk(thing, line, budget, [&](int at, const DocumentNode &value) {
            answer.holds = holdsFor(value);
            answer.line = answer.holds ? at : 0;
            last = at;
            return !answer.holds;
        });
        if (answer.holds)
            break;
    }
    return m_condition.negated ? Answer{!answer.holds, answer.holds ? 0 : last} : answer;
}

Result<std::vector<DocumentQuestion>> compileQuestions(const QList<DocumentCondition> &conditions)
{
    std::vector<DocumentQuestion> questions;
    for (const DocumentCondition &condition : conditions) {
        auto question = DocumentQuestion::compile(condition);
        if (!question)
            return question.error();
        questions.push_back(std::move(*question));
    }
    return questions;
}

DocumentQuestion::Answer askAll(const std::vector<DocumentQuestion> &questions, const DocumentNode &thing, int line,
                                int &budget)
{
    DocumentQuestion::Answer all{true, line};
    for (const DocumentQuestion &question : questions) {
        const auto one = question.ask(thing, line, budget);
        if (!one.holds)
            return {false, line};
        if (one.line > 0)
            all.line = one.line;
    }
    return all;
}

} // namespace sextant
