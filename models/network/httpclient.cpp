// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/httpclient.h"

#include "network/httperrors.h"
#include "network/networkuse.h"
#include "network/offlineswitch.h"
#include "network/patience.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkCookieJar>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QRandomGenerator>
#include <QSslError>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr int betweenLooks = 50;
constexpr int mostWaits = 5;

struct HttpText
{
    Q_DECLARE_TR_FUNCTIONS(Http)
};

/// What the system says for everything but this machine itself.
class SystemProxies : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (isLoopback(query.url()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return systemProxyForQuery(query);
    }
};

QByteArray tokenValue(const HttpService &service)
{
    const QByteArray &secret = service.token.secretForRequest();
    return service.tokenPrefix + (service.tokenIsNameAndWord ? secret.toBase64() : secret);
}

QNetworkRequest requestFor(const QUrl &url, const QByteArray &etag, const HttpService &service,
                           const HttpLimits &limits)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setTransferTimeout(limits.timeout);
    request.setRawHeader("User-Agent", "Sextant/" SEXTANT_VERSION);
    request.setRawHeader("Accept", "application/json");
    for (const auto &[name, value] : service.headers)
        request.setRawHeader(name, value);
    if (!service.token.isEmpty())
        request.setRawHeader(service.tokenHeader, tokenValue(service));
    if (!etag.isEmpty())
        request.setRawHeader("If-None-Match", etag);
    return request;
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

} // namespace

/// How one try ended: with an answer, with a broken connection, or with an error for good.
struct HttpClient::Attempt
{
    HttpAnswer answer;
    QNetworkReply::NetworkError broken = QNetworkReply::NoError;
    std::optional<Error> error = {};
};

std::string_view HttpAnswer::text() const
{
    return {body.constData(), std::size_t(std::max<qsizetype>(0, body.size() - bodyPadding))};
}

bool isLoopback(const QUrl &url)
{
    const QHostAddress address(url.host());
    return url.host() == "localhost"_L1 || (!address.isNull() && address.isLoopback());
}

bool isSameOrigin(const QUrl &one, const QUrl &other)
{
    const int usual = one.scheme() == "https"_L1 ? 443 : 80;
    return one.scheme() == other.scheme() && one.host() == other.host() && one.port(usual) == other.port(usual);
}

QString shownAddress(const QUrl &url)
{
    return url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

HttpClient::HttpClient(HttpService service, NetworkTime time, HttpLimits limits)
    : m_service(std::move(service))
    , m_time(std::move(time))
    , m_limits(limits)
    , m_manager(std::make_unique<QNetworkAccessManager>())
{
    m_manager->setProxyFactory(new SystemProxies);
    m_manager->setAutoDeleteReplies(false);
}

HttpClient::~HttpClient() = default;

Status HttpClient::mayAsk(const QUrl &url) const
{
    if (OfflineSwitch::isOn())
        return OfflineSwitch::error();
    if (!url.isValid() || url.host().isEmpty() || !isSameOrigin(url, m_service.address))
        return strangeHost(m_service.address, url, m_service);
    if (url.scheme() != "https"_L1 && !(url.scheme() == "http"_L1 && isLoopback(url)))
        return plainAddress(url);
    return done();
}

HttpClient::Attempt HttpClient::send(const QUrl &url, const QByteArray &etag, const Ticket &ticket)
{
    if (const Status may = mayAsk(url); !may)
        return {{}, {}, may.error()};
    const NetworkUse::Request use(url.host());
    ++m_requests;
    Attempt attempt;
    QStringList certificateFaults;
    QByteArray body;
    QEventLoop loop;
    const std::unique_ptr<QNetworkReply> reply(m_manager->get(requestFor(url, etag, m_service, m_limits)));
    const auto stop = [&](Error error) {
        if (!attempt.error)
            attempt.error = std::move(error);
        reply->abort();
    };
    const auto take = [&] {
        if (!reply->isOpen())
            return; // it gave up by itself
        body += reply->readAll();
        if (body.size() > m_limits.largestAnswer && !attempt.error)
            stop(tooLarge(url, m_service, m_limits.largestAnswer));
    };
    QTimer asking;
    QObject::connect(&asking, &QTimer::timeout, &loop, [&] {
        if (ticket.cancelled())
            stop(cancelledError());
        else if (OfflineSwitch::isOn())
            stop(OfflineSwitch::error());
    });
    QObject::connect(reply.get(), &QNetworkReply::readyRead, &loop, take);
    QObject::connect(reply.get(), &QNetworkReply::sslErrors, &loop, [&](const QList<QSslError> &faults) {
        for (const QSslError &fault : faults)
            certificateFaults << fault.errorString();
        certificateFaults.removeDuplicates();
    });
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    asking.start(betweenLooks);
    if (!reply->isFinished())
        loop.exec();
    if (attempt.error)
        return attempt;
    take();
    if (attempt.error)
        return attempt;
    attempt.answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // A status below 400 with an error is an answer that broke off in the middle.
    if (const auto error = reply->error();
        error != QNetworkReply::NoError &&
        (attempt.answer.status < 400 || error < QNetworkReply::ContentAccessDenied)) {
        attempt.broken = error;
        attempt.error = brokenRequest(error, certificateFaults, url, m_service, m_limits);
        return attempt;
    }
    for (const auto &[name, value] : reply->rawHeaderPairs())
        attempt.answer.headers.insert(name.toLower(), value);
    if (!m_service.token.isEmpty() && body.contains(m_service.token.secretForRequest()))
        attempt.error = repeatsToken(url, m_service);
    body.append(HttpAnswer::bodyPadding, '\0');
    attempt.answer.body = std::move(body);
    return attempt;
}

Status HttpClient::hold(const Attempt &attempt, int failures, const Ticket &ticket)
{
    const auto asked = askedToWait(attempt.answer, m_time.now());
    const qint64 pause = asked.value_or(backoff(failures, QRandomGenerator::global()->generate()));
    if (pause > m_limits.longestWait)
        return tooLongWait(m_service.address, m_service, pause);
    const bool limited = isRateLimit(attempt.answer);
    const QString why = limited ? HttpText::tr("%1 has answered enough for now, going on in %2")
                                : HttpText::tr("%1 did not answer well, trying again in %2");
    return waitFor(pause, why.arg(m_service.name, u"%1"_s), m_time, ticket);
}

Result<HttpAnswer> HttpClient::get(QUrl url, const QByteArray &etag, const Ticket &ticket)
{
    int failures = 0;
    int waits = 0;
    int redirects = 0;
    for (;;) {
        if (ticket.cancelled())
            return cancelledError();
        Attempt attempt = send(url, etag, ticket);
        const HttpAnswer &answer = attempt.answer;
        const bool limited = !attempt.error && isRateLimit(answer);
        const bool passing = attempt.error ? isPassing(attempt.broken) : isPassing(answer);
        if (attempt.error && !passing)
            return *attempt.error;
        if (!attempt.error && isRedirect(answer.status)) {
            const QUrl target = url.resolved(QUrl::fromEncoded(answer.headers.value("location")));
            if (!isSameOrigin(target, m_service.address))
                return strangeHost(url, target, m_service);
            if (++redirects > m_limits.redirects)
                return tooManyRedirects(url, m_service);
            url = target;
            continue;
        }
        if (!limited && !passing)
            return std::move(attempt.answer);
        if (limited ? ++waits > mostWaits : ++failures >= m_limits.tries) {
            if (attempt.error)
                return *attempt.error;
            return limited ? tooLongWait(url, m_service, askedToWait(answer, m_time.now()).value_or(0))
                           : faultOfServer(answer.status, url, m_service);
        }
        if (const Status held = hold(attempt, limited ? waits : failures, ticket); !held)
            return held.error();
    }
}

} // namespace sextant
