// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/initials.h"

#include <QStringList>

namespace sextant {

QString initialsOf(const QString &name)
{
    QString initials;
    for (const QString &word : name.split(u' ', Qt::SkipEmptyParts).mid(0, 2))
        initials += word.front().toUpper();
    return initials;
}

} // namespace sextant
