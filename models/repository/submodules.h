// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fact.h"
#include "repository/listing.h"

namespace sextant {

/// Names each submodule with the address that .gitmodules states for it and the commit that it stands at. None of them
/// is read, and no address is contacted.
QList<NotObserved> describeSubmodules(const std::vector<Submodule> &submodules, const QByteArray &gitmodules);

} // namespace sextant
