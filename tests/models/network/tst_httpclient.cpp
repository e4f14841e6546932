// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/httpclient.h"
#include "network/networkuse.h"
#include "network/offlineswitch.h"
#include "network/patience.h"
#include "support/localserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace sextant;
using test::LocalAnswer;
using test::LocalRequest;
using test::LocalServer;

namespace {

constexpr qint64 start = 1'795'000'000'000;
const QByteArray secret = "ghp_PlantedTokenOfATest";

/// A clock that only runs while somebody waits, and a ticket that remembers what it was told.
struct Waiting
{
    qint64 clock = start;
    QStringList told;
    bool stop = false;

    NetworkTime time()
    {
        return {[this] { return clock; }, [this](qint64 milliseconds) { clock += milliseconds; }};
    }
    Ticket ticket()
    {
        return {[this] { return stop; }, [this](int, int, const QString &phase) { told << phase; }};
    }
};

HttpService serviceAt(const QString &address)
{
    HttpService service;
    service.name = u"GitHub"_s;
    service.address = QUrl(address);
    service.token = *Token::from(QString::fromLatin1(secret));
    service.tokenHeader = "Authorization";
    service.tokenPrefix = "Bearer ";
    return service;
}

Result<HttpAnswer> ask(const LocalServer &server, Waiting &waiting, HttpLimits limits = {}, const QByteArray &etag = {})
{
    HttpClient client(serviceAt(server.address()), waiting.time(), limits);
    auto answer = client.get(QUrl(server.address() + u"/list"), etag, waiting.ticket());
    if (!answer && answer.error().message().contains(QString::fromLatin1(secret)))
        qFatal("the error holds the token");
    return answer;
}

} // namespace

#define VERIFY_WORDS(error, words) QVERIFY2((error).message().contains(words), qPrintable((error).message()))

class TestHttpClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersCome();
    void unchangedIsSaid();
    void refusalsComeBack_data();
    void refusalsComeBack();
    void rateLimitIsCountedDown_data();
    void rateLimitIsCountedDown();
    void farLimitIsAnError();
    void faultIsTriedAgain();
    void faultThatStaysIsSaid();
    void slowServer();
    void cutConnection();
    void nobodyThere();
    void tokenStaysWithItsHost_data();
    void tokenStaysWithItsHost();
    void redirectAtHomeIsFollowed();
    void circleEnds();
    void unknownCertificateIsRefused();
    void plainHttpIsRefused();
    void largeAnswerIsRefused();
    void repeatedTokenIsRefused();
    void stopIsHeard();
    void offlineSendsNothing_data();
    void offlineSendsNothing();
    void offlineStopsWhatRuns();
    void everyUseIsShown();
    void tokensAreOneWord();
    void backoffDoubles();
};

void TestHttpClient::answersCome()
{
    LocalServer server([](const LocalRequest &) { return LocalAnswer{200, "[1]", {{"ETag", "\"a\""}}}; });
    Waiting waiting;
    const auto answer = ask(server, waiting);
    QVERIFY(bool(answer));
    QCOMPARE(answer->status, 200);
    QCOMPARE(answer->text(), std::string_view("[1]"));
    QCOMPARE(answer->body.size(), 3 + HttpAnswer::bodyPadding);
    QCOMPARE(answer->etag(), QByteArray("\"a\""));
    QCOMPARE(server.requests().front().headers.value("authorization"), "Bearer " + secret);
    QVERIFY(waiting.told.isEmpty());
}

void TestHttpClient::unchangedIsSaid()
{
    LocalServer server([](const LocalRequest &request) {
        return LocalAnswer{request.headers.value("if-none-match") == "\"a\"" ? 304 : 200, "[1]"};
    });
    Waiting waiting;
    const auto answer = ask(server, waiting, {}, "\"a\"");
    QVERIFY(bool(answer));
    QCOMPARE(answer->status, 304);
    QVERIFY(answer->text().empty());
}

void TestHttpClient::refusalsComeBack_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {401, 403, 404, 410, 422})
        QTest::addRow("%d", status) << status;
}

void TestHttpClient::refusalsComeBack()
{
    QFETCH(int, status);
    LocalServer server([status](const LocalRequest &) {
        return LocalAnswer{status, "{}", {{"WWW-Authenticate", "Basic realm=\"x\""}, {"X-RateLimit-Remaining", "10"}}};
    });
    Waiting waiting;
    const auto answer = ask(server, waiting);
    QVERIFY(bool(answer));
    QCOMPARE(answer->status, status);
    QCOMPARE(server.requests().size(), 1); // asking again would not help
}

void TestHttpClient::rateLimitIsCountedDown_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("waited");
    const QByteArray reset = QByteArray::number(start / 1000 + 184);
    QTest::newRow("GitHub, until") << 403 << QByteArray("X-RateLimit-Reset") << reset << qint64(185'000);
    QTest::newRow("GitLab, until") << 429 << QByteArray("RateLimit-Reset") << reset << qint64(185'000);
    QTest::newRow("after seconds") << 429 << QByteArray("Retry-After") << QByteArray("30") << qint64(30'000);
    QTest::newRow("after seconds, forbidden") << 403 << QByteArray("Retry-After") << QByteArray("30") << qint64(30'000);
    const QByteArray date =
        QDateTime::fromMSecsSinceEpoch(start + 60'000, Qt::UTC).toString(Qt::RFC2822Date).toLatin1();
    QTest::newRow("after a date") << 429 << QByteArray("Retry-After") << date << qint64(60'000);
}

void TestHttpClient::rateLimitIsCountedDown()
{
    QFETCH(int, status);
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, value);
    QFETCH(qint64, waited);
    int asked = 0;
    LocalServer server([&](const LocalRequest &) {
        return ++asked == 1 ? LocalAnswer{status, "{}", {{"X-RateLimit-Remaining", "0"}, {header, value}}}
                            : LocalAnswer{};
    });
    Waiting waiting;
    const auto answer = ask(server, waiting);
    QVERIFY(bool(answer));
    QCOMPARE(answer->status, 200);
    QCOMPARE(asked, 2);
    QCOMPARE(waiting.clock - start, waited);
    // One line a second, down to the last.
    QCOMPARE(waiting.told.size(), waited / 1000);
    QVERIFY2(waiting.told.last().endsWith(u"in 1 s"), qPrintable(waiting.told.last()));
    QVERIFY2(waiting.told.first().startsWith(u"GitHub has answered enough for now"), qPrintable(waiting.told.first()));
    if (waited > 60'000)
        QVERIFY2(waiting.told.first().endsWith(u"3:05 min"), qPrintable(waiting.told.first()));
}

void TestHttpClient::farLimitIsAnError()
{
    LocalServer server([](const LocalRequest &) { return LocalAnswer{429, "{}", {{"Retry-After", "7200"}}}; });
    Waiting waiting;
    const auto answer = ask(server, waiting);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Environment);
    VERIFY_WORDS(answer.error(), u"GitHub asks to come back in 120:00 min");
    QCOMPARE(waiting.clock, start);
}

void TestHttpClient::faultIsTriedAgain()
{
    int asked = 0;
    LocalServer server([&](const LocalRequest &) {
        return ++asked < 3 ? LocalAnswer{500 + asked * 2 - 2, "{}"} : LocalAnswer{};
    });
    Waiting waiting;
    QVERIFY(bool(ask(server, waiting)));
    QCOMPARE(asked, 3);
    QVERIFY(waiting.clock - start >= 3000); // 1 s and 2 s, and a little by chance
    QVERIFY(waiting.clock - start <= 4500);
    VERIFY_WORDS((Error{{}, waiting.told.value(0), {}, {}}), u"trying again in");
}

void TestHttpClient::faultThatStaysIsSaid()
{
    LocalServer server([](const LocalRequest &) { return LocalAnswer{500, "{}"}; });
    Waiting waiting;
    const auto answer = ask(server, waiting);
    QVERIFY(!answer);
    VERIFY_WORDS(answer.error(), u"GitHub reports a fault of its own (500), several times over.");
    QCOMPARE(server.requests().size(), 4);
}

void TestHttpClient::slowServer()
{
    LocalServer server([](const LocalRequest &) { return LocalAnswer{200, {}, {}, false, true}; });
    Waiting waiting;
    HttpLimits limits;
    limits.timeout = 40;
    limits.tries = 2;
    const auto answer = ask(server, waiting, limits);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Environment);
    VERIFY_WORDS(answer.error(), u"GitHub did not answer within 0.04 seconds");
    QCOMPARE(server.requests().size(), 2);
}

void TestHttpClient::cutConnection()
{
    LocalServer server([](const LocalRequest &) { return LocalAnswer{200, QByteArray(1000, ' '), {}, true}; });
    Waiting waiting;
    const auto answer = ask(server, waiting);
    QVERIFY(!answer);
    VERIFY_WORDS(answer.error(), u"The connection broke before the answer was whole");
    QVERIFY(server.requests().size() >= 4);
}

void TestHttpClient::nobodyThere()
{
    QString address;
    {
        const LocalServer server([](const LocalRequest &) { return LocalAnswer{}; });
        address = server.address();
    }
    Waiting waiting;
    HttpClient client(serviceAt(address), waiting.time());
    const auto answer = client.get(QUrl(address), {}, waiting.ticket());
    QVERIFY(!answer);
    VERIFY_WORDS(answer.error(), u"Nobody answers at this address");
}

void TestHttpClient::tokenStaysWithItsHost_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << status;
}

void TestHttpClient::tokenStaysWithItsHost()
{
    QFETCH(int, status);
    LocalServer other([](const LocalRequest &) { return LocalAnswer{}; });
    LocalServer server([&](const LocalRequest &) {
        return LocalAnswer{status, {}, {{"Location", (other.address() + u"/list").toLatin1()}}};
    });
    Waiting waiting;
    const auto answer = ask(server, waiting);
    QVERIFY(!answer);
    VERIFY_WORDS(answer.error(), u"GitHub sends on to another server");
    VERIFY_WORDS(answer.error(), u"Nothing was sent there");
    QCOMPARE(other.connections(), 0);
    QCOMPARE(server.requests().size(), 1);
}

void TestHttpClient::redirectAtHomeIsFollowed()
{
    LocalServer server([](const LocalRequest &request) {
        return request.path == "/list" ? LocalAnswer{301, {}, {{"Location", "/moved?page=1"}}}
                                       : LocalAnswer{200, "[7]"};
    });
    Waiting waiting;
    const auto answer = ask(server, waiting);
    QVERIFY(bool(answer));
    QCOMPARE(answer->text(), std::string_view("[7]"));
    QCOMPARE(server.requests().last().headers.value("authorization"), "Bearer " + secret);
}

void TestHttpClient::circleEnds()
{
    LocalServer server([](const LocalRequest &) { return LocalAnswer{302, {}, {{"Location", "/list"}}}; });
    Waiting waiting;
    const auto answer = ask(server, waiting);
    QVERIFY(!answer);
    VERIFY_WORDS(answer.error(), u"sends in a circle");
}

void TestHttpClient::unknownCertificateIsRefused()
{
    LocalServer server([](const LocalRequest &) { return LocalAnswer{}; }, LocalServer::Protection::OwnCertificate);
    Waiting waiting;
    const auto answer = ask(server, waiting);
    QVERIFY(!answer);
    VERIFY_WORDS(answer.error(), u"This server could not prove who it is, so nothing was sent to it");
    VERIFY_WORDS(answer.error(), u"self-signed");
    QVERIFY(server.requests().isEmpty());
}

void TestHttpClient::plainHttpIsRefused()
{
    Waiting waiting;
    HttpClient client(serviceAt(u"http://ci.example"_s), waiting.time());
    const auto answer = client.get(QUrl(u"http://ci.example/list"_s), {}, waiting.ticket());
    QVERIFY(!answer);
    VERIFY_WORDS(answer.error(), u"This address is not encrypted");
    QCOMPARE(client.requests(), 0);
    QVERIFY(!isLoopback(QUrl(u"http://127.0.0.1.example.com"_s)));
    QVERIFY(!isLoopback(QUrl(u"http://localhost.example.com"_s)));
    QVERIFY(isLoopback(QUrl(u"http://127.0.0.1:8080"_s)));
    QVERIFY(isLoopback(QUrl(u"http://[::1]:8080"_s)));
}

void TestHttpClient::largeAnswerIsRefused()
{
    LocalServer server([](const LocalRequest &) { return LocalAnswer{200, QByteArray(300'000, ' ')}; });
    Waiting waiting;
    HttpLimits limits;
    limits.largestAnswer = 100'000;
    const auto answer = ask(server, waiting, limits);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Input);
    VERIFY_WORDS(answer.error(), u"is larger than");
}

void TestHttpClient::repeatedTokenIsRefused()
{
    LocalServer server([](const LocalRequest &) { return LocalAnswer{200, "[\"" + secret + "\"]"}; });
    Waiting waiting;
    const auto answer = ask(server, waiting);
    QVERIFY(!answer);
    VERIFY_WORDS(answer.error(), u"repeats the token");
}

void TestHttpClient::stopIsHeard()
{
    Waiting waiting;
    LocalServer server([&waiting](const LocalRequest &) {
        waiting.stop = true;
        return LocalAnswer{200, {}, {}, false, true};
    });
    const auto answer = ask(server, waiting);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Cancelled);
}

void TestHttpClient::offlineSendsNothing_data()
{
    QTest::addColumn<bool>("environment");
    QTest::newRow("settings") << false;
    QTest::newRow("environment") << true;
}

void TestHttpClient::offlineSendsNothing()
{
    QFETCH(bool, environment);
    LocalServer server([](const LocalRequest &) { return LocalAnswer{}; });
    Waiting waiting;
    if (environment)
        qputenv("SEXTANT_OFFLINE", "1");
    else
        OfflineSwitch::set(true);
    const auto answer = ask(server, waiting);
    qunsetenv("SEXTANT_OFFLINE");
    OfflineSwitch::set(false);
    QVERIFY(!answer);
    VERIFY_WORDS(answer.error(), u"Sextant is set to stay offline, so nothing was sent.");
    VERIFY_WORDS(answer.error(), environment ? u"SEXTANT_OFFLINE" : u"settings page");
    QCOMPARE(server.connections(), 0);
    QVERIFY(bool(ask(server, waiting)));
}

void TestHttpClient::offlineStopsWhatRuns()
{
    LocalServer server([](const LocalRequest &) {
        OfflineSwitch::set(true);
        return LocalAnswer{200, {}, {}, false, true};
    });
    Waiting waiting;
    const auto answer = ask(server, waiting);
    OfflineSwitch::set(false);
    QVERIFY(!answer);
    VERIFY_WORDS(answer.error(), u"stay offline");
}

void TestHttpClient::everyUseIsShown()
{
    LocalServer server([](const LocalRequest &) { return LocalAnswer{}; });
    QSignalSpy began(&NetworkUse::instance(), &NetworkUse::began);
    QSignalSpy ended(&NetworkUse::instance(), &NetworkUse::ended);
    Waiting waiting;
    QVERIFY(bool(ask(server, waiting)));
    QCOMPARE(began.size(), 1);
    QCOMPARE(ended.size(), 1);
    QCOMPARE(began.front().front().toString(), u"127.0.0.1"_s);
}

void TestHttpClient::tokensAreOneWord()
{
    QVERIFY(!Token::from(u"abc\r\nX-Other: 1"_s));
    QVERIFY(!Token::from(u"two words"_s));
    QVERIFY(!Token::from(QString(5000, u'a')));
    QVERIFY(Token::from(u""_s)->isEmpty());
    QCOMPARE(Token::from(u" user:abc\n"_s)->secretForRequest(), QByteArray("user:abc"));
}

void TestHttpClient::backoffDoubles()
{
    QCOMPARE(backoff(1, 0), 1000);
    QCOMPARE(backoff(2, 0), 2000);
    QCOMPARE(backoff(3, 0), 4000);
    QCOMPARE(backoff(3, 999), 5998);
    QCOMPARE(backoff(100, 0), 32'000);
}

QTEST_GUILESS_MAIN(TestHttpClient)
#include "tst_httpclient.moc"
