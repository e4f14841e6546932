// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/riskrule.h"

#include <QCoreApplication>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;
using Step = RiskCondition::Step;

struct RiskRuleText
{
    Q_DECLARE_TR_FUNCTIONS(RiskRule)
};

/// Recursive descent, bounded in depth.
class RiskRuleParser
{
public:
    explicit RiskRuleParser(const QString &text)
        : m_text(text)
    {}

    Result<RiskCondition> parse()
    {
        either(0);
        skipSpace();
        if (!m_error && m_at < m_text.size())
            fail(RiskRuleText::tr("An operator is missing here."));
        if (m_error)
            return *m_error;
        return RiskCondition{m_steps};
    }

private:
    void either(int depth)
    {
        both(depth);
        while (!m_error && take(u"||"_s)) {
            both(depth);
            m_steps << Step{Step::Kind::Or, {}};
        }
    }

    void both(int depth)
    {
        single(depth);
        while (!m_error && take(u"&&"_s)) {
            single(depth);
            m_steps << Step{Step::Kind::And, {}};
        }
    }

    void single(int depth)
    {
        if (depth > RiskCondition::deepest)
            return fail(RiskRuleText::tr("The condition is nested too deeply."));
        if (take(u"!"_s)) {
            single(depth + 1);
            m_steps << Step{Step::Kind::Not, {}};
        } else if (take(u"("_s)) {
            either(depth + 1);
            if (!m_error && !take(u")"_s))
                fail(RiskRuleText::tr("A closing parenthesis is missing here."));
        } else {
            name();
        }
    }

    void name()
    {
        skipSpace();
        const qsizetype start = m_at;
        while (m_at < m_text.size() && (m_text[m_at].isLetterOrNumber() || m_text[m_at] == u'_'))
            ++m_at;
        const QString id = m_text.mid(start, m_at - start);
        if (id.isEmpty())
            return fail(RiskRuleText::tr("The id of a choice is missing here."));
        m_steps << (id == "default"_L1 ? Step{Step::Kind::Always, {}} : Step{Step::Kind::Choice, id});
    }

    bool take(const QString &token)
    {
        skipSpace();
        if (!QStringView(m_text).mid(m_at).startsWith(token))
            return false;
        m_at += token.size();
        return true;
    }

    void skipSpace()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }

    void fail(const QString &what)
    {
        if (!m_error)
            m_error = inputError(what, RiskRuleText::tr("character %1").arg(m_at + 1));
    }

    QString m_text;
    qsizetype m_at = 0;
    QList<Step> m_steps;
    std::optional<Error> m_error;
};

} // namespace

Result<RiskCondition> parseRiskCondition(const QString &text)
{
    if (text.size() > RiskCondition::longest)
        return inputError(RiskRuleText::tr("The condition has over %1 characters.").arg(RiskCondition::longest));
    return RiskRuleParser(text).parse();
}

bool holds(const RiskCondition &condition, const QSet<QString> &chosen)
{
    QList<bool> values;
    for (const Step &step : condition.steps) {
        if (step.kind == Step::Kind::Always || step.kind == Step::Kind::Choice) {
            values << (step.kind == Step::Kind::Always || chosen.contains(step.choice));
            continue;
        }
        const bool right = values.takeLast();
        if (step.kind == Step::Kind::Not)
            values << !right;
        else if (step.kind == Step::Kind::And)
            values.last() = values.last() && right;
        else
            values.last() = values.last() || right;
    }
    return values.size() == 1 && values.first();
}

QStringList choicesIn(const RiskCondition &condition)
{
    QStringList ids;
    for (const Step &step : condition.steps)
        if (step.kind == Step::Kind::Choice && !ids.contains(step.choice))
            ids << step.choice;
    return ids;
}

} // namespace sextant
