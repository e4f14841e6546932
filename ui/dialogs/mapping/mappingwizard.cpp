// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/mapping/mappingwizard.h"

#include "dialogs/mapping/mappingpages.h"
#include "session/importdesk.h"
#include "theme/typography.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr QSize preferred{920, 680};

} // namespace

MappingWizard::MappingWizard(Session *session, const QString &file, QWidget *parent)
    : QWizard(parent)
    , m_session(session)
    , m_desk(ImportDesk::of(session))
    , m_draft(new MappingDraft(file, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWizardStyle(QWizard::ModernStyle);
    setOption(QWizard::NoBackButtonOnStartPage);
    setWindowTitle(tr("How to read %1 – Sextant").arg(QFileInfo(file).fileName()));
    addPage(new TablePage(m_draft));
    addPage(new FieldsPage(m_draft));
    addPage(new WordsPage(m_draft));
    addPage(new NamePage(m_draft, m_desk));
    setButtonText(QWizard::NextButton, tr("&Next"));
    setButtonText(QWizard::BackButton, tr("&Back"));
    setButtonText(QWizard::CancelButton, tr("Cancel"));
    setButtonText(QWizard::FinishButton, tr("&Keep it and import"));
    const QSize room = parent ? parent->size() - QSize(32, 32) : preferred;
    resize(preferred.boundedTo(room.expandedTo({680, 480})));
}

void MappingWizard::accept()
{
    // Another file of the same make is read by it, too, so it is kept before the file is imported.
    m_desk->keepMapping(m_draft->finished());
    m_session->importFiles({m_draft->file()});
    QWizard::accept();
}

void showMappingWizard(Session *session, const QString &file, QWidget *parent)
{
    if (session->hasProject())
        (new MappingWizard(session, file, parent))->show();
}

} // namespace sextant
