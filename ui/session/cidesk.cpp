// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/cidesk.h"

#include "network/offlineswitch.h"
#include "providers/addresses.h"
#include "providers/agreement.h"
#include "session/undocommands.h"

#include <QUndoStack>

namespace sextant {

namespace {

constexpr int minute = 60'000;

Status putConnectionOf(Session &session, const CiConnection &connection)
{
    return CiDesk::of(&session)->putConnection(connection);
}

} // namespace

CiDesk *CiDesk::of(Session *session)
{
    auto *desk = session->findChild<CiDesk *>(QString(), Qt::FindDirectChildrenOnly);
    return desk ? desk : new CiDesk(session);
}

CiDesk::CiDesk(Session *session)
    : QObject(session)
    , m_session(session)
    , m_keychain(&systemKeychain())
{
    connect(session, &Session::projectChanged, this, &CiDesk::load);
    connect(session->jobs(), &JobQueue::changed, this, &CiDesk::showPhase);
    connect(&m_watch, &QTimer::timeout, this, &CiDesk::lookAgain);
    load();
}

void CiDesk::load()
{
    stop();
    ++m_generation;
    m_fetching = false;
    m_testing = false;
    m_connection = {};
    m_failure.reset();
    m_outcome.reset();
    if (m_session->hasProject()) {
        const auto stored = ciConnection(m_session->workspace(), m_session->state().project.id);
        if (stored)
            m_connection = *stored;
        else
            m_failure = stored.error();
    }
    watch();
    Q_EMIT changed();
}

void CiDesk::watch()
{
    if (m_connection.watchMinutes > 0 && isAgreed(m_connection.connection))
        m_watch.start(m_connection.watchMinutes * minute);
    else
        m_watch.stop();
}

bool CiDesk::isWatching() const
{
    return m_watch.isActive();
}

QList<Connection> CiDesk::offered() const
{
    if (!m_session->hasProject())
        return {};
    const auto offered = offeredConnections(m_session->workspace(), m_session->state().project.id);
    return offered ? *offered : QList<Connection>();
}

QDateTime CiDesk::fetchedAt() const
{
    if (!m_session->hasProject() || m_connection.connection.isEmpty())
        return {};
    const auto sources = CiStore(m_session->workspace().database()).sources(m_session->state().project.id);
    const RunSource own = sourceOf(m_connection.connection);
    if (sources)
        for (const StoredSource &stored : *sources)
            if (stored.source.provider == own.provider && stored.source.host == own.host &&
                stored.source.repository.compare(own.repository, Qt::CaseInsensitive) == 0 && stored.fetched > 0)
                return QDateTime::fromMSecsSinceEpoch(stored.fetched, Qt::UTC);
    return {};
}

void CiDesk::connectTo(const CiConnection &connection, const Token &token)
{
    if (!m_session->hasProject())
        return;
    for (const Connection &place : allPlaces(connection))
        agree(place);
    if (!token.isEmpty())
        keepToken(connection.connection, token);
    if (!(connection == m_connection))
        m_session->undoStack()->push(
            new PutCommand<CiConnection>(m_session, tr("Connect to %1").arg(connection.connection.repository),
                                         m_connection, connection, &putConnectionOf));
    // Somebody may have agreed to what was there already.
    m_failure.reset();
    watch();
    Q_EMIT changed();
}

void CiDesk::disconnectFrom()
{
    if (m_connection.connection.isEmpty())
        return;
    keepToken(m_connection.connection, {});
    m_session->undoStack()->push(
        new PutCommand<CiConnection>(m_session, tr("Disconnect from %1").arg(m_connection.connection.repository),
                                     m_connection, {}, &putConnectionOf));
}

Status CiDesk::putConnection(const CiConnection &connection)
{
    const Status put = setCiConnection(m_session->workspace(), m_session->state().project.id, connection);
    if (put)
        load();
    return put;
}

void CiDesk::keepToken(const Connection &connection, const Token &token)
{
    m_keychain->write(keychainName(connection), token, this, [this](const Status &written) {
        if (!written)
            Q_EMIT m_session->failed(written.error());
    });
}

/// The environment wins over the keychain: whoever set a variable did it for this start of the program.
void CiDesk::withToken(const Connection &connection, std::function<void(const Result<Token> &)> use)
{
    const auto given = tokenFromEnvironment(findProvider(connection.provider)->variables);
    if (!given || !given->isEmpty())
        return use(given);
    m_keychain->read(keychainName(connection), this, [use](const Result<Token> &kept) {
        // Without a keychain, what is public can still be read.
        use(kept ? kept : Result<Token>(Token()));
    });
}

void CiDesk::test(const Connection &connection, const Token &token)
{
    const auto entered = tidied(connection);
    if (OfflineSwitch::isOn() || !entered) {
        Q_EMIT tested(entered ? OfflineSwitch::error() : entered.error());
        return;
    }
    m_testing = true;
    Q_EMIT changed();
    const auto ask = [this, generation = m_generation, place = *entered](const Result<Token> &found) {
        if (!found) {
            m_testing = false;
            Q_EMIT tested(found.error());
            Q_EMIT changed();
            return;
        }
        ProviderTask task;
        task.connection = place;
        task.token = *found;
        task.limits.tries = 2;
        task.limits.longestWait = 10'000;
        const auto work = [task](const Ticket &ticket) -> Status {
            return findProvider(task.connection.provider)->test(task, ticket);
        };
        m_session->jobs()->start<std::monostate>(tr("Asking %1").arg(QUrl(place.address).host()), work,
                                                 [this, self = QPointer(this), generation](const Status &status) {
                                                     if (!self || generation != m_generation)
                                                         return;
                                                     m_testing = false;
                                                     Q_EMIT tested(status);
                                                     Q_EMIT changed();
                                                 });
    };
    if (token.isEmpty())
        withToken(*entered, ask);
    else
        ask(token);
}

void CiDesk::fetch()
{
    if (m_fetching || m_connection.connection.isEmpty())
        return;
    m_failure.reset();
    Status may = OfflineSwitch::isOn() ? OfflineSwitch::error() : done();
    for (const Connection &place : allPlaces(m_connection))
        may = may ? mayBeAsked(place) : may;
    if (!may) {
        m_failure = may.error();
        Q_EMIT changed();
        return;
    }
    m_fetching = true;
    m_phase.clear();
    Q_EMIT changed();
    withToken(m_connection.connection, [this, generation = m_generation](const Result<Token> &token) {
        if (generation != m_generation || !m_fetching)
            return;
        if (token)
            start(*token);
        else
            finish(generation, token.error());
    });
}

void CiDesk::lookAgain()
{
    if (!OfflineSwitch::isOn())
        fetch();
}

void CiDesk::start(const Token &token)
{
    FetchRequest request;
    request.projectId = m_session->state().project.id;
    request.connection = m_connection.connection;
    request.token = token;
    request.now = m_session->now().toMSecsSinceEpoch();
    const auto work = [path = m_session->workspacePath(), request,
                       places = allPlaces(m_connection)](const Ticket &ticket) -> Result<FetchedPlaces> {
        const auto workspace = Workspace::open(path);
        if (!workspace)
            return workspace.error();
        return fetchPlaces(*workspace, request, places, ticket);
    };
    m_job = m_session->jobs()->start<FetchedPlaces>(
        tr("Fetching runs of %1").arg(request.connection.repository), work,
        [this, self = QPointer(this), generation = m_generation](const Result<FetchedPlaces> &fetched) {
            if (self)
                finish(generation, fetched);
        });
}

void CiDesk::finish(int generation, const Result<FetchedPlaces> &result)
{
    if (generation != m_generation)
        return;
    m_job.reset();
    m_fetching = false;
    m_phase.clear();
    const std::optional<FetchOutcome> outcome = result ? result->joined() : std::nullopt;
    const std::optional<Error> failure = result ? result->failure : std::optional(result.error());
    if (outcome)
        m_outcome = outcome;
    if (failure && failure->kind != Error::Kind::Cancelled)
        m_failure = failure;
    m_failedRepository = outcome && failure ? result->failed : QString();
    Q_EMIT changed();
    if (!outcome)
        return;
    Q_EMIT fetched();
    if (!outcome->unchanged)
        m_session->refresh();
}

void CiDesk::stop()
{
    if (m_job)
        m_session->jobs()->cancel(*m_job);
    else if (m_fetching)
        m_fetching = false; // the keychain was still asked
    Q_EMIT changed();
}

void CiDesk::showPhase()
{
    if (!m_job)
        return;
    const auto &jobs = m_session->jobs()->jobs();
    const auto own = std::ranges::find(jobs, *m_job, &JobQueue::Job::id);
    const QString phase = own == jobs.end() ? QString() : own->stopping ? tr("stopping") : own->phase;
    if (phase == m_phase)
        return;
    m_phase = phase;
    Q_EMIT changed();
}

} // namespace sextant
