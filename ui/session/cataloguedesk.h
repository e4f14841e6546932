// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"
#include "usecases/owncatalogues.h"

namespace sextant {

/// The catalogues of the workspace, and which one the open project is judged by.
class CatalogueDesk : public QObject
{
    Q_OBJECT

public:
    explicit CatalogueDesk(Session *session, QObject *parent = nullptr);

    Result<QList<StoredCatalogue>> list() const;
    /// Of the open project; 0: the built-in one.
    qint64 current() const;

    /// Reads and keeps a file in the background; imported() or the session's failed() follows.
    void importFile(const QString &path);
    /// Writes a catalogue as one file that can be edited; exported() follows.
    void exportTo(qint64 id, const QString &path);
    /// The same as a custom lens of the AWS Well-Architected Tool, or refuses it by what the format has no room for.
    void exportLens(qint64 id, const QString &path);
    /// Works out what another catalogue would do to the open project; planned() follows. Nothing changes.
    void plan(qint64 id);
    void use(const CatalogueSwitch &plan, const QString &name); ///< undoable
    void remove(const StoredCatalogue &catalogue);              ///< undoable

Q_SIGNALS:
    void changed(); ///< the list, or which one is used
    void imported(qint64 id);
    void exported(const QString &path);
    void planned(const CatalogueSwitch &plan);

private:
    void write(const QString &path, const std::function<Result<QByteArray>(const Workspace &)> &content);

    Session *m_session;
};

} // namespace sextant
