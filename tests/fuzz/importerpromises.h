// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace sextant {

/// Reads input as a report: its first line names an importer, or none, then it is recognised; the rest is the file.
/// Gives the promise that was broken, as a sentence; empty when all hold.
QString brokenPromise(std::string_view input);

} // namespace sextant
