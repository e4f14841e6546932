// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/comparison.h"
#include "items/portfoliowords.h"
#include "storage/portfoliostore.h"
#include "storage/workspace.h"

#include <QObject>
#include <QPointer>

namespace sextant {

class Session;

/// What a person writes about a project in the list of all of them.
struct ProjectDetails
{
    QString name = {};
    QString client = {};
    QStringList tags = {};
    std::optional<GoalDate> goal = {}; ///< the next one; none takes it away

    bool operator==(const ProjectDetails &) const = default;
};

/// All projects of the workspace: read at once from their snapshots, changed by undoable steps.
class PortfolioDesk : public QObject
{
    Q_OBJECT

public:
    /// The one of a session. It lives as long, because steps of the undo stack need it when its page is gone.
    static PortfolioDesk *of(Session *session);

    /// Reads when something changed since it did last.
    const QList<ProjectSummary> &summaries();
    const ProjectSummary *find(qint64 projectId) const; ///< among those read last
    void setArchivedShown(bool shown);
    bool isArchivedShown() const { return m_archived; }

    ProjectDetails detailsOf(const ProjectSummary &summary) const;
    void change(qint64 projectId, const ProjectDetails &details); ///< these three are undoable
    void setArchived(const QList<qint64> &projectIds, bool archived);
    void remove(const QList<qint64> &projectIds);
    Result<QList<Compared>> compare(const QList<qint64> &projectIds) const;

    /// A step of the undo stack.
    Status perform(const std::function<Status(const Workspace &)> &step);

Q_SIGNALS:
    void changed(); ///< ask summaries() again

private:
    explicit PortfolioDesk(Session *session);
    void push(const QString &name, const std::function<Status(const Workspace &)> &redo,
              const std::function<Status(const Workspace &)> &undo);
    void leave(const QList<qint64> &projectIds);
    void markStale();
    QString nameOf(const QList<qint64> &projectIds) const;

    QPointer<Session> m_session;
    QList<ProjectSummary> m_summaries;
    bool m_stale = true;
    bool m_archived = false;
};

} // namespace sextant
