// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ticket.h"
#include "repository/workflows/workflows.h"

namespace sextant {

struct Catalogue;

/// The workflow files of one commit alone, for pages that show each of them. Inspections tell the facts of all
/// together.
Result<Workflows> readWorkflows(const QString &repository, const QString &commit, const Catalogue &catalogue,
                                const Ticket &ticket);

} // namespace sextant
