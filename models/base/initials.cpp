// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/initials.h"

#include <QStringList>

namespace sextant {

QString initialsOf(const QString &name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    QString letters = words.front().left(1);
    letters += words.size() > 1 ? words.back().left(1) : words.front().mid(1, 1);
    return letters.toUpper();
}

} // namespace sextant
