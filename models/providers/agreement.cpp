// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/agreement.h"

#include "providers/addresses.h"

#include <QCoreApplication>
#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

const QString key = u"network/agreed"_s;

struct AgreementText
{
    Q_DECLARE_TR_FUNCTIONS(Agreement)
};

} // namespace

bool isAgreed(const Connection &connection)
{
    return QSettings().value(key).toStringList().contains(keychainName(connection));
}

void agree(const Connection &connection)
{
    QStringList agreed = QSettings().value(key).toStringList();
    if (agreed.contains(keychainName(connection)))
        return;
    agreed << keychainName(connection);
    QSettings().setValue(key, agreed);
}

Status mayBeAsked(const Connection &connection)
{
    if (isAgreed(connection) || isPublicServer(connection))
        return done();
    return usageError(
        AgreementText::tr("This workspace names a server that nobody has agreed to here, so nothing was sent."),
        connection.address,
        AgreementText::tr("If you know it, save the connection on the Delivery page, or name it with --source."));
}

} // namespace sextant
