// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace sextant {

/// A picture for the head of a report: read within bounds, made small, and written anew as PNG, so that nothing of the
/// file but the picture gets into the report.
Result<QByteArray> readLogo(const QString &fileName);

/// "#0E5A52" or "0e5a52" as 0xRRGGBB.
Result<quint32> readColour(const QString &text);

} // namespace sextant
