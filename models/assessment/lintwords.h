// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/lint.h"

namespace sextant {

/// What is said of each kind of oddity. figure is what the kind counts: a share in percent, or nothing.
namespace LintWords {

QString title(OddityKind kind, int checks, const QString &figure);
QString why(OddityKind kind);
QString remedy(OddityKind kind);

} // namespace LintWords

} // namespace sextant
