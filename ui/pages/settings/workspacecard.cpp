// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/workspacecard.h"

#include "dialogs/ask.h"
#include "session/session.h"
#include "session/workspacedesk.h"
#include "widgets/button.h"
#include "widgets/flowlayout.h"
#include "widgets/notice.h"
#include "widgets/textlabel.h"
#include "window/preferences.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QLocale>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes);
}

} // namespace

WorkspaceCard::WorkspaceCard(Session *session, QWidget *parent)
    : SettingsForm(tr("Workspace"), parent)
    , m_session(session)
    , m_desk(new WorkspaceDesk(session, this))
    , m_path(wrappedLabel({}, Type::Code))
    , m_facts(wrappedLabel({}, Type::Small, Ink::Secondary))
    , m_notice(new Notice)
{
    m_path->setObjectName(u"workspacePath"_s);
    m_notice->setDismissible(true);
    m_notice->hide();
    connect(m_notice, &Notice::dismissed, m_notice, &QWidget::hide);
    body()->addWidget(m_path);
    body()->addWidget(m_facts);
    body()->addWidget(m_notice);
    body()->addWidget(makeButtons());
    connect(session, &Session::projectsChanged, this, &WorkspaceCard::showFacts);
    connect(session, &Session::projectChanged, this, &WorkspaceCard::showFacts);
    connect(m_desk, &WorkspaceDesk::copied, this,
            [this](const QString &path) { tell(true, tr("The copy is made."), QDir::toNativeSeparators(path)); });
    connect(m_desk, &WorkspaceDesk::checked, this, [this](const QStringList &damage) {
        if (damage.isEmpty())
            tell(true, tr("The workspace is whole."));
        else
            tell(false, tr("The workspace is damaged."), damage.mid(0, 3).join(u' '));
    });
    connect(m_desk, &WorkspaceDesk::compacted, this, [this](qint64 before, qint64 after) {
        tell(true, tr("The workspace took %1 and takes %2 now.").arg(sizeText(before), sizeText(after)));
        showFacts();
    });
    showFacts();
}

QWidget *WorkspaceCard::makeButtons()
{
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons, 8);
    const auto add = [&](const char *name, const QString &text, const std::function<void()> &run) {
        auto *button = new Button(text);
        button->setObjectName(QLatin1StringView(name));
        flow->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, run);
    };
    add("openOther", tr("Open another…"), [this] { openOther(); });
    add("saveCopy", tr("Save a copy…"), [this] { saveCopy(); });
    add("checkWorkspace", tr("Look for damage"), [this] { m_desk->check(); });
    add("compactWorkspace", tr("Make it smaller"), [this] { m_desk->compact(); });
    add("copyPath", tr("Copy its path"), [this] { QApplication::clipboard()->setText(m_session->workspacePath()); });
    return buttons;
}

void WorkspaceCard::showFacts()
{
    m_path->setText(QDir::toNativeSeparators(m_session->workspacePath()));
    const auto info = m_desk->info();
    if (!info) {
        m_facts->setText(info.error().message());
        return;
    }
    m_facts->setText(tr("%1 on the disk. Made on %2. Projects: %3, snapshots: %4, findings: %5.")
                         .arg(sizeText(info->bytes),
                              QLocale().toString(info->createdAt.toLocalTime().date(), QLocale::ShortFormat),
                              QLocale().toString(info->projects), QLocale().toString(info->snapshots),
                              QLocale().toString(info->findings)));
}

void WorkspaceCard::openOther()
{
    const QStringList files =
        Ask::instance().openFiles(this, tr("Which workspace?"), tr("Sextant workspaces (*.sextant);;All files (*)"));
    if (files.isEmpty())
        return;
    if (const Status opened = m_session->openWorkspace(files.front()); !opened)
        tell(false, tr("This workspace was not opened."), opened.error().message());
    else
        Preferences().setLastWorkspace(m_session->workspacePath());
}

void WorkspaceCard::saveCopy()
{
    const QString path = Ask::instance().saveFile(this, tr("Where to?"), tr("Copy of the workspace.sextant"),
                                                  tr("Sextant workspaces (*.sextant)"));
    if (!path.isEmpty())
        m_desk->copyTo(path);
}

void WorkspaceCard::tell(bool good, const QString &lead, const QString &text)
{
    m_notice->setMessage(good ? Tone::Good : Tone::Bad, lead, text);
    m_notice->show();
}

} // namespace sextant
