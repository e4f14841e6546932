// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/zippackage.h"

namespace sextant {

/// What a file of slides needs beside its slides: look, master, layout and the list of them.
QList<PackagePart> slideFileParts(qsizetype slides, bool hasLogo);

} // namespace sextant
