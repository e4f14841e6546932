// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/ticket.h"
#include "domain/fact.h"

#include <QDateTime>

namespace sextant {

/// A secret that was committed, masked: what it was is nowhere kept. One entry a secret, whatever number of versions of
/// files hold it.
struct CommittedSecret
{
    QString rule; ///< id of the pattern
    QString title;
    QString masked;
    QString fingerprint; ///< tells two secrets apart without telling either
    QString path;        ///< where it first came in; empty when no commit that is reachable holds it
    int line = 0;
    QString commit; ///< that brought it in
    QDateTime committedAt;
    QString author; ///< a pseudonym
    bool atHead = false;
    QString removedBy; ///< the commit that took the last version out of the tree; empty at HEAD or when unknown
    int versions = 1;  ///< of files that hold it

    bool operator==(const CommittedSecret &) const = default;
};

struct SecretSearch
{
    QString commit;                 ///< HEAD at that time
    QList<CommittedSecret> secrets; ///< those at HEAD first, then by date
    QList<NotObserved> notObserved;
    qint64 objects = 0;
    qint64 blobs = 0; ///< searched
    qint64 bytes = 0;

    bool operator==(const SecretSearch &) const = default;
};

/// Searches every version of every file that was ever committed, each once, on any branch or none.
Result<SecretSearch> searchSecrets(const QString &repository, int threads, const Ticket &ticket);

QByteArray toDocument(const SecretSearch &search);
Result<SecretSearch> secretSearchOf(const QByteArray &document);

} // namespace sextant
