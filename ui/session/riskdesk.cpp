// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/riskdesk.h"

#include "session/undocommands.h"
#include "storage/waiverstore.h"

#include <QUndoStack>

namespace sextant {

namespace {

/// Adds risks, or takes them back; one is the undoing of the other. What was taken back stays on record.
class RiskCommand : public SessionCommand
{
public:
    enum class Does : quint8 { Accept, TakeBack };

    RiskCommand(Session *session, const QString &name, Does does, QList<Waiver> waivers)
        : SessionCommand(session, name)
        , m_does(does)
        , m_waivers(std::move(waivers))
    {}
    void redo() override { run(m_does == Does::Accept); }
    void undo() override { run(m_does != Does::Accept); }

private:
    void run(bool accept)
    {
        perform([this, accept](Session &session) -> Status {
            auto transaction = session.workspace().database().write();
            if (!transaction)
                return transaction.error();
            WaiverStore store(session.workspace().database());
            for (Waiver &waiver : m_waivers) {
                if (!accept) {
                    if (const Status ended = store.end(waiver.id); !ended)
                        return ended.error();
                    continue;
                }
                const auto id = store.add(session.state().project.id, waiver);
                if (!id)
                    return id.error();
                waiver.id = *id;
            }
            if (const Status committed = transaction->commit(); !committed)
                return committed.error();
            session.refresh();
            return done();
        });
    }

    Does m_does;
    QList<Waiver> m_waivers;
};

} // namespace

RiskDesk::RiskDesk(Session *session)
    : QObject(session)
    , m_session(session)
{}

QString RiskDesk::titleOf(const QStringList &checkIds) const
{
    const Check *check = m_session->catalogue().find(checkIds.value(0));
    return check ? textOf(*check).title : checkIds.value(0);
}

QString RiskDesk::whyNot(const QStringList &checkIds) const
{
    for (const QString &id : checkIds)
        if (!mayBeWaived(id))
            return tr("The risk of “%1” cannot be accepted: the harm would not be yours alone.").arg(titleOf({id}));
    return {};
}

QDate RiskDesk::longestUntil() const
{
    return m_session->now().date().addDays(AcceptedRisk::longestDays);
}

void RiskDesk::accept(const QStringList &checkIds, const QString &owner, const QString &reason, const QDate &until)
{
    if (!m_session->hasProject() || checkIds.isEmpty() || !whyNot(checkIds).isEmpty())
        return;
    QList<Waiver> waivers;
    for (const QString &id : checkIds)
        waivers << Waiver{0, id, owner, reason, m_session->now().date(), until, {}};
    const QString name = checkIds.size() > 1 ? tr("Accept the risk of %n check(s)", nullptr, int(checkIds.size()))
                                             : tr("Accept the risk of “%1”").arg(titleOf(checkIds));
    m_session->undoStack()->push(new RiskCommand(m_session, name, RiskCommand::Does::Accept, waivers));
}

void RiskDesk::takeBack(const QString &checkId)
{
    if (!m_session->hasProject())
        return;
    QList<Waiver> waivers;
    for (const AcceptedRisk &risk : m_session->state().risks)
        if (risk.checkId == checkId && risk.id > 0)
            waivers << Waiver{risk.id, risk.checkId, risk.owner, risk.reason, risk.from, risk.until, {}};
    if (!waivers.isEmpty())
        m_session->undoStack()->push(new RiskCommand(
            m_session, tr("Take back the risk of “%1”").arg(titleOf({checkId})), RiskCommand::Does::TakeBack, waivers));
}

} // namespace sextant
