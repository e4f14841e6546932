// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "catalogue/lens.h"

namespace sextant {

/// A catalogue as a questionnaire of the AWS Well-Architected Tool, in the program's language: its dimensions are the
/// pillars, each check is a question with the choices yes, partly and no. A ship-stopper that is not done is a high
/// risk, any other check a medium one. What applies when, weights, detectors and ages have no place in that format.
/// What goes beyond a limit of the format is refused, by the check and what is too long or too many.
Result<Lens> lensOf(const Catalogue &catalogue);
Result<QByteArray> lensFileOf(const Catalogue &catalogue);

} // namespace sextant
