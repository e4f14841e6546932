// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sextant {

/// A text of a catalogue in the language of the program; as it is written where nobody translated it.
/// What the text belongs to tells texts apart that are written alike.
QString inProgramLanguage(const QString &text, const QString &id);

} // namespace sextant
