// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/ownruler.h"
#include "session/session.h"

namespace sextant {

/// The weights and thresholds that the open project is judged by.
class RulerDesk : public QObject
{
    Q_OBJECT

public:
    explicit RulerDesk(Session *session, QObject *parent = nullptr);

    bool isOpen() const { return m_session->hasProject(); }
    const Ruler &ruler() const { return m_session->catalogue().ruler; }
    bool isOwn() const { return isOpen() && !ruler().isPublished(); }
    QList<RulerChange> changes() const { return rulerChanges(m_session->catalogue()); }
    const Catalogue &catalogue() const { return m_session->catalogue(); }
    ProductScore now() const { return m_session->assessment().product; }
    /// What the open project would come to. Nothing is changed by asking.
    ProductScore with(const Ruler &ruler) const;

    void use(const Ruler &ruler); ///< undoable; one that is not sound is refused with the session's failed()
    void usePublished() { use({}); }

Q_SIGNALS:
    void changed(); ///< or another project is open

private:
    Session *m_session;
};

} // namespace sextant
