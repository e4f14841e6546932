// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/incidentdesk.h"

#include "base/job.h"
#include "session/session.h"
#include "session/undocommands.h"
#include "storage/incidentstore.h"

#include <QUndoStack>

namespace sextant {

namespace {

/// From some incidents to others; an empty side means that there are none.
class IncidentsCommand : public SessionCommand
{
public:
    IncidentsCommand(Session *session, const QString &name, QList<Incident> before, QList<Incident> after)
        : SessionCommand(session, name)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {}

    void redo() override { run(m_before, m_after); }
    void undo() override { run(m_after, m_before); }

private:
    void run(const QList<Incident> &from, QList<Incident> &to)
    {
        perform([&from, &to](Session &session) -> Status {
            IncidentStore store(session.workspace().database());
            const qint64 project = session.state().project.id;
            if (to.isEmpty()) {
                QList<qint64> ids;
                for (const Incident &incident : from)
                    ids << incident.id;
                if (const Status removed = store.remove(project, ids); !removed)
                    return removed;
            } else {
                const auto ids = store.put(project, to);
                if (!ids)
                    return ids.error();
                for (qsizetype i = 0; i < to.size(); ++i)
                    to[i].id = ids->at(i);
            }
            session.refresh();
            return done();
        });
    }

    QList<Incident> m_before;
    QList<Incident> m_after;
};

} // namespace

IncidentDesk::IncidentDesk(Session *session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(session, &Session::projectChanged, this, &IncidentDesk::reload);
    connect(session, &Session::assessmentChanged, this, &IncidentDesk::reload);
    reload();
}

IncidentDesk::~IncidentDesk()
{
    m_work.waitForFinished();
}

void IncidentDesk::reload()
{
    m_incidents.clear();
    m_trouble.reset();
    if (m_session->hasProject()) {
        auto stored = IncidentStore(m_session->workspace().database()).list(m_session->state().project.id);
        if (stored)
            m_incidents = std::move(*stored);
        else
            m_trouble = stored.error();
    }
    Q_EMIT changed();
}

void IncidentDesk::put(const Incident &incident)
{
    if (!m_session->hasProject())
        return;
    const auto old = std::ranges::find(m_incidents, incident.id, &Incident::id);
    const bool isNew = incident.id == 0 || old == m_incidents.end();
    if (!isNew && *old == incident)
        return;
    const QString name =
        isNew ? tr("Incident “%1”").arg(incident.title) : tr("Change incident “%1”").arg(incident.title);
    m_session->undoStack()->push(new IncidentsCommand(
        m_session, name, isNew ? QList<Incident>() : QList<Incident>{*old}, QList<Incident>{incident}));
}

void IncidentDesk::remove(const QList<qint64> &ids)
{
    QList<Incident> gone;
    for (const Incident &incident : std::as_const(m_incidents))
        if (ids.contains(incident.id))
            gone << incident;
    if (!gone.isEmpty())
        m_session->undoStack()->push(
            new IncidentsCommand(m_session, tr("Delete %n incident(s)", nullptr, int(gone.size())), gone, {}));
}

void IncidentDesk::importFile(const QString &path)
{
    if (!m_session->hasProject())
        return;
    m_work = startJob<IncidentFile>(
        this,
        [path, catalogue = m_session->catalogue(), known = m_incidents, now = m_session->now()](const Ticket &) {
            return readIncidentFile(path, catalogue, known, now);
        },
        [this](const Result<IncidentFile> &file) {
            if (file)
                take(*file);
            else
                Q_EMIT m_session->failed(file.error());
        });
}

void IncidentDesk::take(const IncidentFile &file)
{
    if (m_session->hasProject() && !file.incidents.isEmpty())
        m_session->undoStack()->push(new IncidentsCommand(
            m_session, tr("Import %n incident(s)", nullptr, int(file.incidents.size())), {}, file.incidents));
    Q_EMIT imported(file);
}

} // namespace sextant
