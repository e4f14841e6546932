// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sextant {

/// Text from outside on one line: line breaks, other control characters, which could steer a terminal, and marks that
/// reverse the direction of text are shown as U+FFFD.
QString oneLine(const QString &text);

} // namespace sextant
