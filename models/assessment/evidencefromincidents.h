// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/evidence.h"
#include "domain/incident.h"

#include <QHash>

namespace sextant {

/// An incident refutes the check that would have prevented it, and one that a customer noticed first refutes that the
/// team learns of errors before customers do. It speaks until something was done about the check afterwards: answered
/// is when somebody last said that the check holds, or finished its task. A year later it is silent.
QList<Evidence> evidenceFromIncidents(const QList<Incident> &incidents, const QHash<QString, QDateTime> &answered,
                                      const QDateTime &now);

/// From its beginning to its end, or to now while it goes on.
double hoursOf(const Incident &incident, const QDateTime &now);

} // namespace sextant
