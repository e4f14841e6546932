// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/evidencefromfigures.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

struct EvidenceFromFiguresText
{
    Q_DECLARE_TR_FUNCTIONS(EvidenceFromFigures)
};

struct FigureName
{
    const char *id;
    const char *label;
};

/// The figures that summaries name; the rest would only confuse.
constexpr FigureName figureNames[] = {
    {"distinct_line_pct", QT_TRANSLATE_NOOP("figures", "lines that tests run, in %")},
    {"line_pct", QT_TRANSLATE_NOOP("figures", "lines that tests run, in %")},
    {"statement_pct", QT_TRANSLATE_NOOP("figures", "statements that tests run, in %")},
    {"tests_passed", QT_TRANSLATE_NOOP("figures", "tests passed")},
    {"tests_failures", QT_TRANSLATE_NOOP("figures", "tests failed")},
    {"tests_errors", QT_TRANSLATE_NOOP("figures", "tests broken")},
    {"iterations", QT_TRANSLATE_NOOP("figures", "rounds")},
    {"thresholds_failed", QT_TRANSLATE_NOOP("figures", "limits crossed")},
    {"failed_rate", QT_TRANSLATE_NOOP("figures", "share of failed requests")},
    {"p95_ms", QT_TRANSLATE_NOOP("figures", "slow answers, in ms")},
    {"requests", QT_TRANSLATE_NOOP("figures", "requests")},
    {"failures", QT_TRANSLATE_NOOP("figures", "failed requests")},
    {"samples", QT_TRANSLATE_NOOP("figures", "requests")},
    {"failed", QT_TRANSLATE_NOOP("figures", "failed requests")},
    {"score_performance", QT_TRANSLATE_NOOP("figures", "performance score of 100")},
    {"score", QT_TRANSLATE_NOOP("figures", "score of 10")},
    {"components_all", QT_TRANSLATE_NOOP("figures", "components listed")},
    {"packages", QT_TRANSLATE_NOOP("figures", "packages listed")},
    {"conclusion_success", QT_TRANSLATE_NOOP("figures", "runs that passed")},
    {"conclusion_failure", QT_TRANSLATE_NOOP("figures", "runs that failed")},
    {"status_success", QT_TRANSLATE_NOOP("figures", "runs that passed")},
    {"status_failed", QT_TRANSLATE_NOOP("figures", "runs that failed")},
    {"lastSuccessfulBuild", QT_TRANSLATE_NOOP("figures", "number of the last build that passed")},
    {"result_SUCCESS", QT_TRANSLATE_NOOP("figures", "builds that passed")},
    {"status_SUCCESS", QT_TRANSLATE_NOOP("figures", "runs that passed")},
};

QString labelOfFigure(const QString &id)
{
    const auto known =
        std::ranges::find_if(figureNames, [&id](const FigureName &name) { return id == QLatin1StringView(name.id); });
    return known == std::end(figureNames) ? id : QCoreApplication::translate("figures", known->label);
}

bool holds(const FigureRule::Condition &condition, const QMap<QString, double> &figures)
{
    const auto figure = figures.constFind(condition.figure);
    // A figure that the report does not give proves nothing, for or against.
    if (figure == figures.constEnd())
        return false;
    switch (condition.comparison) {
    case FactCondition::Comparison::Found:
        return true;
    case FactCondition::Comparison::AtLeast:
        return *figure >= condition.threshold;
    case FactCondition::Comparison::AtMost:
        return *figure <= condition.threshold;
    case FactCondition::Comparison::Above:
        return *figure > condition.threshold;
    case FactCondition::Comparison::Below:
        return *figure < condition.threshold;
    }
    return false;
}

std::optional<FigureRule::Condition> conditionOf(const QString &text)
{
    using Comparison = FactCondition::Comparison;
    static const QRegularExpression form(u"^([A-Za-z][A-Za-z0-9_-]{0,60}) (>=|<=|>|<) (-?[0-9]+(?:\\.[0-9]+)?)$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString sign = match.captured(2);
    const Comparison comparison = sign == u">="   ? Comparison::AtLeast
                                  : sign == u"<=" ? Comparison::AtMost
                                  : sign == u">"  ? Comparison::Above
                                                  : Comparison::Below;
    return FigureRule::Condition{match.captured(1), comparison, match.captured(3).toDouble()};
}

QStringList textsOf(const QJsonValue &list)
{
    QStringList texts;
    for (const auto &text : list.toArray())
        texts << text.toString();
    return texts;
}

Result<FigureRule> ruleOf(const QJsonObject &object, const QString &where)
{
    FigureRule rule;
    rule.checkId = object[u"check"_s].toString();
    rule.formats = textsOf(object[u"formats"_s]);
    rule.value = object[u"value"_s].toDouble(-1);
    rule.strength = object[u"strength"_s].toDouble(-1);
    rule.kind = object[u"kind"_s].toString() == u"ci" ? EvidenceKind::Ci : EvidenceKind::Scanner;
    rule.tell = textsOf(object[u"tell"_s]);
    for (const QString &text : textsOf(object[u"when"_s])) {
        const auto condition = conditionOf(text);
        if (!condition)
            return inputError(EvidenceFromFiguresText::tr("“%1” is no comparison of a figure.").arg(text), where);
        rule.when << *condition;
    }
    const auto share = [](double number) { return number >= 0 && number <= 1; };
    if (rule.checkId.isEmpty() || rule.formats.isEmpty() || rule.when.isEmpty() || !share(rule.value) ||
        !share(rule.strength))
        return inputError(EvidenceFromFiguresText::tr("A rule for figures is not whole."), where);
    return rule;
}

QString summaryOf(const FigureRule &rule, const QMap<QString, double> &figures)
{
    QStringList told;
    for (const QString &id : rule.tell)
        if (const auto figure = figures.constFind(id); figure != figures.constEnd())
            told << EvidenceFromFiguresText::tr("%1: %2", "name and number")
                        .arg(labelOfFigure(id),
                             QLocale().toString(*figure, 'f', *figure == double(qint64(*figure)) ? 0 : 2));
    return told.join(u", "_s);
}

} // namespace

Result<QList<FigureRule>> readFigureRules(const QByteArray &json, const QString &where)
{
    QJsonParseError trouble;
    const QJsonDocument document = QJsonDocument::fromJson(json, &trouble);
    if (!document.isObject())
        return inputError(EvidenceFromFiguresText::tr("This is not a JSON document: %1.").arg(trouble.errorString()),
                          where);
    QList<FigureRule> rules;
    for (const auto &item : document[u"rules"_s].toArray()) {
        const auto rule = ruleOf(item.toObject(), where + u"#/rules/%1"_s.arg(rules.size()));
        if (!rule)
            return rule.error();
        rules << *rule;
    }
    return rules;
}

Result<QList<FigureRule>> builtInFigureRules()
{
    QFile file(u":/catalogue/figure-rules.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return environmentError(EvidenceFromFiguresText::tr("A part of the program is missing."), file.fileName(),
                                EvidenceFromFiguresText::tr("Install Sextant again."));
    return readFigureRules(file.readAll(), file.fileName());
}

QList<Evidence> evidenceFromFigures(const Catalogue &catalogue, const QList<FigureRule> &rules,
                                    const MeasuredReport &report)
{
    QList<Evidence> all;
    QSet<QString> spoken;
    for (const FigureRule &rule : rules) {
        const bool speaks =
            !report.failed && rule.formats.contains(report.format) && !spoken.contains(rule.checkId) &&
            catalogue.find(rule.checkId) &&
            std::ranges::all_of(rule.when, [&report](const auto &each) { return holds(each, report.figures); });
        if (!speaks)
            continue;
        spoken.insert(rule.checkId);
        Evidence evidence;
        evidence.checkId = rule.checkId;
        evidence.kind = rule.kind;
        evidence.value = rule.value;
        evidence.strength = rule.strength * (report.dateAssumed ? Evidence::assumedDateStrength : 1.0);
        evidence.date = report.date;
        evidence.source = report.toolVersion.isEmpty() ? report.tool : report.tool + u' ' + report.toolVersion;
        evidence.summary = summaryOf(rule, report.figures);
        all << evidence;
    }
    return all;
}

} // namespace sextant
