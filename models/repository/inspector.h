// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/history.h"
#include "repository/inspection.h"
#include "repository/setfacts.h"

namespace sextant {

/// What was read of a repository, for the next look at it with the same rules. A value that may be empty.
struct RepositoryMemory
{
    std::shared_ptr<FileReadings> readings;
    std::shared_ptr<const History> history;
};

/// Inspects commits of one repository. What two of them share, such as files and history, is read once, so that looking
/// at many commits of the past costs little more than looking at one. Not for several threads at a time.
class Inspector
{
public:
    /// Errors: no repository, a catalogue whose patterns cannot be used. The catalogue must outlive the inspector.
    /// component: a folder that alone is looked at, with its part of the history; empty for all.
    static Result<Inspector> open(const QString &path, const Catalogue &catalogue, int threads,
                                  const QString &component = {});

    Result<git_oid> commitOf(const QString &revision) const;
    /// Everything that the commit reaches; stays valid until the next call for a commit beyond it.
    Result<std::shared_ptr<const History>> history(const git_oid &newest, const Ticket &ticket);
    /// What the checks need, without the stack and what the repository page draws, or all.
    enum class Extent : quint8 { FactsOnly, All };
    /// now: what "the last 90 days" count back from, UTC.
    Result<Inspection> inspect(const QString &revision, const QDateTime &now, Extent extent, const Ticket &ticket);
    /// Reads what these commits hold with all threads, so that inspecting one of them finds it read.
    Status readAhead(const std::vector<git_oid> &commits, const Ticket &ticket);
    /// One for another thread, which works alone and shares what was read.
    Result<Inspector> forOneThread() const;
    git_repository *repository() const { return m_open.repository.get(); }

    /// Begins with what another inspector has read of the same repository, component and catalogue.
    void remember(const RepositoryMemory &memory);
    /// Without a history that was cut: what is missing may be fetched later.
    RepositoryMemory memory() const { return {m_readings, m_history && m_history->cut ? nullptr : m_history}; }

private:
    Result<Listing> listingOf(const git_oid &commit, Extent extent, const Ticket &ticket) const;
    Result<std::shared_ptr<const History>> ownHistory(const git_oid &commit, const Ticket &ticket);
    QList<NotObserved> outsideOf(const git_oid &commit, QList<Fact> &facts, const Listing &listing,
                                 const Ticket &ticket);

    Inspector(QString path, OpenRepository open, const Catalogue &catalogue, FileSearch files, TextSearch texts,
              DocumentSearch documents, int threads);

    QString m_path;
    OpenRepository m_open;
    const Catalogue *m_catalogue;
    FileSearch m_files;
    TextSearch m_texts;
    DocumentSearch m_documents;
    int m_threads;
    QString m_component;
    std::shared_ptr<FileReadings> m_readings; ///< of all commits looked at
    std::shared_ptr<const History> m_history; ///< of the commit that reached most so far
};

/// As inspectRepository() without it, where only what is new since the last time is read: memory is what that left, and
/// is brought up to date. It serves one repository, component and catalogue.
Result<Inspection> inspectRepository(const InspectionRequest &request, const Catalogue &catalogue,
                                     RepositoryMemory &memory, const Ticket &ticket);

} // namespace sextant
