// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ticket.h"
#include "delivery/productiondeployments.h"
#include "storage/cistore.h"
#include "storage/repositorystore.h"
#include "storage/workspace.h"

namespace sextant {

/// Commits and tags of the repositories of a project, by their folders.
using ChangeHistories = QMap<QString, ChangeHistory>;

/// A repository of a project with the sources that run its pipelines; or one of the two, where the other is not known.
struct DeliveryPlace
{
    QString key = {};  ///< stays the same between two readings
    QString name = {}; ///< "team/shop"
    QList<RunSource> sources = {};
    QList<qint64> repositories = {}; ///< several when components of one folder are repositories of the project
    QString folder = {};             ///< of the repository; empty: it is not at hand
};

/// Of each folder that can be read; one that is gone leaves the figures without lead times.
ChangeHistories changeHistories(const QList<Repository> &repositories, const Ticket &ticket);

/// Which source belongs to which repository: by where that was cloned from, else by the commits that were run, else
/// because there is only one of each. Never empty. What is told apart here is what a person can choose between.
Result<QList<DeliveryPlace>> deliveryPlaces(const Workspace &workspace, const QList<Repository> &repositories,
                                            const QList<StoredSource> &sources, const ChangeHistories &histories);

} // namespace sextant
