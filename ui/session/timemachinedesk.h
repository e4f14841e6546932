// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/repositorydesk.h"
#include "usecases/savetimeline.h"

namespace sextant {

/// The past of the chosen repository: scored again when a person asks, kept, and searched for the commit at which a
/// check turned.
class TimeMachineDesk : public QObject
{
    Q_OBJECT

public:
    TimeMachineDesk(Session *session, RepositoryDesk *repositories);

    /// Null when the past was not scored yet.
    const StoredTimeline *timeline() const { return m_timeline ? &*m_timeline : nullptr; }
    /// Whether another catalogue judged than the one that judges now.
    bool isOutdated() const;
    const Catalogue &catalogue() const;
    bool isBusy() const { return m_job != 0; }

    void scorePast(TimelineStep step); ///< a job that can be stopped; its result is kept
    /// Looks for the commit between two neighbouring points; answers with turnFound().
    void findTurn(const QString &checkId, int newerPoint);
    void cancel();

Q_SIGNALS:
    void changed();
    void turnFound(const QString &checkId, const CheckTurn &turn);
    void failed(const Error &error);

private:
    void load();
    void take(qint64 repositoryId, const Result<StoredTimeline> &scored);

    Session *m_session;
    RepositoryDesk *m_repositories;
    std::optional<StoredTimeline> m_timeline;
    qint64 m_loaded = 0; ///< the repository that it is of
    int m_job = 0;
};

} // namespace sextant
