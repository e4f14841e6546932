// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/evidence.h"
#include "storage/database.h"

namespace sextant {

/// Where evidence came from; all of one origin is replaced together.
struct EvidenceOrigin
{
    enum class Kind : quint8 { Inspection, Import, CiSource, Answer };

    Kind kind = Kind::Inspection;
    qint64 id = 0;

    bool operator==(const EvidenceOrigin &) const = default;
};

struct StoredEvidence
{
    qint64 id = 0;
    EvidenceOrigin origin;
    Evidence evidence;
};

class EvidenceStore
{
public:
    explicit EvidenceStore(Database database);

    /// Takes away what this origin said before and keeps what it says now.
    Status replace(qint64 projectId, EvidenceOrigin origin, const QList<Evidence> &evidence);
    /// What speaks today: of each repository only its latest inspection, of each tool and scope only its latest scan
    /// that ran; what was fixed meanwhile weighs no more. Ordered by check, then as it was stored.
    Result<QList<StoredEvidence>> current(qint64 projectId) const;

private:
    Database m_database;
};

} // namespace sextant
