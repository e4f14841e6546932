// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/decisiondesk.h"

#include "assessment/scoredetail.h"
#include "session/session.h"
#include "session/undocommands.h"

#include <QUndoStack>

namespace sextant {

namespace {

Status putOpinions(Session &session, const QList<Opinion> &opinions)
{
    const Status put = keepOpinions(session.workspace(), session.state().project.id, opinions);
    if (put)
        Q_EMIT session.kept(Kept::Opinions);
    return put;
}

} // namespace

void DecisionDesk::readOpinions()
{
    m_opinions.clear();
    const auto opinions = keptOpinions(m_session->workspace(), m_session->state().project.id);
    if (opinions)
        m_opinions = *opinions;
    else
        Q_EMIT failed(opinions.error());
}

void DecisionDesk::changeOpinions(const QString &name, const QList<Opinion> &after)
{
    m_session->undoStack()->push(new PutCommand<QList<Opinion>>(m_session, name, m_opinions, after, &putOpinions));
}

void DecisionDesk::addOpinion(const DecisionDraft &draft)
{
    QList<Opinion> after = m_opinions;
    const Opinion given = opinionOf(draft, m_session->now());
    if (after.isEmpty()) {
        const Opinion own = opinionOf(this->draft(), latest() ? latest()->record.at : m_session->now());
        if (own.answered() > 0 && own.person.compare(given.person, Qt::CaseInsensitive) != 0)
            after << own;
    }
    // Whoever answers again means the later answers.
    after.removeIf([&given](const Opinion &one) { return one.person.compare(given.person, Qt::CaseInsensitive) == 0; });
    after << given;
    changeOpinions(tr("Add the opinion of %1").arg(given.person), after);
}

void DecisionDesk::removeOpinion(qsizetype place)
{
    if (place < 0 || place >= m_opinions.size())
        return;
    QList<Opinion> after = m_opinions;
    const QString person = after.takeAt(place).person;
    changeOpinions(tr("Remove the opinion of %1").arg(person), after);
}

std::optional<double> DecisionDesk::overclaim() const
{
    return scoreDetail(m_session->catalogue(), m_session->assessment()).overclaim;
}

DecisionDraft DecisionDesk::blankDraft() const
{
    DecisionDraft draft;
    draft.overclaim = overclaim();
    takeReadings(draft, m_readings);
    return draft;
}

DecisionDraft DecisionDesk::jointDraft() const
{
    DecisionDraft joint = draft();
    takeOpinions(joint, m_opinions);
    return joint;
}

} // namespace sextant
