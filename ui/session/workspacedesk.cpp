// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/workspacedesk.h"

#include "session/session.h"

#include <QFileInfo>

namespace sextant {

// Jobs outlive the page that the desk belongs to, which is made anew with another language.
WorkspaceDesk::WorkspaceDesk(Session *session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{}

Result<WorkspaceInfo> WorkspaceDesk::info() const
{
    if (!m_session->hasWorkspace())
        return usageError(tr("No workspace is open."));
    return m_session->workspace().info();
}

void WorkspaceDesk::copyTo(const QString &path)
{
    const auto work = [from = m_session->workspacePath(), path](const Ticket &) -> Result<QString> {
        const auto workspace = Workspace::open(from);
        if (!workspace)
            return workspace.error();
        if (const Status copied = workspace->backup(path); !copied)
            return copied.error();
        return path;
    };
    m_session->jobs()->start<QString>(tr("Copy of the workspace"), work,
                                      [desk = QPointer(this), session = m_session](const Result<QString> &made) {
                                          if (!made)
                                              Q_EMIT session->failed(made.error());
                                          else if (desk)
                                              Q_EMIT desk->copied(*made);
                                      });
}

void WorkspaceDesk::check()
{
    const auto work = [path = m_session->workspacePath()](const Ticket &) -> Result<QStringList> {
        const auto workspace = Workspace::open(path);
        if (!workspace)
            return workspace.error();
        return workspace->check();
    };
    m_session->jobs()->start<QStringList>(
        tr("Check of the workspace"), work,
        [desk = QPointer(this), session = m_session](const Result<QStringList> &damage) {
            if (!damage)
                Q_EMIT session->failed(damage.error());
            else if (desk)
                Q_EMIT desk->checked(*damage);
        });
}

void WorkspaceDesk::compact()
{
    using Sizes = std::pair<qint64, qint64>;
    const auto work = [path = m_session->workspacePath()](const Ticket &) -> Result<Sizes> {
        const auto workspace = Workspace::open(path);
        if (!workspace)
            return workspace.error();
        const qint64 before = QFileInfo(path).size();
        if (const Status smaller = workspace->compact(); !smaller)
            return smaller.error();
        return Sizes(before, QFileInfo(path).size());
    };
    m_session->jobs()->start<Sizes>(tr("Making the workspace smaller"), work,
                                    [desk = QPointer(this), session = m_session](const Result<Sizes> &sizes) {
                                        if (!sizes) {
                                            Q_EMIT session->failed(sizes.error());
                                            return;
                                        }
                                        Q_EMIT session->projectsChanged(); // it was us who wrote to the file
                                        if (desk)
                                            Q_EMIT desk->compacted(sizes->first, sizes->second);
                                    });
}

} // namespace sextant
