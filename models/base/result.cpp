// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/result.h"

#include <QCoreApplication>
#include <QStringList>

namespace sextant {

QString Error::message() const
{
    QStringList parts;
    if (!where.isEmpty())
        parts << where + u':';
    parts << what;
    if (!remedy.isEmpty())
        parts << remedy;
    return parts.join(u' ');
}

Error inputError(const QString &what, const QString &where, const QString &remedy)
{
    return {Error::Kind::Input, what, where, remedy};
}

Error environmentError(const QString &what, const QString &where, const QString &remedy)
{
    return {Error::Kind::Environment, what, where, remedy};
}

Error usageError(const QString &what, const QString &where, const QString &remedy)
{
    return {Error::Kind::Usage, what, where, remedy};
}

Error cancelledError()
{
    return {Error::Kind::Cancelled, QCoreApplication::translate("Error", "Stopped. Nothing was changed."), {}, {}};
}

} // namespace sextant
