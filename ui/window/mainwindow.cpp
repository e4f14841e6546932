// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/mainwindow.h"

#include "assessment/verdict.h"
#include "base/initials.h"
#include "catalogue/ownruler.h"
#include "dialogs/ask.h"
#include "dialogs/bundlecheck.h"
#include "dialogs/catalogues/cataloguesdialog.h"
#include "dialogs/importreceipt.h"
#include "dialogs/importsdialog.h"
#include "dialogs/projectquestions.h"
#include "dialogs/ruler/rulerchanges.h"
#include "dialogs/ruler/rulerdialog.h"
#include "pages/explain/explainpane.h"
#include "session/bundledesk.h"
#include "session/importdesk.h"
#include "session/session.h"
#include "session/workspacewatch.h"
#include "theme/theme.h"
#include "widgets/navrail.h"
#include "widgets/toast.h"
#include "window/dropoverlay.h"
#include "window/pagestack.h"
#include "window/palette.h"
#include "window/panes.h"
#include "window/preferences.h"
#include "window/statusline.h"
#include "window/topbar.h"
#include "window/windowactions.h"

#include <QHBoxLayout>
#include <QMenuBar>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr QSize smallestWindow{1024, 640};
constexpr QSize firstWindow{1440, 900};
constexpr int explainWidth = 560;
const QString welcomePage = QStringLiteral("welcome");
const QString overviewPage = QStringLiteral("overview");
const QString checklistPage = QStringLiteral("checklist");
const QString portfolioPage = QStringLiteral("portfolio");
const QString settingsPage = QStringLiteral("settings");
const QString handbookPage = QStringLiteral("handbook");

/// Ctrl+1 to Ctrl+9 in the order of the rail; all projects are Ctrl+0.
QKeySequence keyOf(const PageType &type, int &number)
{
    if (QLatin1StringView(type.id) == portfolioPage)
        return Qt::CTRL | Qt::Key_0;
    if (QLatin1StringView(type.id) == settingsPage)
        return Qt::CTRL | Qt::Key_Comma;
    if (type.group < 0 || number >= 9)
        return {};
    return Qt::CTRL | Qt::Key(Qt::Key_1 + number++);
}

QString titleOf(const PageType &type)
{
    return QCoreApplication::translate("pages", type.title);
}

} // namespace

MainWindow::MainWindow(Session *session, QWidget *parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_watch(new WorkspaceWatch(session, this))
    , m_bundles(new BundleDesk(session, this))
{
    setMinimumSize(smallestWindow);
    resize(firstWindow);
    setAcceptDrops(true);
    buildActions();
    buildFrame();
    m_actions->fillMenus();
    listen();
    Preferences().restoreWindow(*this);
    ImportDesk::of(m_session); // from the start, so that every import can be undone
    showProject();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildActions()
{
    m_actions = new WindowActions(this);
    m_actions->add("addProject", tr("&Add project…"), QKeySequence::New, [this] { chooseFolder(); });
    m_actions->add("openWorkspace", tr("&Open workspace…"), QKeySequence::Open, [this] { chooseWorkspace(); });
    m_actions->add("import", tr("&Import…"), Qt::CTRL | Qt::Key_I, [this] { chooseReports(); });
    m_actions->add("questionnaire", tr("Answer a buyer's &questionnaire…"), {},
                   [this] { navigate({.page = u"report"_s, .item = u"questionnaire"_s}); });
    m_actions->add("imports", tr("I&mports and mappings…"), {}, [this] { showImports(m_session, this); });
    m_actions->add("rescan", tr("&Rescan"), Qt::Key_F5, [this] { m_session->rescan(); });
    m_actions->add("catalogues", tr("&Catalogues…"), {}, [this] { showCatalogues(m_session, this); });
    m_actions->add("ruler", tr("&Weights and thresholds…"), {}, [this] { showRuler(m_session, this); });
    m_actions->add("verifyBundle", tr("&Verify a bundle…"), {}, [this] { chooseBundle(); });
    m_actions->add("newWindow", tr("New &window"), Qt::CTRL | Qt::SHIFT | Qt::Key_N, [this] { openWindow(); });
    m_actions->add("search", tr("&Search or run a command"), Qt::CTRL | Qt::Key_K, [this] { openPalette({}); });
    m_actions->add("filter", tr("&Filter this page"), QKeySequence::Find, [this] {
        if (QWidget *field = currentPage() ? currentPage()->filterField() : nullptr)
            field->setFocus(Qt::ShortcutFocusReason);
    });
    m_actions->add("rail", tr("&Narrow rail"), Qt::CTRL | Qt::Key_B,
                   [this] { m_rail->setNarrowChoice(!m_rail->isNarrow()); });
    m_actions->add("menu", tr("&Menu bar"), Qt::Key_F10, [this] { menuBar()->setVisible(!menuBar()->isVisible()); });
    m_actions->add("quit", tr("&Quit"), QKeySequence::Quit, [this] { close(); });
    m_actions->addUndo(m_session->undoStack());
    m_actions->addTextSizes();
    buildMoves();
}

void MainWindow::buildMoves()
{
    QAction *back = m_actions->add("back", tr("&Back"), Qt::ALT | Qt::Key_Left, [this] { m_pages->back(); });
    QAction *forward =
        m_actions->add("forward", tr("&Forward"), Qt::ALT | Qt::Key_Right, [this] { m_pages->forward(); });
    back->setEnabled(false);
    forward->setEnabled(false);
    m_actions->add("nextPane", tr("&Next part of the window"), Qt::Key_F6, [this] { stepPane(1); });
    m_actions->add("previousPane", tr("&Previous part of the window"), Qt::SHIFT | Qt::Key_F6,
                   [this] { stepPane(-1); });
    m_actions->add("help", tr("&About this page"), QKeySequence::HelpContents,
                   [this] { navigate({.page = handbookPage, .item = m_pages->currentId()}); });
    m_actions->add("keys", tr("&Keyboard"), Qt::SHIFT | Qt::Key_F1,
                   [this] { navigate({.page = handbookPage, .item = u"keyboard"_s}); });
}

void MainWindow::buildFrame()
{
    auto *frame = new QWidget;
    m_rail = new NavRail;
    m_rail->setObjectName(u"railPane"_s);
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
    connect(m_top, &TopBar::rulerRequested, this, [this] { showRulerChanges(m_session, this); });
    connect(m_pages, &PageStack::opened, this, &MainWindow::showPage);
    connect(m_pages, &PageStack::subtitleChanged, this, &MainWindow::showTitles);
    connect(m_pages, &PageStack::explainRequested, this, &MainWindow::explain);
    connect(m_explain, &ExplainPane::navigateRequested, this, &MainWindow::navigate);
    connect(m_explain, &ExplainPane::closeRequested, m_explain, &QWidget::hide);
    connect(m_pages, &PageStack::wayChanged, this, [this] {
        m_actions->named("back")->setEnabled(m_pages->canStep(-1));
        m_actions->named("forward")->setEnabled(m_pages->canStep(1));
    });
    m_drop = new DropOverlay(frame);
    m_palette = new Palette(frame);
    connect(m_palette, &Palette::chosen, this, &MainWindow::choose);
    m_toasts = new ToastHost(m_pages);
    buildRail();
}

void MainWindow::buildRail()
{
    QList<NavItem> items;
    int number = 0;
    for (const PageType &type : pageTypes()) {
        const QKeySequence key = keyOf(type, number);
        const QString id = QString::fromLatin1(type.id);
        items << NavItem{id, titleOf(type), QString::fromLatin1(type.icon), type.group,
                         key.toString(QKeySequence::NativeText)};
        if (!m_actions->named(type.id))
            m_actions->add(type.id, titleOf(type), key, [this, id] { navigate({id}); });
    }
    m_rail->setItems(items);
    connect(m_rail, &NavRail::activated, this, [this](const QString &id) { navigate({id}); });
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
        m_toasts->post({stopped ? tr("Stopped. Everything is as it was before.") : error.message(),
                        stopped ? Tone::Info : Tone::Bad,
                        {},
                        {}});
    });
    connect(m_session, &Session::scanFinished, this, [this](bool first) {
        const ProductScore &product = m_session->assessment().product;
        m_toasts->post({tr("Scan finished. Readiness %1.").arg(scoreWithBounds(product)), Tone::Good, {}, {}});
        if (first && leads())
            offerProjectQuestions(m_session, this);
    });
    connect(m_session, &Session::importFinished, this, [this](const QList<FileOutcome> &outcomes) {
        if (leads())
            showImportReceipt(m_session, outcomes, this);
    });
    connect(m_bundles, &BundleDesk::failed, m_session, &Session::failed);
    connect(m_bundles, &BundleDesk::verified, this, [this](const BundleVerification &verification) {
        auto *check = new BundleCheck(verification, this);
        check->show();
    });
    connect(m_watch, &WorkspaceWatch::changedElsewhere, this, [this] {
        m_toasts->post(
            {tr("The workspace was changed in another window or program. This is how it is now."), Tone::Info, {}, {}});
    });
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
    const PageType *type = findPageType(m_pages->currentId());
    if (type)
        m_top->setTitle(titleOf(*type));
    // Where the scores of the open project are; the list of all has a mark in each row.
    const bool shows = type && type->needsProject && m_session->hasProject();
    m_top->setRulerMark(shows ? rulerMark(m_session->catalogue().ruler) : QString());
    m_top->setSubtitle(currentPage() ? currentPage()->subtitle() : QString());
}

void MainWindow::showProject()
{
    const bool open = m_session->hasProject();
    setWindowTitle(open ? tr("%1 – Sextant").arg(m_session->state().project.name) : tr("Sextant"));
    m_actions->named("import")->setEnabled(open);
    m_actions->named("questionnaire")->setEnabled(open);
    m_actions->named("rescan")->setEnabled(open);
    m_actions->named("ruler")->setEnabled(open);
    m_actions->named("catalogues")->setEnabled(m_session->hasWorkspace());
    m_actions->named("imports")->setEnabled(m_session->hasProject());
    const PageType *type = findPageType(m_pages->currentId());
    if (!open)
        navigate({welcomePage});
    else if (!type || !type->needsProject)
        navigate({overviewPage});
    showCounts();
}

void MainWindow::showCounts()
{
    showTitles();
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

void MainWindow::chooseBundle()
{
    const QStringList files =
        Ask::instance().openFiles(this, tr("Which bundle?"), tr("Evidence bundles (*.zip);;All files (*)"));
    if (!files.isEmpty())
        m_bundles->verify(files.front());
}

void MainWindow::openWorkspace(const QString &path)
{
    if (const Status opened = m_session->openWorkspace(path); !opened)
        m_toasts->post({opened.error().message(), Tone::Bad, {}, {}});
    showProject();
}

void MainWindow::openPalette(const QString &text)
{
    m_palette->open({m_session, m_actions->all(currentPage()), Preferences().recentCommands()}, text);
}

void MainWindow::choose(const SearchHit &hit)
{
    if (hit.action) {
        if (!hit.action->objectName().isEmpty())
            Preferences().addRecentCommand(hit.action->objectName());
        hit.action->trigger();
        return;
    }
    if (hit.project != 0 && (!m_session->hasProject() || m_session->state().project.id != hit.project))
        m_session->openProject(hit.project);
    navigate(hit.place);
}

void MainWindow::stepPane(int by)
{
    sextant::stepPane({m_rail, m_top, m_pages, m_explain, m_status}, by);
}

void MainWindow::rebuild()
{
    const QString current = m_pages->currentId();
    delete takeCentralWidget();
    setMenuBar(nullptr);
    delete std::exchange(m_actions, nullptr);
    buildActions();
    buildFrame();
    m_actions->fillMenus();
    showProject();
    navigate({current});
}

} // namespace sextant
