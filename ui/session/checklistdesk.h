// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/answerstore.h"
#include "storage/savedviewstore.h"
#include "usecases/attachments.h"

#include <QObject>
#include <QPointer>

namespace sextant {

class Session;

/// What the checklist changes besides the answers themselves: proofs, earlier answers, and views with a name.
class ChecklistDesk : public QObject
{
    Q_OBJECT

public:
    /// The one of a session. It lives as long, because steps of the undo stack need it when its page is gone.
    static ChecklistDesk *of(Session *session);

    QList<Attachment> proofsOf(const QString &checkId) const;
    /// Reads a file in a job. Where nobody answered the check, the proof answers it with yes. Undoable.
    void attach(const QString &checkId, const QString &words);
    void detach(const QString &checkId, const Attachment &proof); ///< undoable
    /// Looks at the file in a job and says by opened() how it may be opened.
    void open(const Attachment &proof);
    void restore(const QString &checkId, const AnswerRevision &revision); ///< undoable
    Status putBack(const QString &checkId, qint64 revisionId);            ///< a step of the undo stack

    QList<SavedView> views() const;
    void saveView(const QString &name, const QString &query); ///< undoable, as is forgetting
    void forgetView(const QString &name);
    Status putView(const SavedView &view, bool kept); ///< a step of the undo stack

Q_SIGNALS:
    void opened(const Opening &opening);
    void viewsChanged();

private:
    explicit ChecklistDesk(Session *session);
    std::optional<AnswerRevision> currentOf(const QString &checkId) const;
    void keepProofs(const QString &checkId, const QList<Attachment> &proofs, bool answers);
    QString titleOf(const QString &checkId) const;

    QPointer<Session> m_session;
};

} // namespace sextant
