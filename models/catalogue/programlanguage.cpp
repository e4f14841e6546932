// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/programlanguage.h"

#include <QCoreApplication>

namespace sextant {

QString inProgramLanguage(const QString &text, const QString &id)
{
    // An empty text stands for the description of a whole file of translations.
    return text.isEmpty()
               ? QString()
               : QCoreApplication::translate("catalogue", text.toUtf8().constData(), id.toUtf8().constData());
}

} // namespace sextant
