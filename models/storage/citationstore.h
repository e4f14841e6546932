// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

namespace sextant {

/// A line that an answer cites, and what a scan found of it.
struct CitedLine
{
    QString checkId = {};
    qint64 revisionId = 0; ///< of the answer that cites it
    int position = 0;      ///< of the attachment
    qint64 repositoryId = 0;
    QString standing = {}; ///< same, moved, changed or gone
    QString path = {};
    QString commit = {};
    int line = 0;
    int lineNow = 0;
    QString before = {};
    QString after = {};

    bool operator==(const CitedLine &) const = default;
};

class CitationStore
{
public:
    explicit CitationStore(Database database);

    /// Replaces what was found of these lines before.
    Status put(const QList<CitedLine> &lines);
    /// Of the answers that count now, by check.
    Result<QList<CitedLine>> current(qint64 projectId) const;

private:
    Database m_database;
};

} // namespace sextant
