// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QTcpServer>

#include <functional>
#include <memory>

namespace sextant::test {

struct LocalRequest
{
    QByteArray path; ///< without the query
    QHash<QByteArray, QByteArray> query;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
};

struct LocalAnswer
{
    int status = 200;
    QByteArray body = "[]";
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    bool cut = false;    ///< closes the connection in the middle of the body
    bool silent = false; ///< never answers
};

/// A real HTTP server on the loopback of this machine, in the thread of the test.
class LocalServer : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<LocalAnswer(const LocalRequest &)>;
    enum class Protection { None, OwnCertificate };

    explicit LocalServer(Handler handler, Protection protection = Protection::None);
    ~LocalServer() override;

    QString address() const; ///< "http://127.0.0.1:12345"
    void setHandler(Handler handler) { m_handler = std::move(handler); }
    const QList<LocalRequest> &requests() const { return m_requests; }
    int connections() const { return m_connections; }
    void forget() { m_requests.clear(); }

private:
    void serve(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const LocalRequest &request);

    Handler m_handler;
    std::unique_ptr<QTcpServer> m_server;
    QList<LocalRequest> m_requests;
    int m_connections = 0;
    bool m_protected = false;
};

} // namespace sextant::test
