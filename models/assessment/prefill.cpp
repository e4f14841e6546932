// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/prefill.h"

namespace sextant {

Profile prefillProfile(const Catalogue &catalogue, const FactTable &facts)
{
    Profile profile;
    for (const ProfileQuestion &question : catalogue.profile) {
        const auto sign = std::ranges::find_if(question.prefilledBy, [&facts](const FactCondition &condition) {
            return outcomeOf(condition, facts) == Fact::Outcome::Found;
        });
        if (sign != question.prefilledBy.end())
            profile.insert(question.id, {Truth::Yes, sign->factId});
    }
    return profile;
}

Profile mergedProfile(const Profile &prefilled, const Profile &answered)
{
    Profile merged = prefilled;
    for (const auto &[id, answer] : answered.asKeyValueRange())
        if (answer.value != Truth::Unknown)
            merged.insert(id, answer);
    return merged;
}

} // namespace sextant
