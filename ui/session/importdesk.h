// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/mapping/mapping.h"
#include "session/session.h"

namespace sextant {

/// What was imported into the open project and how it can be taken back, and the mappings for unknown files.
/// Every import is a step of the undo stack.
class ImportDesk : public QObject
{
    Q_OBJECT

public:
    /// The one of this session, for its undo steps outlive a dialog.
    static ImportDesk *of(Session *session);

    QList<Import> imports() const; ///< newest first
    /// Why an import cannot be taken back; empty when it can.
    QString obstacle(const Import &import) const;
    /// One undo step, which reads the files again when it is taken back itself. Without files it is done for good.
    void takeBack(const QList<qint64> &imports, const QStringList &files, const QString &name);
    /// The same for all that an import of several files brought.
    void takeBack(const QList<FileOutcome> &outcomes);

    QList<Mapping> mappings() const;
    void keepMapping(const Mapping &mapping);   ///< undoable
    void removeMapping(const Mapping &mapping); ///< undoable
    void importMapping(const QString &file);    ///< undoable
    void exportMapping(const Mapping &mapping, const QString &file);

    /// Steps of the undo stack.
    void undoImports(const QList<qint64> &imports);
    bool readAgain(const QStringList &files);
    Status putMapping(const Mapping &mapping, bool remove);

Q_SIGNALS:
    void takenBack();
    void mappingsChanged();

private:
    explicit ImportDesk(Session *session);
    void rememberImport(const QList<FileOutcome> &outcomes);

    Session *m_session;
    QList<QStringList> m_readingAgain; ///< files of steps that are done once more
};

} // namespace sextant
