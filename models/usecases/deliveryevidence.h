// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ticket.h"
#include "delivery/deliveryview.h"
#include "domain/evidence.h"
#include "storage/workspace.h"

#include <QDateTime>

namespace sextant {

/// What the runs of ninety days say about the checks; nothing where they say too little.
QList<Evidence> evidenceFromDelivery(const DeliveryView &view, const QString &source);

/// Judges the stored runs of a project again, over the ninety days before the newest of them, and keeps what they say
/// as evidence in place of what they said before: one piece for each repository.
Status keepDeliveryEvidence(const Workspace &workspace, qint64 projectId, const QDateTime &now, const Ticket &ticket);

} // namespace sextant
