// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/lens.h"

namespace sextant {

/// The limits of the format. A file beyond one of them is refused with the place.
namespace lenslimit {
inline constexpr int bytes = 500 * 1000;
inline constexpr int pillars = 10;
inline constexpr int questions = 20; ///< of a pillar
inline constexpr int choices = 15;   ///< of a question
inline constexpr int name = 128;
inline constexpr int text = 2048;
} // namespace lenslimit

/// Reads a lens whole or refuses it; the error names file, JSON pointer and reason.
Result<Lens> readLens(const QByteArray &bytes, const QString &name);
Result<Lens> loadLens(const QString &path);
/// The same lens as a file of that format. Reading it gives the lens again.
QByteArray writeLens(const Lens &lens);
/// Whether a file's beginning looks like a lens rather than a catalogue.
bool looksLikeLens(const QByteArray &head);

} // namespace sextant
