// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

namespace sextant {

/// Accepting risks in the open project and taking them back, as undo steps.
class RiskDesk : public QObject
{
    Q_OBJECT

public:
    explicit RiskDesk(Session *session);

    /// Empty when the risk of each of them may be accepted; else a sentence that says why not.
    QString whyNot(const QStringList &checkIds) const;
    /// One undo step. From today until that day, at most AcceptedRisk::longestDays.
    void accept(const QStringList &checkIds, const QString &owner, const QString &reason, const QDate &until);
    void takeBack(const QString &checkId);

    QDate longestUntil() const;

private:
    QString titleOf(const QStringList &checkIds) const;

    Session *m_session;
};

} // namespace sextant
