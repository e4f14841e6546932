// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/localserver.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>
#include <QUrlQuery>

namespace sextant::test {

namespace {

using namespace Qt::Literals::StringLiterals;

/// A certificate that nobody vouches for, made now.
QSslConfiguration ownCertificate()
{
    QTemporaryDir folder;
    const QString key = folder.filePath(u"key.pem"_s);
    const QString certificate = folder.filePath(u"cert.pem"_s);
    QProcess openssl;
    openssl.start(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s, key,
                                 u"-out"_s, certificate, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=localhost"_s});
    if (!openssl.waitForFinished() || openssl.exitCode() != 0)
        qFatal("openssl is needed for this test");
    QFile keyFile(key);
    if (!keyFile.open(QIODevice::ReadOnly))
        qFatal("openssl made no key");
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(QSslCertificate::fromPath(certificate));
    configuration.setPrivateKey(QSslKey(&keyFile, QSsl::Rsa));
    return configuration;
}

QByteArray reasonOf(int status)
{
    return status < 300 ? "OK" : status < 400 ? "Elsewhere" : "No";
}

LocalRequest requestFrom(const QByteArray &head)
{
    const QList<QByteArray> lines = head.split('\n');
    const QUrl url = QUrl::fromEncoded(lines.front().split(' ').value(1));
    LocalRequest request;
    request.path = url.path(QUrl::FullyEncoded).toLatin1();
    for (const auto &[name, value] : QUrlQuery(url).queryItems())
        request.query.insert(name.toLatin1(), QUrl::fromPercentEncoding(value.toLatin1()).toLatin1());
    for (const QByteArray &line : lines.mid(1))
        if (const auto colon = line.indexOf(':'); colon > 0)
            request.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    return request;
}

} // namespace

LocalServer::LocalServer(Handler handler, Protection protection)
    : m_handler(std::move(handler))
    , m_protected(protection == Protection::OwnCertificate)
{
    if (m_protected) {
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(ownCertificate());
        m_server = std::move(server);
    } else {
        m_server = std::make_unique<QTcpServer>();
    }
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection()) {
            ++m_connections;
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { serve(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            serve(socket);
        }
    });
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("no port on the loopback");
}

LocalServer::~LocalServer() = default;

QString LocalServer::address() const
{
    return u"%1://127.0.0.1:%2"_s.arg(m_protected ? u"https"_s : u"http"_s).arg(m_server->serverPort());
}

void LocalServer::serve(QTcpSocket *socket)
{
    // What came so far stays in the socket until a whole head is there; requests have no body here.
    for (;;) {
        const QByteArray seen = socket->peek(socket->bytesAvailable());
        const auto end = seen.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        socket->skip(end + 4);
        answer(socket, requestFrom(seen.left(end)));
    }
}

void LocalServer::answer(QTcpSocket *socket, const LocalRequest &request)
{
    m_requests << request;
    const LocalAnswer answer = m_handler(request);
    if (answer.silent)
        return;
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + reasonOf(answer.status) + "\r\n";
    head += "Content-Type: application/json\r\nContent-Length: " +
            QByteArray::number(answer.status == 304 ? 0 : answer.body.size()) + "\r\n";
    for (const auto &[name, value] : answer.headers)
        head += name + ": " + value + "\r\n";
    head += "\r\n";
    if (answer.status != 304)
        head += answer.cut ? answer.body.left(answer.body.size() / 2) : answer.body;
    socket->write(head);
    if (answer.cut)
        socket->disconnectFromHost();
}

} // namespace sextant::test
