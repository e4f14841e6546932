// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/triagestore.h"

#include <QObject>
#include <QThreadPool>

namespace sextant {

class Session;

/// Decides about findings of the open project, with undo. One for all windows of a session: the undo stack needs it
/// when the page that decided is gone. Works on a thread of its own, one decision after the other.
class TriageDesk : public QObject
{
    Q_OBJECT

public:
    static TriageDesk *of(Session *session);
    /// What was begun is in the workspace before it is gone.
    ~TriageDesk() override;

    /// One undo step with this name. Over a thousand findings take a moment; decided() tells when it is done.
    void decide(const QList<qint64> &findings, const TriageDraft &draft, const QString &name);

    /// Keeps where it belongs, since the session may have gone on to another project when its turn comes.
    struct Decision
    {
        QString workspacePath;
        qint64 projectId = 0;
        QList<qint64> findings;
        TriageDraft draft;
        std::optional<QList<KeyedTriage>> before; ///< touched on the thread of the decisions only
    };
    /// Steps of the undo stack.
    void perform(const std::shared_ptr<Decision> &decision);
    void takeBack(const std::shared_ptr<Decision> &decision);

Q_SIGNALS:
    void decided(); ///< a decision, or that it was taken back, is in the workspace

private:
    explicit TriageDesk(Session *session);
    void start(const std::shared_ptr<Decision> &decision, Status (*step)(const Database &database, Decision &decision));

    Session *m_session;
    QThreadPool m_thread;
};

} // namespace sextant
