// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/detectorexpression.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

struct DetectorExpressionText
{
    Q_DECLARE_TR_FUNCTIONS(DetectorExpression)
};

Result<FactCondition> parseMetric(const QString &part)
{
    using Comparison = FactCondition::Comparison;
    static const QRegularExpression form(
        u"^(git:[a-z][a-z0-9_]{0,60})(?:(>=|<=|>|<)(-?[0-9]{1,9}(?:\\.[0-9]{1,6})?)|=yes)?$"_s);
    const auto match = form.match(part);
    if (!match.hasMatch())
        return inputError(DetectorExpressionText::tr("“%1” is no comparison of a measured value.").arg(part));
    const QString sign = match.captured(2);
    if (sign.isEmpty())
        return FactCondition{match.captured(1), Comparison::Found, 0};
    const Comparison comparison = sign == u">="   ? Comparison::AtLeast
                                  : sign == u"<=" ? Comparison::AtMost
                                  : sign == u">"  ? Comparison::Above
                                                  : Comparison::Below;
    return FactCondition{match.captured(1), comparison, match.captured(3).toDouble()};
}

Result<FactCondition> parsePart(const QString &part)
{
    static const QRegularExpression set(u"^(?:dep|file|text|doc|pipeline):[A-Z][A-Z0-9]{0,30}$"_s);
    static const QRegularExpression glob(u"^glob:[^\\s,\\\\&]+(?:,[^\\s,\\\\&]+)*$"_s);
    if (part.startsWith(u"git:"_s))
        return parseMetric(part);
    if (set.match(part).hasMatch() || glob.match(part).hasMatch())
        return FactCondition{part, FactCondition::Comparison::Found, 0};
    return inputError(
        DetectorExpressionText::tr("“%1” names no fact: dep:, file:, text:, doc:, glob:, pipeline: or git: is needed.")
            .arg(part));
}

} // namespace

Result<QList<FactCondition>> parseDetectorExpression(const QString &expression)
{
    QList<FactCondition> needs;
    for (const QString &part : expression.split(u" & "_s)) {
        const auto need = parsePart(part);
        if (!need)
            return need.error();
        needs << *need;
    }
    return needs;
}

} // namespace sextant
