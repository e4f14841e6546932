// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "catalogue/catalogue.h"
#include "domain/incident.h"

namespace sextant {

/// What a file of incidents comes to.
struct IncidentFile
{
    QList<Incident> incidents; ///< in the order of the file
    int known = 0;             ///< left out, since one of the same title and time is there already
    int refused = 0;           ///< lines that could not be read
    QStringList reasons;       ///< "line 5: …" of the first refused ones

    static constexpr int mostReasons = 20;
};

inline constexpr qint64 largestIncidentFile = 5'000'000; ///< bytes

/// CSV with named columns: started or date, and title; optional are resolved, minutes, cause, detection and check.
/// Other names that tools use for them are known as well. Times without a zone are UTC. known are those there are
/// already.
Result<IncidentFile> readIncidents(const QByteArray &csv, const QString &fileName, const Catalogue &catalogue,
                                   const QList<Incident> &known, const QDateTime &now);
/// Reads at most largestIncidentFile bytes.
Result<IncidentFile> readIncidentFile(const QString &path, const Catalogue &catalogue, const QList<Incident> &known,
                                      const QDateTime &now);

} // namespace sextant
