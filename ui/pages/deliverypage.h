// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/delivery/deliverywords.h"
#include "pages/page.h"

#include <array>

class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace sextant {

class CardGrid;
class ChartCard;
class DeliveryBar;
class DeliveryDesk;
class DurationChart;
class EmptyState;
class FetchBar;
class RowsCard;
class SuccessChart;
class TextLabel;
class WorkflowCard;
class WorkflowFilesCard;

/// Can we ship safely? What the runs of the pipeline prove, and everything behind each figure.
class DeliveryPage : public Page
{
    Q_OBJECT

public:
    DeliveryPage(Session *session, QWidget *parent);

    QString subtitle() const override;
    DeliveryDesk *desk() const { return m_desk; }

private:
    void build();
    void buildContent(QVBoxLayout *rows);
    void listen();
    void refresh();
    void showEmpty();
    void showRuns();
    void showTests();
    void showEnvironments();
    void showProvable();
    void importFiles();
    void askDefinition();
    void open(const RowsText &text);
    void openRuns(const QString &title, const QString &how, const RunIndexes &runs);
    void openTest(const QString &name);
    QString runWords(int index) const;
    const LoadedDelivery &delivery() const;

    DeliveryDesk *m_desk;
    FetchBar *m_fetch;
    QStackedWidget *m_stack;
    QScrollArea *m_scroll;
    EmptyState *m_empty;
    TextLabel *m_waiting;
    DeliveryBar *m_bar;
    TextLabel *m_definition;
    std::array<FigureTile *, 4> m_tiles{};
    ChartCard *m_stripCard;
    RunStrip *m_strip;
    ChartCard *m_successCard;
    SuccessChart *m_success;
    ChartCard *m_durationCard;
    DurationChart *m_duration;
    RowsCard *m_provable;
    WorkflowCard *m_workflows;
    QWidget *m_runsPart;
    WorkflowFilesCard *m_files;
    RowsCard *m_flaky;
    RowsCard *m_slow;
    RowsCard *m_environments;
    QList<StripRun> m_runs;
};

} // namespace sextant
