// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/lintwords.h"

namespace sextant {

namespace {

struct LintText
{
    Q_DECLARE_TR_FUNCTIONS(Lint)
};

} // namespace

QString LintWords::title(OddityKind kind, int checks, const QString &figure)
{
    switch (kind) {
    case OddityKind::StageNotEarned:
        return LintText::tr("It is called %1, and has not earned that.").arg(figure);
    case OddityKind::YesWithoutEvidence:
        return LintText::tr("%n answer(s) say yes, and nothing backs them.", nullptr, checks);
    case OddityKind::OneInsider:
        return LintText::tr("All %n answer(s) come from %1, who built it.", nullptr, checks).arg(figure);
    case OddityKind::Contradiction:
        return LintText::tr("Claim and evidence disagree in %n check(s).", nullptr, checks);
    case OddityKind::ExpiredProof:
        return LintText::tr("The proof of %n check(s) has expired.", nullptr, checks);
    case OddityKind::RiskExpired:
        return LintText::tr("The time of %n accepted risk(s) is over.", nullptr, checks);
    case OddityKind::RiskRefused:
        return LintText::tr("The risk of %n check(s) cannot be accepted.", nullptr, checks);
    case OddityKind::ManyExclusions:
        return LintText::tr("%1 % of what would count is left out.").arg(figure);
    case OddityKind::ReasonMissing:
        return LintText::tr("%n check(s) are left out without a full reason.", nullptr, checks);
    case OddityKind::OlderThanCode:
        return LintText::tr("%n answer(s) are older than the code that they speak of.", nullptr, checks);
    case OddityKind::ReviewAgain:
        return LintText::tr("The lines that %n answer(s) cite have changed.", nullptr, checks);
    case OddityKind::OverClaim:
        return LintText::tr("What is said lies %1 points of 100 above what is seen.").arg(figure);
    case OddityKind::OnlyGoodNews:
        return LintText::tr("All %n answer(s) say yes.", nullptr, checks);
    case OddityKind::AgainstTheCode:
        return LintText::tr("The profile denies what the repository shows: %1").arg(figure);
    case OddityKind::FutureDate:
        return LintText::tr("Evidence of %n check(s) is dated after today.", nullptr, checks);
    }
    return {};
}

QString LintWords::why(OddityKind kind)
{
    switch (kind) {
    case OddityKind::StageNotEarned:
        return LintText::tr("Whoever reads the stage expects its ship-stoppers to be closed. They are open.");
    case OddityKind::YesWithoutEvidence:
        return LintText::tr("A team's own yes counts about half. A reviewer asks for the proof first.");
    case OddityKind::OneInsider:
        return LintText::tr("People who built a thing judge it kindly, without meaning to.");
    case OddityKind::Contradiction:
        return LintText::tr("A disputed check keeps its gate closed until somebody settles it.");
    case OddityKind::ExpiredProof:
        return LintText::tr("What was true then may not be now, so it counts less each day.");
    case OddityKind::RiskExpired:
        return LintText::tr("The checks count again as they did before the risk was accepted.");
    case OddityKind::RiskRefused:
        return LintText::tr("Some harms cannot be answered for by the team alone, so the gate stays closed.");
    case OddityKind::ManyExclusions:
        return LintText::tr("A score over a part of the checks says little about the whole.");
    case OddityKind::ReasonMissing:
        return LintText::tr("Without kind, words and a person nobody can tell later whether it still holds.");
    case OddityKind::OlderThanCode:
        return LintText::tr("The newest commit is more than a month younger than these answers.");
    case OddityKind::ReviewAgain:
        return LintText::tr(
            "They spoke of lines that are not there any more, so they count nothing until somebody looks.");
    case OddityKind::OverClaim:
        return LintText::tr("Where both can be compared, people say more than repository, scanners and pipeline show.");
    case OddityKind::OnlyGoodNews:
        return LintText::tr("Hardly any product has no gap. Answers without a single no are seldom complete.");
    case OddityKind::AgainstTheCode:
        return LintText::tr("Checks are left out because of that answer.");
    case OddityKind::FutureDate:
        return LintText::tr("A clock or a date is wrong. It counts as made today.");
    }
    return {};
}

QString LintWords::remedy(OddityKind kind)
{
    switch (kind) {
    case OddityKind::StageNotEarned:
        return LintText::tr("Close the open ship-stoppers, or call it what it has earned.");
    case OddityKind::YesWithoutEvidence:
        return LintText::tr("Add a file, a link or a scan to each, the heaviest first.");
    case OddityKind::OneInsider:
        return LintText::tr("Let somebody from outside answer the ship-stoppers.");
    case OddityKind::Contradiction:
        return LintText::tr("Look at both sides of each, then fix the product or the answer.");
    case OddityKind::ExpiredProof:
        return LintText::tr("Scan again, or look again and renew the answer.");
    case OddityKind::RiskExpired:
        return LintText::tr("Close the gap, or accept the risk again with a new day.");
    case OddityKind::RiskRefused:
        return LintText::tr("Close these gaps first.");
    case OddityKind::ManyExclusions:
        return LintText::tr("Go through what is left out and bring back what applies.");
    case OddityKind::ReasonMissing:
        return LintText::tr("Answer them again, with a reason.");
    case OddityKind::OlderThanCode:
        return LintText::tr("Ask again whether they still hold.");
    case OddityKind::ReviewAgain:
        return LintText::tr("Compare old and new lines, then answer again.");
    case OddityKind::OverClaim:
        return LintText::tr("Go through the checks where the two differ.");
    case OddityKind::OnlyGoodNews:
        return LintText::tr("Ask an outsider to try the ship-stoppers.");
    case OddityKind::AgainstTheCode:
        return LintText::tr("Look at the evidence beside the question, and answer it again.");
    case OddityKind::FutureDate:
        return LintText::tr("Correct the date at its source and import it again.");
    }
    return {};
}

} // namespace sextant
