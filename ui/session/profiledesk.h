// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/profilechange.h"
#include "session/session.h"

namespace sextant {

/// The profile of the open project: what was seen, what was said, and what another answer would do before it counts.
class ProfileDesk : public QObject
{
    Q_OBJECT

public:
    explicit ProfileDesk(Session *session, QObject *parent = nullptr);

    /// What the answers would do to checks and score; nothing is stored.
    ProfileChange tryOut(const QMap<QString, Truth> &answers) const;
    /// One undo step for all of them.
    void apply(const QMap<QString, Truth> &answers);

    /// "Seen: a database library, in package.json, line 12."; empty where nothing was.
    QString seenText(const QString &questionId) const;
    /// "Answered by Mara"; empty where nobody did.
    QString answeredText(const QString &questionId) const;

private:
    Session *m_session;
};

} // namespace sextant
