// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/keychain.h"
#include "session/session.h"
#include "usecases/ciconnection.h"
#include "usecases/fetchruns.h"

#include <QTimer>

namespace sextant {

/// The connection of the open project to the server of its pipelines: where it is, its token in the keychain, fetching
/// when asked, and fetching again from time to time when that is wanted. One for all windows of a session.
class CiDesk : public QObject
{
    Q_OBJECT

public:
    static CiDesk *of(Session *session);

    /// An empty one when there is none.
    const CiConnection &connection() const { return m_connection; }
    QList<Connection> offered() const;
    /// Undoable; the token is not part of that: without one given, the keychain stays as it is.
    void connectTo(const CiConnection &connection, const Token &token);
    /// Undoable; takes the token out of the keychain at once.
    void disconnectFrom();
    /// A step of the undo stack.
    Status putConnection(const CiConnection &connection);

    /// One small question to a server that is not connected yet; tested() answers. An empty token: the kept one.
    void test(const Connection &connection, const Token &token);
    bool isTesting() const { return m_testing; }

    void fetch();
    /// What the watch does: fetches, and keeps quiet where nothing may be sent.
    void lookAgain();
    bool isWatching() const;
    void stop();
    bool isFetching() const { return m_fetching; }
    const QString &phase() const { return m_phase; }
    /// How the last fetch went; neither before the first.
    const std::optional<Error> &failure() const { return m_failure; }
    const std::optional<FetchOutcome> &outcome() const { return m_outcome; }
    /// The repository whose runs were not fetched while those of others were; empty: it is about all.
    const QString &failedRepository() const { return m_failedRepository; }
    /// When this connection was fetched last; invalid: never.
    QDateTime fetchedAt() const;

    /// In place of the system's, for tests.
    void setKeychain(Keychain *keychain) { m_keychain = keychain; }

Q_SIGNALS:
    void changed();
    void fetched(); ///< new runs may be there
    void tested(const Status &status);

private:
    explicit CiDesk(Session *session);
    void load();
    void watch();
    void withToken(const Connection &connection, std::function<void(const Result<Token> &)> use);
    void start(const Token &token);
    void finish(int generation, const Result<FetchedPlaces> &fetched);
    void keepToken(const Connection &connection, const Token &token);
    void showPhase();

    Session *m_session;
    Keychain *m_keychain;
    CiConnection m_connection;
    QTimer m_watch;
    bool m_fetching = false;
    bool m_testing = false;
    int m_generation = 0; ///< of the open project; what comes back for an earlier one is dropped
    std::optional<int> m_job;
    QString m_phase;
    std::optional<Error> m_failure;
    std::optional<FetchOutcome> m_outcome;
    QString m_failedRepository;
};

} // namespace sextant
