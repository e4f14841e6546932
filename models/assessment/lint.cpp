// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/lint.h"

#include "assessment/assessment.h"
#include "assessment/lintwords.h"
#include "assessment/verdict.h"

#include <QSet>

namespace sextant {

namespace {

/// One look through an assessment; each rule adds what it finds.
class Linter
{
public:
    Linter(const Catalogue &catalogue, const AssessmentInput &input, const Assessment &assessment)
        : m_catalogue(catalogue)
        , m_input(input)
        , m_assessment(assessment)
    {}

    QList<Oddity> run();

private:
    void checkStage();
    void checkPeople();
    void checkExclusions();
    void checkOverclaim();
    void checkProfile();
    void checkDates();
    void add(OddityKind kind, OddityWeight weight, const QStringList &checkIds, const QString &figure = {});
    void addIfAny(OddityKind kind, OddityWeight weight, const QStringList &checkIds);
    QStringList checksWhere(auto &&holds) const;
    bool speaksOfCode(const QString &checkId) const;

    const Catalogue &m_catalogue;
    const AssessmentInput &m_input;
    const Assessment &m_assessment;
    QList<Oddity> m_found;
};

bool isAnswered(const CheckResult &result)
{
    return result.answer && (result.answer->value == AnswerValue::Yes || result.answer->value == AnswerValue::Partly ||
                             result.answer->value == AnswerValue::No);
}

bool saysYes(const CheckResult &result)
{
    return result.answer && result.answer->value == AnswerValue::Yes;
}

void Linter::add(OddityKind kind, OddityWeight weight, const QStringList &checkIds, const QString &figure)
{
    m_found << Oddity{kind,
                      weight,
                      LintWords::title(kind, int(checkIds.size()), figure),
                      LintWords::why(kind),
                      LintWords::remedy(kind),
                      checkIds};
}

void Linter::addIfAny(OddityKind kind, OddityWeight weight, const QStringList &checkIds)
{
    if (!checkIds.isEmpty())
        add(kind, weight, checkIds);
}

QStringList Linter::checksWhere(auto &&holds) const
{
    QStringList ids;
    for (const CheckResult &result : m_assessment.checks)
        if (holds(result))
            ids << result.id;
    return ids;
}

void Linter::checkStage()
{
    const ProductScore &product = m_assessment.product;
    if (!m_input.declared || !product.headline || *m_input.declared <= product.stageEarned)
        return;
    const Stage declared = *m_input.declared;
    const QStringList open = checksWhere([&](const CheckResult &result) {
        return result.applies() && !result.waived && result.state != CheckState::Pass &&
               riskAt(m_catalogue.find(result.id)->risk, declared) == RiskClass::ShipStopper;
    });
    const bool far = int(declared) - int(product.stageEarned) >= 2;
    add(OddityKind::StageNotEarned, far ? OddityWeight::Alarm : OddityWeight::Warning, open, labelOf(declared));
}

void Linter::checkPeople()
{
    addIfAny(OddityKind::YesWithoutEvidence, OddityWeight::Warning, checksWhere([](const CheckResult &result) {
                 return result.applies() && saysYes(result) && result.answer->role == Role::Insider &&
                        result.answer->proof.isEmpty() && !result.score.observed;
             }));
    const QStringList answered = checksWhere([](const CheckResult &r) { return isAnswered(r); });
    if (answered.size() < method::fewestAnswers)
        return;
    QSet<QString> people;
    bool outsider = false;
    bool onlyYes = true;
    for (const QString &id : answered) {
        const CheckResult &result = *m_assessment.find(id);
        people << result.answer->person;
        outsider = outsider || result.answer->role == Role::Assessor;
        onlyYes = onlyYes && saysYes(result);
    }
    if (people.size() == 1 && !outsider)
        add(OddityKind::OneInsider, OddityWeight::Warning, answered, *people.cbegin());
    if (onlyYes)
        add(OddityKind::OnlyGoodNews, OddityWeight::Notice, answered);
}

void Linter::checkExclusions()
{
    const QStringList excluded =
        checksWhere([](const CheckResult &result) { return result.answer && takesOut(*result.answer); });
    const double share = excludedShare(m_catalogue, m_assessment);
    if (share > method::manyExclusions)
        add(OddityKind::ManyExclusions, OddityWeight::Warning, excluded, scoreText(100 * share));
    addIfAny(OddityKind::ReasonMissing, OddityWeight::Warning, checksWhere([](const CheckResult &result) {
                 return result.answer && takesOut(*result.answer) &&
                        (!result.answer->exclusion || result.answer->note.trimmed().isEmpty() ||
                         result.answer->person.trimmed().isEmpty());
             }));
    const auto standing = [this](RiskStanding wanted) {
        return checksWhere([wanted](const CheckResult &result) {
            return result.riskStanding == wanted && result.state != CheckState::Pass;
        });
    };
    addIfAny(OddityKind::RiskExpired, OddityWeight::Alarm, standing(RiskStanding::Expired));
    addIfAny(OddityKind::RiskRefused, OddityWeight::Alarm, standing(RiskStanding::Refused));
}

void Linter::checkOverclaim()
{
    const auto overclaim = overclaimOf(m_assessment.product.checks);
    if (!overclaim || *overclaim < method::overclaimWarning)
        return;
    const QStringList differing = checksWhere([](const CheckResult &result) {
        return result.score.claimed && result.score.observed && *result.score.claimed > *result.score.observed;
    });
    add(OddityKind::OverClaim, *overclaim >= method::overclaimAlarm ? OddityWeight::Alarm : OddityWeight::Warning,
        differing, scoreText(100 * *overclaim));
}

void Linter::checkProfile()
{
    for (const auto &[id, seen] : m_input.seen.asKeyValueRange()) {
        const ProfileQuestion *question = m_catalogue.findQuestion(id);
        if (question && seen.value == Truth::Yes && m_input.profile.value(id).value == Truth::No)
            add(OddityKind::AgainstTheCode, OddityWeight::Warning, {}, questionTextOf(*question));
    }
}

bool Linter::speaksOfCode(const QString &checkId) const
{
    const Check *check = m_catalogue.find(checkId);
    return check && !check->detectors.isEmpty();
}

void Linter::checkDates()
{
    addIfAny(OddityKind::ExpiredProof, OddityWeight::Notice,
             checksWhere([](const CheckResult &result) { return result.applies() && result.score.stale > 0; }));
    addIfAny(OddityKind::FutureDate, OddityWeight::Notice, checksWhere([this](const CheckResult &result) {
                 return result.applies() && !result.evidence.isEmpty() &&
                        result.evidence.front().date > m_assessment.now.addDays(1);
             }));
    addIfAny(OddityKind::ReviewAgain, OddityWeight::Warning,
             checksWhere([](const CheckResult &result) { return result.applies() && result.reviewAgain; }));
    if (!m_input.codeAt.isValid())
        return;
    const QDateTime before = m_input.codeAt.addDays(-method::olderThanCodeDays);
    addIfAny(OddityKind::OlderThanCode, OddityWeight::Notice, checksWhere([&](const CheckResult &result) {
                 return result.applies() && isAnswered(result) && result.answer->value != AnswerValue::No &&
                        result.answer->answeredAt < before && speaksOfCode(result.id);
             }));
}

QList<Oddity> Linter::run()
{
    checkStage();
    checkPeople();
    addIfAny(OddityKind::Contradiction, OddityWeight::Warning,
             checksWhere([](const CheckResult &result) { return result.state == CheckState::Contested; }));
    checkExclusions();
    checkOverclaim();
    checkProfile();
    checkDates();
    std::ranges::stable_sort(m_found, std::ranges::greater(), &Oddity::weight);
    return m_found;
}

} // namespace

QList<Oddity> lint(const Catalogue &catalogue, const AssessmentInput &input, const Assessment &assessment)
{
    return Linter(catalogue, input, assessment).run();
}

double excludedShare(const Catalogue &catalogue, const Assessment &assessment, std::optional<Dimension> dimension)
{
    double excluded = 0;
    double whole = 0;
    for (const CheckResult &result : assessment.checks) {
        const bool out = result.answer && takesOut(*result.answer);
        if ((dimension && result.dimension != *dimension) || (!result.applies() && !out))
            continue;
        const double weight = catalogue.find(result.id)->weight;
        whole += weight;
        excluded += out ? weight : 0;
    }
    return whole > 0 ? excluded / whole : 0;
}

template <>
std::span<const Name<OddityKind>> names<OddityKind>()
{
    static constexpr Name<OddityKind> table[] = {
        {OddityKind::StageNotEarned, "stage-not-earned", QT_TRANSLATE_NOOP("names", "Stage not earned")},
        {OddityKind::YesWithoutEvidence, "yes-without-evidence", QT_TRANSLATE_NOOP("names", "Yes without evidence")},
        {OddityKind::OneInsider, "one-insider", QT_TRANSLATE_NOOP("names", "One person answered everything")},
        {OddityKind::Contradiction, "contradiction", QT_TRANSLATE_NOOP("names", "Open contradiction")},
        {OddityKind::ExpiredProof, "expired-proof", QT_TRANSLATE_NOOP("names", "Expired proof")},
        {OddityKind::RiskExpired, "risk-expired", QT_TRANSLATE_NOOP("names", "Accepted risk is over")},
        {OddityKind::RiskRefused, "risk-refused", QT_TRANSLATE_NOOP("names", "Risk cannot be accepted")},
        {OddityKind::ManyExclusions, "many-exclusions", QT_TRANSLATE_NOOP("names", "Much is left out")},
        {OddityKind::ReasonMissing, "reason-missing", QT_TRANSLATE_NOOP("names", "Left out without a reason")},
        {OddityKind::OlderThanCode, "older-than-code", QT_TRANSLATE_NOOP("names", "Older than the code")},
        {OddityKind::ReviewAgain, "review-again", QT_TRANSLATE_NOOP("names", "Review again")},
        {OddityKind::OverClaim, "over-claim", QT_TRANSLATE_NOOP("names", "Over-claim")},
        {OddityKind::OnlyGoodNews, "only-good-news", QT_TRANSLATE_NOOP("names", "Only good news")},
        {OddityKind::AgainstTheCode, "against-the-code", QT_TRANSLATE_NOOP("names", "Against the code")},
        {OddityKind::FutureDate, "future-date", QT_TRANSLATE_NOOP("names", "Dated in the future")},
    };
    return table;
}

template <>
std::span<const Name<OddityWeight>> names<OddityWeight>()
{
    static constexpr Name<OddityWeight> table[] = {
        {OddityWeight::Notice, "notice", QT_TRANSLATE_NOOP("names", "Notice")},
        {OddityWeight::Warning, "warning", QT_TRANSLATE_NOOP("names", "Warning")},
        {OddityWeight::Alarm, "alarm", QT_TRANSLATE_NOOP("names", "Alarm")},
    };
    return table;
}

} // namespace sextant
