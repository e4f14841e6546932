// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/assessment.h"

#include "assessment/nextsteps.h"
#include "catalogue/condition.h"

#include <QHash>

namespace sextant {

namespace {

constexpr double secondsPerDay = 86400.0;

double ageInDays(const QDateTime &date, const QDateTime &now)
{
    return double(date.secsTo(now)) / secondsPerDay;
}

Witness witnessOf(const Evidence &evidence, const QDateTime &now)
{
    return {evidence.kind, evidence.value, ageInDays(evidence.date, now), evidence.strength, evidence.counterexample};
}

/// What is known of each check before any of it is scored.
struct Gathered
{
    QHash<QString, QList<Evidence>> evidence;
    QHash<QString, Answer> answers;
};

Gathered gather(const AssessmentInput &input)
{
    Gathered gathered;
    for (const Evidence &evidence : input.evidence)
        gathered.evidence[evidence.checkId] << evidence;
    for (const Answer &answer : input.answers) {
        gathered.answers.insert(answer.checkId, answer);
        gathered.evidence[answer.checkId] += evidenceFromAnswer(answer);
    }
    return gathered;
}

Truth appliesTo(const Check &check, const Profile &profile, const std::optional<Answer> &answer)
{
    if (answer && answer->value == AnswerValue::NotApplicable)
        return Truth::No;
    return evaluate(check.applies, profile);
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
    assessment.profile = input.profile;

    const Gathered gathered = gather(input);
    std::vector<CheckCase> cases;
    for (const Check &check : catalogue.checks) {
        CheckResult result;
        result.id = check.id;
        result.dimension = check.dimension;
        result.evidence = gathered.evidence.value(check.id);
        std::ranges::stable_sort(result.evidence, std::ranges::greater(), &Evidence::date);
        if (gathered.answers.contains(check.id))
            result.answer = gathered.answers.value(check.id);
        result.waived = input.waived.contains(check.id) && mayBeWaived(check.id);
        const Truth applies = appliesTo(check, input.profile, result.answer);
        if (applies == Truth::No)
            result.state = CheckState::NotApplicable;
        else if (applies == Truth::Unknown)
            result.undecidedBy = unansweredOf(check, input.profile);
        cases.push_back(caseOf(check, result, applies, input.now));
        assessment.checks << result;
    }

    assessment.product = scoreProduct(cases, input.target);
    for (const JudgedCheck &judged : assessment.product.checks) {
        auto result = std::ranges::find(assessment.checks, judged.id, &CheckResult::id);
        result->score = judged.score;
        result->state = judged.score.state;
        result->points = 100 * judged.weight / assessment.product.of(judged.dimension)->weight;
    }
    addGains(assessment);
    assessment.nextSteps = nextSteps(catalogue, assessment);
    assessment.openQuestions = openQuestionsOf(assessment.checks);
    return assessment;
}

bool mayBeWaived(QStringView checkId)
{
    static constexpr std::array<QStringView, 5> never{u"sec.no-secrets-in-repo", u"sec.object-authz", u"rel.backups",
                                                      u"comp.hipaa-baa", u"comp.pci-tokenization"};
    return std::ranges::find(never, checkId) == never.end();
}

} // namespace sextant
