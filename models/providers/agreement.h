// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/provider.h"

namespace sextant {

/// Whether somebody at this machine has entered this connection. A workspace may come from anybody, and what it names
/// must not be enough to have a token of the environment sent to a stranger. Kept with the user, not in the workspace.
bool isAgreed(const Connection &connection);
void agree(const Connection &connection);

/// Asking is fine where somebody agreed, and at the servers that everybody knows.
Status mayBeAsked(const Connection &connection);

} // namespace sextant
