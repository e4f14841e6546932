// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/lens.h"

namespace sextant {

int Lens::questions() const
{
    int count = 0;
    for (const LensPillar &pillar : pillars)
        count += int(pillar.questions.size());
    return count;
}

int Lens::choices() const
{
    int count = 0;
    for (const LensPillar &pillar : pillars)
        for (const LensQuestion &question : pillar.questions)
            count += int(question.choices.size());
    return count;
}

const LensQuestion *Lens::find(QStringView questionId) const
{
    for (const LensPillar &pillar : pillars)
        for (const LensQuestion &question : pillar.questions)
            if (question.id == questionId)
                return &question;
    return nullptr;
}

std::optional<LensRisk> riskOf(const LensQuestion &question, const QSet<QString> &chosen)
{
    const auto rule = std::ranges::find_if(
        question.rules, [&chosen](const LensRule &candidate) { return holds(candidate.condition, chosen); });
    return rule == question.rules.end() ? std::nullopt : std::optional(rule->risk);
}

LensResult resultOf(const LensPillar &pillar, const LensAnswers &answers)
{
    LensResult result;
    for (const LensQuestion &question : pillar.questions) {
        const auto answer = answers.constFind(question.id);
        if (answer == answers.constEnd()) {
            ++result.unanswered;
            continue;
        }
        const auto risk = riskOf(question, *answer);
        ++(!risk                       ? result.undecided
           : *risk == LensRisk::High   ? result.high
           : *risk == LensRisk::Medium ? result.medium
                                       : result.none);
    }
    return result;
}

LensResult resultOf(const Lens &lens, const LensAnswers &answers)
{
    LensResult all;
    for (const LensPillar &pillar : lens.pillars) {
        const LensResult part = resultOf(pillar, answers);
        all.high += part.high;
        all.medium += part.medium;
        all.none += part.none;
        all.undecided += part.undecided;
        all.unanswered += part.unanswered;
    }
    return all;
}

template <>
std::span<const Name<LensRisk>> names<LensRisk>()
{
    static constexpr Name<LensRisk> table[] = {
        {LensRisk::High, "HIGH_RISK", QT_TRANSLATE_NOOP("names", "High risk")},
        {LensRisk::Medium, "MEDIUM_RISK", QT_TRANSLATE_NOOP("names", "Medium risk")},
        {LensRisk::None, "NO_RISK", QT_TRANSLATE_NOOP("names", "No risk by its rules")},
    };
    return table;
}

} // namespace sextant
