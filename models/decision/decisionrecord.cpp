// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/decisionrecord.h"

#include "decision/outlook.h"
#include "decision/signalwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr double noticed = 0.05; ///< of the scale from -1 to 1

struct DecisionRecordText
{
    Q_DECLARE_TR_FUNCTIONS(DecisionRecord)
};

/// Words of people and of repositories as Markdown that shows them and nothing else.
QString plain(const QString &text)
{
    QString escaped;
    for (const QChar c : text.simplified()) {
        if (u"\\`*_{}[]<>#|~!&"_s.contains(c))
            escaped += u'\\';
        escaped += c;
    }
    return escaped;
}

QString signalRow(std::size_t signal, const DraftAnswer &answer, double corrected)
{
    QString basis = answer.reading && !answer.disagrees() ? answer.reading->evidence : answer.reason;
    if (answer.disagrees())
        basis = DecisionRecordText::tr("%1 (found: %2)").arg(answer.reason, answer.reading->evidence);
    return u"| %1 | %2 | %3 | %4 | %5 |\n"_s.arg(
        plain(signalWords(signal).question), QLocale().toString(answer.value, 'f', 2),
        QLocale().toString(corrected, 'f', 2), labelOf(answer.source), plain(basis));
}

QString context(const DecisionRecord &record, const Recommendation &recommendation)
{
    const DecisionDraft &draft = record.draft;
    QString text = u"## "_s + DecisionRecordText::tr("Context") + u"\n\n"_s;
    text += DecisionRecordText::tr("%1 answered %2 of %3 questions. Stage: %4.")
                .arg(plain(draft.person))
                .arg(draft.answered())
                .arg(signalCount)
                .arg(labelOf(draft.stage));
    if (!draft.goal.isEmpty())
        text += u' ' + DecisionRecordText::tr("Goal: %1.").arg(plain(draft.goal));
    text += u"\n\n| %1 | %2 | %3 | %4 | %5 |\n|---|---|---|---|---|\n"_s.arg(
        DecisionRecordText::tr("Question"), DecisionRecordText::tr("Answer, -1 to 1"),
        DecisionRecordText::tr("Corrected"), DecisionRecordText::tr("Source"), DecisionRecordText::tr("Basis"));
    for (const std::size_t i : signalsById())
        if (draft.answers[i])
            text += signalRow(i, *draft.answers[i], recommendation.values.value[i]);
    return text;
}

/// Who was asked on their own, and how far they agree.
QString others(const DecisionRecord &record)
{
    if (record.draft.opinions.size() < 2)
        return {};
    QStringList people;
    for (const Opinion &opinion : record.draft.opinions)
        people << DecisionRecordText::tr("%1 (%2)").arg(plain(opinion.person), labelOf(opinion.speaker));
    const OpinionComparison comparison = compareOpinions(record.draft.opinions, record.draft.overclaim);
    QString text = u'\n' + DecisionRecordText::tr("Answered on their own: %1.").arg(people.join(u", "_s));
    if (comparison.agreement)
        text += u' ' + DecisionRecordText::tr("They agree by %1.").arg(percentText(*comparison.agreement));
    return text + u'\n';
}

QString parts(const DecisionRecord &record)
{
    QString text;
    for (const ComponentChoice &component : record.draft.components)
        if (component.scope != Scope::Open)
            text +=
                component.reason.isEmpty()
                    ? u"- %1: %2\n"_s.arg(plain(component.path), labelOf(component.scope))
                    : u"- %1: %2. %3\n"_s.arg(plain(component.path), labelOf(component.scope), plain(component.reason));
    return text.isEmpty() ? QString() : u'\n' + DecisionRecordText::tr("Part by part:") + u"\n\n"_s + text;
}

QString decision(const DecisionRecord &record, const DecisionWords &words, const Recommendation &recommendation)
{
    QString text =
        u"\n## "_s + DecisionRecordText::tr("Decision") + u"\n\n**"_s + optionWords(record.chosen) + u"**\n\n"_s;
    text += DecisionRecordText::tr("The method says: %1. %2").arg(words.title, words.reason) + u"\n\n"_s;
    for (const auto &option : names<Option>())
        text += u"- %1: %2\n"_s.arg(optionWords(option.value),
                                    percentText(recommendation.simulated.probability[std::size_t(option.value)]));
    if (!record.reason.isEmpty())
        text += u'\n' + DecisionRecordText::tr("Reason of those who decided: %1").arg(plain(record.reason)) + u'\n';
    return text;
}

QString money(const DecisionCase &decisionCase, const Economics &economics)
{
    QString text;
    const QLocale locale;
    for (const auto &option : names<Option>()) {
        const EstimateSpread cost = costSpread(*decisionCase.economics, option.value);
        const EstimateSpread weeks = durationSpread(*decisionCase.economics, option.value);
        text +=
            DecisionRecordText::tr(
                "- %1: cost %2, in four of five cases at most %3; %4 weeks, at most %5; within the money %6")
                .arg(optionWords(option.value), locale.toString(cost.p50, 'f', 0), locale.toString(cost.p80, 'f', 0),
                     locale.toString(weeks.p50, 'f', 0), locale.toString(weeks.p80, 'f', 0),
                     percentText(economics.forecasts[std::size_t(option.value)].withinRunway)) +
            u'\n';
    }
    return text + u'\n';
}

} // namespace

QString whyNotRecorded(const Recommendation &recommendation, Option chosen, const QString &reason)
{
    if (!reason.trimmed().isEmpty() || recommendation.verdict == chosen)
        return {};
    if (!recommendation.verdict)
        return DecisionRecordText::tr("Not enough is known for a recommendation. Say why it is decided all the same.");
    return DecisionRecordText::tr("This goes against the evidence. Say why.");
}

QStringList changesSince(const DecisionDraft &draft, const SignalReadings &readings)
{
    QStringList changes;
    for (const std::size_t i : signalsById()) {
        const auto &answer = draft.answers[i];
        if (!answer || !answer->reading || answer->reading->page == u"decision")
            continue;
        const SignalReading &then = *answer->reading;
        if (!readings[i])
            changes << DecisionRecordText::tr("%1 Then: %2. Now nothing is found.")
                           .arg(signalWords(i).question, then.evidence);
        else if (std::abs(readings[i]->value - then.value) > noticed)
            changes << DecisionRecordText::tr("%1 Then: %2. Now: %3.")
                           .arg(signalWords(i).question, then.evidence, readings[i]->evidence);
    }
    return changes;
}

QString decisionMarkdown(const QString &product, int number, const DecisionRecord &record)
{
    const auto made = caseOf(record.draft);
    if (!made)
        return {};
    const Recommendation recommendation = recommend(made->facts, made->draws, made->seed);
    std::optional<Economics> economics;
    if (made->economics)
        economics = weighEconomics(*made->economics, made->draws, made->seed + 1);
    const DecisionWords words = decisionWords(recommendation, economics);
    QString text =
        u"# "_s + DecisionRecordText::tr("%1. %2: %3").arg(number).arg(plain(product), optionWords(record.chosen));
    text += u"\n\n"_s + DecisionRecordText::tr("Date: %1. Decided by %2. Status: accepted.")
                            .arg(record.at.date().toString(Qt::ISODate), plain(record.draft.person));
    text += u"\n\n"_s + context(record, recommendation) + others(record) + decision(record, words, recommendation) +
            parts(record);
    text += u"\n## "_s + DecisionRecordText::tr("Consequences") + u"\n\n"_s;
    if (economics)
        text += money(*made, *economics);
    if (economics)
        for (const MoneyLine &line : wrongChoiceLines(*made->economics, *economics, recommendation.weighing.best()))
            text += u"- %1 %2\n"_s.arg(line.figure, line.words);
    const auto modes = failureModes(*made, economics);
    for (const QString &mode : modes[std::size_t(record.chosen)])
        text += u"- "_s + mode + u'\n';
    text += u'\n' + words.turning + u"\n\n"_s;
    text += DecisionRecordText::tr(
                "Worked out by method %1 with %2 draws, seed %3. The same answers give the same figures.")
                .arg(record.methodVersion)
                .arg(made->draws)
                .arg(made->seed) +
            u'\n';
    return text;
}

} // namespace sextant
