// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace sextant {

struct Ticket;

/// SHA-256 of the bytes of a file, 64 hexadecimal digits; at the speed of the processor's own instructions for it.
Result<QString> sha256Of(const QString &fileName, const Ticket &ticket);

} // namespace sextant
