// SPDX-License-Identifier: GPL-3.0-or-later
// What the stored figures of a repository say of single signals of the decision. Pure.
#pragma once

#include "decision/scopesplit.h"
#include "repository/codefigures.h"
#include "repository/stack/stack.h"

namespace sextant {

inline constexpr double enoughTests = 0.2; ///< lines of tests for a line of code

/// What was seen in a repository; a value beyond the scale counts as its end.
SignalReading observed(double value, const QString &evidence);

/// Files that change together across modules. Tests are left out: that they change with the code is good.
std::optional<SignalReading> readCoupling(const CodeFigures &figures);

/// Signs of an app generator. marked: one of its files lies in the tree. The shares as measured, if so.
SignalReading readOrigin(bool marked, bool assisted, std::optional<double> firstShare, std::optional<double> testRatio,
                         std::optional<double> reviewed);

/// The longer support has ended, the more must change to get back to it; what its makers gave up speaks fully.
std::optional<SignalReading> readSupport(const Stack &stack, const QDate &today);

/// That a framework is there; whether its ways are followed takes somebody who looks. ownName is that of the code's
/// root: a framework is not built on itself.
std::optional<SignalReading> readFramework(const Stack &stack, const QString &ownName);

/// The parts of the code below its root, most lines first, with what was found of each alone.
QList<ComponentReading> readComponents(const CodeFigures &figures);

/// The folder below which the code's modules lie: the deepest that holds nearly all code beside tests.
QString moduleRoot(const CodeFigures &figures);

/// The part of a file's path that names its module; empty beside the root.
QString moduleOf(const QString &path, const QString &root);

} // namespace sextant
