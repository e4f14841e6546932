// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/httperrors.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

struct HttpErrorsText
{
    Q_DECLARE_TR_FUNCTIONS(Http)
};

Error certificateError(const QStringList &faults, const QUrl &url)
{
    const QString why =
        faults.isEmpty() ? HttpErrorsText::tr("no protected connection came about") : faults.join(u"; "_s);
    return environmentError(
        HttpErrorsText::tr("This server could not prove who it is, so nothing was sent to it: %1.").arg(why),
        shownAddress(url),
        HttpErrorsText::tr("If it is a server of your own, have its certificate authority added to this "
                           "system."));
}

} // namespace

bool isPassing(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::OperationCanceledError: // by its own time limit; a stop by the user ends earlier
    case QNetworkReply::TimeoutError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownNetworkError:
        return true;
    default:
        return false;
    }
}

Error brokenRequest(QNetworkReply::NetworkError error, const QStringList &certificateFaults, const QUrl &url,
                    const HttpService &service, const HttpLimits &limits)
{
    const QString where = shownAddress(url);
    switch (error) {
    case QNetworkReply::SslHandshakeFailedError:
        return certificateError(certificateFaults, url);
    case QNetworkReply::HostNotFoundError:
        return environmentError(
            HttpErrorsText::tr("There is no server of the name %1, or this machine has no network.").arg(url.host()),
            where, HttpErrorsText::tr("Check the address and the connection."));
    case QNetworkReply::ConnectionRefusedError:
        return environmentError(HttpErrorsText::tr("Nobody answers at this address."), where,
                                HttpErrorsText::tr("Check the address and whether the server is up."));
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError:
        return environmentError(HttpErrorsText::tr("%1 did not answer within %2 seconds, several times over.")
                                    .arg(service.name, QLocale().toString(limits.timeout / 1000.0, 'g', 3)),
                                where, HttpErrorsText::tr("Try again later."));
    case QNetworkReply::RemoteHostClosedError:
        return environmentError(
            HttpErrorsText::tr("The connection broke before the answer was whole, several times over."), where,
            HttpErrorsText::tr("Try again later."));
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        return environmentError(HttpErrorsText::tr("The proxy of this system did not let the request through."), where,
                                HttpErrorsText::tr("Check the proxy in the settings of the system."));
    default:
        return environmentError(HttpErrorsText::tr("%1 could not be reached.").arg(service.name), where,
                                HttpErrorsText::tr("Check the address and the connection."));
    }
}

Error plainAddress(const QUrl &url)
{
    return inputError(
        HttpErrorsText::tr("This address is not encrypted, so anybody on the way could read what is sent."),
        shownAddress(url), HttpErrorsText::tr("Use one that begins with https://."));
}

Error strangeHost(const QUrl &url, const QUrl &target, const HttpService &service)
{
    return environmentError(
        HttpErrorsText::tr("%1 sends on to another server, %2. Nothing was sent there, the token least of "
                           "all.")
            .arg(service.name, target.host().isEmpty() ? target.scheme() : target.authority()),
        shownAddress(url), HttpErrorsText::tr("If it has moved, enter its new address."));
}

Error tooManyRedirects(const QUrl &url, const HttpService &service)
{
    return environmentError(HttpErrorsText::tr("%1 sends in a circle.").arg(service.name), shownAddress(url),
                            HttpErrorsText::tr("Check the address."));
}

Error tooLarge(const QUrl &url, const HttpService &service, qint64 limit)
{
    return inputError(HttpErrorsText::tr("An answer of %1 is larger than %2.")
                          .arg(service.name, QLocale().formattedDataSize(limit, 0)),
                      shownAddress(url), HttpErrorsText::tr("Check that the address is the one of such a server."));
}

Error repeatsToken(const QUrl &url, const HttpService &service)
{
    return inputError(
        HttpErrorsText::tr("An answer of %1 repeats the token that was sent, so it was thrown away.").arg(service.name),
        shownAddress(url), HttpErrorsText::tr("Do not trust this server, and make a new token."));
}

Error tooLongWait(const QUrl &url, const HttpService &service, qint64 milliseconds)
{
    return environmentError(HttpErrorsText::tr("%1 asks to come back in %2.").arg(service.name, timeLeft(milliseconds)),
                            shownAddress(url), HttpErrorsText::tr("With a token, far more may be asked for."));
}

Error faultOfServer(int status, const QUrl &url, const HttpService &service)
{
    return environmentError(
        HttpErrorsText::tr("%1 reports a fault of its own (%2), several times over.").arg(service.name).arg(status),
        shownAddress(url), HttpErrorsText::tr("Try again later."));
}

} // namespace sextant
