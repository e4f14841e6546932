// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/planpage.h"

#include "charts/burnupchart.h"
#include "charts/ganttchart.h"
#include "charts/trendchart.h"
#include "dialogs/ask.h"
#include "items/planmodel.h"
#include "pages/overview/chartcard.h"
#include "pages/pagemetrics.h"
#include "pages/plan/planboard.h"
#include "pages/plan/planwhatifcard.h"
#include "pages/plan/taskpane.h"
#include "pages/plan/teamdialog.h"
#include "session/plandesk.h"
#include "session/session.h"
#include "theme/typography.h"
#include "widgets/button.h"
#include "widgets/copytable.h"
#include "widgets/emptystate.h"
#include "widgets/filterbar.h"
#include "widgets/notice.h"
#include "widgets/rowscard.h"
#include "widgets/textlabel.h"

#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QScrollArea>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr int boardBesideFrom = 980;
constexpr int chartHeight = 420;
constexpr int tableHeight = 360;
constexpr int forecastHeight = 220;

} // namespace

PlanPage::PlanPage(Session *session, QWidget *parent)
    : Page(session, parent)
    , m_desk(PlanDesk::of(session))
    , m_model(new PlanModel(this))
{
    build();
    listen();
    arrange();
    refresh();
}

void PlanPage::build()
{
    m_empty = new EmptyState(u"plan"_s, tr("The plan is being made."),
                             tr("It orders the work on every check that does not pass, and says when it can be done."));
    m_notice = new Notice;
    m_notice->setDismissible(false);
    m_proof = new Notice;
    m_proof->setObjectName(u"proof"_s);
    m_proof->setDismissible(false);
    m_proof->hide();
    m_bar = makeBar();
    m_gantt = new GanttChart;
    auto *room = new QScrollArea;
    room->setFrameShape(QFrame::NoFrame);
    room->setWidgetResizable(true);
    room->setFocusPolicy(Qt::NoFocus);
    room->setWidget(m_gantt);
    room->setMinimumHeight(scaled(chartHeight));
    room->viewport()->setAutoFillBackground(false);
    m_gantt->setAutoFillBackground(false); // which setWidget() switches on
    m_schedule = new ChartCard(tr("Schedule"), room);
    m_views = makeViews(m_schedule);
    m_tasks = makeTable();
    m_pane = new TaskPane;
    m_goals = new RowsCard(tr("Goals"));
    m_load = new RowsCard(tr("Load of each person"));
    m_assumptions = new RowsCard(tr("What is assumed"));
    m_trend = new TrendChart;
    m_trend->setMinimumHeight(scaled(forecastHeight));
    m_forecast = new ChartCard(tr("Readiness if the plan is followed"), m_trend);
    m_legend = wrappedLabel({}, Type::Small, Ink::Secondary);
    m_legend->setObjectName(u"forecastLegend"_s);
    m_forecast->body()->addWidget(m_legend);
    m_whatIf = new PlanWhatIfCard;
    m_burnUp = new BurnUpChart;
    m_burnUp->setMinimumHeight(scaled(forecastHeight));
    m_progress = new ChartCard(tr("Work done"), m_burnUp);
    m_content = new QWidget;
    m_content->setObjectName(u"content"_s);
    m_scroll = new QScrollArea;
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_content);
    auto *stack = new QStackedLayout(this);
    stack->addWidget(m_scroll);
    stack->addWidget(m_empty);
}

QWidget *PlanPage::makeBar()
{
    auto *add = new Button(tr("Add a task"), ButtonKind::Secondary, u"plus"_s);
    add->setObjectName(u"addTask"_s);
    connect(add, &QAbstractButton::clicked, this, &PlanPage::addTask);
    auto *exports = new Button(tr("Export"), ButtonKind::Secondary, u"export"_s);
    auto *menu = new QMenu(exports);
    for (const auto &name : names<PlanFormat>())
        menu->addAction(labelOf(name.value), this, [this, format = int(name.value)] { exportPlan(format); });
    exports->setMenu(menu);
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    auto *team = new Button(tr("Team and days off"), ButtonKind::Secondary, u"user"_s);
    team->setObjectName(u"team"_s);
    connect(team, &QAbstractButton::clicked, this, [this] { (new TeamDialog(session(), m_desk, window()))->open(); });
    auto *views = new FilterBar;
    views->addChip(u"schedule"_s, tr("Schedule"), {}, u"view"_s)->setChecked(true);
    views->addChip(u"board"_s, tr("Board"), {}, u"view"_s)->setObjectName(u"showBoard"_s);
    connect(views, &FilterBar::filterToggled, this, [this, views](const QString &id) {
        views->chip(id)->setChecked(true); // one of them always is
        showBoard(id == u"board");
    });
    row->addWidget(views, 1, Qt::AlignVCenter);
    row->addWidget(team);
    row->addWidget(add);
    row->addWidget(exports);
    return bar;
}

QWidget *PlanPage::makeViews(QWidget *schedule)
{
    m_board = new PlanBoard;
    m_boardCard = new Card(tr("Board"));
    m_boardCard->body()->addWidget(m_board, 1);
    auto *views = new QWidget;
    auto *stack = new QStackedLayout(views);
    stack->addWidget(schedule);
    stack->addWidget(m_boardCard);
    connect(m_board, &PlanBoard::currentChanged, this, &PlanPage::choose);
    connect(m_board, &PlanBoard::activated, this, &PlanPage::openCheck);
    connect(m_board, &PlanBoard::statusRequested, this, &PlanPage::setStatus);
    connect(m_boardCard, &Card::linkActivated, this, [this] {
        m_goal.clear();
        refresh();
    });
    return views;
}

void PlanPage::showBoard(bool shows)
{
    static_cast<QStackedLayout *>(m_views->layout())->setCurrentIndex(shows ? 1 : 0);
}

void PlanPage::openCheck(const QString &name)
{
    if (const PlannedTask *task = m_desk->plan().find(name); task && !task->checkId.isEmpty())
        Q_EMIT navigateRequested({u"checklist"_s, {}, task->checkId});
}

QWidget *PlanPage::makeTable()
{
    m_table = new QTableView;
    m_table->setAccessibleName(tr("Tasks in the order of work"));
    m_table->setObjectName(u"tasks"_s);
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setMinimumHeight(scaled(tableHeight));
    m_table->setColumnHidden(PlanModel::CheckColumn, true); // its id is in the tip of the task
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setMinimumSectionSize(scaled(36));
    addCopyActions(m_table);
    auto *card = new Card(tr("Tasks"));
    card->body()->addWidget(m_table, 1);
    return card;
}

void PlanPage::listen()
{
    connect(m_desk, &PlanDesk::changed, this, &PlanPage::refresh);
    connect(m_proof, &Notice::actionTriggered, this, &PlanPage::collectProof);
    connect(m_desk, &PlanDesk::tried, this, &PlanPage::refreshTried);
    connect(m_whatIf, &PlanWhatIfCard::changed, this, [this] { m_desk->tryOut(m_whatIf->change()); });
    connect(m_whatIf, &PlanWhatIfCard::applyRequested, this, [this] {
        const PlanWhatIf change = m_whatIf->change();
        m_whatIf->reset();
        m_desk->tryOut({});
        m_desk->adopt(change);
    });
    connect(m_gantt, &GanttChart::currentChanged, this, &PlanPage::choose);
    connect(m_gantt, &GanttChart::activated, this, &PlanPage::openCheck);
    connect(m_gantt, &GanttChart::moved, this, &PlanPage::move);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        if (index.isValid())
            choose(index.data(PlanModel::NameRole).toString());
    });
    connect(m_pane, &TaskPane::edited, m_desk, &PlanDesk::edit);
    connect(m_pane, &TaskPane::removeRequested, m_desk, &PlanDesk::removeTask);
    connect(m_pane, &TaskPane::checkRequested, this, [this](const QString &id) {
        Q_EMIT navigateRequested({u"checklist"_s, {}, id});
    });
    connect(m_goals, &RowsCard::opened, this, [this](const QString &id) {
        m_goal = m_goal == id ? QString() : id;
        refresh();
    });
    connect(m_schedule, &Card::linkActivated, this, [this] {
        m_goal.clear();
        refresh();
    });
}

void PlanPage::arrange()
{
    const int columns = width() >= scaled(boardBesideFrom) ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    delete m_content->layout(); // the rows; the cards belong to the content
    auto *rows = new QVBoxLayout(m_content);
    rows->setContentsMargins(pageMargin, cardGap, pageMargin, pageMargin);
    rows->setSpacing(cardGap);
    const auto add = [rows](QWidget *wide, QWidget *narrow) {
        auto *line = new QHBoxLayout;
        line->setSpacing(cardGap);
        line->addWidget(wide, 70);
        if (narrow)
            line->addWidget(narrow, 30);
        rows->addLayout(line);
    };
    add(m_bar, nullptr);
    add(m_notice, nullptr);
    add(m_proof, nullptr);
    if (columns == 2) {
        add(m_views, m_whatIf);
        add(m_forecast, m_goals);
        add(m_tasks, m_pane);
        add(m_progress, m_load);
        add(m_assumptions, nullptr);
    } else {
        for (QWidget *each : std::initializer_list<QWidget *>{m_views, m_whatIf, m_forecast, m_goals, m_tasks, m_pane,
                                                              m_progress, m_load, m_assumptions})
            add(each, nullptr);
    }
}

void PlanPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
    fitColumns();
}

QList<const PlannedTask *> PlanPage::shownTasks() const
{
    QList<const PlannedTask *> shown;
    const ProjectPlan &plan = m_desk->plan();
    const auto goal = std::ranges::find(plan.goals, m_goal, &GoalOutlook::id);
    for (const PlannedTask &task : plan.tasks)
        if (goal == plan.goals.end() || goal->path.contains(task.name))
            shown << &task;
    return shown;
}

void PlanPage::refresh()
{
    static_cast<QStackedLayout *>(layout())->setCurrentWidget(m_desk->isReady() ? static_cast<QWidget *>(m_scroll)
                                                                                : m_empty);
    const ProjectPlan &plan = m_desk->plan();
    const auto &trouble = m_desk->trouble();
    m_notice->setVisible(trouble || !plan.trouble.isEmpty());
    if (trouble)
        m_notice->setMessage(Tone::Bad, tr("The plan could not be made anew; this is the one from before."),
                             QStringList{trouble->what, trouble->remedy}.join(u' ').trimmed());
    else if (!plan.trouble.isEmpty())
        m_notice->setMessage(Tone::Warn, tr("There are no dates."), plan.trouble);
    m_model->setPlan(plan);
    fitColumns();
    if (const int row = m_model->rowOf(m_task); row >= 0)
        m_table->selectRow(row);
    refreshSchedule();
    refreshGoals();
    refreshForecast();
    refreshBurnUp();
    refreshPane();
    if (!m_whatIf->change().isEmpty())
        m_desk->tryOut(m_whatIf->change());
    Q_EMIT subtitleChanged();
}

void PlanPage::choose(const QString &name)
{
    if (m_task == name)
        return;
    m_task = name;
    const int row = m_model->rowOf(name);
    if (row >= 0 && m_table->currentIndex().row() != row)
        m_table->selectRow(row);
    const auto &rows = m_gantt->rows();
    const auto bar = std::ranges::find(rows, name, &GanttRow::id);
    if (bar != rows.end())
        m_gantt->setCurrent(int(bar - rows.begin()));
    m_board->setCurrent(name);
    refreshPane();
}

void PlanPage::move(const QString &name, const QDate &start)
{
    TaskEdit edit = m_desk->editOf(name);
    edit.startsOn = std::max(start, session()->now().date());
    m_desk->edit(edit);
}

/// Work that is done was done today, unless somebody says another day in the pane.
void PlanPage::setStatus(const QString &name, TaskStatus status)
{
    TaskEdit edit = m_desk->editOf(name);
    edit.status = status;
    edit.doneOn = status == TaskStatus::Done ? session()->now().date() : QDate();
    m_desk->edit(edit);
}

void PlanPage::collectProof()
{
    if (m_proofByScan)
        session()->rescan();
    else if (const PlannedTask *task = m_desk->plan().find(m_task))
        Q_EMIT navigateRequested({u"checklist"_s, {}, task->checkId});
}

void PlanPage::addTask()
{
    const QString title = Ask::instance().words(this, tr("Add a task"), tr("What is to be done?"));
    if (!title.trimmed().isEmpty())
        m_desk->addTask(title);
}

void PlanPage::exportPlan(int format)
{
    const auto chosen = PlanFormat(format);
    const QString suffix = chosen == PlanFormat::Markdown   ? u"md"_s
                           : chosen == PlanFormat::Calendar ? u"ics"_s
                                                            : u"csv"_s;
    const QString path =
        Ask::instance().saveFile(this, tr("Export the plan"), u"plan.%1"_s.arg(suffix), u"*."_s + suffix);
    if (path.isEmpty())
        return;
    if (const Status written = m_desk->exportTo(path, chosen); !written)
        Q_EMIT session()->failed(written.error());
}

void PlanPage::goTo(const Destination &destination)
{
    if (!destination.checkId.isEmpty())
        choose(destination.checkId);
    if (destination.item.isEmpty())
        return;
    m_goal = destination.item;
    refresh();
}

QString PlanPage::subtitle() const
{
    if (!m_desk->isReady())
        return {};
    const int tasks = int(m_desk->plan().tasks.size());
    return tr("%n task(s), %1 days of work, %2", nullptr, tasks)
        .arg(QLocale().toString(m_desk->plan().effortDays, 'f', 0),
             tr("%n person(s)", nullptr, int(m_desk->plan().load.size())));
}

} // namespace sextant
