// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/answer.h"
#include "base/result.h"
#include "catalogue/catalogue.h"
#include "domain/profile.h"
#include "domain/stage.h"

namespace sextant {

/// What a person says about the product in a file: its stage and the profile questions (schema sextant.profile/1).
struct ProfileFile
{
    std::optional<Stage> target;
    std::optional<Stage> declared;
    Profile profile;
};

/// Errors name the JSON pointer; unknown question ids are refused.
Result<ProfileFile> readProfileFile(const QString &fileName, const Catalogue &catalogue);

/// Answers of people to checks in a file (schema sextant.answers/1). now dates the answers that carry no date.
Result<QList<Answer>> readAnswersFile(const QString &fileName, const Catalogue &catalogue, const QDateTime &now);

} // namespace sextant
