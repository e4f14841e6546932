// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/mainwindow.h"

#include "assessment/verdict.h"
#include "dialogs/ask.h"
#include "dialogs/importreceipt.h"
#include "dialogs/projectquestions.h"
#include "pages/explain/explainpane.h"
#include "session/session.h"
#include "theme/theme.h"
#include "widgets/navrail.h"
#include "widgets/toast.h"
#include "window/drop.h"
#include "window/dropoverlay.h"
#include "window/pagestack.h"
#include "window/preferences.h"
#include "window/statusline.h"
#include "window/topbar.h"
#include "window/windowactions.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMimeData>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr QSize smallestWindow{1024, 640};
constexpr QSize firstWindow{1440, 900};
constexpr int explainWidth = 560;
const QString welcomePage = QStringLiteral("welcome");
const QString overviewPage = QStringLiteral("overview");
const QString checklistPage = QStringLiteral("checklist");
const QString settingsPlace = QStringLiteral("settings");

QString titleOf(const PageType &type)
{
    return QCoreApplication::translate("pages", type.title);
}

QString initialsOf(const QString &name)
{
    QString initials;
    for (const QString &word : name.split(u' ', Qt::SkipEmptyParts).mid(0, 2))
        initials += word.front().toUpper();
    return initials;
}

} // namespace

MainWindow::MainWindow(Session *session, QWidget *parent)
    : QMainWindow(parent)
    , m_session(session)
{
    setMinimumSize(smallestWindow);
    resize(firstWindow);
    setAcceptDrops(true);
    buildActions();
    buildFrame();
    m_actions->fillMenus();
    listen();
    Preferences().restoreWindow(*this);
    showProject();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildActions()
{
    m_actions = new WindowActions(this);
    m_actions->add("addProject", tr("&Add project…"), QKeySequence::New, [this] { chooseFolder(); });
    m_actions->add("openWorkspace", tr("&Open workspace…"), QKeySequence::Open, [this] { chooseWorkspace(); });
    m_actions->add("import", tr("&Import…"), Qt::CTRL | Qt::Key_I, [this] { chooseReports(); });
    m_actions->add("rescan", tr("&Rescan"), Qt::Key_F5, [this] { m_session->rescan(); });
    m_actions->add("search", tr("&Search checks"), Qt::CTRL | Qt::Key_K, [this] { startSearch(); });
    m_actions->add("filter", tr("&Filter this page"), QKeySequence::Find, [this] {
        if (QWidget *field = currentPage() ? currentPage()->filterField() : nullptr)
            field->setFocus(Qt::ShortcutFocusReason);
    });
    m_actions->add("rail", tr("&Narrow rail"), Qt::CTRL | Qt::Key_B,
                   [this] { m_rail->setNarrowChoice(!m_rail->isNarrow()); });
    m_actions->add("menu", tr("&Menu bar"), Qt::Key_F10, [this] { menuBar()->setVisible(!menuBar()->isVisible()); });
    m_actions->add("quit", tr("&Quit"), QKeySequence::Quit, [this] { close(); });
    m_actions->addUndo(m_session->undoStack());
}

void MainWindow::buildFrame()
{
    auto *frame = new QWidget;
    m_rail = new NavRail;
    m_top = new TopBar({m_actions->named("undo"), m_actions->named("redo"), m_actions->named("search"),
                        m_actions->named("import"), m_actions->named("rescan")},
                       frame);
    m_pages = new PageStack(m_session);
    m_status = new StatusLine(m_session, frame);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(m_pages, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(column, 1);
    auto *all = new QVBoxLayout(frame);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addLayout(row, 1);
    all->addWidget(m_status);
    setCentralWidget(frame);

    m_explain = new ExplainPane(m_session, frame);
    m_explain->hide();
    connect(m_pages, &PageStack::opened, this, &MainWindow::showPage);
    connect(m_pages, &PageStack::subtitleChanged, this, &MainWindow::showTitles);
    connect(m_pages, &PageStack::explainRequested, this, &MainWindow::explain);
    connect(m_explain, &ExplainPane::navigateRequested, this, &MainWindow::navigate);
    connect(m_explain, &ExplainPane::closeRequested, m_explain, &QWidget::hide);
    m_drop = new DropOverlay(frame);
    m_toasts = new ToastHost(m_pages);
    buildRail();
}

void MainWindow::buildRail()
{
    QList<NavItem> items;
    int number = 0;
    for (const PageType &type : pageTypes()) {
        const QKeySequence key = number < 9 ? QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + number)) : QKeySequence();
        ++number;
        const QString id = QString::fromLatin1(type.id);
        items << NavItem{id, titleOf(type), QString::fromLatin1(type.icon), type.group,
                         key.toString(QKeySequence::NativeText)};
        if (!m_actions->named(type.id))
            m_actions->add(type.id, titleOf(type), key, [this, id] { navigate({id}); });
    }
    items << NavItem{settingsPlace, tr("Settings"), u"settings"_s, -1, {}};
    m_rail->setItems(items);
    connect(m_rail, &NavRail::activated, this, [this](const QString &id) {
        if (id != settingsPlace) {
            navigate({id});
            return;
        }
        m_rail->setCurrent(m_pages->currentId());
        findChild<QMenu *>(u"viewMenu"_s)->popup(m_rail->mapToGlobal(QPoint(m_rail->width(), m_rail->height() - 160)));
    });
    connect(m_rail, &NavRail::projectSwitchRequested, this, &MainWindow::showProjectMenu);
    connect(m_rail, &NavRail::nextStepRequested, this, [this] {
        if (m_session->hasProject() && !m_session->assessment().nextSteps.isEmpty())
            navigate({checklistPage, {}, m_session->assessment().nextSteps.front().checkId});
    });
}

void MainWindow::listen()
{
    connect(m_session, &Session::projectChanged, this, &MainWindow::showProject);
    connect(m_session, &Session::assessmentChanged, this, &MainWindow::showCounts);
    connect(m_session, &Session::failed, this, [this](const Error &error) {
        const bool stopped = error.kind == Error::Kind::Cancelled;
        m_toasts->post({error.message(), stopped ? Tone::Info : Tone::Bad, {}, {}});
    });
    connect(m_session, &Session::scanFinished, this, [this](bool first) {
        const ProductScore &product = m_session->assessment().product;
        m_toasts->post({tr("Scan finished. Readiness %1.").arg(scoreWithBounds(product)), Tone::Good, {}, {}});
        if (first)
            offerProjectQuestions(m_session, this);
    });
    connect(m_session, &Session::importFinished, this,
            [this](const QList<FileOutcome> &outcomes) { showImportReceipt(m_session, outcomes, this); });
    // Queued, because the menu that the choice comes from is made anew too.
    connect(&Preferences::changes(), &PreferenceChanges::languageChanged, this, &MainWindow::rebuild,
            Qt::QueuedConnection);
}

Page *MainWindow::currentPage() const
{
    return m_pages->current();
}

void MainWindow::navigate(const Destination &destination)
{
    m_pages->open(destination);
}

void MainWindow::showPage(const QString &id)
{
    m_rail->setCurrent(id);
    m_explain->hide();
    showTitles();
}

void MainWindow::explain(const ExplainSubject &subject)
{
    m_explain->setSubject(subject);
    placeExplainPane();
    m_explain->setVisible(true);
    m_explain->raise();
    m_explain->setFocus();
}

void MainWindow::placeExplainPane()
{
    const QRect content(m_pages->mapTo(centralWidget(), QPoint()), m_pages->size());
    const int width = std::min(explainWidth, content.width());
    m_explain->setGeometry(QStyle::visualRect(
        layoutDirection(), content, QRect(content.right() - width + 1, content.top(), width, content.height())));
}

void MainWindow::showTitles()
{
    if (const PageType *type = findPageType(m_pages->currentId()))
        m_top->setTitle(titleOf(*type));
    m_top->setSubtitle(currentPage() ? currentPage()->subtitle() : QString());
}

void MainWindow::showProject()
{
    const bool open = m_session->hasProject();
    setWindowTitle(open ? tr("%1 – Sextant").arg(m_session->state().project.name) : tr("Sextant"));
    m_actions->named("import")->setEnabled(open);
    m_actions->named("rescan")->setEnabled(open);
    const PageType *type = findPageType(m_pages->currentId());
    if (!open)
        navigate({welcomePage});
    else if (!type || !type->needsProject)
        navigate({overviewPage});
    showCounts();
}

void MainWindow::showCounts()
{
    if (!m_session->hasProject()) {
        m_rail->setProject({}, tr("No project"), tr("Choose a folder to begin"));
        m_rail->setNextStep({}, {}, {});
        return;
    }
    const Assessment &assessment = m_session->assessment();
    const QString name = m_session->state().project.name;
    m_rail->setProject(initialsOf(name), name, tr("Aims at %1").arg(labelOf(assessment.target)));
    m_rail->setCount(checklistPage, QLocale().toString(assessment.applicable()));
    if (assessment.nextSteps.isEmpty()) {
        m_rail->setNextStep({}, {}, {});
        return;
    }
    const Gap &next = assessment.nextSteps.front();
    const Check *check = m_session->catalogue().find(next.checkId);
    m_rail->setNextStep(textOf(*check).title, effortText(next.effortDays),
                        next.gain >= 0.5 ? tr("%1 +%2").arg(labelOf(check->dimension), scoreText(next.gain))
                                         : QString());
}

void MainWindow::showProjectMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto projects = m_session->projects();
    if (projects)
        for (const Project &project : *projects)
            connect(menu->addAction(project.name), &QAction::triggered, this,
                    [this, id = project.id] { m_session->openProject(id); });
    menu->addSeparator();
    menu->addAction(m_actions->named("addProject"));
    menu->popup(m_rail->mapToGlobal(QPoint(8, tokens().size.topBar)));
}

void MainWindow::chooseFolder()
{
    const QString folder = Ask::instance().openFolder(this, tr("Which product?"));
    if (!folder.isEmpty())
        m_session->addProject(folder);
}

void MainWindow::chooseReports()
{
    const QStringList files = Ask::instance().openFiles(this, tr("Which reports?"), tr("All files (*)"));
    if (!files.isEmpty())
        m_session->importFiles(files);
}

void MainWindow::chooseWorkspace()
{
    const QStringList files =
        Ask::instance().openFiles(this, tr("Which workspace?"), tr("Sextant workspaces (*.sextant)"));
    if (!files.isEmpty())
        openWorkspace(files.front());
}

void MainWindow::openWorkspace(const QString &path)
{
    if (const Status opened = m_session->openWorkspace(path); !opened)
        m_toasts->post({opened.error().message(), Tone::Bad, {}, {}});
    showProject();
}

void MainWindow::startSearch()
{
    navigate({checklistPage});
    m_actions->named("filter")->trigger();
}

void MainWindow::rebuild()
{
    const QString current = m_pages->currentId();
    delete takeCentralWidget();
    setMenuBar(nullptr);
    delete m_actions;
    buildActions();
    buildFrame();
    m_actions->fillMenus();
    showProject();
    navigate({current});
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_session->jobs()->isBusy() &&
        !Ask::instance().confirm(this, tr("Work is still running."),
                                 tr("Stopping it leaves everything as it was before it began."), tr("Stop and quit"))) {
        event->ignore();
        return;
    }
    Preferences().saveWindow(*this);
    m_session->jobs()->cancelAllAndWait();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const Drop drop = Drop::of(event->mimeData()->urls());
    if (drop.isEmpty())
        return;
    m_drop->promise(drop.promise(m_session->hasProject() ? m_session->state().project.name : QString()));
    event->acceptProposedAction();
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *)
{
    m_drop->hide();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_drop->hide();
    const Drop drop = Drop::of(event->mimeData()->urls());
    event->acceptProposedAction();
    if (!drop.workspace.isEmpty())
        openWorkspace(drop.workspace);
    for (const QString &folder : drop.folders)
        m_session->addProject(folder);
    if (drop.folders.isEmpty() && !drop.reports.isEmpty()) {
        if (m_session->hasProject())
            m_session->importFiles(drop.reports);
        else
            m_toasts->post({tr("Open a project first, then its reports"), Tone::Warn, {}, {}});
    }
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    if (m_explain && m_explain->isVisible())
        placeExplainPane();
}

} // namespace sextant
