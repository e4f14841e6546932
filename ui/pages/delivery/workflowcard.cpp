// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/delivery/workflowcard.h"

#include "pages/delivery/deliverywords.h"
#include "theme/typography.h"

#include <QHeaderView>
#include <QLocale>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr int mostRows = 50;
constexpr int workflowsShown = 6;

QStringList rowOf(const WorkflowSummary &workflow)
{
    const auto minutes = [](const std::optional<double> &value) {
        return value ? DeliveryWords::duration(*value / 60) : u"–"_s;
    };
    const auto rate = workflow.success.rate();
    return {workflow.name,
            QLocale().toString(qlonglong(workflow.runs.size())),
            rate ? DeliveryWords::percent(*rate) : u"–"_s,
            rate ? DeliveryWords::percents(workflow.success.interval) : QString(),
            minutes(workflow.duration.median),
            minutes(workflow.duration.p95)};
}

} // namespace

WorkflowCard::WorkflowCard(QWidget *parent)
    : Card(tr("Workflows"), parent)
    , m_table(new QTableWidget(0, 6))
{
    m_table->setHorizontalHeaderLabels(
        {tr("Workflow"), tr("Runs"), tr("Success"), tr("Likely"), tr("Typical"), tr("Slowest 5 %")});
    m_table->setAccessibleName(tr("Workflows"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    body()->addWidget(m_table);
    connect(m_table, &QTableWidget::cellActivated, this, &WorkflowCard::opened);
}

void WorkflowCard::setWorkflows(const std::vector<WorkflowSummary> &workflows)
{
    const int count = int(std::min<std::size_t>(workflows.size(), mostRows));
    m_table->verticalHeader()->setDefaultSectionSize(scaled(32));
    m_table->setRowCount(count);
    for (int row = 0; row < count; ++row) {
        const QStringList cells = rowOf(workflows[std::size_t(row)]);
        for (int column = 0; column < int(cells.size()); ++column) {
            auto *cell = new QTableWidgetItem(cells[column]);
            cell->setToolTip(cells[column]);
            m_table->setItem(row, column, cell);
        }
    }
    const qsizetype left = qsizetype(workflows.size()) - count;
    setNote(left > 0 ? tr("%n more", nullptr, int(left)) : QString());
    const int shown = std::clamp(count, 1, workflowsShown);
    m_table->setMinimumHeight(scaled(32) * shown + m_table->horizontalHeader()->sizeHint().height() + 4);
    m_table->setMaximumHeight(m_table->minimumHeight());
}

} // namespace sextant
