// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace sextant {

/// Tells whoever shows it that something is being sent, and to whom. Every request of the program passes here.
/// Signals come from the thread of the request: connect with a context.
class NetworkUse : public QObject
{
    Q_OBJECT

public:
    static NetworkUse &instance();

    /// A request to this host; its end comes when the value dies.
    class Request
    {
    public:
        explicit Request(QString host);
        ~Request();
        Request(const Request &) = delete;
        Request &operator=(const Request &) = delete;

    private:
        QString m_host;
    };

Q_SIGNALS:
    void began(const QString &host);
    void ended(const QString &host);
};

} // namespace sextant
