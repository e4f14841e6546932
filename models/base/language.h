// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

namespace sextant {

/// A language the program speaks. Its texts are :/i18n/*_<id>.qm (translations/CMakeLists.txt).
struct Language
{
    const char *id;       ///< ISO 639-1
    const char16_t *name; ///< as its speakers write it, so that everybody finds their own
};

std::span<const Language> languages();

/// The first of the user's own languages that the program speaks, else English.
QString systemLanguage();

/// Switches every text of the running program, Qt's own dialogs included; widgets hear it as QEvent::LanguageChange.
/// Empty means the user's own. A language that the program does not speak is English. Main thread only.
/// Returns the id of the language now spoken.
QString installLanguage(const QString &language);

} // namespace sextant
