// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/welcomepage.h"

#include "dialogs/ask.h"
#include "pages/welcome/actioncard.h"
#include "pages/welcome/firstscore.h"
#include "pages/welcome/nextminute.h"
#include "session/session.h"
#include "theme/theme.h"
#include "theme/typography.h"
#include "widgets/dropzone.h"
#include "widgets/flowlayout.h"
#include "widgets/iconlabel.h"
#include "widgets/notice.h"
#include "widgets/textlabel.h"
#include "window/drop.h"

#include <QAction>
#include <QScrollArea>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int halvesFrom = 1080; ///< least width for two halves

/// The half that stands on the surface, with a line towards the first.
class Outlook : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), tokens().bg.surface);
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 1, height())), tokens().line.hair);
    }
};

QWidget *promise(const QString &icon, const QString &text)
{
    auto *widget = new QWidget;
    widget->setObjectName(u"promise"_s);
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(new IconLabel(icon, Ink::Secondary));
    row->addWidget(new TextLabel(text, Type::Small, Ink::Secondary));
    return widget;
}

} // namespace

WelcomePage::WelcomePage(Session *session, QWidget *parent)
    : Page(session, parent)
{
    auto *content = new QWidget;
    m_halves = new QBoxLayout(QBoxLayout::LeftToRight, content);
    m_halves->setContentsMargins({});
    m_halves->setSpacing(0);
    m_halves->addWidget(makeStart(), 56);
    m_halves->addWidget(makeOutlook(), 44);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(scroll);
    setFocusProxy(m_drop);
    connect(session->jobs(), &JobQueue::changed, this, &WelcomePage::followJobs);
    connect(session, &Session::projectChanged, this, &WelcomePage::importWaiting);
}

QString WelcomePage::subtitle() const
{
    return tr("Nothing leaves this machine");
}

QWidget *WelcomePage::makeStart()
{
    m_drop = new DropZone(u"folder"_s, tr("Drop a project folder here"),
                          tr("A git repository works best. A scan file in SARIF format or a workspace works too."));
    m_drop->setChooseText(tr("Choose a folder…"));
    m_drop->setPromise([this](const QList<QUrl> &places) {
        const Drop drop = Drop::of(places);
        const bool waits = !drop.reports.isEmpty() && drop.folders.isEmpty() && !this->session()->hasProject();
        return waits ? tr("Let go to read %n scan file(s) with the project you choose next", nullptr,
                          int(drop.reports.size()))
                     : drop.promise(this->session()->hasProject() ? this->session()->state().project.name : QString());
    });
    connect(m_drop, &DropZone::chooseRequested, this, &WelcomePage::chooseFolder);
    connect(m_drop, &DropZone::dropped, this, &WelcomePage::take);
    m_notice = new Notice;
    m_notice->setDismissible(true);
    m_notice->hide();
    connect(m_notice, &Notice::dismissed, m_notice, &QWidget::hide);

    auto *promises = new QWidget;
    auto *flow = new FlowLayout(promises, 24);
    flow->addWidget(promise(u"local"_s, tr("Nothing leaves this machine")));
    flow->addWidget(promise(u"user"_s, tr("No account")));
    flow->addWidget(promise(u"lock"_s, tr("Secrets found are masked and never stored")));

    auto *half = new QWidget;
    auto *lines = new QVBoxLayout(half);
    lines->setContentsMargins(48, 24, 48, 24);
    lines->setSpacing(16);
    lines->addStretch(1);
    lines->addWidget(wrappedLabel(tr("How far is your product from production grade?"), Type::Display));
    lines->addWidget(wrappedLabel(tr("Give Sextant a project folder. In under a minute you get a first score in six "
                                     "dimensions, what holds it back, and what to do next."),
                                  Type::Body, Ink::Secondary));
    lines->addWidget(m_notice);
    lines->addWidget(m_drop, 4);
    lines->addLayout(makeActions());
    lines->addStretch(1);
    lines->addWidget(promises);
    return half;
}

QLayout *WelcomePage::makeActions()
{
    const QKeySequence demoKey(Qt::CTRL | Qt::Key_D);
    m_demo = new ActionCard(u"play"_s, tr("Look around in the demo"), tr("Harbour Clinic, a booking product"), demoKey);
    m_demo->setObjectName(u"demo"_s);
    connect(m_demo, &QAbstractButton::clicked, session(), &Session::createDemo);
    auto *key = new QAction(m_demo->text(), this);
    key->setShortcut(demoKey);
    key->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(key, &QAction::triggered, m_demo, [this] { m_demo->click(); });
    addAction(key);
    // The key is the window's own, whatever page is shown.
    auto *open = new ActionCard(u"database"_s, tr("Open a workspace"), tr("A .sextant file, or an old backup"),
                                QKeySequence(QKeySequence::Open));
    open->setObjectName(u"openWorkspace"_s);
    connect(open, &QAbstractButton::clicked, this, &WelcomePage::chooseWorkspace);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_demo);
    row->addWidget(open);
    return row;
}

QWidget *WelcomePage::makeOutlook()
{
    auto *half = new Outlook;
    auto *lines = new QVBoxLayout(half);
    lines->setContentsMargins(48, 48, 48, 24);
    lines->setSpacing(32);
    lines->addWidget(new NextMinute);
    lines->addWidget(new FirstScore);
    lines->addStretch(1);
    lines->addWidget(wrappedLabel(tr("Six dimensions, %n check(s), each with its evidence. You can click every number "
                                     "down to where it came from.",
                                     nullptr, int(session()->catalogue().checks.size())),
                                  Type::Small, Ink::Tertiary));
    return half;
}

void WelcomePage::chooseFolder()
{
    const QString folder = Ask::instance().openFolder(this, tr("Which product?"));
    if (!folder.isEmpty())
        session()->addProject(folder);
}

void WelcomePage::chooseWorkspace()
{
    const QStringList files =
        Ask::instance().openFiles(this, tr("Which workspace?"), tr("Sextant workspaces (*.sextant);;All files (*)"));
    if (!files.isEmpty())
        openWorkspace(files.front());
}

void WelcomePage::openWorkspace(const QString &path)
{
    const Status opened = session()->openWorkspace(path);
    m_notice->setVisible(!opened);
    if (!opened)
        m_notice->setMessage(Tone::Bad, tr("This workspace was not opened."), opened.error().message());
}

void WelcomePage::take(const QList<QUrl> &places)
{
    const Drop drop = Drop::of(places);
    if (!drop.workspace.isEmpty())
        openWorkspace(drop.workspace);
    takeReports(drop.reports);
    for (const QString &folder : drop.folders)
        session()->addProject(folder);
}

void WelcomePage::takeReports(const QStringList &files)
{
    if (files.isEmpty())
        return;
    if (session()->hasProject()) {
        session()->importFiles(files);
        return;
    }
    m_waiting += files;
    m_notice->setMessage(Tone::Info, tr("%n scan file(s) wait.", nullptr, int(m_waiting.size())),
                         tr("Choose the folder of the product that they are about; then they are read."));
    m_notice->show();
}

void WelcomePage::importWaiting()
{
    if (!session()->hasProject() || m_waiting.isEmpty())
        return;
    m_notice->hide();
    session()->importFiles(std::exchange(m_waiting, {}));
}

void WelcomePage::followJobs()
{
    const bool busy = session()->jobs()->isBusy();
    m_demo->setEnabled(!busy);
    m_demo->setDetail(busy ? tr("Work is running, see below") : tr("Harbour Clinic, a booking product"));
}

void WelcomePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_halves->setDirection(width() >= scaled(halvesFrom) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace sextant
