// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/decisiondesk.h"

#include "assessment/scoredetail.h"
#include "session/session.h"
#include "session/undocommands.h"

#include <QUndoStack>

namespace sextant {

namespace {

class OpinionsCommand : public SessionCommand
{
public:
    OpinionsCommand(Session *session, DecisionDesk *desk, const QString &name, QList<Opinion> before,
                    QList<Opinion> after)
        : SessionCommand(session, name)
        , m_desk(desk)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {}
    void redo() override { put(m_after); }
    void undo() override { put(m_before); }

private:
    void put(const QList<Opinion> &opinions)
    {
        perform([&](Session &) { return m_desk ? m_desk->putOpinions(opinions) : done(); });
    }

    QPointer<DecisionDesk> m_desk;
    QList<Opinion> m_before;
    QList<Opinion> m_after;
};

} // namespace

Status DecisionDesk::putOpinions(const QList<Opinion> &opinions)
{
    if (const Status kept = keepOpinions(m_session->workspace(), m_session->state().project.id, opinions); !kept)
        return kept;
    m_opinions = opinions;
    Q_EMIT changed();
    return done();
}

void DecisionDesk::changeOpinions(const QString &name, const QList<Opinion> &after)
{
    m_session->undoStack()->push(new OpinionsCommand(m_session, this, name, m_opinions, after));
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
