// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session.h"

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
    if (*id == m_catalogueId && *id != 0)
        return;
    m_catalogueId = *id;
    m_catalogue = m_builtIn;
    if (*id == 0)
        return;
    const auto own = catalogueById(*m_workspace, *id);
    if (own) {
        m_catalogue = *own;
    } else {
        Error error = own.error();
        error.remedy = tr("The built-in catalogue is used instead.");
        Q_EMIT failed(error);
    }
}

} // namespace sextant
