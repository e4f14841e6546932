// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/mappingdraft.h"

#include <QWizard>

namespace sextant {

class ImportDesk;
class Session;

/// Tells Sextant how to read a file that it does not know: which table, which column is what, what the words mean.
/// Shows at every step which findings come of it. Finishing keeps the mapping and imports the file.
class MappingWizard : public QWizard
{
    Q_OBJECT

public:
    MappingWizard(Session *session, const QString &file, QWidget *parent);

    MappingDraft *draft() const { return m_draft; }
    void accept() override;

private:
    Session *m_session;
    ImportDesk *m_desk;
    MappingDraft *m_draft;
};

void showMappingWizard(Session *session, const QString &file, QWidget *parent);

} // namespace sextant
