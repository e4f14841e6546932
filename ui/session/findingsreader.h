// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/findingsearch.h"
#include "storage/workspace.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace sextant {

/// Reads the findings of one workspace on a thread of its own, one thing after the other, with a connection of its own.
/// The newest search counts: an older one stops by itself.
class FindingsReader : public QObject
{
public:
    struct List
    {
        std::shared_ptr<const FindingColumns> columns;
        FindingRows rows;
        FindingSearch search;
    };
    using Columns = std::shared_ptr<const FindingColumns>;

    FindingsReader(QString workspacePath, Catalogue catalogue);

    /// May be called from any thread: what was asked before is not wanted any more.
    quint64 want() { return ++m_wanted; }

    // On the thread of the reader.
    Result<QList<StoredFinding>> firstRows(qint64 projectId);
    Result<List> search(qint64 projectId, FindingSearch search, quint64 number);
    Result<QList<StoredFinding>> load(const QList<qint64> &ids);
    /// Those of other scans that are the same fault; none before the columns were read.
    Result<QList<StoredFinding>> toldByOthers(const StoredFinding &finding);
    Status readDecisionsAgain();
    void forgetColumns() { m_columns.reset(); }

private:
    Status open();
    Status readColumns(qint64 projectId, const Ticket &ticket);

    QString m_path;
    Catalogue m_catalogue;
    std::optional<Workspace> m_workspace;
    Columns m_columns;
    FindingChecks m_checks;
    QString m_words;
    std::optional<FindingMarks> m_withWords; ///< for m_words
    std::atomic<quint64> m_wanted = 0;
};

} // namespace sextant
