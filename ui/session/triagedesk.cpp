// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/triagedesk.h"

#include "session/session.h"

#include <QUndoStack>

namespace sextant {

namespace {

class TriageCommand : public QUndoCommand
{
public:
    TriageCommand(TriageDesk *desk, const QString &name, std::shared_ptr<TriageDesk::Decision> decision)
        : QUndoCommand(name)
        , m_desk(desk)
        , m_decision(std::move(decision))
    {}

    void redo() override
    {
        if (m_desk)
            m_desk->perform(m_decision);
    }
    void undo() override
    {
        if (m_desk)
            m_desk->takeBack(m_decision);
    }

private:
    QPointer<TriageDesk> m_desk; ///< lives as long as the session, whose undo stack this is in
    std::shared_ptr<TriageDesk::Decision> m_decision;
};

Status performIn(const Database &database, TriageDesk::Decision &decision)
{
    auto before = TriageStore(database).decide(decision.projectId, decision.findings, decision.draft);
    if (!before)
        return before.error();
    decision.before = std::move(*before);
    return done();
}

Status takeBackIn(const Database &database, TriageDesk::Decision &decision)
{
    // What could not be done needs no undoing.
    if (!decision.before)
        return done();
    const Status restored = TriageStore(database).restore(decision.projectId, decision.findings, *decision.before);
    if (restored)
        decision.before.reset();
    return restored;
}

} // namespace

TriageDesk *TriageDesk::of(Session *session)
{
    auto *desk = session->findChild<TriageDesk *>(QString(), Qt::FindDirectChildrenOnly);
    return desk ? desk : new TriageDesk(session);
}

TriageDesk::TriageDesk(Session *session)
    : QObject(session)
    , m_session(session)
{
    m_thread.setMaxThreadCount(1); // so that the order is kept
}

TriageDesk::~TriageDesk()
{
    m_thread.waitForDone();
}

void TriageDesk::decide(const QList<qint64> &findings, const TriageDraft &draft, const QString &name)
{
    if (findings.isEmpty() || !m_session->hasProject())
        return;
    m_session->undoStack()->push(
        new TriageCommand(this, name,
                          std::make_shared<Decision>(Decision{
                              m_session->workspacePath(), m_session->state().project.id, findings, draft, {}})));
}

void TriageDesk::perform(const std::shared_ptr<Decision> &decision)
{
    start(decision, &performIn);
}

void TriageDesk::takeBack(const std::shared_ptr<Decision> &decision)
{
    start(decision, &takeBackIn);
}

void TriageDesk::start(const std::shared_ptr<Decision> &decision,
                       Status (*step)(const Database &database, Decision &decision))
{
    m_thread.start([this, decision, step, author = m_session->person().name] {
        const Status made = [&]() -> Status {
            const auto workspace = Workspace::open(decision->workspacePath);
            if (!workspace)
                return workspace.error();
            workspace->database().setAuthor(author);
            return step(workspace->database(), *decision);
        }();
        QMetaObject::invokeMethod(this, [this, made] {
            if (!made) {
                Q_EMIT m_session->failed(made.error());
                return;
            }
            Q_EMIT decided();
            if (m_session->hasProject()) // what is no fault weighs on no check
                m_session->refresh();
        });
    });
}

} // namespace sextant
