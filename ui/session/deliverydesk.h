// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"
#include "usecases/loaddelivery.h"

namespace sextant {

/// What the delivery page works on: runs, deployments and tests of the open project, read off this thread, and the
/// definition that their figures hang on.
class DeliveryDesk : public QObject
{
    Q_OBJECT

public:
    explicit DeliveryDesk(Session *session, QObject *parent = nullptr);

    /// None until it was read.
    const LoadedDelivery *delivery() const { return m_delivery.get(); }
    bool isLoading() const { return m_loading; }
    double days() const { return m_days; }
    void setDays(double days);
    const QString &workflow() const { return m_workflow; }
    void setWorkflow(const QString &workflow); ///< empty: all
    const QString &place() const { return m_place; }
    /// The key of one of LoadedDelivery::places; empty: all. All its workflows are looked at then.
    void setPlace(const QString &place);

    /// Changes what counts as a failure and as a deployment; undoable.
    void define(const DeliveryDefinition &definition);

    void reload();

Q_SIGNALS:
    void changed();

private:
    void forget();
    void showDefinition(Kept what);
    void take(std::shared_ptr<LoadedDelivery> delivery);

    Session *m_session;
    std::shared_ptr<LoadedDelivery> m_delivery; ///< shared, since copies of all its runs would take their time
    std::shared_ptr<const ChangeHistories> m_histories;
    double m_days = 90;
    QString m_workflow;
    QString m_place;
    bool m_loading = false;
    int m_generation = 0; ///< what comes back from an earlier one is dropped
    std::optional<int> m_job;
};

} // namespace sextant
