// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session.h"

#include "catalogue/ownruler.h"
#include "storage/rulerstore.h"
#include "usecases/owncatalogues.h"

namespace sextant {

/// One that cannot be read is said, and the built-in one stands in for it, so that the project can be opened.
void Session::readCatalogueOf(qint64 projectId)
{
    const auto id = CatalogueStore(m_workspace->database()).ofProject(projectId);
    if (!id) {
        Q_EMIT failed(id.error());
        return;
    }
    auto ruler = RulerStore(m_workspace->database()).ofProject(projectId);
    if (!ruler) {
        Error error = ruler.error();
        error.remedy = tr("The published weights are used instead.");
        Q_EMIT failed(error);
        ruler = Ruler();
    }
    const bool isRead = *id == m_catalogueId && m_catalogue.ruler == *ruler;
    if (isRead && (*id != 0 || !ruler->isPublished()))
        return;
    m_catalogueId = *id;
    m_catalogue = withRuler(m_builtIn, *ruler);
    if (*id == 0)
        return;
    const auto own = catalogueById(*m_workspace, *id);
    if (own) {
        m_catalogue = withRuler(*own, *ruler);
    } else {
        Error error = own.error();
        error.remedy = tr("The built-in catalogue is used instead.");
        Q_EMIT failed(error);
    }
}

} // namespace sextant
