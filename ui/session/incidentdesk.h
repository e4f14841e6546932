// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/importincidents.h"

#include <QFuture>
#include <QObject>

namespace sextant {

class Session;

/// What went wrong for the users of the open project. Each change is one step to undo.
class IncidentDesk : public QObject
{
    Q_OBJECT

public:
    explicit IncidentDesk(Session *session, QObject *parent = nullptr);
    ~IncidentDesk() override;

    const QList<Incident> &incidents() const { return m_incidents; } ///< newest first
    /// Why they could not be read; then there are none.
    const std::optional<Error> &trouble() const { return m_trouble; }

    /// One with id 0 is new.
    void put(const Incident &incident);
    void remove(const QList<qint64> &ids);
    /// Answers with imported(), or with failed() of the session.
    void importFile(const QString &path);

Q_SIGNALS:
    void changed();
    void imported(const sextant::IncidentFile &file);

private:
    void reload();
    void take(const IncidentFile &file);

    Session *m_session;
    QList<Incident> m_incidents;
    std::optional<Error> m_trouble;
    QFuture<Result<IncidentFile>> m_work;
};

} // namespace sextant
