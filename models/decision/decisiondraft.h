// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/decisioncase.h"
#include "decision/opinion.h"
#include "domain/stage.h"

#include <QList>

namespace sextant {

/// What the repository, its scans and its checks say of a signal, and where that can be looked up.
struct SignalReading
{
    double value = 0; ///< -1 to 1
    AnswerSource source = AnswerSource::Observed;
    QString evidence = {}; ///< one sentence of plain text
    QString checkId = {};  ///< of the check that it comes from; else page
    QString page = {};

    bool operator==(const SignalReading &) const = default;
};

using SignalReadings = BySignal<std::optional<SignalReading>>;

/// An answer with what it rests on.
struct DraftAnswer
{
    double value = 0;
    AnswerSource source = AnswerSource::Insider;
    QString reason = {};                       ///< why it differs from what was found
    std::optional<SignalReading> reading = {}; ///< what was found when it was answered

    bool disagrees() const { return reading && (reading->value != value || reading->source != source); }
    bool operator==(const DraftAnswer &) const = default;
};

/// One way to go as people enter it. Nothing is checked here; see troublesOf().
struct DraftUndertaking
{
    double low = 0; ///< engineer-days
    double likely = 0;
    double high = 0;
    double team = 0;
    double focus = 0.7;
    double freeze = 0;
    double upkeep = 0; ///< a month, once it is done; in money

    bool operator==(const DraftUndertaking &) const = default;
};

struct DraftMoney
{
    ByOption<DraftUndertaking> undertakings;
    double dayRate = 0;
    double runwayDays = 0;
    double reserve = 0.2;
    double incidentCostPerMonth = 0;
    double opportunityPerWeek = 0;

    bool operator==(const DraftMoney &) const = default;
};

/// What becomes of one part of the code.
enum class Scope : quint8 { Open, Keep, Replace };

struct ComponentChoice
{
    QString path;
    Scope scope = Scope::Open;
    QString reason = {};

    bool operator==(const ComponentChoice &) const = default;
};

/// Everything that people enter for one decision.
struct DecisionDraft
{
    QString person = {};
    AnswerSource speaker = AnswerSource::Insider; ///< of what is asked
    bool builderAnswers = true;
    Stage stage = Stage::Mvp;
    QString goal = {};
    BySignal<std::optional<DraftAnswer>> answers{};
    std::optional<DraftMoney> money = {}; ///< none: decided without figures of money
    std::optional<double> overclaim = {};
    quint64 seed = method::decisionSeed;
    QList<Opinion> opinions = {};           ///< those that were asked on their own
    QList<ComponentChoice> components = {}; ///< by path; parts that nobody looked at are not in it

    int answered() const;
    bool operator==(const DecisionDraft &) const = default;
};

/// Something that stands in the way of a verdict, and the field that it is about: "person", "answers", "day-rate",
/// "runway", "effort/harden", "team/staged", "focus/rebuild", "reason/tests.none".
struct DraftTrouble
{
    QString field;
    QString text;
};

QList<DraftTrouble> troublesOf(const DecisionDraft &draft);

/// Takes over what was found wherever nobody has said otherwise.
void takeReadings(DecisionDraft &draft, const SignalReadings &readings);

/// The estimates answer code.debt-ratio by themselves where nobody did.
void takeEstimates(DecisionDraft &draft);

/// What the person of a draft says, without what was only found.
Opinion opinionOf(const DecisionDraft &draft, const QDateTime &at);

/// Takes the answers of several people as one, each with what everybody said as its reason.
void takeOpinions(DecisionDraft &draft, const QList<Opinion> &opinions);

/// The rule of thumb: eight weeks of hardening against eight months of rebuilding, for one team. A place to start.
DraftMoney ruleOfThumb(double team, double dayRate);

/// As the method takes it; refused while there is any trouble.
Result<DecisionCase> caseOf(const DecisionDraft &draft);

/// A case that `sextant decide --case` reads, with what people entered beside it.
QByteArray toDocument(const DecisionDraft &draft);
/// Refuses what toDocument() did not write.
Result<DecisionDraft> decisionDraftOf(const QByteArray &document);

template <>
std::span<const Name<Scope>> names<Scope>();

} // namespace sextant
