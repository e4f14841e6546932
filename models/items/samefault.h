// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/findingcolumns.h"

namespace sextant {

/// Whether two findings, of different scans, tell of the same fault:
/// - a vulnerability: the same of the same package and version;
/// - a secret: the same fingerprint where both have one, else the same path and line;
/// - code and its quality: the same path, a weakness in common (the same rule where neither names one), at most three
///   lines apart;
/// - infrastructure: the same path and rule, at most three lines apart;
/// - a running product: the same path and a weakness in common;
/// - a licence: the same rule and package.
/// What is told of a whole file is near to nothing but what is told of the whole file too.
bool isSameFault(const Finding &one, const Finding &other);

/// Ids of those of other scans that may be the same fault as this one, as far as the columns tell: kind, path,
/// package without its version, rule and weaknesses. The likeliest first; isSameFault() has the last word. One pass.
QList<qint64> mayBeSameFault(const FindingColumns &columns, const StoredFinding &finding, qsizetype most);

} // namespace sextant
