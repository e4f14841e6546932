// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "questionnaire/answercitation.h"
#include "questionnaire/earlieranswers.h"
#include "questionnaire/matching.h"
#include "questionnaire/question.h"

namespace sextant {

/// Why nothing is proposed.
enum class BlankReason : quint8 {
    None,        ///< something is
    NoCheck,     ///< no check is about the question
    AsksForMore, ///< it asks for more than the checks prove
    Turned,      ///< a yes may be the bad answer
    Unknown,     ///< nobody knows
    NotProven,   ///< something speaks for it, and not enough
    Contested,   ///< claim and evidence disagree
    Mixed,       ///< its parts come out differently, and some are not known
    Ambiguous,   ///< two checks fit equally and come out differently
    Changed,     ///< an earlier answer says otherwise than what is known today
};

/// What Sextant would answer. It is written nowhere unless a person accepts it.
struct Proposal
{
    BuyerAnswer answer = BuyerAnswer::Blank;
    BlankReason blank = BlankReason::None;
    QString comment;       ///< for the buyer; plain text
    QString reason;        ///< for the person who decides: what it rests on, or why it is blank
    QString needed;        ///< what would have to be known; of a blank only
    double confidence = 0; ///< 0 to 1; 0 of a blank
    bool claimedOnly = false;
    QStringList checkIds;
    QList<CheckMatch> candidates;
    QList<AnswerCitation> citations;
    std::optional<EarlierAnswer> earlier; ///< whose words these are, or whom today contradicts
};

/// Words for a confidence: a number alone says little.
enum class Confidence : quint8 { None, Low, Medium, High };
Confidence confidenceOf(double value);

/// Proposes answers from the scored state of a project; never from a guess. Pure. What it takes must outlive it.
class ProposalMaker
{
public:
    ProposalMaker(const Catalogue &catalogue, const Assessment &assessment, const QuestionMatcher &matcher,
                  const EarlierAnswers &earlier, bool withPeople = false, const QString &language = {});

    Proposal propose(const BuyerQuestion &question) const;

private:
    Proposal fromChecks(const BuyerQuestion &question) const;
    void judge(const QuestionMatch &match, Proposal &proposal) const;
    BuyerAnswer outcomeOf(const CheckResult &result) const;
    BuyerAnswer joined(const QList<const CheckResult *> &results) const;
    Proposal withEarlier(const BuyerQuestion &question, Proposal proposal) const;

    const Catalogue &m_catalogue;
    const Assessment &m_assessment;
    const QuestionMatcher &m_matcher;
    const EarlierAnswers &m_earlier;
    bool m_withPeople;
    QString m_language; ///< of the texts for the buyer; empty: the program's
};

/// The word that the buyer's drop-down allows, or a word in the question's language where anything may stand. None
/// where the drop-down has no word for it, and for a blank.
std::optional<QString> answerWord(BuyerAnswer answer, const QStringList &choices, const QString &question);
/// What a word in an answer cell says.
BuyerAnswer answerOf(const QString &word);

template <>
std::span<const Name<BlankReason>> names<BlankReason>();
template <>
std::span<const Name<Confidence>> names<Confidence>();

} // namespace sextant
