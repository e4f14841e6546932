// SPDX-License-Identifier: GPL-3.0-or-later
// What the report page asks a file for.
#include "dialogs/ask.h"
#include "dialogs/questionnaire/questionnairedialog.h"
#include "pages/reportpage.h"
#include "session/bundledesk.h"
#include "session/reportdesk.h"
#include "session/session.h"
#include "widgets/notice.h"

#include <QComboBox>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

void ReportPage::askForTemplate()
{
    const QStringList files =
        Ask::instance().openFiles(this, tr("Open a template"), tr("Templates of reports (*.json)"));
    if (files.isEmpty())
        return;
    if (const Status opened = m_desk->openTemplate(files.front()); !opened)
        Q_EMIT session()->failed(opened.error());
}

void ReportPage::goTo(const Destination &destination)
{
    const QString prefix = u"questionnaire:"_s;
    if (destination.item.startsWith(prefix))
        openQuestionnaire(destination.item.mid(prefix.size()));
    else if (destination.item == "questionnaire"_L1)
        askForQuestionnaire();
}

void ReportPage::askForQuestionnaire()
{
    const QStringList files = Ask::instance().openFiles(this, tr("Open a buyer's questionnaire"),
                                                        tr("Questionnaires (*.xlsx *.xlsm *.csv *.tsv *.txt)"));
    if (!files.isEmpty())
        openQuestionnaire(files.front());
}

void ReportPage::openQuestionnaire(const QString &file)
{
    if (!session()->hasProject())
        return;
    auto *dialog = new QuestionnaireDialog(session(), file, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(session(), &Session::projectChanged, dialog, &QDialog::close);
    connect(dialog, &QuestionnaireDialog::checkRequested, this,
            [this](const QString &checkId) { Q_EMIT navigateRequested({.page = u"checklist"_s, .checkId = checkId}); });
    dialog->show();
}

void ReportPage::askForCopy()
{
    const QString file = Ask::instance().saveFile(this, tr("Save template as"), tr("template.json"),
                                                  tr("Templates of reports (*.json)"));
    if (file.isEmpty())
        return;
    if (const Status saved = m_desk->copyTemplate(file); !saved)
        Q_EMIT session()->failed(saved.error());
}

void ReportPage::askForFile()
{
    const QString name = m_desk->suggestedName();
    const QString file = Ask::instance().saveFile(
        this, tr("Export the report"), name, u"%1 (*.%2)"_s.arg(m_format->currentText(), QFileInfo(name).suffix()));
    if (!file.isEmpty())
        m_desk->exportTo(file);
}

void ReportPage::askForBundle()
{
    if (!session()->hasProject())
        return;
    const ReportChoice &choice = m_desk->choice();
    const QString file =
        Ask::instance().saveFile(this, tr("Make an evidence bundle"), m_bundles->suggestedName(choice.redaction),
                                 tr("Evidence bundles (*.bundle.zip)"));
    if (!file.isEmpty())
        m_bundles->make(choice, file);
}

void ReportPage::showReceipt(const BundleReceipt &receipt)
{
    m_notice->setMessage(Tone::Good, tr("The bundle is written and verified."),
                         tr("%1, SHA-256 %2. Tell the receiver the SHA-256 by another way than the file.")
                             .arg(QFileInfo(receipt.fileName).fileName(), receipt.sha256));
    m_notice->setAction(tr("Copy the SHA-256"));
    m_notice->setProperty("sha256", receipt.sha256);
    m_notice->show();
}

} // namespace sextant
