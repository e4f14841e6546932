// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/planpage.h"

#include "charts/ganttchart.h"
#include "charts/trendchart.h"
#include "dialogs/ask.h"
#include "items/planmodel.h"
#include "pages/overview/chartcard.h"
#include "pages/plan/rowscard.h"
#include "pages/plan/taskpane.h"
#include "session/plandesk.h"
#include "session/session.h"
#include "theme/typography.h"
#include "widgets/button.h"
#include "widgets/copytable.h"
#include "widgets/emptystate.h"
#include "widgets/notice.h"
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

constexpr int pageMargin = 24;
constexpr int cardGap = 16;
constexpr int wideFrom = 980;
constexpr int chartHeight = 420;
constexpr int tableHeight = 360;
constexpr int forecastHeight = 220;

QString dayText(const QDate &day)
{
    return day.isValid() ? QLocale().toString(day, u"d MMM yyyy"_s) : u"–"_s;
}

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
    m_bar = makeBar();
    m_gantt = new GanttChart;
    auto *room = new QScrollArea;
    room->setFrameShape(QFrame::NoFrame);
    room->setWidgetResizable(true);
    room->setFocusPolicy(Qt::NoFocus);
    room->setWidget(m_gantt);
    room->setMinimumHeight(scaled(chartHeight));
    m_schedule = new ChartCard(tr("Schedule"), room);
    m_tasks = makeTable();
    m_pane = new TaskPane;
    m_goals = new RowsCard(tr("Goals"));
    m_load = new RowsCard(tr("Load of each person"));
    m_assumptions = new RowsCard(tr("What is assumed"));
    m_trend = new TrendChart;
    m_trend->setMinimumHeight(scaled(forecastHeight));
    m_forecast = new ChartCard(tr("Readiness if the plan is followed"), m_trend);
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
    row->addStretch();
    row->addWidget(add);
    row->addWidget(exports);
    return bar;
}

QWidget *PlanPage::makeTable()
{
    m_table = new QTableView;
    m_table->setAccessibleName(tr("Tasks in the order of work"));
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setMinimumHeight(scaled(tableHeight));
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(PlanModel::Task, QHeaderView::Stretch);
    m_table->horizontalHeader()->setMinimumSectionSize(scaled(36));
    addCopyActions(m_table);
    auto *card = new Card(tr("Tasks"));
    card->body()->addWidget(m_table, 1);
    return card;
}

void PlanPage::listen()
{
    connect(m_desk, &PlanDesk::changed, this, &PlanPage::refresh);
    connect(m_gantt, &GanttChart::currentChanged, this, &PlanPage::choose);
    connect(m_gantt, &GanttChart::activated, this, [this](const QString &name) {
        if (const PlannedTask *task = m_desk->plan().find(name); task && !task->checkId.isEmpty())
            Q_EMIT navigateRequested({u"checklist"_s, {}, task->checkId});
    });
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
    connect(m_goals, &RowsCard::activated, this, [this](const QString &id) {
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
    const int columns = width() >= wideFrom ? 2 : 1;
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
    if (columns == 2) {
        add(m_schedule, m_goals);
        add(m_tasks, m_pane);
        add(m_forecast, m_load);
        add(m_assumptions, nullptr);
    } else {
        for (QWidget *each : {static_cast<QWidget *>(m_schedule), static_cast<QWidget *>(m_goals), m_tasks,
                              static_cast<QWidget *>(m_pane), static_cast<QWidget *>(m_forecast),
                              static_cast<QWidget *>(m_load), static_cast<QWidget *>(m_assumptions)})
            add(each, nullptr);
    }
}

void PlanPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
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
    m_notice->setVisible(!plan.trouble.isEmpty());
    if (!plan.trouble.isEmpty())
        m_notice->setMessage(Tone::Warn, tr("There are no dates."), plan.trouble);
    m_model->setPlan(plan);
    for (int column = 0; column < PlanModel::ColumnCount; ++column)
        if (column != PlanModel::Task)
            m_table->resizeColumnToContents(column);
    if (const int row = m_model->rowOf(m_task); row >= 0)
        m_table->selectRow(row);
    refreshSchedule();
    refreshGoals();
    refreshForecast();
    refreshPane();
    Q_EMIT subtitleChanged();
}

void PlanPage::refreshSchedule()
{
    const ProjectPlan &plan = m_desk->plan();
    QList<GanttRow> rows;
    QList<QStringList> table;
    const QList<const PlannedTask *> shown = shownTasks();
    for (const auto &phase : names<WorkPhase>()) {
        bool first = true;
        for (const PlannedTask *task : shown) {
            if (task->phase != phase.value)
                continue;
            if (std::exchange(first, false)) {
                GanttRow head;
                head.label = labelOf(phase.value);
                rows << head;
            }
            GanttRow row{task->name,     task->title,   task->owner, {},
                         task->startsOn, task->endsOn,  {},          task->risk == RiskClass::ShipStopper,
                         task->waits,    task->critical};
            row.couldEnd = task->endsOn.addDays(qint64((task->couldEnd - task->end) * 7 / 5));
            row.spoken = tr("%1, %2, from %3 to %4")
                             .arg(task->title, task->owner, dayText(task->startsOn), dayText(task->endsOn));
            rows << row;
            table << QStringList{task->title,           labelOf(task->phase),
                                 task->owner,           dayText(task->startsOn),
                                 dayText(task->endsOn), task->critical ? tr("yes") : tr("no")};
        }
    }
    QList<GanttFlag> flags;
    for (const GoalOutlook &goal : plan.goals)
        if (goal.wanted.isValid())
            flags << GanttFlag{goal.wanted, goal.title};
    m_gantt->setRows(rows, flags);
    m_schedule->setTable({tr("Task"), tr("Phase"), tr("Owner"), tr("Starts"), tr("Ends"), tr("Critical")}, table);
    m_schedule->setPlaceholder(rows.isEmpty() ? tr("Every check that applies passes. There is nothing to plan.")
                               : !plan.trouble.isEmpty() ? plan.trouble
                                                         : QString());
    const auto goal = std::ranges::find(plan.goals, m_goal, &GoalOutlook::id);
    m_schedule->setTitle(goal == plan.goals.end() ? tr("Schedule") : tr("Shortest path to: %1").arg(goal->title));
    m_schedule->setLink(goal == plan.goals.end() ? QString() : tr("Show all"));
}

void PlanPage::refreshGoals()
{
    QList<ListEntry> goals;
    for (const GoalOutlook &goal : m_desk->plan().goals) {
        ListEntry entry;
        entry.id = goal.id;
        entry.title = goal.title;
        const QString earliest = goal.path.isEmpty() && goal.why.isEmpty() ? tr("nothing is left to do")
                                 : goal.earliest.isValid() ? tr("earliest %1").arg(dayText(goal.earliest))
                                                           : tr("no date");
        entry.detail = goal.wanted.isValid() ? tr("%1, wanted %2").arg(earliest, dayText(goal.wanted)) : earliest;
        if (!goal.why.isEmpty())
            entry.detail += u" · "_s + goal.why;
        if (!goal.earliest.isValid()) {
            entry.badge = tr("not possible");
            entry.badgeTone = Tone::Bad;
        } else if (goal.wanted.isValid()) {
            entry.badge = goal.isLate() ? tr("too early") : tr("possible");
            entry.badgeTone = goal.isLate() ? Tone::Bad : Tone::Good;
        }
        goals << entry;
    }
    m_goals->setEntries(goals, {});
    QList<ListEntry> people;
    for (const PersonLoad &load : m_desk->plan().load) {
        ListEntry entry;
        entry.title = load.name;
        entry.detail =
            tr("%1 working days in %2 tasks, until %3")
                .arg(QLocale().toString(load.days, 'f', 1), QLocale().toString(load.tasks), dayText(load.until));
        entry.opens = false;
        people << entry;
    }
    m_load->setEntries(people, tr("Nobody is planned."));
    QList<ListEntry> assumptions;
    for (const QString &sentence : m_desk->plan().assumptions) {
        ListEntry entry;
        entry.title = sentence;
        entry.opens = false;
        assumptions << entry;
    }
    m_assumptions->setEntries(assumptions, {});
}

void PlanPage::refreshForecast()
{
    QList<TrendPoint> points;
    QList<QStringList> rows;
    for (const ForecastPoint &point : m_desk->plan().forecast) {
        points << TrendPoint{point.day, Bounds{point.score, point.score, point.score}};
        rows << QStringList{dayText(point.day), scoreText(points.back().bounds)};
    }
    m_trend->setPoints(points, {});
    m_forecast->setTable({tr("Day"), tr("Score")}, rows);
    m_forecast->setPlaceholder(points.size() < 2 ? tr("There is nothing to forecast.") : QString());
    m_forecast->setNote(m_desk->plan().p80.isValid()
                            ? tr("Work done by %1 in half of 1,000 runs, by %2 in eight of ten: promise the later one")
                                  .arg(dayText(m_desk->plan().p50), dayText(m_desk->plan().p80))
                            : QString());
}

void PlanPage::refreshPane()
{
    m_pane->setTask(m_desk->plan().find(m_task), m_desk->editOf(m_task), m_desk->people(), session()->now().date(),
                    m_desk->isOwnTask(m_task));
    const PlannedTask *task = m_desk->plan().find(m_task);
    if (!task || task->status != TaskStatus::Done || task->checkId.isEmpty())
        return;
    m_notice->setMessage(Tone::Info, tr("Done is not proven yet."),
                         tr("The check “%1” still needs proof: scan again, or add it to the check.").arg(task->title));
    m_notice->show();
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
    refreshPane();
}

void PlanPage::move(const QString &name, const QDate &start)
{
    TaskEdit edit = m_desk->editOf(name);
    edit.startsOn = std::max(start, session()->now().date());
    m_desk->edit(edit);
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
