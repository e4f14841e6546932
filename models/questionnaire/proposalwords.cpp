// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionnaire/proposalwords.h"

#include <QCoreApplication>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype citedToBuyer = 3;

struct ProposalWordsText
{
    Q_DECLARE_TR_FUNCTIONS(ProposalWords)
};

QString titlesOf(const QStringList &checkIds, const Catalogue &catalogue)
{
    QStringList titles;
    for (const QString &id : checkIds)
        if (const Check *check = catalogue.find(id))
            titles << textOf(*check).title;
    return titles.join(u"; "_s);
}

QString evidenceText(const Proposal &proposal, bool withPeople)
{
    QStringList lines;
    for (const AnswerCitation &citation : proposal.citations)
        if (const QString line = textOf(citation, withPeople); !lines.contains(line) && lines.size() < citedToBuyer)
            lines << line;
    return lines.join(u"; "_s);
}

QString whyNotApplicable(const Proposal &proposal, const Assessment &assessment)
{
    for (const QString &id : proposal.checkIds)
        if (const CheckResult *result = assessment.find(id))
            if (result->answer && result->answer->value == AnswerValue::NotApplicable &&
                !result->answer->note.isEmpty())
                return result->answer->note.simplified().left(300);
    return {};
}

/// In three parts, so that each sentence is translated whole.
QString soText(BuyerAnswer answer, const QString &titles)
{
    switch (answer) {
    case BuyerAnswer::No:
        return ProposalWordsText::tr("Not yet so: %1.").arg(titles);
    case BuyerAnswer::Partly:
        return ProposalWordsText::tr("Partly so: %1.").arg(titles);
    case BuyerAnswer::NotApplicable:
        return ProposalWordsText::tr("Does not apply to this product: %1.").arg(titles);
    default:
        return titles + u'.';
    }
}

} // namespace

QString ProposalWords::comment(const Proposal &proposal, const Catalogue &catalogue, const Assessment &assessment,
                               bool withPeople)
{
    const QString so = soText(proposal.answer, titlesOf(proposal.checkIds, catalogue));
    if (proposal.answer == BuyerAnswer::NotApplicable) {
        const QString why = whyNotApplicable(proposal, assessment);
        return why.isEmpty() ? so : ProposalWordsText::tr("%1 Reason: %2").arg(so, why);
    }
    if (proposal.answer == BuyerAnswer::No) // a buyer needs no map of what is weak
        return so;
    const QString evidence = evidenceText(proposal, withPeople);
    if (evidence.isEmpty())
        return so;
    return proposal.claimedOnly
               ? ProposalWordsText::tr("%1 This is a statement (%2); no scan or code was seen that shows it.")
                     .arg(so, evidence)
               : ProposalWordsText::tr("%1 Evidence: %2.").arg(so, evidence);
}

QString ProposalWords::reason(const Proposal &proposal, const QuestionMatch &match, const Catalogue &catalogue)
{
    const QString nearest = titlesOf(match.checkIds.isEmpty() ? QStringList() : match.checkIds.mid(0, 1), catalogue);
    switch (proposal.blank) {
    case BlankReason::None:
        return proposal.claimedOnly ? ProposalWordsText::tr("From what people say; nothing was seen that shows it.")
                                    : ProposalWordsText::tr("From what was seen in code, scans and runs.");
    case BlankReason::NoCheck:
        return ProposalWordsText::tr("No check is about this question.");
    case BlankReason::AsksForMore:
        return match.unmet.isEmpty()
                   ? ProposalWordsText::tr("The nearest check is “%1”, and the question asks for more than it covers.")
                         .arg(nearest)
                   : ProposalWordsText::tr(
                         "The nearest check is “%1”. The question also asks for something that it does not "
                         "settle: %2.")
                         .arg(nearest, match.unmet.join(u", "_s));
    case BlankReason::Turned:
        return ProposalWordsText::tr(
                   "A yes may be the bad answer here, because of “%1”. A person has to read the question.")
            .arg(match.reversals.join(u", "_s));
    case BlankReason::Unknown:
        return ProposalWordsText::tr("Nobody knows yet.");
    case BlankReason::NotProven:
        return ProposalWordsText::tr("Something speaks for it, but not enough for an answer to a buyer.");
    case BlankReason::Contested:
        return ProposalWordsText::tr("What people say and what was seen disagree.");
    case BlankReason::Mixed:
        return ProposalWordsText::tr("The question has several parts: %1. They do not come out alike.")
            .arg(titlesOf(match.checkIds, catalogue));
    case BlankReason::Ambiguous:
        return ProposalWordsText::tr("Two checks fit equally well and come out differently: “%1” and “%2”.")
            .arg(nearest, titlesOf({match.rival}, catalogue));
    case BlankReason::Changed:
        break;
    }
    return {};
}

QString ProposalWords::needed(const Proposal &proposal, const Catalogue &catalogue, const Assessment &assessment)
{
    QStringList needed;
    for (const QString &id : proposal.checkIds) {
        const CheckResult *result = assessment.find(id);
        const Check *check = catalogue.find(id);
        if (check && result && result->state != CheckState::Pass && result->state != CheckState::NotApplicable)
            needed << textOf(*check).doneWhen;
    }
    return needed.isEmpty() ? QString() : ProposalWordsText::tr("What would settle it: %1").arg(needed.join(u' '));
}

QString ProposalWords::ofEarlier(const EarlierAnswer &earlier, bool contradicted)
{
    const QString day = earlier.at.date().toString(Qt::ISODate);
    const QString file = earlier.file.isEmpty() ? ProposalWordsText::tr("another questionnaire") : earlier.file;
    if (contradicted)
        return ProposalWordsText::tr("On %1 “%2” was answered with %3; what is known today says otherwise.")
            .arg(day, file, labelOf(earlier.answer));
    return ProposalWordsText::tr("Your answer of %1 in “%2”.").arg(day, file);
}

} // namespace sextant
