// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/deliveryview.h"
#include "widgets/card.h"

class QTableWidget;

namespace sextant {

/// Workflows with their runs, success rate, and usual and slow duration. Enter or a double click opens the runs.
class WorkflowCard : public Card
{
    Q_OBJECT

public:
    explicit WorkflowCard(QWidget *parent = nullptr);

    void setWorkflows(const std::vector<WorkflowSummary> &workflows);

Q_SIGNALS:
    void opened(int index);

private:
    QTableWidget *m_table;
};

} // namespace sextant
