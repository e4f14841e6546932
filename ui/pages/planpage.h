// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"
#include "session/plandesk.h"

class QScrollArea;
class QTableView;

namespace sextant {

class Button;
class BurnUpChart;
class Card;
class ChartCard;
class EmptyState;
class GanttChart;
class Notice;
class PlanBoard;
class PlanModel;
class PlanWhatIfCard;
class RowsCard;
class TaskPane;
class TextLabel;
class TrendChart;
struct PlannedTask;

/// Who does what until when, and whether the promised days are honest.
class PlanPage : public Page
{
    Q_OBJECT

public:
    PlanPage(Session *session, QWidget *parent);

    QString subtitle() const override;
    /// checkId: the task of that check. item: a goal, whose shortest path is shown.
    void goTo(const Destination &destination) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *makeBar();
    QWidget *makeTable();
    QWidget *makeViews(QWidget *schedule);
    void showBoard(bool shows);
    void openCheck(const QString &name);
    void listen();
    void arrange();
    void refresh();
    void fitColumns();
    void refreshSchedule();
    void refreshGoals();
    void refreshForecast();
    void refreshBurnUp();
    void refreshTried();
    void refreshProof(const PlannedTask *task);
    void refreshPane();
    void collectProof();
    QList<const PlannedTask *> shownTasks() const; ///< all of them, or the path to the chosen goal
    void choose(const QString &name);
    void move(const QString &name, const QDate &start);
    void setStatus(const QString &name, TaskStatus status);
    void addTask();
    void exportPlan(int format);

    PlanDesk *m_desk;
    PlanModel *m_model;
    QString m_task; ///< name of the chosen one
    QString m_goal; ///< id of the one whose path is shown
    int m_columns = 0;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_content = nullptr;
    QWidget *m_bar = nullptr;
    EmptyState *m_empty = nullptr;
    Notice *m_notice = nullptr;
    Notice *m_proof = nullptr;
    bool m_proofByScan = false;
    GanttChart *m_gantt = nullptr;
    ChartCard *m_schedule = nullptr;
    PlanBoard *m_board = nullptr;
    Card *m_boardCard = nullptr;
    QWidget *m_views = nullptr; ///< schedule or board
    TextLabel *m_legend = nullptr;
    QWidget *m_tasks = nullptr;
    QTableView *m_table = nullptr;
    TaskPane *m_pane = nullptr;
    RowsCard *m_goals = nullptr;
    RowsCard *m_load = nullptr;
    RowsCard *m_assumptions = nullptr;
    TrendChart *m_trend = nullptr;
    ChartCard *m_forecast = nullptr;
    PlanWhatIfCard *m_whatIf = nullptr;
    BurnUpChart *m_burnUp = nullptr;
    ChartCard *m_progress = nullptr;
};

} // namespace sextant
