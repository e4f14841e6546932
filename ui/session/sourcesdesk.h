// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/inspection.h"
#include "storage/repositorystore.h"

#include <QObject>

namespace sextant {

class Session;

/// A folder that the stack recognition found to be a package of its own.
struct OfferedComponent
{
    Repository repository; ///< that it stands in
    QString folder;
};

/// The repositories and folders that the open project is made of. Every change is one step that can be undone; what was
/// read from a source that was taken out stays stored.
class SourcesDesk : public QObject
{
    Q_OBJECT

public:
    SourcesDesk(Session *session, QObject *parent);

    const QList<Repository> &sources() const;
    /// Packages that are no sources yet.
    QList<OfferedComponent> offered() const;
    /// Whether a folder and the whole repository that it stands in are both counted.
    bool countsTwice() const;

    void addRepository(const QString &folder); ///< looks first whether it is one; told by changed() or failed()
    void addComponent(const Repository &repository, const QString &folder);
    void forget(qint64 repositoryId);
    void rename(qint64 repositoryId, const QString &name);

Q_SIGNALS:
    void changed();
    void failed(const Error &error);

private:
    void add(const Repository &source, const QString &name);
    bool has(const QString &path, const QString &component) const;

    Session *m_session;
};

} // namespace sextant
