// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/decisionsections.h"

#include "decision/outlook.h"
#include "decision/signalwords.h"

#include <QLocale>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int signalsShown = 12;

struct DecisionSectionsText
{
    Q_DECLARE_TR_FUNCTIONS(DecisionSections)
};

ReportParagraph said(const QString &text, bool strong = false)
{
    return {text, strong};
}

int foundAnswers(const DecisionDraft &draft)
{
    return int(std::ranges::count_if(
        draft.answers, [](const auto &answer) { return answer && answer->reading && !answer->disagrees(); }));
}

QString answeredWords(const DecisionDraft &draft)
{
    QString words = DecisionSectionsText::tr("%1 of %2 questions are answered, %3 of them by what was found.")
                        .arg(draft.answered())
                        .arg(signalCount)
                        .arg(foundAnswers(draft)) +
                    u' ' + DecisionSectionsText::tr("Stage: %1.").arg(labelOf(draft.stage));
    if (!draft.goal.isEmpty())
        words += u' ' + DecisionSectionsText::tr("Goal: %1.").arg(draft.goal);
    return words;
}

/// Who was asked on their own, and how far they agree.
QString opinionWords(const DecisionDraft &draft)
{
    if (draft.opinions.size() < 2)
        return {};
    QStringList people;
    for (const Opinion &opinion : draft.opinions)
        people << DecisionSectionsText::tr("%1 (%2)").arg(opinion.person, labelOf(opinion.speaker));
    QString words = DecisionSectionsText::tr("Answered on their own: %1.").arg(people.join(u", "_s));
    if (const auto agreement = compareOpinions(draft.opinions, draft.overclaim).agreement)
        words += u' ' + DecisionSectionsText::tr("They agree by %1.").arg(percentText(*agreement));
    return words;
}

/// What an answer rests on, and what was found where somebody disagrees with it.
QString basisOf(const DraftAnswer &answer)
{
    if (answer.disagrees())
        return DecisionSectionsText::tr("%1 (found: %2)").arg(answer.reason, answer.reading->evidence);
    return answer.reading ? answer.reading->evidence : answer.reason;
}

} // namespace

std::optional<ReportDecision> reportDecisionOf(const DecisionRecord &record, const QStringList &changes)
{
    auto made = caseOf(record.draft);
    if (!made)
        return {};
    ReportDecision decision{record, std::move(*made), {}, {}, changes};
    decision.recommendation = recommend(decision.facts.facts, decision.facts.draws, decision.facts.seed);
    if (decision.facts.economics)
        decision.economics = weighEconomics(*decision.facts.economics, decision.facts.draws, decision.facts.seed + 1);
    return decision;
}

ReportSection decisionSection(const ReportSource &source)
{
    if (!source.decision)
        return {DecisionSectionsText::tr("Harden or rebuild"),
                {said(DecisionSectionsText::tr(
                    "Whether to harden what there is or to rebuild it was not decided in this project."))}};
    const ReportDecision &decision = *source.decision;
    const DecisionRecord &record = decision.record;
    const DecisionWords words = decisionWords(decision.recommendation, decision.economics);
    ReportSection section{DecisionSectionsText::tr("Decision: %1").arg(optionWords(record.chosen)), {}};
    section.blocks << said(DecisionSectionsText::tr("Decided on %1 by %2.")
                               .arg(QLocale().toString(record.at.date(), QLocale::ShortFormat), record.draft.person))
                   << said(DecisionSectionsText::tr("The method says: %1. %2").arg(words.title, words.reason), true);
    if (!record.reason.isEmpty())
        section.blocks << said(DecisionSectionsText::tr("Reason of those who decided: %1").arg(record.reason));
    section.blocks << said(answeredWords(record.draft));
    if (const QString others = opinionWords(record.draft); !others.isEmpty())
        section.blocks << said(others);
    if (!decision.changes.isEmpty())
        section.blocks << said(DecisionSectionsText::tr(
                                   "Since then this was found otherwise, so the decision is open again:"),
                               true)
                       << ReportList{decision.changes};
    return section;
}

ReportSection waysSection(const ReportSource &source)
{
    if (!source.decision)
        return {};
    const ReportDecision &decision = *source.decision;
    ReportTable table;
    table.id = u"ways"_s;
    table.columns = {{DecisionSectionsText::tr("Way"), TextKind::Plain, 2},
                     {DecisionSectionsText::tr("Better choice in"), TextKind::Plain, 1, true}};
    if (decision.economics)
        table.columns += {{DecisionSectionsText::tr("Cost, likely"), TextKind::Plain, 1, true},
                          {DecisionSectionsText::tr("in four of five cases at most"), TextKind::Plain, 1.2, true},
                          {DecisionSectionsText::tr("Weeks, likely"), TextKind::Plain, 1, true},
                          {DecisionSectionsText::tr("in four of five cases at most"), TextKind::Plain, 1.2, true},
                          {DecisionSectionsText::tr("Within the money"), TextKind::Plain, 1, true}};
    for (const auto &option : names<Option>()) {
        const auto way = std::size_t(option.value);
        QStringList row{optionWords(option.value), percentText(decision.recommendation.simulated.probability[way])};
        if (decision.economics) {
            const EstimateSpread cost = costSpread(*decision.facts.economics, option.value);
            const EstimateSpread weeks = durationSpread(*decision.facts.economics, option.value);
            row << moneyText(cost.p50) << moneyText(cost.p80) << QLocale().toString(weeks.p50, 'f', 0)
                << QLocale().toString(weeks.p80, 'f', 0)
                << percentText(decision.economics->forecasts[way].withinRunway);
        }
        table.rows << row;
    }
    ReportSection section{DecisionSectionsText::tr("The three ways"), {table}};
    if (!decision.economics)
        section.blocks << said(
            DecisionSectionsText::tr("Nobody said what each way costs, so there are no figures of money or time."));
    return section;
}

ReportSection signalsSection(const ReportSource &source)
{
    if (!source.decision)
        return {};
    const Recommendation &recommendation = source.decision->recommendation;
    ReportTable table;
    table.id = u"signals"_s;
    table.shown = signalsShown;
    table.columns = {{DecisionSectionsText::tr("Question"), TextKind::Plain, 2.4},
                     {DecisionSectionsText::tr("The answer"), TextKind::Plain, 1.4},
                     {DecisionSectionsText::tr("Source"), TextKind::Plain, 0.8},
                     {DecisionSectionsText::tr("Rests on"), TextKind::Plain, 2.4}};
    const auto &answers = source.decision->record.draft.answers;
    for (const TornadoBar &bar : tornadoOf(recommendation.values, recommendation.weighing.best()))
        if (const auto &answer = answers[bar.signal])
            table.rows << QStringList{signalWords(bar.signal).question, pullWords(bar.signal, answer->value),
                                      labelOf(answer->source), basisOf(*answer)};
    if (table.rows.isEmpty())
        return {};
    return {DecisionSectionsText::tr("What speaks for it, the weightiest first"), {table}};
}

ReportSection partsSection(const ReportSource &source)
{
    if (!source.decision)
        return {};
    ReportTable table;
    table.id = u"parts"_s;
    table.columns = {{DecisionSectionsText::tr("Part"), TextKind::Path, 2},
                     {DecisionSectionsText::tr("What becomes of it"), TextKind::Plain, 1},
                     {DecisionSectionsText::tr("Why"), TextKind::Plain, 2}};
    for (const ComponentChoice &part : source.decision->record.draft.components)
        if (part.scope != Scope::Open)
            table.rows << QStringList{part.path, labelOf(part.scope), part.reason};
    if (table.rows.isEmpty())
        return {};
    return {DecisionSectionsText::tr("Part by part"), {table}};
}

ReportSection turningSection(const ReportSource &source)
{
    if (!source.decision)
        return {};
    const ReportDecision &decision = *source.decision;
    const DecisionWords words = decisionWords(decision.recommendation, decision.economics);
    ReportSection section{DecisionSectionsText::tr("What would change it, and what threatens it"), {}};
    if (!words.turning.isEmpty())
        section.blocks << said(words.turning, true);
    ReportList threats;
    threats.items = failureModes(decision.facts, decision.economics)[std::size_t(decision.record.chosen)];
    section.blocks << threats;
    if (decision.economics) {
        ReportList money;
        for (const MoneyLine &line :
             wrongChoiceLines(*decision.facts.economics, *decision.economics, decision.recommendation.weighing.best()))
            money.items << line.figure + u' ' + line.words;
        section.blocks << said(DecisionSectionsText::tr("What the wrong choice costs:")) << money;
    }
    section.blocks << said(
        DecisionSectionsText::tr(
            "Worked out by method %1 with %2 draws, seed %3. The same answers give the same figures.")
            .arg(decision.record.methodVersion)
            .arg(decision.facts.draws)
            .arg(decision.facts.seed));
    return section;
}

} // namespace sextant
