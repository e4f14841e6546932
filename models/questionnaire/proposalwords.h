// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "questionnaire/proposal.h"

namespace sextant {

/// The sentences of a proposal.
namespace ProposalWords {

/// For the buyer: what is so, and what shows it.
QString comment(const Proposal &proposal, const Catalogue &catalogue, const Assessment &assessment, bool withPeople);
/// For the person who decides.
QString reason(const Proposal &proposal, const QuestionMatch &match, const Catalogue &catalogue);
QString needed(const Proposal &proposal, const Catalogue &catalogue, const Assessment &assessment);
QString ofEarlier(const EarlierAnswer &earlier, bool contradicted);

} // namespace ProposalWords

} // namespace sextant
