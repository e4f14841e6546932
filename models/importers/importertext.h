// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace sextant {

/// A text that was marked with QT_TRANSLATE_NOOP("importers", …), in the language of the program.
inline QString importerText(const char *source)
{
    return QCoreApplication::translate("importers", source);
}

} // namespace sextant
