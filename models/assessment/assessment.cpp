// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/assessment.h"

#include "assessment/nextsteps.h"
#include "assessment/witness.h"
#include "catalogue/condition.h"

#include <QHash>

namespace sextant {

namespace {

/// What is known of each check before any of it is scored.
struct Gathered
{
    QHash<QString, QList<Evidence>> evidence;
    QHash<QString, Answer> answers;
    QHash<QString, QList<AcceptedRisk>> risks;
};

const CitationReview *citationOf(const AssessmentInput &input, const QString &checkId)
{
    const auto it = std::ranges::find(input.citations, checkId, &CitationReview::checkId);
    return it == input.citations.end() ? nullptr : &*it;
}

bool asksForReview(const AssessmentInput &input, const QString &checkId)
{
    const CitationReview *citation = citationOf(input, checkId);
    return citation && citation->asksForReview();
}

Gathered gather(const AssessmentInput &input)
{
    Gathered gathered;
    for (const Evidence &evidence : input.evidence)
        gathered.evidence[evidence.checkId] << evidence;
    for (const Answer &answer : input.answers) {
        gathered.answers.insert(answer.checkId, answer);
        // What an answer cited is not there any more: until somebody looks again, it says nothing.
        if (!asksForReview(input, answer.checkId))
            gathered.evidence[answer.checkId] += evidenceFromAnswer(answer);
        if (answer.value == AnswerValue::NotApplicable && answer.exclusion == ExclusionReason::AcceptedRisk)
            gathered.risks[answer.checkId] << acceptedRiskOf(answer);
    }
    for (const AcceptedRisk &risk : input.risks)
        gathered.risks[risk.checkId] << risk;
    return gathered;
}

Truth appliesTo(const Check &check, const Profile &profile, const std::optional<Answer> &answer)
{
    if (answer && takesOut(*answer))
        return Truth::No;
    return evaluate(check.applies, profile);
}

/// The newest first; dates are taken apart once, since comparing them costs more than all of the scoring.
void sortByDate(QList<Evidence> &evidence)
{
    if (evidence.size() < 2)
        return;
    std::vector<std::pair<qint64, qsizetype>> order;
    order.reserve(std::size_t(evidence.size()));
    for (qsizetype i = 0; i < evidence.size(); ++i)
        order.emplace_back(-evidence[i].date.toMSecsSinceEpoch(), i);
    if (std::ranges::is_sorted(order))
        return;
    std::ranges::sort(order);
    QList<Evidence> sorted;
    sorted.reserve(evidence.size());
    for (const auto &[date, at] : order)
        sorted << std::move(evidence[at]);
    evidence = std::move(sorted);
}

/// Of several accepted risks of one check the one that holds longest.
void settleRisk(CheckResult &result, const QList<AcceptedRisk> &risks, const QDate &today)
{
    for (const AcceptedRisk &risk : risks)
        if (risk.from <= today && (!result.risk || risk.until > result.risk->until))
            result.risk = risk;
    if (!result.risk)
        return;
    result.riskStanding = !mayBeWaived(result.id)         ? RiskStanding::Refused
                          : result.risk->isInForce(today) ? RiskStanding::InForce
                                                          : RiskStanding::Expired;
    result.waived = result.riskStanding == RiskStanding::InForce;
}

CheckCase caseOf(const Check &check, const CheckResult &result, Truth applies, const QDateTime &now)
{
    CheckCase checkCase;
    checkCase.id = check.id;
    checkCase.dimension = check.dimension;
    checkCase.weight = check.weight;
    checkCase.risk = check.risk;
    checkCase.maxAgeDays = check.maxAgeDays;
    checkCase.applies = applies;
    checkCase.waived = result.waived;
    checkCase.evidence.reserve(std::size_t(result.evidence.size()));
    for (const Evidence &evidence : result.evidence)
        checkCase.evidence.push_back(witnessOf(evidence, now));
    return checkCase;
}

QStringList unansweredOf(const Check &check, const Profile &profile)
{
    QStringList unanswered = questionsIn(check.applies);
    unanswered.removeIf([&profile](const QString &id) { return profile.value(id).value != Truth::Unknown; });
    return unanswered;
}

QList<OpenQuestion> openQuestionsOf(const QList<CheckResult> &checks)
{
    QMap<QString, int> settles;
    for (const CheckResult &check : checks)
        for (const QString &question : check.undecidedBy)
            ++settles[question];
    QList<OpenQuestion> open;
    for (const auto &[id, count] : settles.asKeyValueRange())
        open << OpenQuestion{id, count};
    std::ranges::stable_sort(open, std::ranges::greater(), &OpenQuestion::settles);
    return open;
}

} // namespace

const CheckResult *Assessment::find(QStringView id) const
{
    const auto it = std::ranges::find_if(checks, [id](const CheckResult &check) { return check.id == id; });
    return it == checks.end() ? nullptr : &*it;
}

int Assessment::count(CheckState state) const
{
    return int(std::ranges::count(checks, state, &CheckResult::state));
}

int Assessment::applicable() const
{
    return int(checks.size()) - count(CheckState::NotApplicable);
}

std::array<int, 3> Assessment::basisOf(Dimension dimension) const
{
    std::array<int, 3> counts{};
    for (const CheckResult &check : checks)
        if (check.dimension == dimension && check.applies())
            ++counts[std::size_t(check.score.basis())];
    return counts;
}

Assessment assess(const Catalogue &catalogue, const AssessmentInput &input)
{
    Assessment assessment;
    assessment.catalogueId = catalogue.id;
    assessment.catalogueVersion = catalogue.version;
    assessment.catalogueHash = catalogue.hash;
    assessment.methodVersion = method::version;
    assessment.now = input.now;
    assessment.target = input.target;
    assessment.declared = input.declared;
    assessment.profile = input.profile;

    Gathered gathered = gather(input);
    const QDate today = input.now.date();
    std::vector<CheckCase> cases;
    cases.reserve(std::size_t(catalogue.checks.size()));
    for (const Check &check : catalogue.checks) {
        CheckResult result;
        result.id = check.id;
        result.dimension = check.dimension;
        result.evidence = gathered.evidence.take(check.id);
        sortByDate(result.evidence);
        if (gathered.answers.contains(check.id))
            result.answer = gathered.answers.value(check.id);
        if (const CitationReview *citation = citationOf(input, check.id)) {
            result.citation = *citation;
            result.reviewAgain = citation->asksForReview();
        }
        settleRisk(result, gathered.risks.value(check.id), today);
        const Truth applies = appliesTo(check, input.profile, result.answer);
        if (applies == Truth::No)
            result.state = CheckState::NotApplicable;
        else if (applies == Truth::Unknown)
            result.undecidedBy = unansweredOf(check, input.profile);
        cases.push_back(caseOf(check, result, applies, input.now));
        assessment.checks << result;
    }

    assessment.product = scoreProduct(cases, input.target, catalogue.ruler);
    auto result = assessment.checks.begin();
    for (const JudgedCheck &judged : assessment.product.checks) {
        // Both are in the order of the catalogue.
        result = std::find_if(result, assessment.checks.end(),
                              [&judged](const CheckResult &check) { return check.id == judged.id; });
        result->score = judged.score;
        result->state = judged.score.state;
        result->points = 100 * judged.weight / assessment.product.of(judged.dimension)->weight;
    }
    addGains(assessment);
    assessment.nextSteps = nextSteps(catalogue, assessment);
    assessment.openQuestions = openQuestionsOf(assessment.checks);
    assessment.oddities = lint(catalogue, input, assessment);
    return assessment;
}

} // namespace sextant
