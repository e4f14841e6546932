// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/profiledesk.h"

#include "assessment/prefill.h"
#include "session/undocommands.h"

#include <QUndoStack>

namespace sextant {

ProfileDesk::ProfileDesk(Session *session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{}

ProfileChange ProfileDesk::tryOut(const QMap<QString, Truth> &answers) const
{
    const ProjectState &state = m_session->state();
    Profile answered = state.answered;
    for (const auto &[id, value] : answers.asKeyValueRange())
        answered[id] = {value, m_session->person().name};
    return profileChange(m_session->catalogue(), inputOf(state, m_session->now()),
                         mergedProfile(state.prefilled, answered));
}

void ProfileDesk::apply(const QMap<QString, Truth> &answers)
{
    if (answers.isEmpty() || !m_session->hasProject())
        return;
    Profile before;
    Profile after;
    for (const auto &[id, value] : answers.asKeyValueRange()) {
        before.insert(id, m_session->state().answered.value(id));
        after.insert(id, {value, m_session->person().name});
    }
    m_session->undoStack()->push(
        new PutCommand<Profile>(m_session, tr("Change %n answer(s) about the product", nullptr, int(answers.size())),
                                before, after, &Session::putProfile));
}

QString ProfileDesk::seenText(const QString &questionId) const
{
    const ProjectState &state = m_session->state();
    if (!state.prefilled.contains(questionId))
        return {};
    const QString factId = state.prefilled.value(questionId).basis;
    const QString title = titleOfFact(m_session->catalogue(), factId);
    for (const StoredInspection &inspection : state.inspections) {
        const auto fact = std::ranges::find(inspection.facts, factId, &Fact::id);
        if (fact == inspection.facts.end() || fact->outcome != Fact::Outcome::Found || fact->places.isEmpty())
            continue;
        const Place &place = fact->places.front();
        return place.line > 0 ? tr("Found: %1, in %2, line %3.").arg(title, place.path).arg(place.line)
                              : tr("Found: %1, in %2.").arg(title, place.path);
    }
    return tr("Found: %1.").arg(title);
}

QString ProfileDesk::answeredText(const QString &questionId) const
{
    const ProfileAnswer answer = m_session->state().answered.value(questionId);
    if (answer.basis.isEmpty())
        return {};
    return tr("Answered by %1: %2.").arg(answer.basis, labelOf(answer.value));
}

} // namespace sextant
