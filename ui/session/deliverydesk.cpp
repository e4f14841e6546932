// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/deliverydesk.h"

#include "session/undocommands.h"

#include <QThreadPool>
#include <QUndoStack>

namespace sextant {

namespace {

Status putDefinition(Session &session, const DeliveryDefinition &definition)
{
    const Status put = setDeliveryDefinition(session.workspace(), session.state().project.id, definition);
    if (put)
        Q_EMIT session.kept(Kept::DeliveryDefinition);
    return put;
}

} // namespace

DeliveryDesk::DeliveryDesk(Session *session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(session, &Session::projectChanged, this, [this] {
        forget();
        reload();
    });
    connect(session, &Session::importFinished, this, &DeliveryDesk::reload);
    connect(session, &Session::kept, this, &DeliveryDesk::showDefinition);
    connect(session, &Session::scanFinished, this, [this] {
        m_histories.reset();
        reload();
    });
}

void DeliveryDesk::forget()
{
    take({});
    m_histories.reset();
    m_workflow.clear();
    m_place.clear();
}

/// What was shown before is given back elsewhere: a year of runs is hundreds of thousands of texts.
void DeliveryDesk::take(std::shared_ptr<LoadedDelivery> delivery)
{
    if (delivery)
        m_histories = delivery->histories;
    QThreadPool::globalInstance()->start(
        [old = std::exchange(m_delivery, std::move(delivery))]() mutable { old.reset(); });
}

void DeliveryDesk::setDays(double days)
{
    if (m_days == days)
        return;
    m_days = days;
    reload();
}

void DeliveryDesk::setWorkflow(const QString &workflow)
{
    if (m_workflow == workflow)
        return;
    m_workflow = workflow;
    reload();
}

void DeliveryDesk::setPlace(const QString &place)
{
    if (m_place == place)
        return;
    m_place = place;
    m_workflow.clear();
    reload();
}

void DeliveryDesk::reload()
{
    if (m_job)
        m_session->jobs()->cancel(*m_job);
    m_job.reset();
    const int generation = ++m_generation;
    m_loading = m_session->hasProject();
    if (!m_loading) {
        Q_EMIT changed();
        return;
    }
    const DeliveryRequest request{m_session->state().project.id,
                                  double(m_session->now().toSecsSinceEpoch()),
                                  m_days,
                                  m_workflow,
                                  m_histories,
                                  m_place};
    using Shared = std::shared_ptr<LoadedDelivery>;
    const auto work = [path = m_session->workspacePath(), request](const Ticket &ticket) -> Result<Shared> {
        const auto workspace = Workspace::open(path, Access::ReadOnly);
        if (!workspace)
            return workspace.error();
        auto loaded = loadDelivery(*workspace, request, ticket);
        if (!loaded)
            return loaded.error();
        return std::make_shared<LoadedDelivery>(std::move(*loaded));
    };
    m_job = m_session->jobs()->start<Shared>(tr("Delivery figures"), work,
                                             [this, self = QPointer(this), generation](const Result<Shared> &loaded) {
                                                 if (!self || generation != m_generation)
                                                     return;
                                                 m_job.reset();
                                                 m_loading = false;
                                                 if (loaded) {
                                                     take(*loaded);
                                                 } else if (loaded.error().kind != Error::Kind::Cancelled) {
                                                     Q_EMIT m_session->failed(loaded.error());
                                                 }
                                                 Q_EMIT changed();
                                             });
    Q_EMIT changed();
}

void DeliveryDesk::define(const DeliveryDefinition &definition)
{
    if (!m_delivery || m_delivery->definition == definition)
        return;
    m_session->undoStack()->push(new PutCommand<DeliveryDefinition>(
        m_session, tr("Change what counts as a deployment"), m_delivery->definition, definition, &putDefinition));
}

void DeliveryDesk::showDefinition(Kept what)
{
    if (what != Kept::DeliveryDefinition)
        return;
    // What the page shows next to its figures is right at once, the figures follow.
    const auto definition = deliveryDefinition(m_session->workspace(), m_session->state().project.id);
    if (m_delivery && definition)
        m_delivery->definition = *definition;
    reload();
}

} // namespace sextant
