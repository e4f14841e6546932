// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/decisiondraft.h"

#include "decision/signalwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr double weeksToHarden = 8;
constexpr double monthsToRebuild = 8;
constexpr double weeksInMonth = 52.0 / 12;
constexpr double workdaysInWeek = 5;
constexpr double fatTail = 2.2;         ///< large rewrites overrun by more than they gain
constexpr double replacedShare = 0.5;   ///< of the rebuild that a staged replacement comes to
constexpr double twoSystemsCost = 1.2;  ///< of running two systems side by side
constexpr double restOfHardening = 0.5; ///< what stays is still to be hardened
constexpr double debtMiddle = 0.3;
constexpr double debtReach = 0.2;

struct DecisionDraftText
{
    Q_DECLARE_TR_FUNCTIONS(DecisionDraft)
};

void lookAtUndertaking(const DraftUndertaking &entered, Option option, QList<DraftTrouble> &troubles)
{
    const QString of = u"/"_s + idOf(option);
    if (entered.low <= 0 || entered.likely <= 0 || entered.high <= 0)
        troubles << DraftTrouble{u"effort"_s + of, DecisionDraftText::tr("Every estimate needs more than no days.")};
    else if (!ThreePoint::accepts(entered.low, entered.likely, entered.high))
        troubles << DraftTrouble{
            u"effort"_s + of,
            DecisionDraftText::tr("The low estimate must not lie above the likely one, nor that above the "
                                  "high one.")};
    if (entered.team <= 0)
        troubles << DraftTrouble{u"team"_s + of, DecisionDraftText::tr("Nobody would do the work.")};
    if (entered.focus <= 0 || entered.focus > 1)
        troubles << DraftTrouble{u"focus"_s + of,
                                 DecisionDraftText::tr("The team needs part of its day for this work.")};
}

void lookAtMoney(const DraftMoney &money, QList<DraftTrouble> &troubles)
{
    for (const auto &option : names<Option>())
        lookAtUndertaking(money.undertakings[std::size_t(option.value)], option.value, troubles);
    if (money.dayRate <= 0)
        troubles << DraftTrouble{u"day-rate"_s, DecisionDraftText::tr("A day of work costs something.")};
    if (money.runwayDays <= 0)
        troubles << DraftTrouble{u"runway"_s,
                                 DecisionDraftText::tr("Say how long the money lasts, or go on without money.")};
}

EconomicFacts factsOf(const DraftMoney &money, double replacementNeeded)
{
    EconomicFacts facts;
    for (std::size_t i = 0; i < optionCount; ++i) {
        const DraftUndertaking &entered = money.undertakings[i];
        facts.undertakings[i] = {ThreePoint(entered.low, entered.likely, entered.high), entered.team, entered.focus,
                                 entered.freeze};
        facts.interestPerMonth[i] = entered.upkeep;
    }
    facts.dayRate = money.dayRate;
    facts.runwayDays = money.runwayDays;
    facts.reserve = money.reserve;
    facts.incidentCostPerMonth = money.incidentCostPerMonth;
    facts.opportunityPerWeek = money.opportunityPerWeek;
    facts.replacementNeeded = replacementNeeded;
    return facts;
}

} // namespace

int DecisionDraft::answered() const
{
    return int(std::ranges::count_if(answers, [](const auto &answer) { return answer.has_value(); }));
}

QList<DraftTrouble> troublesOf(const DecisionDraft &draft)
{
    QList<DraftTrouble> troubles;
    if (draft.person.trimmed().isEmpty())
        troubles << DraftTrouble{u"person"_s, DecisionDraftText::tr("A decision needs a name: who answers?")};
    if (draft.answered() == 0)
        troubles << DraftTrouble{u"answers"_s,
                                 DecisionDraftText::tr("Nothing is answered yet, so nothing can be said.")};
    for (std::size_t i = 0; i < signalCount; ++i)
        if (draft.answers[i] && draft.answers[i]->disagrees() && draft.answers[i]->reason.trimmed().isEmpty())
            troubles << DraftTrouble{
                u"reason/"_s + QLatin1StringView(decisionSignals[i].id),
                DecisionDraftText::tr("“%1” differs from what was found. Say why.").arg(signalWords(i).question)};
    if (draft.money)
        lookAtMoney(*draft.money, troubles);
    return troubles;
}

void takeReadings(DecisionDraft &draft, const SignalReadings &readings)
{
    for (std::size_t i = 0; i < signalCount; ++i) {
        auto &answer = draft.answers[i];
        const bool taken = answer && answer->reading && !answer->disagrees();
        if (taken && answer->reading->page == u"decision")
            continue; // from the estimates, see takeEstimates()
        if (readings[i] && (!answer || taken))
            answer = DraftAnswer{readings[i]->value, readings[i]->source, {}, readings[i]};
        else if (!readings[i] && taken)
            answer.reset(); // what it rested on is gone
        else if (answer)
            answer->reading = readings[i];
    }
}

void takeEstimates(DecisionDraft &draft)
{
    if (!draft.money)
        return;
    const double harden = draft.money->undertakings[std::size_t(Option::Harden)].likely;
    const double rebuild = draft.money->undertakings[std::size_t(Option::Rebuild)].likely;
    auto &answer = draft.answers[*signalIndex(u"code.debt-ratio")];
    if (harden <= 0 || rebuild <= 0 || (answer && (!answer->reading || answer->disagrees())))
        return;
    const SignalReading reading{std::clamp((harden / rebuild - debtMiddle) / debtReach, -1.0, 1.0),
                                draft.speaker,
                                DecisionDraftText::tr("Your estimates: %1 days of hardening against %2 of rebuilding")
                                    .arg(std::lround(harden))
                                    .arg(std::lround(rebuild)),
                                {},
                                u"decision"_s};
    answer = DraftAnswer{reading.value, reading.source, {}, reading};
}

Opinion opinionOf(const DecisionDraft &draft, const QDateTime &at)
{
    Opinion opinion{draft.person.trimmed(), draft.speaker, draft.builderAnswers, at, {}};
    for (std::size_t i = 0; i < signalCount; ++i)
        if (const auto &answer = draft.answers[i]; answer && (!answer->reading || answer->disagrees()))
            opinion.answers[i] = Opinion::Answer{answer->value, answer->reason};
    return opinion;
}

void takeOpinions(DecisionDraft &draft, const QList<Opinion> &opinions)
{
    const auto together = combined(opinions, draft.builderAnswers, draft.overclaim);
    for (std::size_t i = 0; i < signalCount; ++i) {
        if (!together[i])
            continue;
        QStringList said;
        for (const Opinion &opinion : opinions)
            if (opinion.answers[i])
                said << DecisionDraftText::tr("%1: %2").arg(opinion.person,
                                                            QLocale().toString(opinion.answers[i]->value, 'f', 1));
        const auto reading = draft.answers[i] ? draft.answers[i]->reading : std::nullopt;
        draft.answers[i] = DraftAnswer{*together[i]->value, together[i]->source, said.join(u"; "_s), reading};
    }
}

template <>
std::span<const Name<Scope>> names<Scope>()
{
    static constexpr Name<Scope> table[] = {
        {Scope::Open, "open", QT_TRANSLATE_NOOP("names", "Still open")},
        {Scope::Keep, "keep", QT_TRANSLATE_NOOP("names", "Keep")},
        {Scope::Replace, "replace", QT_TRANSLATE_NOOP("names", "Replace")},
    };
    return table;
}

DraftMoney ruleOfThumb(double team, double dayRate)
{
    const auto undertaking = [team](double weeks, double freeze) {
        DraftUndertaking made;
        made.team = team;
        made.freeze = freeze;
        made.likely = weeks * workdaysInWeek * made.team * made.focus;
        made.low = made.likely * 0.6;
        made.high = made.likely * fatTail;
        return made;
    };
    const double rebuildWeeks = monthsToRebuild * weeksInMonth;
    DraftMoney money;
    money.dayRate = dayRate;
    money.undertakings = {
        undertaking(weeksToHarden, 0.2),
        undertaking(rebuildWeeks * replacedShare * twoSystemsCost + weeksToHarden * restOfHardening, 0.3),
        undertaking(rebuildWeeks, 1)};
    return money;
}

Result<DecisionCase> caseOf(const DecisionDraft &draft)
{
    if (const auto troubles = troublesOf(draft); !troubles.isEmpty())
        return usageError(troubles.front().text, troubles.front().field);
    DecisionCase made;
    made.seed = draft.seed;
    made.facts.builderAnswers = draft.builderAnswers;
    made.facts.overclaim = draft.overclaim;
    for (std::size_t i = 0; i < signalCount; ++i)
        if (draft.answers[i])
            made.facts.answers[i] = SignalAnswer{draft.answers[i]->value, draft.answers[i]->source};
    if (draft.money)
        made.economics = factsOf(*draft.money, replacementProbability(weigh(prepare(made.facts)).replacement));
    return made;
}

} // namespace sextant
