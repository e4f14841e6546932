// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/condition.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr qsizetype longest = 300;
constexpr int deepest = 16;

struct Token
{
    QString text; ///< empty at the end
    qsizetype at = 0;
};

bool isWordCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_';
}

bool isReserved(const QString &word)
{
    return word == u"and" || word == u"or" || word == u"not";
}

class Parser
{
public:
    explicit Parser(const QString &expression)
        : m_expression(expression)
    {
        advance();
    }

    Result<Condition> parse()
    {
        if (m_expression.size() > longest)
            refuse(QCoreApplication::translate("Condition", "The condition has over %1 characters.").arg(longest));
        else
            parseOr(0);
        if (!m_error && !m_token.text.isEmpty())
            refuse(QCoreApplication::translate("Condition", "“%1” is not expected here.").arg(m_token.text));
        if (m_error)
            return *m_error;
        return m_condition;
    }

private:
    using Kind = Condition::Step::Kind;

    void advance()
    {
        while (m_at < m_expression.size() && m_expression[m_at] == u' ')
            ++m_at;
        const qsizetype start = m_at;
        while (m_at < m_expression.size() && isWordCharacter(m_expression[m_at]))
            ++m_at;
        if (m_at == start && m_at < m_expression.size())
            ++m_at;
        m_token = {m_expression.mid(start, m_at - start), start};
    }

    bool accept(QStringView text)
    {
        if (m_error || m_token.text != text)
            return false;
        advance();
        return true;
    }

    void parseOr(int depth)
    {
        parseAnd(depth);
        while (accept(u"or")) {
            parseAnd(depth);
            m_condition.steps << Condition::Step{Kind::Or, {}};
        }
    }

    void parseAnd(int depth)
    {
        parseOperand(depth);
        while (accept(u"and")) {
            parseOperand(depth);
            m_condition.steps << Condition::Step{Kind::And, {}};
        }
    }

    void parseOperand(int depth)
    {
        if (m_error)
            return;
        if (depth > deepest)
            return refuse(QCoreApplication::translate("Condition", "The condition is nested too deeply."));
        if (accept(u"not")) {
            parseOperand(depth + 1);
            m_condition.steps << Condition::Step{Kind::Not, {}};
        } else if (accept(u"(")) {
            parseOr(depth + 1);
            if (!accept(u")"))
                refuse(QCoreApplication::translate("Condition", "A closing parenthesis is missing here."));
        } else {
            parseWord();
        }
    }

    void parseWord()
    {
        const QString word = m_token.text;
        if (word.isEmpty() || !isWordCharacter(word.front()) || isReserved(word))
            return refuse(QCoreApplication::translate("Condition", "A profile question is needed here."));
        m_condition.steps << (word == u"always" ? Condition::Step{Kind::Always, {}}
                                                : Condition::Step{Kind::Question, word});
        advance();
    }

    void refuse(const QString &reason)
    {
        if (!m_error)
            m_error = inputError(reason, QCoreApplication::translate("Condition", "character %1").arg(m_token.at + 1));
    }

    const QString m_expression;
    qsizetype m_at = 0;
    Token m_token;
    Condition m_condition;
    std::optional<Error> m_error;
};

} // namespace

Result<Condition> parseCondition(const QString &expression)
{
    return Parser(expression).parse();
}

Truth evaluate(const Condition &condition, const Profile &profile)
{
    using Kind = Condition::Step::Kind;
    QList<Truth> stack;
    for (const Condition::Step &step : condition.steps) {
        if (step.kind == Kind::Always) {
            stack << Truth::Yes;
        } else if (step.kind == Kind::Question) {
            stack << profile.value(step.question).value;
        } else if (step.kind == Kind::Not) {
            stack.last() = opposite(stack.last());
        } else {
            const Truth right = stack.takeLast();
            stack.last() = step.kind == Kind::And ? both(stack.last(), right) : either(stack.last(), right);
        }
    }
    return stack.isEmpty() ? Truth::Unknown : stack.last();
}

Truth evaluate(const QString &expression, const Profile &profile)
{
    const auto condition = parseCondition(expression);
    return condition ? evaluate(*condition, profile) : Truth::Unknown;
}

QStringList questionsIn(const QString &expression)
{
    QStringList questions;
    if (const auto condition = parseCondition(expression))
        for (const Condition::Step &step : condition->steps)
            if (step.kind == Condition::Step::Kind::Question && !questions.contains(step.question))
                questions << step.question;
    return questions;
}

} // namespace sextant
