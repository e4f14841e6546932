// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/history/historytable.h"

#include "widgets/copytable.h"

#include <QHeaderView>
#include <QTableWidget>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

QTableWidget *historyTable(const QString &name, const QStringList &headers, int stretched)
{
    auto *table = new QTableWidget(0, int(headers.size()));
    table->setAccessibleName(name);
    table->setHorizontalHeaderLabels(headers);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(stretched, QHeaderView::Stretch);
    addCopyActions(table);
    return table;
}

void fillHistoryTable(QTableWidget *table, const QList<QStringList> &rows)
{
    table->setRowCount(int(rows.size()));
    for (int row = 0; row < int(rows.size()); ++row)
        for (int column = 0; column < int(rows[row].size()); ++column) {
            auto *item = new QTableWidgetItem(rows[row][column]);
            item->setToolTip(u"<p>%1</p>"_s.arg(rows[row][column].toHtmlEscaped())); // never read as markup
            table->setItem(row, column, item);
        }
}

} // namespace sextant
