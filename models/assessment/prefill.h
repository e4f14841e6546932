// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/evidencefromfacts.h"
#include "domain/profile.h"

namespace sextant {

/// What the facts say about the kind of product. A sign answers yes; its absence answers nothing, because much of a
/// product lies outside its repository.
Profile prefillProfile(const Catalogue &catalogue, const FactTable &facts);

/// Answers of people win over what was prefilled, except where they are unknown.
Profile mergedProfile(const Profile &prefilled, const Profile &answered);

} // namespace sextant
