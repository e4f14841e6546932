// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionnaire/proposal.h"

#include "base/spokenlanguage.h"
#include "questionnaire/proposalwords.h"

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr double leastCoverage = 0.6;      ///< of a question that a check may answer
constexpr double aboutCoverage = 0.3;      ///< below, the check is about something else
constexpr double leastExplained = 1.5;     ///< less is a word in common
constexpr double openShare = 0.7;          ///< a text that was asked for is seldom the whole text
constexpr double notApplicableTrust = 0.8; ///< the profile may be wrong
constexpr double highFrom = 0.75;
constexpr double mediumFrom = 0.5;
constexpr qsizetype mostCitations = 4;

bool contradicts(BuyerAnswer earlier, BuyerAnswer today)
{
    const auto decides = [](BuyerAnswer answer) { return answer != BuyerAnswer::Blank && answer != BuyerAnswer::Text; };
    return decides(earlier) && decides(today) && earlier != today;
}

} // namespace

Confidence confidenceOf(double value)
{
    return value <= 0            ? Confidence::None
           : value >= highFrom   ? Confidence::High
           : value >= mediumFrom ? Confidence::Medium
                                 : Confidence::Low;
}

ProposalMaker::ProposalMaker(const Catalogue &catalogue, const Assessment &assessment, const QuestionMatcher &matcher,
                             const EarlierAnswers &earlier, bool withPeople, const QString &language)
    : m_catalogue(catalogue)
    , m_assessment(assessment)
    , m_matcher(matcher)
    , m_earlier(earlier)
    , m_withPeople(withPeople)
    , m_language(language)
{}

Proposal ProposalMaker::propose(const BuyerQuestion &question) const
{
    return withEarlier(question, fromChecks(question));
}

Proposal ProposalMaker::fromChecks(const BuyerQuestion &question) const
{
    const QuestionMatch match =
        m_matcher.match(question.text, question.reference + u' ' + question.marks, question.section);
    Proposal proposal;
    proposal.candidates = match.candidates;
    proposal.checkIds = match.checkIds;
    judge(match, proposal);
    for (const QString &id : proposal.checkIds)
        if (const CheckResult *result = m_assessment.find(id))
            proposal.citations << citationsOf(*result, mostCitations);
    // What was seen may speak against it and be outweighed: what is cited then is words alone.
    if (!proposal.citations.isEmpty() &&
        std::ranges::none_of(proposal.citations, [](const AnswerCitation &each) { return isObserved(each.kind); }))
        proposal.claimedOnly = true;
    if (proposal.answer != BuyerAnswer::Blank) {
        const SpokenLanguage theirs(m_language);
        proposal.comment = ProposalWords::comment(proposal, m_catalogue, m_assessment, m_withPeople);
    } else {
        proposal.needed = ProposalWords::needed(proposal, m_catalogue, m_assessment);
    }
    proposal.reason = ProposalWords::reason(proposal, match, m_catalogue);
    if (proposal.blank == BlankReason::NoCheck) {
        proposal.checkIds.clear();
        proposal.citations.clear();
        proposal.needed.clear();
    }
    return proposal;
}

/// Each thing that could make a yes wrong makes a blank.
void ProposalMaker::judge(const QuestionMatch &match, Proposal &proposal) const
{
    QList<const CheckResult *> results;
    for (const QString &id : match.checkIds)
        if (const CheckResult *result = m_assessment.find(id))
            results << result;
    if (!results.isEmpty() && !match.reversals.isEmpty()) {
        proposal.blank = BlankReason::Turned;
        return;
    }
    if (results.isEmpty() || match.explained < leastExplained ||
        (match.coverage < aboutCoverage && !match.candidates.first().byReference)) {
        proposal.blank = BlankReason::NoCheck;
        return;
    }
    if (!match.unmet.isEmpty() || match.coverage < leastCoverage) {
        proposal.blank = BlankReason::AsksForMore;
        return;
    }
    const auto is = [&results](CheckState state) {
        return std::ranges::any_of(results, [state](const CheckResult *r) { return r->state == state; });
    };
    const BuyerAnswer answer = joined(results);
    const CheckResult *rival = match.rival.isEmpty() ? nullptr : m_assessment.find(match.rival);
    if (is(CheckState::Contested)) {
        proposal.blank = BlankReason::Contested;
    } else if (answer == BuyerAnswer::Blank) {
        const bool allUnknown =
            std::ranges::all_of(results, [](const CheckResult *r) { return r->state == CheckState::Unknown; });
        proposal.blank = allUnknown            ? BlankReason::Unknown
                         : results.size() == 1 ? BlankReason::NotProven
                                               : BlankReason::Mixed;
    } else if (rival && outcomeOf(*rival) != answer) {
        proposal.blank = BlankReason::Ambiguous;
    }
    if (proposal.blank != BlankReason::None)
        return;
    double certainty = 1;
    for (const CheckResult *result : results) {
        certainty = std::min(certainty, result->applies() ? result->score.confidence : notApplicableTrust);
        proposal.claimedOnly =
            proposal.claimedOnly || (result->applies() && result->score.basis() != EvidenceBasis::Observed);
    }
    const double match01 = 0.6 + 0.4 * (match.coverage - leastCoverage) / (1 - leastCoverage);
    proposal.answer = match.open ? BuyerAnswer::Text : answer;
    proposal.confidence = match01 * certainty * (match.open ? openShare : 1.0);
}

BuyerAnswer ProposalMaker::outcomeOf(const CheckResult &result) const
{
    const double value = result.score.value.value_or(0);
    const Ruler &ruler = m_assessment.product.ruler;
    switch (result.state) {
    case CheckState::Pass:
        return BuyerAnswer::Yes;
    case CheckState::Fail:
        return BuyerAnswer::No;
    case CheckState::NotApplicable:
        return BuyerAnswer::NotApplicable;
    case CheckState::Unproven:
        return value >= ruler.failValue && value < ruler.passValue && result.score.confidence >= ruler.passConfidence
                   ? BuyerAnswer::Partly
                   : BuyerAnswer::Blank;
    default:
        return BuyerAnswer::Blank;
    }
}

/// What several checks come to together. A part that is not known leaves the whole unknown, unless another part fails
/// anyway: then it is no yes, but how far it is one stays open, too.
BuyerAnswer ProposalMaker::joined(const QList<const CheckResult *> &results) const
{
    const BuyerAnswer first = outcomeOf(*results.first());
    bool same = true;
    bool known = true;
    for (const CheckResult *result : results) {
        const BuyerAnswer outcome = outcomeOf(*result);
        same = same && outcome == first;
        known = known && outcome != BuyerAnswer::Blank && outcome != BuyerAnswer::NotApplicable;
    }
    return same ? first : known ? BuyerAnswer::Partly : BuyerAnswer::Blank;
}

/// Somebody's own answer comes first, unless what is known today says otherwise.
Proposal ProposalMaker::withEarlier(const BuyerQuestion &question, Proposal proposal) const
{
    const auto hit = m_earlier.find(question.text);
    if (!hit)
        return proposal;
    proposal.earlier = hit->answer;
    if (contradicts(hit->answer.answer, proposal.answer) || proposal.blank == BlankReason::Contested) {
        proposal.answer = BuyerAnswer::Blank;
        proposal.blank = BlankReason::Changed;
        proposal.confidence = 0;
        proposal.comment.clear();
        proposal.reason = ProposalWords::ofEarlier(hit->answer, true);
        return proposal;
    }
    proposal.answer = hit->answer.answer;
    proposal.blank = BlankReason::None;
    proposal.comment = hit->answer.comment;
    proposal.reason = ProposalWords::ofEarlier(hit->answer, false);
    proposal.needed.clear();
    proposal.confidence = hit->likeness;
    if (!hit->answer.checkIds.isEmpty())
        proposal.checkIds = hit->answer.checkIds;
    return proposal;
}

std::optional<QString> answerWord(BuyerAnswer answer, const QStringList &choices, const QString &question)
{
    if (answer == BuyerAnswer::Blank || answer == BuyerAnswer::Text)
        return std::nullopt;
    for (const QString &choice : choices)
        if (answerOf(choice) == answer)
            return choice;
    if (!choices.isEmpty())
        return std::nullopt;
    static const QSet<QString> german{u"der"_s,  u"die"_s, u"das"_s,   u"und"_s,  u"werden"_s, u"wird"_s, u"ist"_s,
                                      u"sind"_s, u"sie"_s, u"haben"_s, u"gibt"_s, u"ein"_s,    u"eine"_s};
    const QStringList words = foldedWords(question);
    const bool isGerman = std::ranges::count_if(words, [](const QString &word) { return german.contains(word); }) >= 2;
    switch (answer) {
    case BuyerAnswer::Yes:
        return isGerman ? u"Ja"_s : u"Yes"_s;
    case BuyerAnswer::No:
        return isGerman ? u"Nein"_s : u"No"_s;
    case BuyerAnswer::Partly:
        return isGerman ? u"Teilweise"_s : u"Partly"_s;
    default:
        return isGerman ? u"Nicht zutreffend"_s : u"N/A"_s;
    }
}

BuyerAnswer answerOf(const QString &word)
{
    static const QHash<QString, BuyerAnswer> known{
        {u"yes"_s, BuyerAnswer::Yes},
        {u"y"_s, BuyerAnswer::Yes},
        {u"ja"_s, BuyerAnswer::Yes},
        {u"true"_s, BuyerAnswer::Yes},
        {u"compliant"_s, BuyerAnswer::Yes},
        {u"fully compliant"_s, BuyerAnswer::Yes},
        {u"implemented"_s, BuyerAnswer::Yes},
        {u"fully implemented"_s, BuyerAnswer::Yes},
        {u"in place"_s, BuyerAnswer::Yes},
        {u"erfullt"_s, BuyerAnswer::Yes},
        {u"umgesetzt"_s, BuyerAnswer::Yes},
        {u"no"_s, BuyerAnswer::No},
        {u"n"_s, BuyerAnswer::No},
        {u"nein"_s, BuyerAnswer::No},
        {u"false"_s, BuyerAnswer::No},
        {u"not compliant"_s, BuyerAnswer::No},
        {u"non compliant"_s, BuyerAnswer::No},
        {u"not implemented"_s, BuyerAnswer::No},
        {u"nicht erfullt"_s, BuyerAnswer::No},
        {u"nicht umgesetzt"_s, BuyerAnswer::No},
        {u"partly"_s, BuyerAnswer::Partly},
        {u"partial"_s, BuyerAnswer::Partly},
        {u"partially"_s, BuyerAnswer::Partly},
        {u"partially compliant"_s, BuyerAnswer::Partly},
        {u"partially implemented"_s, BuyerAnswer::Partly},
        {u"teilweise"_s, BuyerAnswer::Partly},
        {u"teilweise erfullt"_s, BuyerAnswer::Partly},
        {u"teilweise umgesetzt"_s, BuyerAnswer::Partly},
        {u"na"_s, BuyerAnswer::NotApplicable},
        {u"n a"_s, BuyerAnswer::NotApplicable},
        {u"not applicable"_s, BuyerAnswer::NotApplicable},
        {u"nicht zutreffend"_s, BuyerAnswer::NotApplicable},
        {u"nicht anwendbar"_s, BuyerAnswer::NotApplicable},
        {u"entfallt"_s, BuyerAnswer::NotApplicable},
    };
    const QString folded = foldedWords(word).join(u' ');
    return folded.isEmpty() ? BuyerAnswer::Blank : known.value(folded, BuyerAnswer::Text);
}

template <>
std::span<const Name<BlankReason>> names<BlankReason>()
{
    static constexpr Name<BlankReason> all[] = {
        {BlankReason::None, "none", QT_TRANSLATE_NOOP("names", "Answered")},
        {BlankReason::NoCheck, "no-check", QT_TRANSLATE_NOOP("names", "No check is about it")},
        {BlankReason::AsksForMore, "asks-for-more", QT_TRANSLATE_NOOP("names", "Asks for more")},
        {BlankReason::Turned, "turned", QT_TRANSLATE_NOOP("names", "Yes may be bad")},
        {BlankReason::Unknown, "unknown", QT_TRANSLATE_NOOP("names", "Nobody knows")},
        {BlankReason::NotProven, "not-proven", QT_TRANSLATE_NOOP("names", "Not proven")},
        {BlankReason::Contested, "contested", QT_TRANSLATE_NOOP("names", "Claim and evidence disagree")},
        {BlankReason::Mixed, "mixed", QT_TRANSLATE_NOOP("names", "Parts differ")},
        {BlankReason::Ambiguous, "ambiguous", QT_TRANSLATE_NOOP("names", "Two checks fit")},
        {BlankReason::Changed, "changed", QT_TRANSLATE_NOOP("names", "Differs from an earlier answer")},
    };
    return all;
}

template <>
std::span<const Name<Confidence>> names<Confidence>()
{
    static constexpr Name<Confidence> all[] = {
        {Confidence::None, "none", QT_TRANSLATE_NOOP("names", "No answer")},
        {Confidence::Low, "low", QT_TRANSLATE_NOOP("names", "Low")},
        {Confidence::Medium, "medium", QT_TRANSLATE_NOOP("names", "Medium")},
        {Confidence::High, "high", QT_TRANSLATE_NOOP("names", "High")},
    };
    return all;
}

} // namespace sextant
