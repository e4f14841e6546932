// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/deliveryview.h"
#include "repository/workflows/workflows.h"
#include "usecases/deliveryplaces.h"

#include <memory>

namespace sextant {

struct DeliveryRequest
{
    qint64 projectId = 0;
    double now = 0; ///< Unix seconds
    double days = 90;
    QString workflow = {}; ///< empty: all
    /// Read before, since they change only with a scan; none: read now.
    std::shared_ptr<const ChangeHistories> histories = {};
    QString place = {}; ///< key of the only one; empty, or one that is gone: all
};

/// A report of test cases, without them.
struct TestReport
{
    QString file;
    Moment at = 0;
    qint64 cases = 0;
};

/// What the newest inspection of a repository read from its workflow files.
struct RepositoryWorkflows
{
    qint64 repositoryId = 0;
    QString name;
    QString commit;
    bool known = false; ///< false: the inspection is of a program that did not look
    Workflows workflows;
};

struct LoadedDelivery
{
    DeliveryView view;
    QList<DeliveryPlace> places;          ///< that can be told apart, whichever is chosen
    QString place;                        ///< key of the chosen one; empty: all
    QList<RepositoryWorkflows> workflows; ///< one a repository that was inspected
    DeliveryDefinition definition;
    QList<StoredSource> sources; ///< of the chosen place
    QList<TestReport> reports;   ///< newest first
    qint64 allRuns = 0;          ///< that are stored, of any time and branch
    std::shared_ptr<const ChangeHistories> histories;

    /// None while all are looked at.
    const DeliveryPlace *chosen() const;
};

/// Reads what is stored about runs, deployments and tests of a project and makes its delivery figures.
Result<LoadedDelivery> loadDelivery(const Workspace &workspace, const DeliveryRequest &request, const Ticket &ticket);

Result<DeliveryDefinition> deliveryDefinition(const Workspace &workspace, qint64 projectId);
Status setDeliveryDefinition(const Workspace &workspace, qint64 projectId, const DeliveryDefinition &definition);

} // namespace sextant
