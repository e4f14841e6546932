// SPDX-License-Identifier: GPL-3.0-or-later
// Include from .cpp files only: what went wrong with a request, in words of the person who reads them. Nothing that a
// server said is repeated here.
#pragma once

#include "network/httpclient.h"

#include <QNetworkReply>

namespace sextant {

Error brokenRequest(QNetworkReply::NetworkError error, const QStringList &certificateFaults, const QUrl &url,
                    const HttpService &service, const HttpLimits &limits);
bool isPassing(QNetworkReply::NetworkError error);

Error plainAddress(const QUrl &url);
Error strangeHost(const QUrl &url, const QUrl &target, const HttpService &service);
Error tooManyRedirects(const QUrl &url, const HttpService &service);
Error tooLarge(const QUrl &url, const HttpService &service, qint64 limit);
Error repeatsToken(const QUrl &url, const HttpService &service);
Error tooLongWait(const QUrl &url, const HttpService &service, qint64 milliseconds);
Error faultOfServer(int status, const QUrl &url, const HttpService &service);

} // namespace sextant
