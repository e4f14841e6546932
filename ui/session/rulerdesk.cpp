// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/rulerdesk.h"

#include "session/undocommands.h"
#include "storage/rulerstore.h"

#include <QUndoStack>

namespace sextant {

namespace {

Status putRuler(Session &session, const Ruler &ruler)
{
    const Status put = RulerStore(session.workspace().database()).setOfProject(session.state().project.id, ruler);
    if (put)
        session.refresh();
    return put;
}

} // namespace

RulerDesk::RulerDesk(Session *session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(session, &Session::assessmentChanged, this, &RulerDesk::changed);
    connect(session, &Session::projectChanged, this, &RulerDesk::changed);
}

ProductScore RulerDesk::with(const Ruler &ruler) const
{
    return assess(withRuler(m_session->catalogue(), ruler), inputOf(m_session->state(), m_session->now())).product;
}

void RulerDesk::use(const Ruler &ruler)
{
    if (!isOpen() || ruler == this->ruler())
        return;
    if (const Status sound = checkRuler(ruler); !sound) {
        Q_EMIT m_session->failed(sound.error());
        return;
    }
    const QString name = ruler.isPublished() ? tr("Judge by the published weights") : tr("Judge by own weights");
    m_session->undoStack()->push(new PutCommand<Ruler>(m_session, name, this->ruler(), ruler, &putRuler));
}

} // namespace sextant
