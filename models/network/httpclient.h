// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ticket.h"
#include "network/countdown.h"
#include "network/token.h"

#include <QHash>
#include <QUrl>

#include <memory>

class QNetworkAccessManager;

namespace sextant {

struct HttpAnswer
{
    int status = 0;
    QByteArray body;                       ///< with bodyPadding zeros behind it that are not part of it
    QHash<QByteArray, QByteArray> headers; ///< names in lower case

    static constexpr qsizetype bodyPadding = 64; ///< what the JSON parser wants to read past the end
    std::string_view text() const;
    QByteArray etag() const { return headers.value("etag"); }
};

/// Whom requests go to, and how they show who asks.
struct HttpService
{
    QString name; ///< for texts: "GitHub"
    QUrl address; ///< requests to any other host are refused
    Token token;
    QByteArray tokenHeader;          ///< "Authorization"
    QByteArray tokenPrefix;          ///< "Bearer "
    bool tokenIsNameAndWord = false; ///< encoded as HTTP's basic way wants it
    QList<std::pair<QByteArray, QByteArray>> headers = {};
};

struct HttpLimits
{
    int timeout = 30'000; ///< milliseconds without a byte
    qint64 largestAnswer = 64LL * 1024 * 1024;
    int tries = 4;
    qint64 longestWait = 65LL * 60 * 1000; ///< a rate limit that is further away is an error
    int redirects = 5;
};

/// Reads from one server: waits out rate limits and passing faults, follows redirects on the same host only, and gives
/// up when stopped. Blocks: for worker threads and commands. Belongs to the thread that made it.
class HttpClient
{
public:
    HttpClient(HttpService service, NetworkTime time, HttpLimits limits = {});
    ~HttpClient();

    /// Any answer that is about the thing asked for: 200, 304 (when an etag is given), 401, 403, 404 … Everything else
    /// is an error.
    Result<HttpAnswer> get(QUrl url, const QByteArray &etag, const Ticket &ticket);

    const HttpService &service() const { return m_service; }
    const NetworkTime &time() const { return m_time; }
    int requests() const { return m_requests; }

private:
    struct Attempt;

    Attempt send(const QUrl &url, const QByteArray &etag, const Ticket &ticket);
    Status mayAsk(const QUrl &url) const;
    Status hold(const Attempt &attempt, int failures, const Ticket &ticket);

    HttpService m_service;
    NetworkTime m_time;
    HttpLimits m_limits;
    std::unique_ptr<QNetworkAccessManager> m_manager;
    int m_requests = 0;
};

/// Loopback is the one place where an address without encryption is fine: nothing leaves the machine.
bool isLoopback(const QUrl &url);
bool isSameOrigin(const QUrl &one, const QUrl &other);
/// The address for people, without anything that could be secret.
QString shownAddress(const QUrl &url);

} // namespace sextant
