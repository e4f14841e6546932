// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/oneline.h"

namespace sextant {

QString oneLine(const QString &text)
{
    QString line = text;
    for (QChar &c : line)
        if (c.category() == QChar::Other_Control || (c.unicode() >= 0x202A && c.unicode() <= 0x202E) ||
            (c.unicode() >= 0x2066 && c.unicode() <= 0x2069))
            c = QChar::ReplacementCharacter;
    return line;
}

} // namespace sextant
